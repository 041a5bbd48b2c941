import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AgeBand, AssignmentType, CapabilityArea, CapabilityBand } from '#libs/kernel';
import type { FreePlaces } from './profile.words.js';

class CapabilityBands implements Record<CapabilityArea, CapabilityBand> {
  @Column({ name: 'capability_substance', type: 'text' })
  substance: CapabilityBand;

  @Column({ name: 'capability_trauma', type: 'text' })
  trauma: CapabilityBand;

  @Column({ name: 'capability_npf', type: 'text' })
  npf: CapabilityBand;

  @Column({ name: 'capability_school', type: 'text' })
  school: CapabilityBand;

  @Column({ name: 'capability_protection', type: 'text' })
  protection: CapabilityBand;
}

@Entity({ name: 'profiles', schema: 'samhem' })
export class ProfileEntity {
  @PrimaryColumn({ name: 'region_id', type: 'uuid' })
  regionId: string;

  /** Random, so that it tells neither the home nor the order of publication. */
  @PrimaryColumn({ type: 'uuid', default: () => 'gen_random_uuid()' })
  id: string;

  @Column({ name: 'projection_version', type: 'smallint' })
  projectionVersion: number;

  @Column({ name: 'assignment_type', type: 'text' })
  assignmentType: AssignmentType;

  @Column({ name: 'age_bands', type: 'text', array: true })
  ageBands: AgeBand[];

  @Column({ name: 'zone_code', type: 'text' })
  zoneCode: string;

  @Column({ name: 'free_places', type: 'text' })
  freePlaces: FreePlaces;

  @Column({ name: 'has_own_children', type: 'boolean' })
  hasOwnChildren: boolean;

  @Column({ name: 'has_animals', type: 'boolean' })
  hasAnimals: boolean;

  @Column({ name: 'is_step_free', type: 'boolean' })
  isStepFree: boolean;

  @Column({ name: 'offers_own_room', type: 'boolean' })
  offersOwnRoom: boolean;

  @Column({ name: 'has_daytime_adult', type: 'boolean' })
  hasDaytimeAdult: boolean;

  @Column({ type: 'text', array: true })
  languages: string[];

  @Column(() => CapabilityBands, { prefix: false })
  capabilities: CapabilityBands;

  @Column({ name: 'available_from', type: 'date' })
  availableFrom: string;

  @Column({ name: 'availability_confirmed_on', type: 'date' })
  availabilityConfirmedOn: string;

  @Column({ name: 'published_at', type: 'timestamptz' })
  publishedAt: string;

  @Column({ name: 'withdrawn_at', type: 'timestamptz', nullable: true })
  withdrawnAt: string | null;
}

/** Whose profile it is. Only the unit reads this table. */
@Entity({ name: 'profile_homes', schema: 'samhem' })
export class ProfileHomeEntity {
  @PrimaryColumn({ name: 'region_id', type: 'uuid' })
  regionId: string;

  @PrimaryColumn({ name: 'profile_id', type: 'uuid' })
  profileId: string;

  @Column({ name: 'home_id', type: 'uuid' })
  homeId: string;

  @Column({ type: 'boolean' })
  withdrawn: boolean;
}
