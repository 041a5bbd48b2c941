import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { LocalDate } from '#libs/kernel';
import { LocalDateScalar, Public, VisitorAddress } from '#libs/platform';
import { DoorService } from './door.service.js';
import { FamilyPageType } from './door.type.js';

/** For a family with its personal link, signed in nowhere. */
@Resolver(() => FamilyPageType)
export class DoorResolver {
  constructor(private readonly service: DoorService) {}

  @Public()
  @Query(() => FamilyPageType)
  familyPage(@Args('token') token: string, @VisitorAddress() address: string): Promise<FamilyPageType> {
    return this.service.show(token, address);
  }

  @Public()
  @Mutation(() => FamilyPageType)
  confirmFamilyAvailability(
    @Args('token') token: string,
    @VisitorAddress() address: string,
    @Args('availableFrom', { type: () => LocalDateScalar }) availableFrom: LocalDate,
  ): Promise<FamilyPageType> {
    return this.service.confirmAvailability(token, address, availableFrom);
  }

  @Public()
  @Mutation(() => FamilyPageType, { description: 'No child until further notice.' })
  declineFamilyAvailability(@Args('token') token: string, @VisitorAddress() address: string): Promise<FamilyPageType> {
    return this.service.declineAvailability(token, address);
  }

  @Public()
  @Mutation(() => FamilyPageType, {
    description: 'Every municipality, when none is named. Takes effect when this returns.',
  })
  revokeFamilyConsent(
    @Args('token') token: string,
    @VisitorAddress() address: string,
    @Args('municipalityIds', { type: () => [ID], nullable: true }) municipalityIds?: string[],
  ): Promise<FamilyPageType> {
    return this.service.revokeConsent(token, address, municipalityIds ?? null);
  }

  @Public()
  @Mutation(() => FamilyPageType, { description: 'The unit gets a task to call.' })
  askForContact(@Args('token') token: string, @VisitorAddress() address: string): Promise<FamilyPageType> {
    return this.service.askForContact(token, address);
  }
}
