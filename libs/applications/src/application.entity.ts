import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Experience } from '#libs/homes';
import type { AgeBand, AssignmentType } from '#libs/kernel';
import type {
  Animal,
  ApplicationSource,
  ApplicationStatus,
  ConsentKind,
  HousingType,
  ApplicantLimit,
  Withdrawer,
} from './application.words.js';

/** That a family applied: kept for statistics, and says nothing of who it was. */
@Entity({ name: 'applications', schema: 'samhem' })
export class ApplicationEntity {
  @PrimaryColumn({ name: 'region_id', type: 'uuid' })
  regionId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  status: ApplicationStatus;

  @Column({ type: 'text' })
  source: ApplicationSource;

  @Column({ name: 'assignment_types', type: 'text', array: true })
  assignmentTypes: AssignmentType[];

  @Column({ name: 'submitted_at', type: 'timestamptz' })
  submittedAt: string;

  @Column({ name: 'confirmed_at', type: 'timestamptz', nullable: true })
  confirmedAt: string | null;

  @Column({ name: 'withdrawn_at', type: 'timestamptz', nullable: true })
  withdrawnAt: string | null;

  @Column({ name: 'withdrawn_by', type: 'text', nullable: true })
  withdrawnBy: Withdrawer | null;

  @Column({ name: 'home_id', type: 'uuid', nullable: true })
  homeId: string | null;
}

/** Gone when the application is withdrawn. */
@Entity({ name: 'application_answers', schema: 'samhem' })
export class ApplicationAnswersEntity {
  @PrimaryColumn({ name: 'region_id', type: 'uuid' })
  regionId: string;

  @PrimaryColumn({ name: 'application_id', type: 'uuid' })
  applicationId: string;

  @Column({ type: 'smallint' })
  adults: number;

  @Column({ name: 'children_bands', type: 'text', array: true })
  childrenBands: AgeBand[];

  @Column({ name: 'has_others', type: 'boolean' })
  hasOthers: boolean;

  @Column({ name: 'housing_type', type: 'text' })
  housingType: HousingType;

  @Column({ type: 'smallint' })
  rooms: number;

  @Column({ name: 'offers_own_room', type: 'boolean' })
  offersOwnRoom: boolean;

  @Column({ name: 'is_step_free', type: 'boolean' })
  isStepFree: boolean;

  @Column({ name: 'zone_code', type: 'text', nullable: true })
  zoneCode: string | null;

  @Column({ type: 'text', array: true })
  animals: Animal[];

  @Column({ type: 'text', array: true })
  languages: string[];

  @Column({ name: 'wanted_bands', type: 'text', array: true })
  wantedBands: AgeBand[];

  @Column({ name: 'takes_siblings', type: 'boolean' })
  takesSiblings: boolean;

  @Column({ type: 'text' })
  experience: Experience;

  @Column({ type: 'text', array: true })
  limits: ApplicantLimit[];

  @Column({ name: 'available_from', type: 'date' })
  availableFrom: string;
}

@Entity({ name: 'application_consents', schema: 'samhem' })
export class ApplicationConsentEntity {
  @PrimaryColumn({ name: 'region_id', type: 'uuid' })
  regionId: string;

  @PrimaryColumn({ name: 'application_id', type: 'uuid' })
  applicationId: string;

  @PrimaryColumn({ type: 'text' })
  kind: ConsentKind;

  @Column({ name: 'text_version', type: 'text' })
  textVersion: string;

  @Column({ name: 'agreed_at', type: 'timestamptz' })
  agreedAt: string;
}
