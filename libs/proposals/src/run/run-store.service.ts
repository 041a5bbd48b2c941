import { promisify } from 'node:util';
import { gunzipSync, gzip } from 'node:zlib';
import { Injectable } from '@nestjs/common';
import { snapshotHash, type EngineSnapshot } from '#libs/matching';
import { TenantDb, requireActor } from '#libs/platform';
import type { WorthRow } from '../gap/compass.rules.js';
import type { GapRow } from '../gap/kind.rules.js';
import type { RunKind, WeightProfile } from '../proposal.words.js';
import type { Outcome } from './proposal-lines.js';
import { StandingProposal } from './standing-proposal.service.js';
import { UnmetNeeds } from './unmet-need.service.js';

/** Runs after a change that are kept with what they read. */
export const KEPT_RUNS = 20;
/** Nights that are kept, so that the steering group can look back over a year. */
export const KEPT_NIGHTS = 400;

export interface NewRun {
  readonly kind: RunKind;
  readonly profile: WeightProfile;
  readonly ruleVersion: string;
  readonly weightVersion: string;
  readonly snapshot: EngineSnapshot;
  readonly coveredThrough: string | null;
  readonly homesCount: number;
  readonly needsCount: number;
  /** Thousandths. */
  readonly value: number;
  readonly microseconds: number;
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly outcome: Outcome;
  /** Worked out while the database writes. */
  readonly gap: () => readonly GapRow[];
}

/** What a weight profile would have proposed, in needs. */
export interface ProfileOutcome {
  readonly profile: WeightProfile;
  readonly proposed: number;
  readonly inTime: number;
  readonly pastLimitProposed: number;
  readonly pastLimitLeft: number;
}

const RUN = `
  insert into samhem.proposal_runs (region_id, kind, profile, rule_version, weight_version, snapshot_hash, covered_through,
    needs_count, homes_count, proposed_count, unmet_count, value_thousandths, microseconds, started_at, finished_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) returning id`;
const BEARINGS = `
  insert into samhem.compass_bearings (region_id, run_id, assignment_type, age_band, capability, zone_code, worth_thousandths, could_help)
  select $1, $2, b."assignmentType", b."ageBand", b.capability, b."zoneCode", b.worth, b."couldHelp"
  from jsonb_to_recordset($3::jsonb) as b("assignmentType" text, "ageBand" text, capability text, "zoneCode" text, worth int,
    "couldHelp" int)`;
const OUTCOMES = `
  insert into samhem.profile_outcomes (region_id, run_id, profile, proposed, in_time, past_limit_proposed, past_limit_left)
  select $1, $2, o.profile, o.proposed, o."inTime", o."pastLimitProposed", o."pastLimitLeft"
  from jsonb_to_recordset($3::jsonb) as o(profile text, proposed int, "inTime" int, "pastLimitProposed" int, "pastLimitLeft" int)`;
const FORGET = `
  delete from samhem.proposal_runs where region_id = samhem.current_region() and (
    (kind = 'change' and id not in (select id from samhem.proposal_runs
      where kind = 'change' and region_id = samhem.current_region() order by id desc limit ${KEPT_RUNS}))
    or (kind = 'nightly' and id not in (select id from samhem.proposal_runs
      where kind = 'nightly' and region_id = samhem.current_region() order by id desc limit ${KEPT_NIGHTS})))`;

/** Writes of runs, by the system alone. Joins the caller's transaction. */
@Injectable()
export class RunStore {
  constructor(
    private readonly db: TenantDb,
    private readonly standing: StandingProposal,
    private readonly unmet: UnmetNeeds,
  ) {}

  /**
   * With the proposal that now stands, and what follows for the needs it could not help.
   * @returns the run's id
   */
  async add(run: NewRun): Promise<string> {
    return this.db.run(async () => {
      const [id] = await Promise.all([this.addRun(run), this.standing.replace(run.outcome, run.gap)]);
      await this.unmet.follow(run.outcome.unmet);
      return id;
    });
  }

  /** The certificate, the compass and what the four profiles would have given. */
  async addNight(
    id: string,
    exact: { bound: number; gap: number; rounds: number },
    { bearings, outcomes }: { bearings: readonly WorthRow[]; outcomes: readonly ProfileOutcome[] },
  ): Promise<void> {
    await this.db.run(async () => {
      await this.db.query(
        'update samhem.proposal_runs set bound_thousandths = $2, gap_millionths = $3, rounds = $4 where id = $1',
        [id, Math.round(exact.bound * 1_000), Math.round(exact.gap * 1_000_000), exact.rounds],
      );
      await this.rows(BEARINGS, id, bearings);
      await this.rows(OUTCOMES, id, outcomes);
    });
  }

  /** What a run read, exactly; undefined when there is no such run. For replaying it. */
  async input(id: string): Promise<EngineSnapshot | undefined> {
    const sql = 'select snapshot from samhem.proposal_inputs where run_id = $1';
    const [kept] = await this.db.query<{ snapshot: Buffer }>(sql, [id]);
    return kept && (JSON.parse(gunzipSync(kept.snapshot).toString()) as EngineSnapshot);
  }

  private async addRun(run: NewRun): Promise<string> {
    const { lines, unmet } = run.outcome;
    const [{ id }] = (await this.db.query<{ id: string }>(RUN, [
      requireActor().regionId,
      run.kind,
      run.profile,
      run.ruleVersion,
      run.weightVersion,
      snapshotHash(run.snapshot),
      run.coveredThrough,
      run.needsCount,
      run.homesCount,
      lines.length,
      unmet.length,
      run.value,
      run.microseconds,
      run.startedAt,
      run.finishedAt,
    ])) as [{ id: string }];
    await this.keepInput(id, run.snapshot);
    await this.db.query(FORGET);
    return id;
  }

  private async keepInput(id: string, snapshot: EngineSnapshot): Promise<void> {
    await this.db.query('insert into samhem.proposal_inputs (region_id, run_id, snapshot) values ($1, $2, $3)', [
      requireActor().regionId,
      id,
      await promisify(gzip)(JSON.stringify(snapshot), { level: 1 }),
    ]);
  }

  private async rows(sql: string, id: string, rows: readonly object[]): Promise<void> {
    if (rows.length > 0) await this.db.query(sql, [requireActor().regionId, id, JSON.stringify(rows)]);
  }
}
