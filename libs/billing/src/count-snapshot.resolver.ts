import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { LocalDate } from '#libs/kernel';
import { Allow, LocalDateScalar, UNIT_STAFF } from '#libs/platform';
import { CountSnapshotQueries } from './count-snapshot.queries.js';
import { CountSnapshotService } from './count-snapshot.service.js';
import { CountSnapshotType } from './count-snapshot.type.js';

@Resolver(() => CountSnapshotType)
export class CountSnapshotResolver {
  constructor(
    private readonly service: CountSnapshotService,
    private readonly queries: CountSnapshotQueries,
  ) {}

  @Allow(...UNIT_STAFF, 'steering_member')
  @Query(() => [CountSnapshotType])
  countSnapshots(
    @Args('countedOn', { type: () => LocalDateScalar }) countedOn: LocalDate,
  ): Promise<CountSnapshotType[]> {
    return this.queries.newest(countedOn);
  }

  @Allow('unit_administrator', 'unit_manager')
  @Mutation(() => [CountSnapshotType], {
    description:
      "Takes a new version of every member's 1 November snapshot of the year before, if it says anything new.",
  })
  takeCountSnapshot(@Args('year', { type: () => Int }) year: number): Promise<CountSnapshotType[]> {
    return this.service.take(year);
  }
}
