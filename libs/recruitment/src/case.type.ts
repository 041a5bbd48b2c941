import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { DateTimeScalar, enumOf } from '#libs/platform';
import {
  BOARD_PARTS,
  CASE_REASONS,
  CASE_SOURCES,
  CASE_STATES,
  CASE_STEPS,
  type BoardPart,
  type CaseReason,
  type CaseSource,
  type CaseState,
  type CaseStep,
} from './case.words.js';

export const CaseStateEnum = enumOf('CaseState', CASE_STATES);
export const CaseStepEnum = enumOf('CaseStep', CASE_STEPS);
export const CaseReasonEnum = enumOf('CaseReason', CASE_REASONS);
export const CaseSourceEnum = enumOf('CaseSource', CASE_SOURCES);
export const BoardPartEnum = enumOf('BoardPart', BOARD_PARTS);

@ObjectType('RecruitmentCard', {
  description: 'A family on its way, by a reference; who it is is asked for apart, with a purpose.',
})
export class CaseCardType {
  @Field(() => ID)
  id: string;

  @Field({ description: 'A-17, or Hem 12 once the home is registered.' })
  reference: string;

  @Field(() => CaseStateEnum)
  step: CaseState;

  @Field(() => CaseStepEnum, { nullable: true, description: 'Of a paused or declined case, the step it left.' })
  resumesTo: CaseStep | null;

  @Field(() => DateTimeScalar, { description: 'Since when it stands in its step.' })
  since: string;

  @Field(() => Int)
  sinceDays: number;

  @Field(() => String, {
    nullable: true,
    description: 'Swedish sentence, ready to show; null when it waits for nothing.',
  })
  waitsFor: string | null;

  @Field(() => ID, { nullable: true })
  carriedBy: string | null;

  @Field(() => String, { nullable: true })
  carriedByName: string | null;

  @Field(() => CaseSourceEnum)
  source: CaseSource;

  @Field(() => CaseReasonEnum, { nullable: true, description: 'Why it is paused, declined or withdrawn.' })
  reason: CaseReason | null;

  @Field(() => ID, { nullable: true })
  applicationId: string | null;

  @Field(() => ID, { nullable: true })
  homeId: string | null;

  @Field(() => [CaseStateEnum], { description: 'Where the reader may move it, in the order of the board.' })
  mayMoveTo: CaseState[];
}

@ObjectType('RecruitmentMove')
export class CaseMoveType {
  @Field(() => ID)
  id: string;

  @Field(() => DateTimeScalar)
  movedAt: string;

  @Field({ description: 'Who moved it; Samhem when it followed by itself.' })
  movedByName: string;

  @Field(() => CaseStateEnum, { nullable: true, description: 'Null when the case was opened.' })
  from: CaseState | null;

  @Field(() => CaseStateEnum)
  to: CaseState;

  @Field(() => CaseReasonEnum, { nullable: true })
  reason: CaseReason | null;
}

@ObjectType('RecruitmentCase')
export class CaseType extends CaseCardType {
  @Field(() => DateTimeScalar)
  openedAt: string;

  @Field(() => [CaseMoveType], { description: 'Every move, the last first.' })
  moves: CaseMoveType[];
}

/** What of the board the reader wants to see. */
@ArgsType()
export class BoardArgs {
  @Field(() => BoardPartEnum, { defaultValue: 'on_the_way' })
  part: BoardPart;

  @Field({ defaultValue: false })
  mine: boolean;

  @Field(() => CaseSourceEnum, { nullable: true })
  @IsOptional()
  source?: CaseSource | null;

  @Field(() => CaseStateEnum, { nullable: true, description: 'The column of which all cards are wanted.' })
  @IsOptional()
  whole?: CaseState | null;
}

@ObjectType('RecruitmentColumn')
export class BoardColumnType {
  @Field(() => CaseStateEnum)
  step: CaseState;

  @Field(() => Int, { description: 'Every case in the column, also those that are not among the cards.' })
  total: number;

  @Field(() => [CaseCardType], {
    description: 'The one that has stood longest first; of the published the latest first.',
  })
  cards: CaseCardType[];
}

@ObjectType('RecruitmentOverview')
export class BoardOverviewType {
  @Field(() => [BoardColumnType], { description: 'Every step on the way, with its three that have stood longest.' })
  columns: BoardColumnType[];

  @Field(() => Int)
  paused: number;
}

@ObjectType('RecruitmentCarrier', { description: 'Somebody of the unit who can carry a case.' })
export class CarrierType {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;
}

@ObjectType('RecruitmentFunnelStep')
export class FunnelStepType {
  @Field(() => CaseStepEnum)
  step: CaseStep;

  @Field(() => Int, { nullable: true, description: 'Null = fewer than five, or could be counted by subtraction.' })
  reached: number | null;

  @Field(() => Int, { nullable: true, description: 'Middle of the days in the step, of those that have left it.' })
  medianDays: number | null;
}

@ObjectType('RecruitmentFunnelRow')
export class FunnelRowType {
  @Field(() => CaseSourceEnum, { nullable: true, description: 'Null = every family that applied.' })
  source: CaseSource | null;

  @Field(() => [FunnelStepType])
  steps: FunnelStepType[];
}

/** What the form of a home can begin with. */
@ObjectType('RegistrationDraft', {
  description: 'From the application, to begin the registration of the home with. Logged as a read.',
})
export class RegistrationDraftType {
  @Field()
  reference: string;

  @Field()
  familyName: string;

  @Field()
  givenNames: string;

  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field(() => String, { nullable: true })
  email: string | null;

  @Field(() => String, { nullable: true })
  municipalityCode: string | null;
}
