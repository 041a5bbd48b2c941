import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { type AssignmentType, type CapabilityBand } from '#libs/kernel';
import { DateTimeScalar, LocalDateScalar, connectionOf, enumOf } from '#libs/platform';
import { AssignmentTypeEnum, CapabilityBandEnum, NamedMunicipalityType } from '#libs/regions';
import * as words from './need.words.js';

export const NeedStatusEnum = enumOf('NeedStatus', words.NEED_STATUSES);
export const ExpectedLengthEnum = enumOf('ExpectedLength', words.EXPECTED_LENGTHS);
export const UrgencyEnum = enumOf('Urgency', words.URGENCIES);
export const NetworkSearchEnum = enumOf('NetworkSearch', words.NETWORK_SEARCHES);
export const NeedEndReasonEnum = enumOf('NeedEndReason', words.NEED_END_REASONS);
export const RequirementKindEnum = enumOf('RequirementKind', words.REQUIREMENT_KINDS);
export const RequirementStrengthEnum = enumOf('RequirementStrength', words.STRENGTHS);

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

  @Field(() => DateTimeScalar)
  registeredAt: string;

  @Field(() => Int, { description: 'Days from registration until it ended, or until today.' })
  waitedDays: number;

  @Field(() => DateTimeScalar, { nullable: true })
  endedAt: string | null;

  @Field(() => NeedEndReasonEnum, { nullable: true })
  endedReason: words.NeedEndReason | null;

  @Field(() => [RequirementType])
  requirements: RequirementType[];
}

@ObjectType('NeedConnection')
export class NeedConnectionType extends connectionOf(NeedType) {}
