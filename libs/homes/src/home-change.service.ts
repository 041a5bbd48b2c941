import { Injectable } from '@nestjs/common';
import type { CapabilityArea } from '#libs/kernel';
import { EventRecorder, TenantDb } from '#libs/platform';
import { HomeStore, refuse } from './home-store.service.js';
import type { ChangeIdentityInput, ChangeOfferInput, HomeFactsInput } from './home.input.js';
import { factsProblems } from './home.rules.js';
import { HomeService } from './home.service.js';
import type { HomeType } from './home.type.js';
import { PlaceService } from './place.service.js';

/** Some facts of an offer, to be set apart from the rest of it. */
export type OfferFacts = Partial<Omit<HomeFactsInput, 'capabilities'>> & {
  readonly capabilities?: Partial<Record<CapabilityArea, number>>;
};

/** Changes of a home in the pool. Every verb holds it first. */
@Injectable()
export class HomeChangeService {
  constructor(
    private readonly db: TenantDb,
    private readonly events: EventRecorder,
    private readonly homes: HomeService,
    private readonly store: HomeStore,
    private readonly places: PlaceService,
  ) {}

  /** @throws NotFoundError, InvalidInputError, TransitionRefusedError for a home that has left the pool */
  async changeOffer({ homeId, regi, offer }: ChangeOfferInput): Promise<HomeType> {
    return this.change('HomeOfferChanged', homeId, async () => {
      refuse(factsProblems(offer, await this.store.zoneCodes()));
      if (regi) await this.store.saveHome(homeId, { regi });
      await this.store.saveFacts(homeId, offer);
    });
  }

  /**
   * One fact and nothing else.
   * @param facts valid already
   * @throws NotFoundError, TransitionRefusedError
   */
  async changeFacts(homeId: string, facts: OfferFacts): Promise<HomeType> {
    return this.change('HomeOfferChanged', homeId, () => this.store.saveOffer(homeId, facts as object));
  }

  /**
   * Places that are used or reserved stay; of the others those with the highest numbers go.
   * @throws NotFoundError, InvalidInputError at `places`, TransitionRefusedError
   */
  async changePlaces(homeId: string, places: number): Promise<HomeType> {
    return this.change('HomeOfferChanged', homeId, () => this.places.setNumber(homeId, places));
  }

  /** @throws NotFoundError, InvalidInputError, TransitionRefusedError */
  async changeIdentity({ homeId, identity, household }: ChangeIdentityInput): Promise<HomeType> {
    return this.change('HomeIdentityChanged', homeId, async () => {
      await this.store.saveIdentity(homeId, identity);
      if (household) await this.store.saveHousehold(homeId, household);
    });
  }

  private async change(type: string, homeId: string, work: () => Promise<void>): Promise<HomeType> {
    return this.db.run(async () => {
      await this.homes.holdInPool(homeId);
      await work();
      await this.events.record({ type, municipalityId: null, homeId });
      return this.homes.hold(homeId);
    });
  }
}
