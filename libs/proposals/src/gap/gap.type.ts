import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { AgeBand, AssignmentType, LocalDate } from '#libs/kernel';
import { DateTimeScalar, LocalDateScalar } from '#libs/platform';
import { AgeBandEnum, AssignmentTypeEnum } from '#libs/regions';
import { KindCapabilityEnum, WeightProfileEnum } from '../proposal.type.js';
import type { KindCapability, WeightProfile } from '../proposal.words.js';

@ObjectType('GapRow', { description: 'Wanted against available, of one kind of home.' })
export class GapRowType {
  @Field(() => AssignmentTypeEnum)
  assignmentType: AssignmentType;

  @Field(() => AgeBandEnum)
  ageBand: AgeBand;

  @Field(() => KindCapabilityEnum)
  capability: KindCapability;

  @Field(() => Int)
  wantedChildren: number;

  @Field(() => Int)
  freePlaces: number;

  @Field(() => Int, { description: 'Of the wanted, those that no home could be proposed for.' })
  unmetChildren: number;

  @Field(() => Int, { nullable: true, description: 'What one more home would add, in thousandths; by the last night.' })
  worth: number | null;
}

@ObjectType('RecruitmentGap')
export class RecruitmentGapType {
  @Field(() => [GapRowType])
  rows: GapRowType[];

  @Field(() => [String], { description: 'The recruitment compass in plain words. Swedish and ready to show.' })
  compass: string[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'When wanted and available were counted.' })
  countedAt: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'The night that the compass is from.' })
  compassAt: string | null;
}

@ObjectType('RecruitmentTarget')
export class RecruitmentTargetType {
  @Field(() => ID)
  id: string;

  @Field(() => AssignmentTypeEnum)
  assignmentType: AssignmentType;

  @Field(() => AgeBandEnum)
  ageBand: AgeBand;

  @Field(() => KindCapabilityEnum)
  capability: KindCapability;

  @Field(() => String, { nullable: true })
  zoneCode: string | null;

  @Field(() => String, { nullable: true })
  zoneName: string | null;

  @Field(() => Int)
  homes: number;

  @Field(() => Int, { description: 'Homes of the kind first published since the target was set.' })
  published: number;

  @Field(() => LocalDateScalar)
  byOn: LocalDate;

  @Field(() => DateTimeScalar)
  setAt: string;

  @Field()
  setByName: string;
}

@ObjectType('WeightDecision', { description: 'A decision of the steering group, by reference.' })
export class WeightDecisionType {
  @Field(() => ID)
  id: string;

  @Field(() => WeightProfileEnum)
  profile: WeightProfile;

  @Field(() => LocalDateScalar)
  decidedOn: LocalDate;

  @Field()
  decisionReference: string;

  @Field(() => LocalDateScalar)
  inForceFrom: LocalDate;

  @Field(() => DateTimeScalar)
  recordedAt: string;

  @Field()
  recordedByName: string;
}

@ObjectType('WeightProfileFigures', {
  description: 'What the profile would have proposed over the stored nights, added up. Null where fewer than five.',
})
export class WeightProfileFiguresType {
  @Field(() => WeightProfileEnum)
  profile: WeightProfile;

  @Field(() => Int)
  nights: number;

  @Field(() => Int, { nullable: true })
  proposed: number | null;

  @Field(() => Int, { nullable: true })
  inTime: number | null;

  @Field(() => Int, { nullable: true })
  pastLimitProposed: number | null;

  @Field(() => Int, { nullable: true })
  pastLimitLeft: number | null;
}

@ObjectType('WeightChoice')
export class WeightChoiceType {
  @Field(() => WeightProfileEnum, { description: 'In force today.' })
  inForce: WeightProfile;

  @Field(() => [WeightDecisionType], { description: 'Newest first.' })
  decisions: WeightDecisionType[];

  @Field(() => [WeightProfileFiguresType])
  figures: WeightProfileFiguresType[];
}
