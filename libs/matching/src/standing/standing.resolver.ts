import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Allow, MEMBER_STAFF, PageArgs, UNIT_STAFF, type Page } from '#libs/platform';
import { StandingQueries } from './standing.queries.js';
import { HomeStandingConnectionType, HomeStandingType, MatchStrengthsType, NeedOutlookType } from './standing.type.js';

const needIdArg = () => Args('needId', { type: () => ID });

@Resolver(() => HomeStandingType)
export class StandingResolver {
  constructor(private readonly queries: StandingQueries) {}

  @Allow(...MEMBER_STAFF, ...UNIT_STAFF)
  @Query(() => NeedOutlookType)
  needOutlook(@needIdArg() needId: string): Promise<NeedOutlookType> {
    return this.queries.outlook(needId);
  }

  @Allow(...MEMBER_STAFF, ...UNIT_STAFF)
  @Query(() => HomeStandingConnectionType, { description: 'Homes outside the list, the nearest miss first.' })
  homesOutsideList(@needIdArg() needId: string, @Args() page: PageArgs): Promise<Page<HomeStandingType>> {
    return this.queries.outside(needId, page);
  }

  @Allow(...MEMBER_STAFF, ...UNIT_STAFF)
  @Query(() => HomeStandingType)
  homeStanding(
    @needIdArg() needId: string,
    @Args('profileId', { type: () => ID }) profileId: string,
  ): Promise<HomeStandingType> {
    return this.queries.one(needId, profileId);
  }

  @Allow(...MEMBER_STAFF, ...UNIT_STAFF)
  @Query(() => [MatchStrengthsType], { description: 'For each home of the list, in its order; at most 24.' })
  matchStrengths(@needIdArg() needId: string): Promise<MatchStrengthsType[]> {
    return this.queries.strengths(needId);
  }
}
