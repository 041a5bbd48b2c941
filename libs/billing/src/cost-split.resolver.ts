import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, OreScalar, UNIT_STAFF } from '#libs/platform';
import { CostSplitQueries } from './cost-split.queries.js';
import { CostSplitService } from './cost-split.service.js';
import { CostSplitType } from './cost-split.type.js';

@Resolver(() => CostSplitType)
export class CostSplitResolver {
  constructor(
    private readonly service: CostSplitService,
    private readonly queries: CostSplitQueries,
  ) {}

  @Allow(...UNIT_STAFF, 'steering_member')
  @Query(() => CostSplitType, { nullable: true })
  costSplit(@Args('year', { type: () => Int }) year: number): Promise<CostSplitType | null> {
    return this.queries.ofYear(year);
  }

  @Allow('unit_administrator', 'unit_manager')
  @Mutation(() => CostSplitType)
  computeCostSplit(
    @Args('year', { type: () => Int }) year: number,
    @Args('budget', { type: () => OreScalar }) budget: string,
  ): Promise<CostSplitType> {
    return this.service.compute(year, BigInt(budget));
  }
}
