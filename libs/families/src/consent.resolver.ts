import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, UNIT_STAFF } from '#libs/platform';
import { GiveConsentArgs } from './consent.input.js';
import { ConsentQueries } from './consent.queries.js';
import { ConsentService } from './consent.service.js';
import { ConsentType } from './consent.type.js';

@Resolver(() => ConsentType)
export class ConsentResolver {
  constructor(
    private readonly service: ConsentService,
    private readonly queries: ConsentQueries,
  ) {}

  @Allow(...UNIT_STAFF)
  @Query(() => [ConsentType], { description: 'Standing ones first.' })
  consents(@Args('homeId', { type: () => ID }) homeId: string): Promise<ConsentType[]> {
    return this.queries.ofHome(homeId);
  }

  @Allow(...UNIT_STAFF)
  @Mutation(() => [ConsentType])
  giveConsent(@Args() consent: GiveConsentArgs): Promise<ConsentType[]> {
    return this.service.give(consent);
  }

  @Allow(...UNIT_STAFF)
  @Mutation(() => [ConsentType], { description: 'For the family, which has told the unit so.' })
  revokeConsent(
    @Args('homeId', { type: () => ID }) homeId: string,
    @Args('municipalityIds', { type: () => [ID], nullable: true }) municipalityIds?: string[],
  ): Promise<ConsentType[]> {
    return this.service.revoke(homeId, municipalityIds ?? null, 'unit');
  }
}
