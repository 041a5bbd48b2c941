import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, UNIT_STAFF } from '#libs/platform';
import { ApplicationIdentityArgs } from './application.input.js';
import { ApplicationQueries } from './application.queries.js';
import { ApplicationService } from './application.service.js';
import { ApplicationIdentityType, ApplicationType, KnownFamilyType } from './application.type.js';

/** For the unit. */
@Resolver(() => ApplicationType)
export class ApplicationResolver {
  constructor(
    private readonly service: ApplicationService,
    private readonly queries: ApplicationQueries,
  ) {}

  @Allow(...UNIT_STAFF)
  @Query(() => ApplicationType)
  application(@Args('id', { type: () => ID }) id: string): Promise<ApplicationType> {
    return this.queries.byId(id);
  }

  @Allow(...UNIT_STAFF)
  @Query(() => ApplicationIdentityType, { description: 'The read is logged with its purpose.' })
  applicationIdentity(@Args() { id, purpose }: ApplicationIdentityArgs): Promise<ApplicationIdentityType> {
    return this.queries.identity(id, purpose);
  }

  @Allow(...UNIT_STAFF)
  @Query(() => KnownFamilyType, { description: 'Where in the region the same person is known already.' })
  knownFamily(@Args('applicationId', { type: () => ID }) id: string): Promise<KnownFamilyType> {
    return this.queries.knownHome(id);
  }

  @Allow(...UNIT_STAFF)
  @Mutation(() => ApplicationType, { description: 'For the family, which has told the unit so.' })
  withdrawApplication(@Args('id', { type: () => ID }) id: string): Promise<ApplicationType> {
    return this.service.withdraw(id, 'unit');
  }
}
