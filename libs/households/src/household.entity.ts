import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CapabilityArea } from '#libs/kernel';
import type { KnownWordKind, PersonRole } from './household.words.js';

/** Buffers are sealed: `IdentityCipher` opens them, for a purpose. */
@Entity({ name: 'home_identities', schema: 'samhem' })
export class HomeIdentityEntity {
  @PrimaryColumn({ name: 'region_id', type: 'uuid' })
  regionId: string;

  @PrimaryColumn({ name: 'home_id', type: 'uuid' })
  homeId: string;

  @Column({ name: 'family_name', type: 'bytea' })
  familyName: Buffer;

  @Column({ name: 'given_names', type: 'bytea' })
  givenNames: Buffer;

  @Column({ type: 'bytea' })
  street: Buffer;

  @Column({ name: 'postal_code', type: 'bytea' })
  postalCode: Buffer;

  @Column({ type: 'bytea' })
  locality: Buffer;

  @Column({ name: 'municipality_code', type: 'text' })
  municipalityCode: string;

  @Column({ type: 'bytea', nullable: true })
  phone: Buffer | null;

  @Column({ type: 'bytea', nullable: true })
  email: Buffer | null;
}

@Entity({ name: 'home_persons', schema: 'samhem' })
export class HomePersonEntity {
  @PrimaryColumn({ name: 'region_id', type: 'uuid' })
  regionId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'home_id', type: 'uuid' })
  homeId: string;

  @Column({ type: 'text' })
  role: PersonRole;

  @Column({ type: 'smallint' })
  position: number;

  @Column({ name: 'given_names', type: 'bytea' })
  givenNames: Buffer;

  @Column({ name: 'family_name', type: 'bytea' })
  familyName: Buffer;

  @Column({ name: 'personal_number', type: 'bytea', nullable: true })
  personalNumber: Buffer | null;

  @Column({ name: 'personal_number_hash', type: 'text', nullable: true })
  personalNumberHash: string | null;

  @Column({ name: 'since_at', type: 'timestamptz' })
  sinceAt: string;

  @Column({ name: 'left_at', type: 'timestamptz', nullable: true })
  leftAt: string | null;
}

@Entity({ name: 'home_known_words', schema: 'samhem' })
export class KnownWordEntity {
  @PrimaryColumn({ name: 'region_id', type: 'uuid' })
  regionId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'home_id', type: 'uuid' })
  homeId: string;

  @Column({ type: 'text' })
  kind: KnownWordKind;

  @Column({ type: 'bytea' })
  value: Buffer;
}

@Entity({ name: 'home_capability_reasons', schema: 'samhem' })
export class CapabilityReasonEntity {
  @PrimaryColumn({ name: 'region_id', type: 'uuid' })
  regionId: string;

  @PrimaryColumn({ name: 'home_id', type: 'uuid' })
  homeId: string;

  @PrimaryColumn({ type: 'text' })
  area: CapabilityArea;

  @Column({ type: 'bytea' })
  reason: Buffer;
}
