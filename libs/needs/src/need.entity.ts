import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AssignmentType } from '#libs/kernel';
import type {
  ExpectedLength,
  NeedEndReason,
  NeedStatus,
  NetworkSearch,
  RequirementKind,
  Strength,
  Urgency,
} from './need.words.js';

@Entity({ name: 'needs', schema: 'samhem' })
export class NeedEntity {
  @PrimaryColumn({ name: 'region_id', type: 'uuid' })
  regionId: string;

  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id: string;

  @Column({ name: 'municipality_id', type: 'uuid' })
  municipalityId: string;

  @Column({ name: 'case_number', type: 'text' })
  caseNumber: string;

  @Column({ type: 'text' })
  status: NeedStatus;

  @Column({ name: 'assignment_type', type: 'text' })
  assignmentType: AssignmentType;

  @Column({ name: 'children_count', type: 'smallint' })
  childrenCount: number;

  @Column({ name: 'age_from', type: 'smallint' })
  ageFrom: number;

  @Column({ name: 'age_to', type: 'smallint' })
  ageTo: number;

  @Column({ name: 'start_on', type: 'date' })
  startOn: string;

  @Column({ name: 'expected_length', type: 'text' })
  expectedLength: ExpectedLength;

  @Column({ type: 'text' })
  urgency: Urgency;

  @Column({ name: 'network_search', type: 'text' })
  networkSearch: NetworkSearch;

  @Column({ name: 'registered_at', type: 'timestamptz' })
  registeredAt: string;

  @Column({ name: 'registered_by', type: 'uuid' })
  registeredBy: string;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt: string | null;

  @Column({ name: 'ended_reason', type: 'text', nullable: true })
  endedReason: NeedEndReason | null;
}

@Entity({ name: 'need_requirements', schema: 'samhem' })
export class RequirementEntity {
  @PrimaryColumn({ name: 'region_id', type: 'uuid' })
  regionId: string;

  @PrimaryColumn({ name: 'need_id', type: 'uuid' })
  needId: string;

  @PrimaryColumn({ type: 'text' })
  kind: RequirementKind;

  @Column({ name: 'municipality_id', type: 'uuid' })
  municipalityId: string;

  @Column({ type: 'text' })
  strength: Strength;

  @Column({ type: 'text', nullable: true })
  level: string | null;

  @Column({ type: 'text', nullable: true })
  option: string | null;
}
