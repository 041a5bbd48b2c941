import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Allow, MEMBER_STAFF, PageArgs, UNIT_STAFF, type Page } from '#libs/platform';
import { TimelineQueries } from './timeline.queries.js';
import { TimelineConnectionType, TimelineSubjectEnum, type TimelineEntryType } from './timeline.type.js';
import type { TimelineSubject } from './timeline.words.js';

@Resolver(() => TimelineConnectionType)
export class TimelineResolver {
  constructor(private readonly queries: TimelineQueries) {}

  @Allow(...MEMBER_STAFF, ...UNIT_STAFF)
  @Query(() => TimelineConnectionType)
  timeline(
    @Args('subject', { type: () => TimelineSubjectEnum }) subject: TimelineSubject,
    @Args('id', { type: () => ID }) id: string,
    @Args() page: PageArgs,
  ): Promise<Page<TimelineEntryType>> {
    return this.queries.of(subject, id, page);
  }
}
