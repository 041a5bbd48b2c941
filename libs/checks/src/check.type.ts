import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { LocalDate } from '#libs/kernel';
import { DateTimeScalar, LocalDateScalar, enumOf } from '#libs/platform';
import {
  CHECK_ASSESSMENTS,
  CHECK_KINDS,
  CHECK_OUTCOMES,
  type CheckAssessment,
  type CheckKind,
  type CheckOutcome,
} from './check.words.js';

export const CheckKindEnum = enumOf('CheckKind', CHECK_KINDS);
export const CheckOutcomeEnum = enumOf('CheckOutcome', CHECK_OUTCOMES);
export const CheckAssessmentEnum = enumOf('CheckAssessment', CHECK_ASSESSMENTS);

@ObjectType('RegisterCheck', { description: 'Kind, day and outcome. Never the extract or what it said.' })
export class RegisterCheckType {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  homeId: string;

  @Field(() => Int, { description: 'Which adult of the household, from 1.' })
  adult: number;

  @Field(() => CheckKindEnum)
  kind: CheckKind;

  @Field(() => LocalDateScalar)
  checkedOn: LocalDate;

  @Field(() => CheckOutcomeEnum)
  outcome: CheckOutcome;

  @Field(() => LocalDateScalar)
  dueOn: LocalDate;

  @Field(() => DateTimeScalar)
  recordedAt: string;

  @Field(() => String, { nullable: true })
  recordedByName: string | null;

  @Field(() => LocalDateScalar, { nullable: true })
  assessedOn: LocalDate | null;

  @Field(() => CheckAssessmentEnum, { nullable: true })
  assessment: CheckAssessment | null;
}

@ObjectType('HomeChecks')
export class HomeChecksType {
  @Field(() => ID)
  homeId: string;

  @Field(() => Int, { description: 'Adults of the household; each needs every kind.' })
  adults: number;

  @Field(() => [RegisterCheckType], { description: 'The latest of each kind and adult.' })
  latest: RegisterCheckType[];

  @Field(() => [String], { description: 'Swedish sentences; empty when everything is in date.' })
  obstacles: string[];
}
