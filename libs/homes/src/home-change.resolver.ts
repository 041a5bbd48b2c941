import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, UNIT_STAFF } from '#libs/platform';
import { HomeChangeService } from './home-change.service.js';
import { ChangeIdentityInput, ChangeOfferInput, ChangePlacesArgs } from './home.input.js';
import { HomeType } from './home.type.js';

@Resolver(() => HomeType)
export class HomeChangeResolver {
  constructor(private readonly service: HomeChangeService) {}

  @Allow(...UNIT_STAFF)
  @Mutation(() => HomeType)
  changeOffer(@Args('input') input: ChangeOfferInput): Promise<HomeType> {
    return this.service.changeOffer(input);
  }

  @Allow(...UNIT_STAFF)
  @Mutation(() => HomeType)
  changePlaces(@Args() { homeId, places }: ChangePlacesArgs): Promise<HomeType> {
    return this.service.changePlaces(homeId, places);
  }

  @Allow(...UNIT_STAFF)
  @Mutation(() => HomeType, { description: 'Replaces who the home is; answers nothing of it.' })
  changeIdentity(@Args('input') input: ChangeIdentityInput): Promise<HomeType> {
    return this.service.changeIdentity(input);
  }
}
