import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, UNIT_STAFF } from '#libs/platform';
import { RecruitmentTargetInput, WeightDecisionInput } from '../proposal.input.js';
import { GapQueries } from './gap.queries.js';
import { RecruitmentGapType, RecruitmentTargetType, WeightChoiceType } from './gap.type.js';
import { TargetService } from './target.service.js';
import { WeightChoiceService } from './weight-choice.service.js';

@Resolver(() => RecruitmentGapType)
export class GapResolver {
  constructor(
    private readonly queries: GapQueries,
    private readonly targets: TargetService,
    private readonly weights: WeightChoiceService,
  ) {}

  @Allow(...UNIT_STAFF)
  @Query(() => RecruitmentGapType)
  recruitmentGap(
    @Args('zoneCode', { type: () => String, nullable: true }) zoneCode?: string | null,
  ): Promise<RecruitmentGapType> {
    return this.queries.gap(zoneCode ?? null);
  }

  @Allow(...UNIT_STAFF)
  @Query(() => [RecruitmentTargetType], { description: 'What the unit aims at, and how far it has come.' })
  recruitmentTargets(): Promise<RecruitmentTargetType[]> {
    return this.queries.targets();
  }

  @Allow('unit_manager')
  @Mutation(() => RecruitmentTargetType)
  setRecruitmentTarget(@Args('input') input: RecruitmentTargetInput): Promise<RecruitmentTargetType> {
    return this.targets.set(input);
  }

  @Allow('unit_manager')
  @Mutation(() => RecruitmentTargetType)
  endRecruitmentTarget(@Args('id', { type: () => ID }) id: string): Promise<RecruitmentTargetType> {
    return this.targets.end(id);
  }

  @Allow(...UNIT_STAFF, 'steering_member')
  @Query(() => WeightChoiceType, { description: 'What the steering group has decided and could decide.' })
  weightChoice(): Promise<WeightChoiceType> {
    return this.weights.choice();
  }

  @Allow('unit_manager')
  @Mutation(() => WeightChoiceType, { description: 'Records a decision that the steering group has made.' })
  recordWeightDecision(@Args('input') input: WeightDecisionInput): Promise<WeightChoiceType> {
    return this.weights.record(input);
  }
}
