import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, MEMBER_STAFF, PageArgs, UNIT_STAFF, type Page } from '#libs/platform';
import { RecordPlacementInput } from './placement.input.js';
import { PlacementQueries } from './placement.queries.js';
import { PlacementService } from './placement.service.js';
import { PlacementConnectionType, PlacementType } from './placement.type.js';

@Resolver(() => PlacementType)
export class PlacementResolver {
  constructor(
    private readonly service: PlacementService,
    private readonly queries: PlacementQueries,
  ) {}

  @Allow(...MEMBER_STAFF, ...UNIT_STAFF)
  @Query(() => PlacementConnectionType)
  placements(@Args() page: PageArgs): Promise<Page<PlacementType>> {
    return this.queries.list(page);
  }

  @Allow(...MEMBER_STAFF)
  @Mutation(() => PlacementType)
  recordPlacement(@Args('input') input: RecordPlacementInput): Promise<PlacementType> {
    return this.service.record(input);
  }
}
