import { setImmediate as nextTurn } from 'node:timers/promises';
import { promisify } from 'node:util';
import { gunzipSync, gzip } from 'node:zlib';
import { Injectable } from '@nestjs/common';
import type { EngineSnapshot } from '#libs/matching';
import { TenantDb, requireActor } from '#libs/platform';
import type { WorthRow } from '../gap/compass.rules.js';
import type { GapRow } from '../gap/kind.rules.js';
import type { RunKind, WeightProfile } from '../proposal.words.js';
import type { Line, Outcome } from './proposal-lines.js';
import { UnmetNeeds } from './unmet-need.service.js';

/** Runs after a change whose lines are kept; older ones go with everything in them. */
export const KEPT_RUNS = 20;
/** Nights whose runs are kept, so that the steering group can look back over a year. */
export const KEPT_NIGHTS = 400;

export interface NewRun {
  readonly kind: RunKind;
  readonly profile: WeightProfile;
  readonly ruleVersion: string;
  readonly weightVersion: string;
  readonly snapshotHash: string;
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
  /** Worked out while the database writes the lines. */
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
/** Rows of one shape, as JSON: one statement however many they are. Lists stay lists. */
const LINES = `
  insert into samhem.proposal_lines (region_id, run_id, municipality_id, need_id, home_id, rank, is_decided, weight_thousandths, fits,
    pluses, minuses, open_facts, need_facts_hash, home_facts_hash)
  select $1, $2, l."municipalityId", l."needId", l."homeId", l.rank, l."isDecided", l.weight, l.fits, l.pluses, l.minuses, l."openFacts",
    l."needFactsHash", l."homeFactsHash"
  from jsonb_to_recordset($3::jsonb) as l("municipalityId" uuid, "needId" uuid, "homeId" uuid, rank int, "isDecided" boolean, weight int,
    fits smallint[], pluses text[], minuses text[], "openFacts" text[], "needFactsHash" text, "homeFactsHash" text)`;
const ALTERNATIVES = `
  insert into samhem.proposal_alternatives (region_id, run_id, need_id, home_id, rank, weight_thousandths, pluses, minuses, effect,
    displaced_municipality_id, home_facts_hash)
  select $1, $2, a."needId", a."homeId", a.rank, a.weight, a.pluses, a.minuses, a.effect, a."displacedMunicipalityId", a."homeFactsHash"
  from jsonb_to_recordset($3::jsonb) as a("needId" uuid, "homeId" uuid, rank int, weight int, pluses text[], minuses text[], effect text,
    "displacedMunicipalityId" uuid, "homeFactsHash" text)`;
const UNMET = `
  insert into samhem.proposal_unmet (region_id, run_id, municipality_id, need_id, eligible_homes, codes, counts)
  select $1, $2, u."municipalityId", u."needId", u."eligibleHomes", u.codes, u.counts
  from jsonb_to_recordset($3::jsonb) as u("municipalityId" uuid, "needId" uuid, "eligibleHomes" int, codes text[], counts int[])`;
const GAPS = `
  insert into samhem.proposal_gaps (region_id, run_id, assignment_type, age_band, capability, zone_code, wanted_children, free_places,
    unmet_children)
  select $1, $2, g."assignmentType", g."ageBand", g.capability, g."zoneCode", g."wantedChildren", g."freePlaces", g."unmetChildren"
  from jsonb_to_recordset($3::jsonb) as g("assignmentType" text, "ageBand" text, capability text, "zoneCode" text, "wantedChildren" int,
    "freePlaces" int, "unmetChildren" int)`;
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
    private readonly unmet: UnmetNeeds,
  ) {}

  /**
   * With what follows for the needs it could not help.
   * @returns the run's id
   */
  async add(run: NewRun): Promise<string> {
    return this.db.run(async () => {
      const { outcome, snapshot, gap } = run;
      const [{ id }] = (await this.db.query<{ id: string }>(RUN, [
        requireActor().regionId,
        run.kind,
        run.profile,
        run.ruleVersion,
        run.weightVersion,
        run.snapshotHash,
        run.coveredThrough,
        run.needsCount,
        run.homesCount,
        outcome.lines.length,
        outcome.unmet.length,
        run.value,
        run.microseconds,
        run.startedAt,
        run.finishedAt,
      ])) as [{ id: string }];
      await overlapping([
        () => this.rows(LINES, id, outcome.lines.map(withRank)),
        () => this.rows(ALTERNATIVES, id, outcome.lines.flatMap(alternativeRows)),
        () => this.keepInput(id, snapshot),
        () => this.rows(UNMET, id, outcome.unmet.map(unmetRow)),
        () => this.rows(GAPS, id, gap()),
      ]);
      await this.db.query(FORGET);
      await this.unmet.follow(outcome.unmet);
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

  async remove(id: string): Promise<void> {
    await this.db.query('delete from samhem.proposal_runs where id = $1', [id]);
  }

  /** What a run read, exactly; undefined when there is no such run. For replaying it. */
  async input(id: string): Promise<EngineSnapshot | undefined> {
    const sql = 'select snapshot from samhem.proposal_inputs where run_id = $1';
    const [kept] = await this.db.query<{ snapshot: Buffer }>(sql, [id]);
    return kept && (JSON.parse(gunzipSync(kept.snapshot).toString()) as EngineSnapshot);
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

/** The next is put together while the database writes the one before. */
async function overlapping(writes: readonly (() => Promise<unknown>)[]): Promise<void> {
  const underWay: Promise<unknown>[] = [];
  for (const write of writes) {
    const one = write();
    // Told below, when all have ended.
    one.catch(() => undefined);
    underWay.push(one);
    await nextTurn();
  }
  await Promise.all(underWay);
}

function unmetRow({ blocking, ...need }: Outcome['unmet'][number]): object {
  return { ...need, codes: blocking.map(([code]) => code), counts: blocking.map(([, count]) => count) };
}

function withRank({ alternatives: _alternatives, ...line }: Line, index: number): object {
  return { ...line, rank: index + 1 };
}

function alternativeRows({ needId, alternatives }: Line): object[] {
  return alternatives.map((alternative, index) => ({ needId, rank: index + 1, ...alternative }));
}
