import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { LocalDate } from '#libs/kernel';
import { Allow, LocalDateScalar, MEMBER_STAFF, PageArgs, UNIT_STAFF, type Page } from '#libs/platform';
import { ChangeNeedInput, RegisterNeedInput } from './need.input.js';
import { NeedQueries } from './need.queries.js';
import { NeedService } from './need.service.js';
import * as type from './need.type.js';
import type { NeedEndReason, NeedPauseReason, NeedResumeReason, NeedStatus } from './need.words.js';

@Resolver(() => type.NeedType)
export class NeedResolver {
  constructor(
    private readonly service: NeedService,
    private readonly queries: NeedQueries,
  ) {}

  @Allow(...MEMBER_STAFF, ...UNIT_STAFF)
  @Query(() => type.NeedConnectionType)
  needs(
    @Args() page: PageArgs,
    @Args('status', { type: () => type.NeedStatusEnum, nullable: true }) status?: NeedStatus,
  ): Promise<Page<type.NeedType>> {
    return this.queries.list(page, status ?? undefined);
  }

  @Allow(...MEMBER_STAFF, ...UNIT_STAFF)
  @Query(() => type.NeedType)
  need(@Args('id', { type: () => ID }) id: string): Promise<type.NeedType> {
    return this.queries.byId(id);
  }

  @Allow(...MEMBER_STAFF, ...UNIT_STAFF)
  @Query(() => type.NeedChangeConnectionType)
  needHistory(@Args('id', { type: () => ID }) id: string, @Args() page: PageArgs): Promise<Page<type.NeedChangeType>> {
    return this.queries.history(id, page);
  }

  @Allow(...MEMBER_STAFF)
  @Mutation(() => type.NeedType)
  registerNeed(@Args('input') input: RegisterNeedInput): Promise<type.NeedType> {
    return this.service.register(input);
  }

  @Allow(...MEMBER_STAFF)
  @Mutation(() => type.NeedType)
  changeNeed(
    @Args('id', { type: () => ID }) id: string,
    @Args('input') input: ChangeNeedInput,
  ): Promise<type.NeedType> {
    return this.service.change(id, input);
  }

  @Allow(...MEMBER_STAFF)
  @Mutation(() => type.NeedType)
  pauseNeed(
    @Args('id', { type: () => ID }) id: string,
    @Args('reason', { type: () => type.NeedPauseReasonEnum }) reason: NeedPauseReason,
  ): Promise<type.NeedType> {
    return this.service.pause(id, reason);
  }

  @Allow(...MEMBER_STAFF)
  @Mutation(() => type.NeedType)
  resumeNeed(
    @Args('id', { type: () => ID }) id: string,
    @Args('reason', { type: () => type.NeedResumeReasonEnum }) reason: NeedResumeReason,
  ): Promise<type.NeedType> {
    return this.service.resume(id, reason);
  }

  @Allow(...MEMBER_STAFF)
  @Mutation(() => type.NeedType)
  endNeed(
    @Args('id', { type: () => ID }) id: string,
    @Args('reason', { type: () => type.NeedEndReasonEnum }) reason: NeedEndReason,
    @Args('endedOn', { type: () => LocalDateScalar, nullable: true, description: 'Today unless said.' })
    endedOn?: LocalDate,
  ): Promise<type.NeedType> {
    return this.service.end(id, reason, endedOn ?? undefined);
  }
}
