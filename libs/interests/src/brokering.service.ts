import { Injectable } from '@nestjs/common';
import { InvalidInputError, isEnd } from '#libs/kernel';
import { NeedNotOpenError } from '#libs/needs';
import { TenantDb } from '#libs/platform';
import { RecomputeService } from '#libs/profiles';
import { CompetitionQueries } from './competition.queries.js';
import type { InterestEntity } from './interest.entity.js';
import { InterestEndedError, NoFreePlacesError, ProfileOffMarketError } from './interest.errors.js';
import { InterestQueries } from './interest.queries.js';
import { declineProblems, thatNoLongerFit } from './interest.rules.js';
import { InterestStepService, type Step } from './interest-step.service.js';
import { INTEREST_TRANSITIONS } from './interest.transitions.js';
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
    private readonly recompute: RecomputeService,
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
      const { homeId, publicationId, hasEnded } = await this.competition.hold(profileId);
      const open = await this.steps.holdOpen({ publicationId });
      const chosen = open.find((interest) => interest.id === id) ?? (await this.steps.hold(id));
      await this.steps.take(chosen, { to: 'contact_brokered', note });
      if (hasEnded) throw new ProfileOffMarketError();
      const waiting = open.filter((other) => other !== chosen && other.status !== 'contact_brokered');
      await this.allot(homeId, chosen, waiting);
      await this.recompute.homes([homeId]);
      return this.queries.byId(id);
    });
  }

  /**
   * Opens more of the home to the interest, for as long as it is open. Logged once.
   * @throws NotFoundError, ProfileOffMarketError, InterestEndedError
   */
  async showMore(id: string): Promise<InterestType> {
    return this.db.run(async () => {
      const interest = await this.queries.byId(id);
      const home = await this.competition.hold(interest.profileId);
      const { status, municipalityId, profileId, needId } = await this.steps.hold(id);
      if (isEnd(INTEREST_TRANSITIONS, status)) throw new InterestEndedError();
      if (home.hasEnded) throw new ProfileOffMarketError();
      if (await this.steps.openDetails(home.homeId, { interestId: id, municipalityId, profileId })) {
        await this.steps.record('DetailsOpened', { municipalityId, needId, profileId, interestId: id });
      }
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
