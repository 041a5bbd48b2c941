import { Injectable } from '@nestjs/common';
import { InvalidInputError } from '#libs/kernel';
import { NeedNotOpenError } from '#libs/needs';
import { TenantDb } from '#libs/platform';
import { ProfileService } from '#libs/profiles';
import { CompetitionQueries } from './competition.queries.js';
import type { InterestEntity } from './interest.entity.js';
import { NoFreePlacesError, ProfileOffMarketError } from './interest.errors.js';
import { InterestQueries } from './interest.queries.js';
import { declineProblems, thatNoLongerFit } from './interest.rules.js';
import { InterestStepService, type Step } from './interest-step.service.js';
import type { InterestType } from './interest.type.js';
import type { InterestReason } from './interest.words.js';

/** What the unit does with the interests in a home. */
@Injectable()
export class BrokeringService {
  constructor(
    private readonly db: TenantDb,
    private readonly queries: InterestQueries,
    private readonly steps: InterestStepService,
    private readonly competition: CompetitionQueries,
    private readonly profiles: ProfileService,
  ) {}

  /** @throws NotFoundError, TransitionRefusedError */
  async consider(id: string): Promise<InterestType> {
    return this.step(id, { to: 'under_consideration' });
  }

  /** @throws NotFoundError, TransitionRefusedError */
  async askFamily(id: string): Promise<InterestType> {
    return this.step(id, { to: 'family_asked' });
  }

  /** @throws InvalidInputError, NotFoundError, TransitionRefusedError */
  async decline(id: string, reason: InterestReason, note?: string | null): Promise<InterestType> {
    const problems = declineProblems(reason);
    if (problems.length > 0) throw new InvalidInputError(problems);
    return this.step(id, { to: 'declined', reason, note });
  }

  /**
   * Holds as many places as the need has children; whoever no longer fits in what is left is told at once.
   * @throws NotFoundError, TransitionRefusedError, ProfileOffMarketError, NeedNotOpenError, NoFreePlacesError
   */
  async broker(id: string, note?: string | null): Promise<InterestType> {
    return this.db.run(async () => {
      const { profileId } = await this.queries.byId(id);
      const { homeId, isWithdrawn } = await this.competition.hold(profileId);
      const open = await this.steps.holdOpen({ profileId });
      const chosen = open.find((interest) => interest.id === id) ?? (await this.steps.hold(id));
      await this.steps.take(chosen, { to: 'contact_brokered', note });
      if (isWithdrawn) throw new ProfileOffMarketError();
      const waiting = open.filter((other) => other !== chosen && other.status !== 'contact_brokered');
      await this.allot(homeId, chosen, waiting);
      await this.profiles.refresh(homeId);
      return this.queries.byId(id);
    });
  }

  private async allot(homeId: string, chosen: InterestEntity, waiting: readonly InterestEntity[]): Promise<void> {
    const needs = await this.competition.needs([chosen, ...waiting].map(({ needId }) => needId));
    const need = needs.get(chosen.needId);
    if (!need?.isOpen) throw new NeedNotOpenError();
    const free = await this.competition.freePlaces(homeId);
    if (free.length < need.childrenCount) throw new NoFreePlacesError();
    await this.steps.reserve(chosen, free.slice(0, need.childrenCount));
    const competing = waiting.map((interest) => ({
      ...interest,
      childrenCount: needs.get(interest.needId)?.childrenCount ?? 0,
    }));
    for (const interest of thatNoLongerFit(competing, free.length - need.childrenCount)) {
      await this.steps.take(interest, { to: 'declined', reason: 'other_interest_chosen' });
    }
  }

  private async step(id: string, step: Step): Promise<InterestType> {
    return this.db.run(async () => {
      await this.steps.take(await this.steps.hold(id), step);
      return this.queries.byId(id);
    });
  }
}
