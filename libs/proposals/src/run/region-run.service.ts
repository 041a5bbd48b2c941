import { Injectable } from '@nestjs/common';
import {
  CoalescedRun,
  ENGINE_RULE_VERSION,
  ENGINE_WEIGHT_VERSION,
  propose,
  readRegion,
  type Answer,
  type Coalesced,
  type Followed,
} from '#libs/matching';
import { Clock, TenantDb } from '#libs/platform';
import { gapOf } from '../gap/kind.rules.js';
import { THOUSAND, outcomeOf } from './proposal-lines.js';
import { RunStore } from './run-store.service.js';
import { SnapshotQueries, type RegionPicture } from './snapshot.queries.js';
import { RUN_STARTED_BY, type RunKind, type WeightProfile } from '../proposal.words.js';

/** A run and everything it was computed from, for the night's further questions. */
export interface FinishedRun {
  readonly id: string;
  readonly picture: RegionPicture;
  readonly answer: Answer;
  readonly zoneCodes: readonly string[];
}

/** What the regional proposal follows. More people wait for the members' lists, which get a start. */
export const PROPOSAL_RUN: Coalesced = { name: 'proposals', startedBy: RUN_STARTED_BY, calmMs: 300 };

const LATEST_EVENT = `
  select e.id from samhem.event_log e where e.region_id = samhem.current_region() and e.type = any($1) order by e.id desc limit 1`;
const PROFILE = `
  select profile from samhem.weight_decisions where in_force_from <= $1::date order by in_force_from desc, recorded_at desc, id desc limit 1`;

/** The regional proposal, computed anew after every change: read, computed and stored in one transaction. */
@Injectable()
export class RegionRun {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly coalesced: CoalescedRun,
    private readonly snapshots: SnapshotQueries,
    private readonly store: RunStore,
  ) {}

  /**
   * A run that has seen the event follows, by this call or by another that is collecting.
   * @param onStale told when the latest run has not seen it
   */
  async follow(eventId: string, onStale: () => Promise<void>): Promise<Followed> {
    if (await this.coalesced.hasSeen(PROPOSAL_RUN, eventId)) return 'done';
    await onStale();
    return this.coalesced.follow(PROPOSAL_RUN, eventId, () => this.compute('change'));
  }

  /** One run, whatever has happened since the last. Joins the caller's transaction, if there is one. */
  async run(kind: RunKind): Promise<FinishedRun> {
    return this.db.run(async () => {
      await this.coalesced.see(PROPOSAL_RUN);
      return this.compute(kind);
    });
  }

  private async compute(kind: RunKind): Promise<FinishedRun> {
    const startedAt = this.clock.now();
    const [latest] = await this.db.query<{ id: string }>(LATEST_EVENT, [RUN_STARTED_BY]);
    const [profile, zoneCodes, picture] = await Promise.all([
      this.profile(),
      this.zoneCodes(),
      this.snapshots.picture(),
    ]);
    const began = performance.now();
    const answer = propose(readRegion(picture.open), profile);
    const outcome = outcomeOf(picture, answer);
    const microseconds = Math.round((performance.now() - began) * THOUSAND);
    const id = await this.store.add({
      kind,
      profile,
      ruleVersion: ENGINE_RULE_VERSION,
      weightVersion: ENGINE_WEIGHT_VERSION,
      snapshot: picture.open,
      coveredThrough: latest?.id ?? null,
      needsCount: picture.whole.needs.length,
      homesCount: picture.whole.homes.length,
      value: Math.round(answer.assignment.value * THOUSAND),
      microseconds,
      startedAt,
      finishedAt: this.clock.now(),
      outcome,
      gap: () => gapOf(picture.whole, new Set(outcome.unmet.map(({ needId }) => needId)), zoneCodes),
    });
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
