import { Injectable } from '@nestjs/common';
import { NeedQueries, type NeedType } from '#libs/needs';
import { Clock, EventRecorder, TenantDb } from '#libs/platform';
import type { SeenEvent } from './coalesced-run.service.js';
import { changesOf, type ListChanges, type Match, type StoredMatch } from './match-list.rules.js';
import { RULE_VERSION, WEIGHT_VERSION } from './suitability.rules.js';

/** What a run found for one need: the homes best first, each with its answers. */
export interface Finding {
  readonly need: NeedType;
  readonly profilesConsidered: number;
  readonly matchesFound: number;
  readonly snapshotHash: string;
  readonly listHash: string;
  /** Sentences are written when they may be other than the stored ones, and not before. */
  explain(): readonly Match[];
}

const EVENTS = `
  select id, type, need_id as "needId", municipality_id as "municipalityId" from samhem.event_log
  where region_id = samhem.current_region() and id = any($1::uuid[])`;
/** The longest wait first. */
const OPEN_NEEDS = `
  select id from samhem.needs where status = 'open' and (id = any($1::uuid[]) or municipality_id = any($2::uuid[]))
  order by registered_at, id`;

/**
 * $1 = findings as JSON, $2 = started, $3 = finished. Answers with those whose list may say something else than the stored one. An upsert
 * of rows that are nearly all there takes twice as long.
 */
const RUNS = `
  with found as (
    select f.* from jsonb_to_recordset($1::jsonb) as f("municipalityId" uuid, "needId" uuid, considered int, matches int, snapshot text, list text)
  ), before as materialized (
    select r.need_id, r.list_hash from samhem.match_runs r where r.region_id = samhem.current_region()
      and r.need_id in (select "needId" from found)
  ), again as (
    update samhem.match_runs r set status = 'done', started_at = $2, finished_at = $3, profiles_considered = f.considered,
      matches_found = f.matches, rule_version = $4, weight_version = $5, snapshot_hash = f.snapshot, list_hash = f.list
    from found f where r.region_id = samhem.current_region() and r.municipality_id = f."municipalityId" and r.need_id = f."needId"
  ), first as (
    insert into samhem.match_runs (region_id, municipality_id, need_id, status, started_at, finished_at, profiles_considered, matches_found,
      rule_version, weight_version, snapshot_hash, list_hash)
    select samhem.current_region(), "municipalityId", "needId", 'done', $2, $3, considered, matches, $4, $5, snapshot, list from found
    where "needId" not in (select need_id from before)
  )
  select f."needId" from found f left join before b on b.need_id = f."needId" where b.list_hash is distinct from f.list`;

const LISTED = `
  select m.need_id as "needId",
    json_agg(json_build_object('profileId', m.profile_id, 'rank', m.rank, 'answersHash', m.answers_hash) order by m.rank) as stored
  from samhem.matches m where m.need_id = any($1::uuid[]) group by m.need_id`;

const FORGET = `
  delete from samhem.matches m using jsonb_to_recordset($1::jsonb) as g("needId" uuid, "profileId" uuid)
  where m.region_id = samhem.current_region() and m.need_id = g."needId" and m.profile_id = g."profileId"`;
const MATCHES = `
  insert into samhem.matches (region_id, municipality_id, need_id, profile_id, rank, answers_hash)
  select samhem.current_region(), m."municipalityId", m."needId", m."profileId", m.rank, m."answersHash"
  from jsonb_to_recordset($1::jsonb) as m("municipalityId" uuid, "needId" uuid, "profileId" uuid, rank int, "answersHash" text)
  on conflict (region_id, need_id, profile_id) do update set rank = excluded.rank`;
const REQUIREMENTS = `
  insert into samhem.match_requirements (region_id, municipality_id, need_id, profile_id, position, kind, strength, status, sentence)
  select samhem.current_region(), m."municipalityId", m."needId", m."profileId", r.position - 1, r.said ->> 'kind', r.said ->> 'strength',
    r.said ->> 'status', r.said ->> 'sentence'
  from jsonb_to_recordset($1::jsonb) as m("municipalityId" uuid, "needId" uuid, "profileId" uuid, requirements jsonb)
  cross join lateral jsonb_array_elements(m.requirements) with ordinality as r(said, position)`;

/** A list that says something else than the stored one. */
interface ChangedList extends ListChanges {
  readonly need: NeedType;
  /** From some to none, or the other way. */
  readonly hasTurned: boolean;
}

/** Reads and writes of a run, by the system alone. Joins the caller's transaction. */
@Injectable()
export class MatchStore {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly needs: NeedQueries,
    private readonly events: EventRecorder,
  ) {}

  async eventsOf(ids: readonly string[]): Promise<SeenEvent[]> {
    return this.db.query<SeenEvent>(EVENTS, [ids]);
  }

  /** Those given that are open, and every open one of the municipalities. */
  async openNeeds(ids: readonly string[], municipalityIds: readonly string[]): Promise<NeedType[]> {
    const rows = await this.db.query<{ id: string }>(OPEN_NEEDS, [ids, municipalityIds]);
    return this.needs.byIds(rows.map(({ id }) => id));
  }

  /**
   * Writes every run and the lists that say something else than before. History gets the needs that were asked about and those that
   * have lost their last home or got their first: what else the market does to a list stands in the list.
   */
  async replace(
    findings: readonly Finding[],
    { startedAt, asked }: { startedAt: string; asked: ReadonlySet<string> },
  ): Promise<void> {
    if (findings.length === 0) return;
    const rows = findings.map(({ need, profilesConsidered, matchesFound, snapshotHash, listHash }) => ({
      ...keyOf(need),
      ...{ considered: profilesConsidered, matches: matchesFound, snapshot: snapshotHash, list: listHash },
    }));
    const about = [JSON.stringify(rows), startedAt, this.clock.now(), RULE_VERSION, WEIGHT_VERSION];
    const doubtful = new Set((await this.db.query<{ needId: string }>(RUNS, about)).map(({ needId }) => needId));
    const news = await this.otherThanStored(findings.filter(({ need }) => doubtful.has(need.id)));
    await this.write(news);
    const turned = new Set(news.flatMap(({ need, hasTurned }) => (hasTurned ? need.id : [])));
    for (const { need } of findings) {
      if (asked.has(need.id) || turned.has(need.id)) {
        await this.events.record({ type: 'MatchesComputed', municipalityId: need.municipality.id, needId: need.id });
      }
    }
  }

  private async otherThanStored(findings: readonly Finding[]): Promise<ChangedList[]> {
    if (findings.length === 0) return [];
    const ids = findings.map(({ need }) => need.id);
    const listed = await this.db.query<{ needId: string; stored: StoredMatch[] }>(LISTED, [ids]);
    const storedOf = new Map(listed.map(({ needId, stored }) => [needId, stored]));
    return findings.flatMap(({ need, explain }) => {
      const [stored, list] = [storedOf.get(need.id) ?? [], explain()];
      const changes = changesOf(stored, list);
      const isSame = changes.gone.length + changes.ranked.length === 0;
      return isSame ? [] : { need, ...changes, hasTurned: stored.length > 0 !== list.length > 0 };
    });
  }

  private async write(lists: readonly ChangedList[]): Promise<void> {
    const rows = (of: (list: ChangedList) => readonly object[]) =>
      JSON.stringify(lists.flatMap((list) => of(list).map((row) => ({ ...keyOf(list.need), ...row }))));
    if (lists.length === 0) return;
    await this.db.query(FORGET, [rows(({ gone }) => gone.map((profileId) => ({ profileId })))]);
    await this.db.query(MATCHES, [rows(({ ranked }) => ranked)]);
    await this.db.query(REQUIREMENTS, [rows(({ added }) => added)]);
  }
}

function keyOf({ id, municipality }: NeedType): { needId: string; municipalityId: string } {
  return { needId: id, municipalityId: municipality.id };
}
