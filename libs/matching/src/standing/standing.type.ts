import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { LocalDate } from '#libs/kernel';
import {
  MatchRequirementKindEnum,
  MatchRequirementType,
  RequirementKindEnum,
  type MatchRequirementKind,
  type RequirementKind,
} from '#libs/needs';
import { DateTimeScalar, LocalDateScalar, connectionOf, enumOf } from '#libs/platform';
import { ProfileType } from '#libs/profiles';
import { STANDING_STATES, type StandingState } from './standing.words.js';

export const StandingStateEnum = enumOf('StandingState', STANDING_STATES);

@ObjectType('HomeStanding', { description: 'Why a home is, or is not, in the list of a need: by what is shown of it.' })
export class HomeStandingType {
  @Field(() => ID)
  needId: string;

  @Field(() => ProfileType)
  profile: ProfileType;

  @Field(() => StandingStateEnum)
  state: StandingState;

  @Field(() => Int, { nullable: true, description: 'Its place in the list, when it is there.' })
  rank: number | null;

  @Field({ description: 'Swedish and ready to show.' })
  sentence: string;

  @Field(() => [MatchRequirementType], { description: 'The musts it breaks; empty unless it is excluded.' })
  broken: readonly MatchRequirementType[];
}

@ObjectType('HomeStandingConnection')
export class HomeStandingConnectionType extends connectionOf(HomeStandingType) {}

@ObjectType('MatchStrengths', { description: 'What speaks for a listed home and against it, the strongest first.' })
export class MatchStrengthsType {
  @Field(() => ID)
  profileId: string;

  @Field(() => [String])
  pluses: readonly string[];

  @Field(() => [String])
  minuses: readonly string[];
}

@ObjectType('KeptAway', { description: 'A must and the homes it keeps away; a home that breaks two is under both.' })
export class KeptAwayType {
  @Field(() => MatchRequirementKindEnum)
  kind: MatchRequirementKind;

  @Field(() => Int)
  homes: number;

  @Field(() => Int, { description: 'Those that nothing else keeps away.' })
  alone: number;

  @Field()
  isRelaxable: boolean;

  @Field(() => String, { nullable: true, description: 'Why it can be no wish, and what can be done instead.' })
  because: string | null;
}

@ObjectType('Widening', {
  description: 'One or two musts, and how many more homes could be suggested were they wishes.',
})
export class WideningType {
  @Field(() => [RequirementKindEnum])
  kinds: readonly RequirementKind[];

  @Field(() => Int)
  opens: number;
}

@ObjectType('UnmetNotice', {
  description: 'That no home in the region can meet the need, as the unit knows by itself.',
})
export class UnmetNoticeType {
  @Field(() => DateTimeScalar)
  since: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the unit’s manager was given it.' })
  escalatedAt: string | null;

  @Field(() => LocalDateScalar, { description: 'The day the manager is given it, if nothing has helped by then.' })
  escalatesOn: LocalDate;
}

@ObjectType('NeedOutlook', { description: 'What keeps homes from an open need, and what would open more.' })
export class NeedOutlookType {
  @Field(() => ID)
  needId: string;

  @Field(() => Int, { description: 'Homes on the municipality’s market.' })
  considered: number;

  @Field(() => Int, { description: 'Homes that break no must.' })
  eligible: number;

  @Field(() => [KeptAwayType], { description: 'Most homes first.' })
  keptAway: readonly KeptAwayType[];

  @Field(() => [WideningType], { description: 'One must first, then two, each the biggest opening first.' })
  widenings: readonly WideningType[];

  @Field(() => UnmetNoticeType, { nullable: true })
  unmet: UnmetNoticeType | null;
}
