import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, UNIT_STAFF } from '#libs/platform';
import { AssessAreaArgs, ConcludeScreeningArgs, ConcludeStudyArgs, StudyItemArgs } from './screening.input.js';
import { ScreeningQueries } from './screening.queries.js';
import { ScreeningService } from './screening.service.js';
import { HomeStudyType, ScreeningNoteType, ScreeningType } from './screening.type.js';
import { StudyService } from './study.service.js';

@Resolver(() => ScreeningType)
export class ScreeningResolver {
  constructor(
    private readonly service: ScreeningService,
    private readonly studies: StudyService,
    private readonly queries: ScreeningQueries,
  ) {}

  @Allow(...UNIT_STAFF)
  @Query(() => ScreeningType)
  screening(@Args('caseId', { type: () => ID }) caseId: string): Promise<ScreeningType> {
    return this.queries.screening(caseId);
  }

  @Allow(...UNIT_STAFF)
  @Query(() => [ScreeningNoteType], { description: 'Logged as a read: a note may identify.' })
  screeningNotes(@Args('caseId', { type: () => ID }) caseId: string): Promise<ScreeningNoteType[]> {
    return this.queries.notes(caseId);
  }

  @Allow(...UNIT_STAFF)
  @Query(() => HomeStudyType)
  homeStudy(@Args('caseId', { type: () => ID }) caseId: string): Promise<HomeStudyType> {
    return this.queries.study(caseId);
  }

  @Allow(...UNIT_STAFF)
  @Mutation(() => ScreeningType)
  assessArea(@Args() area: AssessAreaArgs): Promise<ScreeningType> {
    return this.service.assess(area);
  }

  @Allow(...UNIT_STAFF)
  @Mutation(() => ScreeningType, { description: 'DECLINE also declines the case, with its reason.' })
  concludeScreening(@Args() conclusion: ConcludeScreeningArgs): Promise<ScreeningType> {
    return this.service.conclude(conclusion);
  }

  @Allow(...UNIT_STAFF)
  @Mutation(() => HomeStudyType)
  markStudyItem(@Args() item: StudyItemArgs): Promise<HomeStudyType> {
    return this.studies.mark(item);
  }

  @Allow(...UNIT_STAFF)
  @Mutation(() => HomeStudyType, { description: 'NOT_SUITABLE also declines the case, with its reason.' })
  concludeHomeStudy(@Args() conclusion: ConcludeStudyArgs): Promise<HomeStudyType> {
    return this.studies.conclude(conclusion);
  }
}
