import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { MatchRequirementType } from '#libs/needs';
import { DateTimeScalar, connectionOf, enumOf } from '#libs/platform';
import { ProfileType } from '#libs/profiles';
import { MATCH_RUN_STATUSES, type MatchRunStatus } from './match.words.js';

export const MatchRunStatusEnum = enumOf('MatchRunStatus', MATCH_RUN_STATUSES);

@ObjectType('MatchRun')
export class MatchRunType {
  @Field(() => ID)
  needId: string;

  @Field(() => MatchRunStatusEnum)
  status: MatchRunStatus;

  @Field(() => DateTimeScalar, { nullable: true })
  startedAt: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  finishedAt: string | null;

  @Field(() => Int)
  profilesConsidered: number;

  @Field(() => Int)
  matchesFound: number;

  @Field(() => String, { nullable: true })
  ruleVersion: string | null;

  @Field(() => String, { nullable: true })
  weightVersion: string | null;
}

@ObjectType('Match')
export class MatchType {
  @Field(() => ID)
  needId: string;

  @Field(() => Int)
  rank: number;

  @Field(() => ProfileType)
  profile: ProfileType;

  @Field(() => [MatchRequirementType])
  requirements: MatchRequirementType[];
}

@ObjectType('MatchConnection')
export class MatchConnectionType extends connectionOf(MatchType) {}

@ObjectType('MatchProgress', { description: 'percent 0-100; status DONE when the matches can be read.' })
export class MatchProgressType {
  @Field(() => ID)
  needId: string;

  @Field(() => MatchRunStatusEnum)
  status: MatchRunStatus;

  @Field(() => Int)
  percent: number;
}
