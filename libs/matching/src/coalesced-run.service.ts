import { setTimeout as wait } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { TenantDb } from '#libs/platform';

/** A run that follows events; whichever events it has seen, it has seen them all. */
export interface Coalesced {
  /** Names the locks and the marks. */
  readonly name: 'matching' | 'proposals';
  readonly startedBy: readonly string[];
  /** How long nothing must have happened before it begins, ms. */
  readonly calmMs: number;
  /** Events that are told when a burst is over: a run of theirs need not wait for more. */
  readonly settled?: readonly string[];
}

export interface SeenEvent {
  readonly id: string;
  readonly type: string;
  readonly needId: string | null;
  readonly municipalityId: string | null;
}

/** Made here; left to whoever is collecting now, or done already. */
export type Followed = 'made' | 'left' | 'done';

/** How long a run waits for calm at the most. */
const MOST_CALM_MS = 2_500;

const COLLECT = `select pg_try_advisory_xact_lock(hashtextextended($1 || ' collector ' || samhem.current_region(), 0)) as "isMine"`;
const RUN_LOCK = `select pg_advisory_xact_lock(hashtextextended($1 || ' run ' || samhem.current_region(), 0))`;

/** The mark of an event in `processed_jobs`. */
export const markOf = (name: Coalesced['name'], event: string) => `'${name}.run.' || ${event}`;

/** What a day's events have not told any run yet. Older ones are known by their own job alone. $1 = name, $2 = types, $3 = own event. */
const UNSEEN = `
  from samhem.event_log e
  where e.region_id = samhem.current_region() and e.type = any($2) and (e.id > uuidv7(interval '-1 day') or e.id = $3::uuid)
    and not exists (select from samhem.processed_jobs p where p.region_id = e.region_id and p.job_key = $1 || '.run.' || e.id)`;
const COUNT_UNSEEN = `select count(*)::int as count, coalesce(bool_and(e.type = any($4)), false) as "isSettled" ${UNSEEN}`;
const MARK_SEEN = `
  with unseen as materialized (select e.region_id, e.id, e.type, e.need_id, e.municipality_id ${UNSEEN}), marked as (
    insert into samhem.processed_jobs (region_id, job_key) select region_id, $1 || '.run.' || id from unseen
    on conflict do nothing
  ) select id, type, need_id as "needId", municipality_id as "municipalityId" from unseen`;
const IS_SEEN = `
  select 1 from samhem.processed_jobs where region_id = samhem.current_region() and job_key = $1 || '.run.' || $2::text`;

/**
 * Events come in bursts and a run reads everything, so one job collects while others leave their events to it; then it reads, computes
 * and stores in one transaction under the region's lock, and whatever it saw is marked in the same. Killed anywhere, nothing is marked
 * and its job comes back.
 */
@Injectable()
export class CoalescedRun {
  constructor(private readonly db: TenantDb) {}

  async hasSeen({ name }: Coalesced, eventId: string): Promise<boolean> {
    return (await this.db.query(IS_SEEN, [name, eventId])).length > 0;
  }

  /** A run that has seen the event follows, by this call or by another that is collecting. */
  async follow(run: Coalesced, eventId: string, work: (seen: SeenEvent[]) => Promise<unknown>): Promise<Followed> {
    if (await this.hasSeen(run, eventId)) return 'done';
    // Whoever collects reads after it has let go of the lock, and so sees this event too. Should it be killed, its job comes back.
    if (!(await this.collected(run, eventId))) return 'left';
    return this.db.run(async () => {
      const seen = await this.see(run, eventId);
      if (seen.length === 0) return 'done';
      await work(seen);
      return 'made';
    });
  }

  /**
   * Takes the run's lock and marks what nobody has seen, in the caller's transaction.
   * @param eventId the caller's own, however old; null = none
   */
  async see({ name, startedBy }: Coalesced, eventId: string | null = null): Promise<SeenEvent[]> {
    await this.db.query(RUN_LOCK, [name]);
    return this.db.query<SeenEvent>(MARK_SEEN, [name, startedBy, eventId]);
  }

  /** Waits until the burst is over. @returns false when somebody else is waiting already */
  private async collected(run: Coalesced, eventId: string): Promise<boolean> {
    return this.db.run(async () => {
      const [lock] = await this.db.query<{ isMine: boolean }>(COLLECT, [run.name]);
      if (!lock?.isMine) return false;
      const startedAt = performance.now();
      let before = -1;
      for (let waited = 0; waited < MOST_CALM_MS; waited = performance.now() - startedAt) {
        const { count, isSettled } = await this.unseen(run, eventId);
        if (count === 0 || count === before || isSettled) break;
        before = count;
        await wait(run.calmMs);
      }
      return true;
    });
  }

  private async unseen(
    { name, startedBy, settled = [] }: Coalesced,
    eventId: string | null,
  ): Promise<{ count: number; isSettled: boolean }> {
    const about = [name, startedBy, eventId, settled];
    const [unseen] = await this.db.query<{ count: number; isSettled: boolean }>(COUNT_UNSEEN, about);
    return unseen!;
  }
}
