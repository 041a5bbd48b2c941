import { Injectable } from '@nestjs/common';
import { InvalidInputError } from '#libs/kernel';
import { NeedNotOpenError, NeedService, type NeedType } from '#libs/needs';
import { TenantDb } from '#libs/platform';
import { ProfileQueries } from '#libs/profiles';
import { InterestCapReachedError, NoFreePlacesError } from './interest.errors.js';
import { InterestQueries } from './interest.queries.js';
import { MOST_OPEN_PER_NEED, mayHavePlaceFor, withdrawProblems } from './interest.rules.js';
import { InterestStepService } from './interest-step.service.js';
import type { InterestType } from './interest.type.js';
import type { InterestReason } from './interest.words.js';

/** A brokered interest that becomes a placement: the need it was for, and the places that were held for it. */
export interface AcceptedInterest {
  readonly need: NeedType;
  readonly profileId: string;
  readonly placeIds: readonly string[];
}

/** What a municipality does with its interests. */
@Injectable()
export class InterestService {
  constructor(
    private readonly db: TenantDb,
    private readonly queries: InterestQueries,
    private readonly steps: InterestStepService,
    private readonly profiles: ProfileQueries,
    private readonly needs: NeedService,
  ) {}

  /**
   * A second click gives the same interest back.
   * @throws NotFoundError, NeedNotOpenError, InterestCapReachedError, NoFreePlacesError
   */
  async express(needId: string, profileId: string): Promise<InterestType> {
    return this.db.run(async () => {
      const need = await this.queries.holdOwnNeed(needId);
      const already = await this.queries.openOne(needId, profileId);
      if (already) return already;
      if (!need.isOpen) throw new NeedNotOpenError();
      await this.assertMayHavePlace(profileId, need.childrenCount);
      if ((await this.queries.countOpenOfNeed(needId)) >= MOST_OPEN_PER_NEED) throw InterestCapReachedError.ofNeed();
      const id = await this.steps.express(needId, profileId);
      if (!id) throw InterestCapReachedError.ofProfile();
      // Once more: the insert waited for whoever was brokering or withdrawing the profile.
      await this.assertMayHavePlace(profileId, need.childrenCount);
      return this.queries.byId(id);
    });
  }

  /** @throws InvalidInputError, NotFoundError, TransitionRefusedError when it has ended already */
  async withdraw(id: string, reason: InterestReason): Promise<InterestType> {
    const problems = withdrawProblems(reason);
    if (problems.length > 0) throw new InvalidInputError(problems);
    return this.db.run(async () => {
      await this.steps.take(await this.steps.hold(id), { to: 'withdrawn', reason });
      return this.queries.byId(id);
    });
  }

  /**
   * Called when the placement is recorded, in its transaction: the need has found its home, so its other interests are withdrawn.
   * @throws NotFoundError, TransitionRefusedError when contact is not brokered or the need has ended
   */
  async accept(id: string): Promise<AcceptedInterest> {
    return this.db.run(async () => {
      const { needId, profileId } = await this.queries.byId(id);
      await this.queries.holdOwnNeed(needId);
      const open = await this.steps.holdOpen({ needId });
      const chosen = open.find((interest) => interest.id === id) ?? (await this.steps.hold(id));
      const placeIds = await this.queries.placesHeldFor(id);
      await this.steps.take(chosen, { to: 'accepted' });
      for (const other of open.filter((interest) => interest !== chosen)) {
        await this.steps.take(other, { to: 'withdrawn', reason: 'found_other_home' });
      }
      return { need: await this.needs.markPlaced(needId), profileId, placeIds };
    });
  }

  private async assertMayHavePlace(profileId: string, childrenCount: number): Promise<void> {
    const { freePlaces, takesInterest } = await this.profiles.onTheMarket(profileId);
    if (!takesInterest || !mayHavePlaceFor(childrenCount, freePlaces)) throw new NoFreePlacesError();
  }
}
