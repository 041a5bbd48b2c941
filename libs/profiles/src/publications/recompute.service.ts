import { setImmediate as nextTurn } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { saysTheSame } from '../shown-columns.rules.js';
import { Clock, EventRecorder, TenantDb } from '#libs/platform';
import { TaskService } from '#libs/tasks';
import { decide, decideInOrder, type Decision } from './decision.rules.js';
import { PublicationWriter } from './publication-writer.service.js';
import { isAvailabilityExpired } from './readiness.rules.js';
import { isAsDecided, isStillDecided } from './standing.rules.js';
import { RegionStateQueries, type StandingPublication } from './region-state.queries.js';

/** Homes decided before others get the event loop. */
const CHUNK = 50;

/** What follows from a decision for those who wait for it: history, tasks, and the members whose lists it changed. */
@Injectable()
export class PublicationChanges {
  constructor(
    private readonly events: EventRecorder,
    private readonly tasks: TaskService,
    private readonly clock: Clock,
  ) {}

  async tell({ homeId, situation }: StandingPublication, decision: Decision): Promise<void> {
    const { stored } = situation;
    const type = eventOf(stored.withheld, decision, saysTheSame(stored.shown, decision.shown));
    if (!type) return;
    await this.events.record({ type, municipalityId: null, homeId });
    await this.putOnLists(homeId, situation, decision);
  }

  /** One event a municipality, naming nothing: its list is another than before. */
  async tellMarket(municipalityIds: Iterable<string>): Promise<void> {
    for (const municipalityId of new Set(municipalityIds)) {
      await this.events.record({ type: 'MarketChanged', municipalityId });
    }
  }

  private async putOnLists(
    homeId: string,
    { readiness }: StandingPublication['situation'],
    decision: Decision,
  ): Promise<void> {
    const due = { on: this.clock.today() };
    const isWithheld = decision.withheld === 'too_few_homes' || decision.withheld === 'shown_before';
    if (isWithheld) await this.tasks.open('profile_withheld', { homeId }, due);
    else await this.tasks.close('profile_withheld', { homeId });
    if (decision.withheld !== 'not_in_order') return;
    // A family whose places are all taken need not be asked.
    const isAsked = readiness.freePlaces > 0 && isAvailabilityExpired(readiness.confirmedOn, due.on);
    if (isAsked) await this.tasks.open('confirm_availability', { homeId }, due);
    if (readiness.checks.obstacles.length > 0) await this.tasks.open('renew_register_check', { homeId }, due);
  }
}

/** Decides anew what may be shown, and writes what is different. Idempotent. */
@Injectable()
export class RecomputeService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly state: RegionStateQueries,
    private readonly writer: PublicationWriter,
    private readonly changes: PublicationChanges,
  ) {}

  /** Held before any home or profile, by whoever will recompute later in the transaction. */
  async lock(): Promise<void> {
    await this.state.lock();
  }

  /** Every published home of the region: whether five homes fit is decided by all of them together. */
  async region(): Promise<void> {
    await this.publications(null);
  }

  /**
   * Homes for which the pool as it stands asks for something else than what is shown. To read of all of them whether they are in order
   * costs more than to decide, and whatever changes that is about one home. Nobody is kept waiting meanwhile.
   */
  async changedByPool(): Promise<string[]> {
    return this.db.run(async () => {
      const pool = await this.state.pool();
      const milliseconds = this.clock.milliseconds();
      const changed: string[] = [];
      for (const [index, one] of (await this.state.inOrder()).entries()) {
        if (index % CHUNK === CHUNK - 1) await nextTurn();
        const decision = decideInOrder(one, pool, { milliseconds, until: one.until });
        if (!isStillDecided(one, decision)) changed.push(one.homeId);
      }
      return changed;
    });
  }

  /** Some homes, in the caller's transaction; the others follow by the job that the caller's event starts. */
  async homes(homeIds: readonly string[]): Promise<void> {
    await this.publications(homeIds);
  }

  /** As `homes`, for a publication that has just begun: its beginning is told by whoever began it. */
  async first(homeId: string): Promise<void> {
    await this.publications([homeId], true);
  }

  private async publications(homeIds: readonly string[] | null, isFirst = false): Promise<void> {
    await this.db.run(async () => {
      await this.state.lock();
      const standing = await this.state.standing(homeIds);
      if (standing.length === 0) return;
      const pool = await this.state.pool();
      const moment = { today: this.clock.today(), milliseconds: this.clock.milliseconds() };
      const told: string[] = [];
      for (const [index, publication] of standing.entries()) {
        if (index % CHUNK === CHUNK - 1) await nextTurn();
        const decision = decide(publication.situation, pool, moment);
        if (isAsDecided({ ...publication, ...publication.situation }, decision) && !isFirst) continue;
        told.push(...(await this.writer.write(publication, decision)));
        if (!isFirst) await this.changes.tell(publication, decision);
      }
      await this.changes.tellMarket(told);
    });
  }
}

function eventOf(before: Decision['withheld'], { withheld }: Decision, isSame: boolean): string | undefined {
  if (withheld !== before) {
    if (withheld === null) return 'ProfileShown';
    return withheld === 'no_free_place' ? 'ProfileFull' : 'ProfileWithheld';
  }
  return withheld === null && !isSame ? 'ProfileRefreshed' : undefined;
}
