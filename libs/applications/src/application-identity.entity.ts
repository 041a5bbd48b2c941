import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The contact person: sealed values, and keyed hashes by which the same person is known again. */
@Entity({ name: 'application_identities', schema: 'samhem' })
export class ApplicationIdentityEntity {
  @PrimaryColumn({ name: 'region_id', type: 'uuid' })
  regionId: string;

  @PrimaryColumn({ name: 'application_id', type: 'uuid' })
  applicationId: string;

  @Column({ name: 'given_names', type: 'bytea' })
  givenNames: Buffer;

  @Column({ name: 'family_name', type: 'bytea' })
  familyName: Buffer;

  @Column({ type: 'bytea' })
  phone: Buffer;

  @Column({ type: 'bytea' })
  email: Buffer;

  @Column({ name: 'municipality_code', type: 'text', nullable: true })
  municipalityCode: string | null;

  @Column({ name: 'personal_number', type: 'bytea', nullable: true })
  personalNumber: Buffer | null;

  @Column({ name: 'own_words', type: 'bytea', nullable: true })
  ownWords: Buffer | null;

  @Column({ name: 'phone_hash', type: 'text' })
  phoneHash: string;

  @Column({ name: 'email_hash', type: 'text' })
  emailHash: string;

  @Column({ name: 'personal_number_hash', type: 'text', nullable: true })
  personalNumberHash: string | null;

  @Column({ name: 'submitted_at', type: 'timestamptz' })
  submittedAt: string;
}
