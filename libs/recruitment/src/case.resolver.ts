import { Args, ArgsType, Field, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import type { LocalDate } from '#libs/kernel';
import { Allow, LocalDateScalar, UNIT_STAFF, requireActor } from '#libs/platform';
import { BoardQueries } from './board.queries.js';
import { CaseQueries } from './case.queries.js';
import { CaseService, type Move } from './case.service.js';
import {
  BoardArgs,
  BoardColumnType,
  BoardOverviewType,
  CarrierType,
  CaseReasonEnum,
  CaseStateEnum,
  CaseType,
  FunnelRowType,
} from './case.type.js';
import type { CaseReason, CaseState } from './case.words.js';
import { FunnelReport } from './funnel.report.js';

@ArgsType()
class MoveCaseArgs implements Move {
  @Field(() => ID)
  id: string;

  @Field(() => CaseStateEnum)
  to: CaseState;

  @Field(() => CaseReasonEnum, { nullable: true, description: 'Asked for where the case leaves the way.' })
  @IsOptional()
  reason?: CaseReason | null;

  @Field(() => CaseStateEnum, { nullable: true, description: 'Where the mover saw it; a case moved meanwhile stays.' })
  @IsOptional()
  from?: CaseState | null;
}

@Resolver(() => CaseType)
export class CaseResolver {
  constructor(
    private readonly service: CaseService,
    private readonly queries: CaseQueries,
    private readonly boardQueries: BoardQueries,
    private readonly funnel: FunnelReport,
  ) {}

  @Allow(...UNIT_STAFF)
  @Query(() => [BoardColumnType], {
    description: 'One column a step; a paused case stands in the one it comes back to.',
  })
  recruitmentBoard(@Args() filter: BoardArgs): Promise<BoardColumnType[]> {
    return this.boardQueries.board(filter);
  }

  @Allow(...UNIT_STAFF)
  @Query(() => BoardOverviewType)
  recruitmentOverview(): Promise<BoardOverviewType> {
    return this.boardQueries.overview();
  }

  @Allow(...UNIT_STAFF)
  @Query(() => CaseType)
  recruitmentCase(@Args('id', { type: () => ID }) id: string): Promise<CaseType> {
    return this.queries.byId(id);
  }

  @Allow(...UNIT_STAFF)
  @Query(() => [CarrierType])
  recruitmentCarriers(): Promise<CarrierType[]> {
    return this.queries.carriers();
  }

  @Allow(...UNIT_STAFF, 'steering_member')
  @Query(() => [FunnelRowType], {
    description:
      'Cases opened in the period, by source. Outside the unit without numbers under five, and without the whole.',
  })
  recruitmentFunnel(
    @Args('from', { type: () => LocalDateScalar }) from: LocalDate,
    @Args('to', { type: () => LocalDateScalar }) to: LocalDate,
  ): Promise<FunnelRowType[]> {
    return this.funnel.of(from, to);
  }

  @Allow(...UNIT_STAFF)
  @Mutation(() => CaseType)
  moveCase(@Args() { id, ...move }: MoveCaseArgs): Promise<CaseType> {
    return this.service.move(id, move);
  }

  @Allow(...UNIT_STAFF)
  @Mutation(() => CaseType, { description: 'The signed-in person carries it.' })
  takeCase(@Args('id', { type: () => ID }) id: string): Promise<CaseType> {
    return this.service.assign(id, requireActor().userId);
  }

  @Allow(...UNIT_STAFF)
  @Mutation(() => CaseType)
  assignCase(
    @Args('id', { type: () => ID }) id: string,
    @Args('userId', { type: () => ID, nullable: true }) userId?: string | null,
  ): Promise<CaseType> {
    return this.service.assign(id, userId ?? null);
  }
}
