import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, UNIT_STAFF } from '#libs/platform';
import { RecordCheckInput } from './check.input.js';
import { CheckQueries } from './check.queries.js';
import { CheckService } from './check.service.js';
import { CheckAssessmentEnum, HomeChecksType } from './check.type.js';
import type { CheckAssessment } from './check.words.js';

@Resolver(() => HomeChecksType)
export class CheckResolver {
  constructor(
    private readonly service: CheckService,
    private readonly queries: CheckQueries,
  ) {}

  @Allow(...UNIT_STAFF)
  @Query(() => HomeChecksType)
  homeChecks(@Args('homeId', { type: () => ID }) homeId: string): Promise<HomeChecksType> {
    return this.queries.ofHome(homeId);
  }

  @Allow(...UNIT_STAFF)
  @Mutation(() => HomeChecksType, { description: 'A new check; earlier ones are kept.' })
  recordCheck(@Args('input') input: RecordCheckInput): Promise<HomeChecksType> {
    return this.service.record(input);
  }

  @Allow(...UNIT_STAFF)
  @Mutation(() => HomeChecksType)
  assessCheck(
    @Args('checkId', { type: () => ID }) checkId: string,
    @Args('assessment', { type: () => CheckAssessmentEnum }) assessment: CheckAssessment,
  ): Promise<HomeChecksType> {
    return this.service.assess(checkId, assessment);
  }
}
