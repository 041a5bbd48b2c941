import { setImmediate as nextTurn } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { hashOf } from '#libs/matching';
import { TenantDb } from '#libs/platform';
import type { GapRow } from '../gap/kind.rules.js';
import type { Line, Outcome } from './proposal-lines.js';

const STANDING = `select need_id as "needId", line_hash as hash from samhem.proposal_lines`;
/** With their alternatives. */
const FORGET_LINES = `delete from samhem.proposal_lines where region_id = samhem.current_region() and need_id = any($1::uuid[])`;
/** Rows of one shape, as JSON: one statement however many they are. Lists stay lists. */
const LINES = `
  insert into samhem.proposal_lines (region_id, municipality_id, need_id, home_id, is_decided, weight_thousandths, fits, pluses, minuses,
    open_facts, need_facts_hash, home_facts_hash, line_hash)
  select samhem.current_region(), l."municipalityId", l."needId", l."homeId", l."isDecided", l.weight, l.fits, l.pluses, l.minuses,
    l."openFacts", l."needFactsHash", l."homeFactsHash", l.hash
  from jsonb_to_recordset($1::jsonb) as l("municipalityId" uuid, "needId" uuid, "homeId" uuid, "isDecided" boolean, weight int,
    fits smallint[], pluses text[], minuses text[], "openFacts" text[], "needFactsHash" text, "homeFactsHash" text, hash text)`;
const ALTERNATIVES = `
  insert into samhem.proposal_alternatives (region_id, need_id, home_id, rank, weight_thousandths, pluses, minuses, effect,
    displaced_municipality_id, home_facts_hash)
  select samhem.current_region(), a."needId", a."homeId", a.rank, a.weight, a.pluses, a.minuses, a.effect, a."displacedMunicipalityId",
    a."homeFactsHash"
  from jsonb_to_recordset($1::jsonb) as a("needId" uuid, "homeId" uuid, rank int, weight int, pluses text[], minuses text[], effect text,
    "displacedMunicipalityId" uuid, "homeFactsHash" text)`;
const UNMET = `
  insert into samhem.proposal_unmet (region_id, municipality_id, need_id, eligible_homes, codes, counts)
  select samhem.current_region(), u."municipalityId", u."needId", u."eligibleHomes", u.codes, u.counts
  from jsonb_to_recordset($1::jsonb) as u("municipalityId" uuid, "needId" uuid, "eligibleHomes" int, codes text[], counts int[])`;
const GAPS = `
  insert into samhem.proposal_gaps (region_id, assignment_type, age_band, capability, zone_code, wanted_children, free_places,
    unmet_children)
  select samhem.current_region(), g."assignmentType", g."ageBand", g.capability, g."zoneCode", g."wantedChildren", g."freePlaces",
    g."unmetChildren"
  from jsonb_to_recordset($1::jsonb) as g("assignmentType" text, "ageBand" text, capability text, "zoneCode" text, "wantedChildren" int,
    "freePlaces" int, "unmetChildren" int)`;

/** The one proposal of a region. A run writes the lines that say something else than what stands; by the system alone. */
@Injectable()
export class StandingProposal {
  constructor(private readonly db: TenantDb) {}

  /**
   * Joins the caller's transaction, under the lock of the region's runs.
   * @param gap worked out while the database answers
   */
  async replace({ lines, unmet }: Outcome, gap: () => readonly GapRow[]): Promise<void> {
    await this.db.run(async () => {
      await Promise.all([
        this.replaceLines(lines),
        this.replaceAll('proposal_unmet', UNMET, () => unmet.map(unmetRow)),
        nextTurn().then(() => this.replaceAll('proposal_gaps', GAPS, gap)),
      ]);
    });
  }

  private async replaceLines(lines: readonly Line[]): Promise<void> {
    const reading = this.db.query<StandingLine>(STANDING);
    const said = lines.map((line) => ({ ...line, hash: hashOf(line) }));
    const hashes = new Map((await reading).map(({ needId, hash }) => [needId, hash]));
    const news = said.filter(({ needId, hash }) => hashes.get(needId) !== hash);
    const now = new Map(said.map(({ needId, hash }) => [needId, hash]));
    const gone = [...hashes].flatMap(([needId, hash]) => (now.get(needId) === hash ? [] : needId));
    await Promise.all([
      gone.length > 0 && this.db.query(FORGET_LINES, [gone]),
      this.insert(LINES, news),
      this.insert(ALTERNATIVES, news.flatMap(alternativeRows)),
    ]);
  }

  private async replaceAll(table: string, sql: string, rows: () => readonly object[]): Promise<void> {
    const forgetting = this.db.query(`delete from samhem.${table} where region_id = samhem.current_region()`);
    await Promise.all([forgetting, this.insert(sql, rows())]);
  }

  private async insert(sql: string, rows: readonly object[]): Promise<void> {
    if (rows.length > 0) await this.db.query(sql, [JSON.stringify(rows)]);
  }
}

interface StandingLine {
  readonly needId: string;
  readonly hash: string | null;
}

function unmetRow({ blocking, ...need }: Outcome['unmet'][number]): object {
  return { ...need, codes: blocking.map(([code]) => code), counts: blocking.map(([, count]) => count) };
}

function alternativeRows({ needId, alternatives }: Line): object[] {
  return alternatives.map((alternative, index) => ({ needId, rank: index + 1, ...alternative }));
}
