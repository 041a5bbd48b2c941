import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AssignmentType, LocalDate } from '#libs/kernel';
import type { ChangeField } from './need-change.rules.js';
import type * as words from './need.words.js';

const day = (name: string) => Column({ name, type: 'date', nullable: true });
const word = (name: string) => Column({ name, type: 'text', nullable: true });

@Entity({ name: 'needs', schema: 'samhem' })
export class NeedEntity implements words.ClockFacts {
  @PrimaryColumn({ name: 'region_id', type: 'uuid' })
  regionId: string;

  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id: string;

  @Column({ name: 'municipality_id', type: 'uuid' })
  municipalityId: string;

  @Column({ name: 'case_number', type: 'text' })
  caseNumber: string;

  @Column({ type: 'text' })
  status: words.NeedStatus;

  /** Counts the changes, so that nobody saves over what they have not seen. */
  @Column({ type: 'integer', default: 1 })
  version: number;

  @Column({ name: 'changed_at', type: 'timestamptz', nullable: true })
  changedAt: string | null;

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
  expectedLength: words.ExpectedLength;

  @Column({ type: 'text' })
  urgency: words.Urgency;

  @Column({ name: 'network_search', type: 'text' })
  networkSearch: words.NetworkSearch;

  @day('network_search_on')
  networkSearchOn: LocalDate | null;

  @word('network_search_gave')
  networkSearchGave: words.NetworkSearchResult | null;

  @Column({ name: 'registered_at', type: 'timestamptz' })
  registeredAt: string;

  @Column({ name: 'registered_by', type: 'uuid' })
  registeredBy: string;

  @Column({ name: 'paused_at', type: 'timestamptz', nullable: true })
  pausedAt: string | null;

  @word('paused_reason')
  pausedReason: words.NeedPauseReason | null;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt: string | null;

  @day('ended_on')
  endedOn: LocalDate | null;

  @word('ended_reason')
  endedReason: words.NeedEndReason | null;

  @day('investigation_opened_on')
  investigationOpenedOn: LocalDate | null;

  @day('investigation_extended_to')
  investigationExtendedTo: LocalDate | null;

  @word('investigation_extension_reason')
  investigationExtensionReason: words.InvestigationExtensionReason | null;

  @day('investigation_closed_on')
  investigationClosedOn: LocalDate | null;

  @day('emergency_placed_on')
  emergencyPlacedOn: LocalDate | null;

  @word('emergency_law')
  emergencyLaw: words.EmergencyLaw | null;

  @day('emergency_extended_to')
  emergencyExtendedTo: LocalDate | null;

  @word('emergency_extension_reason')
  emergencyExtensionReason: words.EmergencyExtensionReason | null;

  @day('emergency_extension_decided_on')
  emergencyExtensionDecidedOn: LocalDate | null;

  @word('emergency_extension_decided_by')
  emergencyExtensionDecidedBy: words.ExtensionDecider | null;
}

@Entity({ name: 'need_requirements', schema: 'samhem' })
export class RequirementEntity {
  @PrimaryColumn({ name: 'region_id', type: 'uuid' })
  regionId: string;

  @PrimaryColumn({ name: 'need_id', type: 'uuid' })
  needId: string;

  @PrimaryColumn({ type: 'text' })
  kind: words.RequirementKind;

  @Column({ name: 'municipality_id', type: 'uuid' })
  municipalityId: string;

  @Column({ type: 'text' })
  strength: words.Strength;

  @Column({ type: 'text', nullable: true })
  level: string | null;

  @Column({ type: 'text', nullable: true })
  option: string | null;
}

/** What one field of a need was before a change, and what it became. */
@Entity({ name: 'need_changes', schema: 'samhem' })
export class NeedChangeEntity {
  @PrimaryColumn({ name: 'region_id', type: 'uuid' })
  regionId: string;

  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id: string;

  @Column({ name: 'municipality_id', type: 'uuid' })
  municipalityId: string;

  @Column({ name: 'need_id', type: 'uuid' })
  needId: string;

  @Column({ type: 'integer' })
  version: number;

  @Column({ name: 'changed_at', type: 'timestamptz' })
  changedAt: string;

  @Column({ name: 'user_id', type: 'uuid' })
  userId: string;

  @Column({ type: 'text' })
  field: ChangeField;

  @word('from_value')
  fromValue: string | null;

  @word('to_value')
  toValue: string | null;

  @word('reason_code')
  reasonCode: string | null;
}
