import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AssignmentType, CapabilityArea } from '#libs/kernel';
import type { HomeStatus, Regi } from './home.words.js';

@Entity({ name: 'homes', schema: 'samhem' })
export class HomeEntity {
  @PrimaryColumn({ name: 'region_id', type: 'uuid' })
  regionId: string;

  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id: string;

  @Column({ type: 'int' })
  number: number;

  @Column({ type: 'text' })
  regi: Regi;

  @Column({ type: 'text' })
  status: HomeStatus;

  @Column({ type: 'smallint', default: 1 })
  adults: number;

  @Column({ name: 'registered_at', type: 'timestamptz' })
  registeredAt: string;

  @Column({ name: 'registered_by', type: 'uuid', nullable: true })
  registeredBy: string | null;
}

@Entity({ name: 'home_identities', schema: 'samhem' })
export class HomeIdentityEntity {
  @PrimaryColumn({ name: 'region_id', type: 'uuid' })
  regionId: string;

  @PrimaryColumn({ name: 'home_id', type: 'uuid' })
  homeId: string;

  @Column({ name: 'family_name', type: 'text' })
  familyName: string;

  @Column({ name: 'given_names', type: 'text' })
  givenNames: string;

  @Column({ type: 'text' })
  street: string;

  @Column({ name: 'postal_code', type: 'text' })
  postalCode: string;

  @Column({ type: 'text' })
  locality: string;

  @Column({ name: 'municipality_code', type: 'text' })
  municipalityCode: string;

  @Column({ type: 'text', nullable: true })
  phone: string | null;

  @Column({ type: 'text', nullable: true })
  email: string | null;
}

class CapabilityLevels implements Record<CapabilityArea, number> {
  @Column({ name: 'capability_substance', type: 'smallint' })
  substance: number;

  @Column({ name: 'capability_trauma', type: 'smallint' })
  trauma: number;

  @Column({ name: 'capability_npf', type: 'smallint' })
  npf: number;

  @Column({ name: 'capability_school', type: 'smallint' })
  school: number;

  @Column({ name: 'capability_protection', type: 'smallint' })
  protection: number;
}

@Entity({ name: 'home_offers', schema: 'samhem' })
export class HomeOfferEntity {
  @PrimaryColumn({ name: 'region_id', type: 'uuid' })
  regionId: string;

  @PrimaryColumn({ name: 'home_id', type: 'uuid' })
  homeId: string;

  @Column({ name: 'assignment_type', type: 'text' })
  assignmentType: AssignmentType;

  @Column({ name: 'age_from', type: 'smallint' })
  ageFrom: number;

  @Column({ name: 'age_to', type: 'smallint' })
  ageTo: number;

  @Column({ name: 'zone_code', type: 'text' })
  zoneCode: string;

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

  @Column(() => CapabilityLevels, { prefix: false })
  capabilities: CapabilityLevels;

  @Column({ name: 'available_from', type: 'date' })
  availableFrom: string;

  @Column({ name: 'availability_confirmed_on', type: 'date' })
  availabilityConfirmedOn: string;
}

/** One child can live on it: a place is a row, so that the database can refuse to book it twice. */
@Entity({ name: 'home_places', schema: 'samhem' })
export class HomePlaceEntity {
  @PrimaryColumn({ name: 'region_id', type: 'uuid' })
  regionId: string;

  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id: string;

  @Column({ name: 'home_id', type: 'uuid' })
  homeId: string;

  @Column({ type: 'smallint' })
  position: number;
}
