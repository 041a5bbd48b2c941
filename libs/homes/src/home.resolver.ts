import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { HomeIdentityType } from '#libs/households';
import type { LocalDate } from '#libs/kernel';
import { Allow, LocalDateScalar, PageArgs, UNIT_STAFF, type Page } from '#libs/platform';
import { HomeChangeService } from './home-change.service.js';
import {
  ChangeIdentityInput,
  ChangeOfferInput,
  ChangePlacesArgs,
  HomeIdentityArgs,
  RegisterHomeInput,
} from './home.input.js';
import { HomeQueries } from './home.queries.js';
import { HomeService } from './home.service.js';
import { HomeConnectionType, HomeCountType, HomeStatusEnum, HomeType, WithdrawalReasonEnum } from './home.type.js';
import type { HomeStatus, WithdrawalReason } from './home.words.js';

@Resolver(() => HomeType)
export class HomeResolver {
  constructor(
    private readonly service: HomeService,
    private readonly changes: HomeChangeService,
    private readonly queries: HomeQueries,
  ) {}

  @Allow(...UNIT_STAFF)
  @Query(() => HomeConnectionType)
  homes(
    @Args() page: PageArgs,
    @Args('status', { type: () => HomeStatusEnum, nullable: true }) status?: HomeStatus,
    @Args('number', { type: () => Int, nullable: true }) number?: number,
  ): Promise<Page<HomeType>> {
    return this.queries.list(page, { status, number });
  }

  @Allow(...UNIT_STAFF)
  @Query(() => HomeCountType)
  homeCount(): Promise<HomeCountType> {
    return this.queries.count();
  }

  @Allow(...UNIT_STAFF)
  @Query(() => HomeType)
  home(@Args('id', { type: () => ID }) id: string): Promise<HomeType> {
    return this.queries.byId(id);
  }

  @Allow(...UNIT_STAFF)
  @Query(() => HomeIdentityType, { description: 'Logged as a read, with its purpose.' })
  homeIdentity(@Args() { homeId, purpose }: HomeIdentityArgs): Promise<HomeIdentityType> {
    return this.queries.identity(homeId, purpose);
  }

  @Allow(...UNIT_STAFF)
  @Mutation(() => HomeType)
  registerHome(@Args('input') input: RegisterHomeInput): Promise<HomeType> {
    return this.service.register(input);
  }

  @Allow(...UNIT_STAFF)
  @Mutation(() => HomeType)
  confirmAvailability(
    @Args('homeId', { type: () => ID }) homeId: string,
    @Args('availableFrom', { type: () => LocalDateScalar }) availableFrom: LocalDate,
  ): Promise<HomeType> {
    return this.service.confirmAvailability(homeId, availableFrom);
  }

  @Allow(...UNIT_STAFF)
  @Mutation(() => HomeType, { description: 'The family takes no child until further notice.' })
  declineAvailability(@Args('homeId', { type: () => ID }) homeId: string): Promise<HomeType> {
    return this.service.declineAvailability(homeId);
  }

  @Allow(...UNIT_STAFF)
  @Mutation(() => HomeType, { description: 'The home leaves the pool for good.' })
  withdrawHome(
    @Args('homeId', { type: () => ID }) homeId: string,
    @Args('reason', { type: () => WithdrawalReasonEnum }) reason: WithdrawalReason,
  ): Promise<HomeType> {
    return this.service.withdraw(homeId, reason);
  }

  @Allow(...UNIT_STAFF)
  @Mutation(() => HomeType)
  changeOffer(@Args('input') input: ChangeOfferInput): Promise<HomeType> {
    return this.changes.changeOffer(input);
  }

  @Allow(...UNIT_STAFF)
  @Mutation(() => HomeType)
  changePlaces(@Args() { homeId, places }: ChangePlacesArgs): Promise<HomeType> {
    return this.changes.changePlaces(homeId, places);
  }

  @Allow(...UNIT_STAFF)
  @Mutation(() => HomeType, { description: 'Replaces who the home is; answers nothing of it.' })
  changeIdentity(@Args('input') input: ChangeIdentityInput): Promise<HomeType> {
    return this.changes.changeIdentity(input);
  }
}
