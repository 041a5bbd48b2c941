import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, MEMBER_STAFF, UNIT_STAFF, PageArgs, type Page } from '#libs/platform';
import { BrokeringQueries } from './brokering.queries.js';
import { BrokeringService } from './brokering.service.js';
import { BrokeringConnectionType, type BrokeringCaseType } from './brokering.type.js';
import { BrokerContactArgs, DeclineInterestArgs, InterestsArgs } from './interest.input.js';
import { InterestQueries } from './interest.queries.js';
import { InterestService } from './interest.service.js';
import { InterestConnectionType, InterestReasonEnum, InterestType } from './interest.type.js';
import type { InterestReason } from './interest.words.js';

@Resolver(() => InterestType)
export class InterestResolver {
  constructor(
    private readonly service: InterestService,
    private readonly queries: InterestQueries,
    private readonly brokering: BrokeringService,
    private readonly brokeringQueries: BrokeringQueries,
  ) {}

  @Allow(...MEMBER_STAFF, ...UNIT_STAFF)
  @Query(() => InterestConnectionType)
  interests(@Args() { needId, ...page }: InterestsArgs): Promise<Page<InterestType>> {
    return this.queries.list(page, needId ?? undefined);
  }

  @Allow(...UNIT_STAFF)
  @Query(() => BrokeringConnectionType)
  brokeringCases(@Args() page: PageArgs): Promise<Page<BrokeringCaseType>> {
    return this.brokeringQueries.cases(page);
  }

  @Allow(...MEMBER_STAFF)
  @Mutation(() => InterestType)
  expressInterest(
    @Args('needId', { type: () => ID }) needId: string,
    @Args('profileId', { type: () => ID }) profileId: string,
  ): Promise<InterestType> {
    return this.service.express(needId, profileId);
  }

  @Allow(...MEMBER_STAFF)
  @Mutation(() => InterestType)
  withdrawInterest(
    @Args('id', { type: () => ID }) id: string,
    @Args('reason', { type: () => InterestReasonEnum }) reason: InterestReason,
  ): Promise<InterestType> {
    return this.service.withdraw(id, reason);
  }

  @Allow(...UNIT_STAFF)
  @Mutation(() => InterestType)
  considerInterest(@Args('id', { type: () => ID }) id: string): Promise<InterestType> {
    return this.brokering.consider(id);
  }

  @Allow(...UNIT_STAFF)
  @Mutation(() => InterestType)
  askFamily(@Args('id', { type: () => ID }) id: string): Promise<InterestType> {
    return this.brokering.askFamily(id);
  }

  @Allow(...UNIT_STAFF)
  @Mutation(() => InterestType, { description: 'Opens more of the home to the interest, until it ends.' })
  showMore(@Args('id', { type: () => ID }) id: string): Promise<InterestType> {
    return this.brokering.showMore(id);
  }

  @Allow(...UNIT_STAFF)
  @Mutation(() => InterestType)
  declineInterest(@Args() { id, reason, note }: DeclineInterestArgs): Promise<InterestType> {
    return this.brokering.decline(id, reason, note);
  }

  @Allow(...UNIT_STAFF)
  @Mutation(() => InterestType, {
    description: 'Holds the places; interests that no longer fit are declined with OTHER_INTEREST_CHOSEN.',
  })
  brokerContact(@Args() { id, note }: BrokerContactArgs): Promise<InterestType> {
    return this.brokering.broker(id, note);
  }
}
