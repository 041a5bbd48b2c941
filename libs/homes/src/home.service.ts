import { Injectable } from '@nestjs/common';
import { TransitionRefusedError, assertTransition, isEnd, type LocalDate } from '#libs/kernel';
import { Clock, EventRecorder, TenantDb } from '#libs/platform';
import { HomeStore, refuse } from './home-store.service.js';
import type { RegisterHomeInput } from './home.input.js';
import { HomeQueries } from './home.queries.js';
import { availabilityProblems, offerProblems } from './home.rules.js';
import { HOME_TRANSITIONS } from './home.transitions.js';
import type { HomeType } from './home.type.js';
import type { HomeStatus, WithdrawalReason } from './home.words.js';

const GONE = 'Hemmet har lämnat poolen.';

@Injectable()
export class HomeService {
  constructor(
    private readonly db: TenantDb,
    private readonly events: EventRecorder,
    private readonly clock: Clock,
    private readonly queries: HomeQueries,
    private readonly store: HomeStore,
  ) {}

  /** @throws InvalidInputError */
  async register(input: RegisterHomeInput): Promise<HomeType> {
    return this.db.run(async () => {
      refuse(offerProblems(input.offer, this.clock.today(), await this.store.zoneCodes()));
      const id = await this.store.add(input);
      await this.tell('HomeRegistered', id);
      return this.queries.byId(id);
    });
  }

  /**
   * The family was asked today and still takes children. Also called as the system, for a family that answers by its link.
   * @throws NotFoundError, InvalidInputError, TransitionRefusedError for a home that has left the pool
   */
  async confirmAvailability(homeId: string, availableFrom: LocalDate): Promise<HomeType> {
    return this.db.run(async () => {
      await this.holdInPool(homeId);
      refuse(availabilityProblems(availableFrom, this.clock.today()));
      await this.store.saveAnswer(homeId, { availableFrom, isAvailable: true });
      await this.tell('AvailabilityConfirmed', homeId);
      return this.queries.byId(homeId);
    });
  }

  /**
   * The family was asked today and takes no child until further notice: no place of it is free.
   * @throws NotFoundError, TransitionRefusedError for a home that has left the pool
   */
  async declineAvailability(homeId: string): Promise<HomeType> {
    return this.db.run(async () => {
      await this.holdInPool(homeId);
      await this.store.saveAnswer(homeId, { isAvailable: false });
      await this.tell('AvailabilityDeclined', homeId);
      return this.queries.byId(homeId);
    });
  }

  /**
   * Out of the pool for good. A child who lives there stays; what is reserved must be decided first.
   * @throws NotFoundError, InvalidInputError at `homeId`, TransitionRefusedError for a home that has left already
   */
  async withdraw(homeId: string, reason: WithdrawalReason): Promise<HomeType> {
    return this.db.run(async () => {
      const home = await this.hold(homeId);
      assertTransition(HOME_TRANSITIONS, { from: home.status, to: 'withdrawn' }, GONE);
      const reserved = 'Hemmet har en reserverad plats. Avsluta förmedlingen först.';
      if (home.places.reserved > 0) refuse([{ path: 'homeId', message: reserved }]);
      await this.store.withdraw(homeId, reason);
      await this.events.record({ type: 'HomeWithdrawn', municipalityId: null, homeId, reasonCode: reason });
      return this.queries.byId(homeId);
    });
  }

  /**
   * The home as it stands, locked until the transaction ends.
   * @throws NotFoundError
   */
  hold(homeId: string): Promise<HomeType> {
    return this.queries.held(homeId);
  }

  /**
   * The same, for what only a home in the pool can do.
   * @throws NotFoundError, TransitionRefusedError
   */
  async holdInPool(homeId: string): Promise<HomeType> {
    const home = await this.hold(homeId);
    if (isEnd(HOME_TRANSITIONS, home.status)) throw new TransitionRefusedError(home.status, home.status, GONE);
    return home;
  }

  /** Called when the home moves on the recruitment board, in that transaction. What is published already stays so. */
  async setUnderStudy(homeId: string, isUnderStudy: boolean): Promise<void> {
    await this.store.saveHome(homeId, { isUnderStudy });
  }

  /** Called when its profile is published, in that transaction. */
  async markPublished(homeId: string): Promise<void> {
    await this.become('published', homeId, 'Hemmet har lämnat poolen och kan inte publiceras.');
  }

  /** Called when its profile is withdrawn, in that transaction. A home that has left the pool stays out of it. */
  async markPaused(homeId: string): Promise<void> {
    const { status } = await this.hold(homeId);
    if (status !== 'withdrawn') await this.become('paused', homeId, 'Hemmet är inte publicerat.');
  }

  private async become(status: HomeStatus, homeId: string, refusal: string): Promise<void> {
    await this.db.run(async () => {
      const home = await this.hold(homeId);
      assertTransition(HOME_TRANSITIONS, { from: home.status, to: status }, refusal);
      await this.store.saveHome(homeId, { status });
    });
  }

  private tell(type: string, homeId: string): Promise<void> {
    return this.events.record({ type, municipalityId: null, homeId });
  }
}
