import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AssignmentType, CapabilityArea } from '#libs/kernel';
import type {
  ContactWithParents,
  Experience,
  HomeStatus,
  Limit,
  Regi,
  Support,
  WithdrawalReason,
} from './home.words.js';

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

  @Column({ name: 'is_under_study', default: false })
  isUnderStudy: boolean;

  @Column({ type: 'smallint', default: 1 })
  adults: number;

  @Column({ name: 'registered_at', type: 'timestamptz' })
  registeredAt: string;

  @Column({ name: 'registered_by', type: 'uuid', nullable: true })
  registeredBy: string | null;

  @Column({ name: 'withdrawn_on', type: 'date', nullable: true })
  withdrawnOn: string | null;

  @Column({ name: 'withdrawal_reason', type: 'text', nullable: true })
  withdrawalReason: WithdrawalReason | null;
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

  @Column({ name: 'is_available', type: 'boolean', default: true })
  isAvailable: boolean;

  @Column({ type: 'text', default: 'new' })
  experience: Experience;

  @Column({ name: 'contact_with_parents', type: 'text', default: 'with_support' })
  contactWithParents: ContactWithParents;

  @Column({ name: 'takes_sibling_groups', type: 'boolean', default: true })
  takesSiblingGroups: boolean;

  @Column({ type: 'smallint', nullable: true })
  rooms: number | null;

  @Column({ type: 'text', array: true, default: '{}' })
  limits: Limit[];

  @Column({ type: 'text', array: true, default: '{}' })
  support: Support[];
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

  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt: string | null;
}
