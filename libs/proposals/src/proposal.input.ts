import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsOptional, Length, Max, Min } from 'class-validator';
import type { AgeBand, AssignmentType, LocalDate } from '#libs/kernel';
import { LocalDateScalar } from '#libs/platform';
import { AgeBandEnum, AssignmentTypeEnum } from '#libs/regions';
import { ChoiceEnum, DecisionReasonEnum, KindCapabilityEnum, WeightProfileEnum } from './proposal.type.js';
import type { Choice, DecisionReason, KindCapability, WeightProfile } from './proposal.words.js';

@InputType()
export class DecideProposalInput {
  @Field(() => ID)
  needId: string;

  @Field(() => ID, { description: 'The home that the line proposes.' })
  proposedHomeId: string;

  @Field(() => ChoiceEnum)
  choice: Choice;

  @Field(() => ID, { nullable: true, description: 'For CHANGED: one of the line’s alternatives.' })
  @IsOptional()
  chosenHomeId?: string | null;

  @Field(() => DecisionReasonEnum)
  reason: DecisionReason;

  @Field(() => String, { nullable: true, description: 'Read by the unit alone.' })
  @IsOptional()
  @Length(1, 500, { message: 'Skriv högst 500 tecken.' })
  note?: string | null;
}

@InputType()
export class RecruitmentTargetInput {
  @Field(() => AssignmentTypeEnum)
  assignmentType: AssignmentType;

  @Field(() => AgeBandEnum)
  ageBand: AgeBand;

  @Field(() => KindCapabilityEnum)
  capability: KindCapability;

  @Field(() => String, { nullable: true, description: 'Left out for the whole region.' })
  @IsOptional()
  zoneCode?: string | null;

  @Field(() => Int)
  @Min(1, { message: 'Ange minst ett hem.' })
  @Max(200, { message: 'Ange högst 200 hem.' })
  homes: number;

  @Field(() => LocalDateScalar)
  byOn: LocalDate;
}

@InputType()
export class WeightDecisionInput {
  @Field(() => WeightProfileEnum)
  profile: WeightProfile;

  @Field(() => LocalDateScalar)
  decidedOn: LocalDate;

  @Field({ description: 'Where the steering group’s decision can be found, e.g. § 12.' })
  @Length(1, 100, { message: 'Ange paragraf eller diarienummer, högst 100 tecken.' })
  decisionReference: string;

  @Field(() => LocalDateScalar)
  inForceFrom: LocalDate;
}
