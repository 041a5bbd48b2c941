import { setTimeout as wait } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import {
  ENGINE_RULE_VERSION,
  ENGINE_WEIGHT_VERSION,
  propose,
  readRegion,
  snapshotHash,
  type Answer,
} from '#libs/matching';
import { Clock, TenantDb } from '#libs/platform';
import { gapOf } from '../gap/kind.rules.js';
import { THOUSAND, outcomeOf } from './proposal-lines.js';
import { RunStore, type NewRun } from './run-store.service.js';
import { SnapshotQueries, type RegionPicture } from './snapshot.queries.js';
import { UnmetNeeds } from './unmet-need.service.js';
import { RUN_STARTED_BY, type RunKind, type WeightProfile } from '../proposal.words.js';

/** A run and everything it was computed from, for the night's further questions. */
export interface FinishedRun {
  readonly id: string;
  readonly picture: RegionPicture;
  readonly answer: Answer;
  readonly zoneCodes: readonly string[];
}

/** How long nothing must have happened before a run begins, and how long it waits for that at the most, ms. */
const CALM_MS = 150;
const MOST_PAUSES = 12;

const COLLECT = `select pg_try_advisory_xact_lock(hashtextextended('proposal collector ' || samhem.current_region(), 0)) as "isMine"`;
const RUN_LOCK = `select pg_advisory_xact_lock(hashtextextended('proposal run ' || samhem.current_region(), 0))`;

/** What a day's events have not told any run yet. Older ones are known by their own job alone. */
const UNSEEN = `
  from samhem.event_log e
  where e.region_id = samhem.current_region() and e.type = any($1) and (e.id > uuidv7(interval '-1 day') or e.id = $2::uuid)
    and not exists (select from samhem.processed_jobs p where p.region_id = e.region_id and p.job_key = 'proposals.run.' || e.id)`;
const COUNT_UNSEEN = `select count(*)::int as count ${UNSEEN}`;
const MARK_SEEN = `
  insert into samhem.processed_jobs (region_id, job_key) select e.region_id, 'proposals.run.' || e.id ${UNSEEN}
  on conflict do nothing returning job_key`;
const IS_SEEN = `select 1 from samhem.processed_jobs where region_id = samhem.current_region() and job_key = 'proposals.run.' || $1::text`;
const LATEST_EVENT = `
  select e.id from samhem.event_log e where e.region_id = samhem.current_region() and e.type = any($1) order by e.id desc limit 1`;
const PROFILE = `
  select profile from samhem.weight_decisions where in_force_from <= $1::date order by in_force_from desc, recorded_at desc, id desc limit 1`;

/**
 * The regional proposal, computed anew after every change. Events come in bursts and the run reads everything, so one job collects
 * while others leave their events to it; then it reads, computes and stores in one transaction, and whatever it saw is marked.
 */
@Injectable()
export class RegionRun {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly snapshots: SnapshotQueries,
    private readonly store: RunStore,
    private readonly unmet: UnmetNeeds,
  ) {}

  /**
   * A run that has seen the event follows, by this call or by another that is collecting.
   * @returns whether this call made it
   */
  async follow(eventId: string): Promise<boolean> {
    if ((await this.db.query(IS_SEEN, [eventId])).length > 0) return false;
    // Whoever collects reads after it has let go of the lock, and so sees this event too. Should it be killed, its job comes back.
    if (!(await this.collected(eventId))) return false;
    return this.db.run(async () => {
      await this.db.query(RUN_LOCK);
      const seen = await this.db.query(MARK_SEEN, [RUN_STARTED_BY, eventId]);
      if (seen.length === 0) return false;
      await this.compute('change');
      return true;
    });
  }

  /** One run, whatever has happened since the last. Joins the caller's transaction, if there is one. */
  async run(kind: RunKind): Promise<FinishedRun> {
    return this.db.run(async () => {
      await this.db.query(RUN_LOCK);
      await this.db.query(MARK_SEEN, [RUN_STARTED_BY, null]);
      return this.compute(kind);
    });
  }

  /** Waits until the burst is over. @returns false when somebody else is waiting already */
  private async collected(eventId: string): Promise<boolean> {
    return this.db.run(async () => {
      const [lock] = await this.db.query<{ isMine: boolean }>(COLLECT);
      if (!lock?.isMine) return false;
      let before = -1;
      for (let pause = 0; pause < MOST_PAUSES; pause += 1) {
        const [unseen] = await this.db.query<{ count: number }>(COUNT_UNSEEN, [RUN_STARTED_BY, eventId]);
        if (unseen!.count === before) break;
        before = unseen!.count;
        await wait(CALM_MS);
      }
      return true;
    });
  }

  private async compute(kind: RunKind): Promise<FinishedRun> {
    const startedAt = this.clock.now();
    const [latest] = await this.db.query<{ id: string }>(LATEST_EVENT, [RUN_STARTED_BY]);
    const profile = await this.profile();
    const zoneCodes = await this.zoneCodes();
    const picture = await this.snapshots.picture();
    const began = performance.now();
    const answer = propose(readRegion(picture.open), profile);
    const outcome = outcomeOf(picture, answer);
    const microseconds = Math.round((performance.now() - began) * THOUSAND);
    const run: NewRun = {
      kind,
      profile,
      ruleVersion: ENGINE_RULE_VERSION,
      weightVersion: ENGINE_WEIGHT_VERSION,
      snapshot: picture.open,
      snapshotHash: snapshotHash(picture.open),
      coveredThrough: latest?.id ?? null,
      needsCount: picture.whole.needs.length,
      homesCount: picture.whole.homes.length,
      value: Math.round(answer.assignment.value * THOUSAND),
      microseconds,
      startedAt,
      finishedAt: this.clock.now(),
      outcome,
      gap: gapOf(picture.whole, new Set(outcome.unmet.map(({ needId }) => needId)), zoneCodes),
    };
    const id = await this.store.add(run);
    await this.unmet.follow(outcome.unmet);
    return { id, picture, answer, zoneCodes };
  }

  /** The steering group's choice in force today; without one the default, under which nobody's weight falls. */
  private async profile(): Promise<WeightProfile> {
    const [decision] = await this.db.query<{ profile: WeightProfile }>(PROFILE, [this.clock.today()]);
    return decision?.profile ?? 'lika';
  }

  private async zoneCodes(): Promise<string[]> {
    const zones = await this.db.query<{ code: string }>('select code from samhem.zones order by code');
    return zones.map(({ code }) => code);
  }
}
