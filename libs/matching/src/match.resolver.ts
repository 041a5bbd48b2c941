import { Args, ID, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import { Allow, MEMBER_STAFF, PageArgs, UNIT_STAFF, type Page } from '#libs/platform';
import { MatchQueries } from './match.queries.js';
import { MatchService } from './match.service.js';
import { MatchConnectionType, MatchProgressType, MatchRunType, MatchType } from './match.type.js';

@Resolver(() => MatchType)
export class MatchResolver {
  constructor(
    private readonly service: MatchService,
    private readonly queries: MatchQueries,
  ) {}

  @Allow(...MEMBER_STAFF, ...UNIT_STAFF)
  @Query(() => MatchRunType)
  matchRun(@Args('needId', { type: () => ID }) needId: string): Promise<MatchRunType> {
    return this.queries.runOf(needId);
  }

  @Allow(...MEMBER_STAFF, ...UNIT_STAFF)
  @Query(() => MatchConnectionType)
  matches(@Args('needId', { type: () => ID }) needId: string, @Args() page: PageArgs): Promise<Page<MatchType>> {
    return this.queries.list(needId, page);
  }

  @Allow(...MEMBER_STAFF, ...UNIT_STAFF)
  @Mutation(() => MatchRunType, { description: 'Runs the matching again; progress comes through matchProgress.' })
  requestMatching(@Args('needId', { type: () => ID }) needId: string): Promise<MatchRunType> {
    return this.service.request(needId);
  }

  @Allow(...MEMBER_STAFF, ...UNIT_STAFF)
  @Subscription(() => MatchProgressType, {
    // A report of all needs of the municipality names none.
    resolve: (report: MatchProgressType, { needId }: { needId: string }) => ({
      ...report,
      needId: report.needId ?? needId,
    }),
  })
  matchProgress(@Args('needId', { type: () => ID }) needId: string): Promise<AsyncIterableIterator<MatchProgressType>> {
    return this.service.follow(needId);
  }
}
