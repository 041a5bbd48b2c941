import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { AssignmentType, CapabilityBand, LocalDate } from '#libs/kernel';
import { DateTimeScalar, LocalDateScalar, connectionOf, enumOf } from '#libs/platform';
import { AssignmentTypeEnum, CapabilityBandEnum, NamedMunicipalityType } from '#libs/regions';
import { CHANGE_FIELDS, type ChangeField } from './need-change.rules.js';
import * as words from './need.words.js';

export const NeedStatusEnum = enumOf('NeedStatus', words.NEED_STATUSES);
export const ExpectedLengthEnum = enumOf('ExpectedLength', words.EXPECTED_LENGTHS);
export const UrgencyEnum = enumOf('Urgency', words.URGENCIES);
export const NetworkSearchEnum = enumOf('NetworkSearch', words.NETWORK_SEARCHES);
export const NetworkSearchResultEnum = enumOf('NetworkSearchResult', words.NETWORK_SEARCH_RESULTS);
export const NeedPauseReasonEnum = enumOf('NeedPauseReason', words.NEED_PAUSE_REASONS);
export const NeedResumeReasonEnum = enumOf('NeedResumeReason', words.NEED_RESUME_REASONS);
export const NeedEndReasonEnum = enumOf('NeedEndReason', words.NEED_END_REASONS);
export const RequirementKindEnum = enumOf('RequirementKind', words.REQUIREMENT_KINDS);
export const RequirementStrengthEnum = enumOf('RequirementStrength', words.STRENGTHS);
export const InvestigationExtensionReasonEnum = enumOf(
  'InvestigationExtensionReason',
  words.INVESTIGATION_EXTENSION_REASONS,
);
export const EmergencyLawEnum = enumOf('EmergencyLaw', words.EMERGENCY_LAWS);
export const EmergencyExtensionReasonEnum = enumOf('EmergencyExtensionReason', words.EMERGENCY_EXTENSION_REASONS);
export const ExtensionDeciderEnum = enumOf('ExtensionDecider', words.EXTENSION_DECIDERS);
export const ClockKindEnum = enumOf('ClockKind', words.CLOCK_KINDS);
export const ClockStatusEnum = enumOf('ClockStatus', words.CLOCK_STATUSES);
export const NeedChangeFieldEnum = enumOf('NeedChangeField', CHANGE_FIELDS);

const OptionalDay = (description?: string) =>
  Field(() => LocalDateScalar, { nullable: true, ...(description ? { description } : {}) });

@ObjectType('Requirement')
export class RequirementType {
  @Field(() => RequirementKindEnum)
  kind: words.RequirementKind;

  @Field(() => RequirementStrengthEnum)
  strength: words.Strength;

  @Field(() => CapabilityBandEnum, { nullable: true })
  level: CapabilityBand | null;

  @Field(() => String, { nullable: true })
  option: string | null;
}

@ObjectType('ClockFacts', { description: 'Dated facts of the case; of siblings, the earliest.' })
export class ClockFactsType implements words.ClockFacts {
  @OptionalDay()
  investigationOpenedOn: LocalDate | null;

  @OptionalDay()
  investigationExtendedTo: LocalDate | null;

  @Field(() => InvestigationExtensionReasonEnum, { nullable: true })
  investigationExtensionReason: words.InvestigationExtensionReason | null;

  @OptionalDay()
  investigationClosedOn: LocalDate | null;

  @OptionalDay()
  emergencyPlacedOn: LocalDate | null;

  @Field(() => EmergencyLawEnum, { nullable: true })
  emergencyLaw: words.EmergencyLaw | null;

  @OptionalDay()
  emergencyExtendedTo: LocalDate | null;

  @Field(() => EmergencyExtensionReasonEnum, { nullable: true })
  emergencyExtensionReason: words.EmergencyExtensionReason | null;

  @OptionalDay()
  emergencyExtensionDecidedOn: LocalDate | null;

  @Field(() => ExtensionDeciderEnum, { nullable: true })
  emergencyExtensionDecidedBy: words.ExtensionDecider | null;
}

@ObjectType('ClockRule', { description: 'The rule that was in force on the day the time began to run.' })
export class ClockRuleType {
  @Field(() => Int)
  months: number;

  @Field()
  citation: string;

  @OptionalDay()
  validFrom: LocalDate | null;

  @OptionalDay('Empty while the rule is in force.')
  validTo: LocalDate | null;
}

@ObjectType('NeedClock')
export class NeedClockType {
  @Field(() => ClockKindEnum)
  kind: words.ClockKind;

  @OptionalDay('The last day in time; empty when it cannot be counted.')
  deadlineOn: LocalDate | null;

  @Field(() => Int, { nullable: true, description: 'Negative when it has passed; empty when the clock has stopped.' })
  daysLeft: number | null;

  @Field(() => ClockStatusEnum)
  status: words.ClockStatus;

  @Field({ description: 'How the day was found. Swedish and ready to show.' })
  explanation: string;

  @Field({ description: 'The day builds on an investigation that is still open.' })
  isProjected: boolean;

  @Field(() => ClockRuleType)
  rule: ClockRuleType;
}

@ObjectType('Need')
export class NeedType {
  @Field(() => ID)
  id: string;

  @Field()
  caseNumber: string;

  @Field(() => NamedMunicipalityType)
  municipality: NamedMunicipalityType;

  @Field(() => NeedStatusEnum)
  status: words.NeedStatus;

  @Field(() => Int, { description: 'To be sent back with a change.' })
  version: number;

  @Field(() => DateTimeScalar, { nullable: true })
  changedAt: string | null;

  @Field(() => AssignmentTypeEnum)
  assignmentType: AssignmentType;

  @Field(() => Int)
  childrenCount: number;

  @Field(() => Int)
  ageFrom: number;

  @Field(() => Int)
  ageTo: number;

  @Field(() => LocalDateScalar)
  startOn: string;

  @Field(() => ExpectedLengthEnum)
  expectedLength: words.ExpectedLength;

  @Field(() => UrgencyEnum)
  urgency: words.Urgency;

  @Field(() => NetworkSearchEnum)
  networkSearch: words.NetworkSearch;

  @OptionalDay()
  networkSearchOn: LocalDate | null;

  @Field(() => NetworkSearchResultEnum, { nullable: true })
  networkSearchGave: words.NetworkSearchResult | null;

  @Field({ description: 'Kin and network have not been considered yet: SoL (2025:400) 22 kap. 2 §.' })
  isNetworkSearchMissing: boolean;

  @Field(() => ClockFactsType)
  clockFacts: ClockFactsType;

  @Field(() => [NeedClockType])
  clocks: NeedClockType[];

  @Field(() => DateTimeScalar)
  registeredAt: string;

  @Field(() => Int, { description: 'Days from registration until it ended, or until today.' })
  waitedDays: number;

  @Field(() => DateTimeScalar, { nullable: true })
  pausedAt: string | null;

  @Field(() => NeedPauseReasonEnum, { nullable: true })
  pausedReason: words.NeedPauseReason | null;

  @Field(() => DateTimeScalar, { nullable: true })
  endedAt: string | null;

  @OptionalDay('The day it ended by the word of whoever ended it.')
  endedOn: LocalDate | null;

  @Field(() => NeedEndReasonEnum, { nullable: true })
  endedReason: words.NeedEndReason | null;

  @Field(() => [RequirementType])
  requirements: RequirementType[];
}

@ObjectType('NeedConnection')
export class NeedConnectionType extends connectionOf(NeedType) {}

@ObjectType('NeedChange', {
  description: 'One field as it was and as it became. sentence is Swedish and ready to show.',
})
export class NeedChangeType {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'The version that the change made; what was saved together has the same.' })
  version: number;

  @Field(() => DateTimeScalar)
  changedAt: string;

  @Field()
  actorName: string;

  @Field(() => NeedChangeFieldEnum)
  field: ChangeField;

  @Field(() => String, { nullable: true })
  fromValue: string | null;

  @Field(() => String, { nullable: true })
  toValue: string | null;

  @Field(() => String, { nullable: true })
  reasonCode: string | null;

  @Field()
  sentence: string;
}

@ObjectType('NeedChangeConnection')
export class NeedChangeConnectionType extends connectionOf(NeedChangeType) {}
