import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, MEMBER_STAFF, PageArgs, UNIT_STAFF, type Page } from '#libs/platform';
import { RegisterNeedInput } from './need.input.js';
import { NeedQueries } from './need.queries.js';
import { NeedService } from './need.service.js';
import { NeedConnectionType, NeedEndReasonEnum, NeedStatusEnum, NeedType } from './need.type.js';
import type { NeedEndReason, NeedStatus } from './need.words.js';

@Resolver(() => NeedType)
export class NeedResolver {
  constructor(
    private readonly service: NeedService,
    private readonly queries: NeedQueries,
  ) {}

  @Allow(...MEMBER_STAFF, ...UNIT_STAFF)
  @Query(() => NeedConnectionType)
  needs(
    @Args() page: PageArgs,
    @Args('status', { type: () => NeedStatusEnum, nullable: true }) status?: NeedStatus,
  ): Promise<Page<NeedType>> {
    return this.queries.list(page, status ?? undefined);
  }

  @Allow(...MEMBER_STAFF, ...UNIT_STAFF)
  @Query(() => NeedType)
  need(@Args('id', { type: () => ID }) id: string): Promise<NeedType> {
    return this.queries.byId(id);
  }

  @Allow(...MEMBER_STAFF)
  @Mutation(() => NeedType)
  registerNeed(@Args('input') input: RegisterNeedInput): Promise<NeedType> {
    return this.service.register(input);
  }

  @Allow(...MEMBER_STAFF)
  @Mutation(() => NeedType)
  endNeed(
    @Args('id', { type: () => ID }) id: string,
    @Args('reason', { type: () => NeedEndReasonEnum }) reason: NeedEndReason,
  ): Promise<NeedType> {
    return this.service.end(id, reason);
  }
}
