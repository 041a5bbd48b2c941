import { Injectable } from '@nestjs/common';
import { NeedQueries, type MatchRequirement, type NeedType } from '#libs/needs';
import { Clock, EventRecorder, TenantDb } from '#libs/platform';
import type { SeenEvent } from './coalesced-run.service.js';
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

interface Match {
  readonly profileId: string;
  readonly requirements: readonly MatchRequirement[];
}

const EVENTS = `
  select id, type, need_id as "needId", municipality_id as "municipalityId" from samhem.event_log
  where region_id = samhem.current_region() and id = any($1::uuid[])`;
/** The longest wait first. */
const OPEN_NEEDS = `
  select id from samhem.needs where status = 'open' and (id = any($1::uuid[]) or municipality_id = any($2::uuid[]))
  order by registered_at, id`;

/** $1 = findings as JSON, $2 = started, $3 = finished. Answers with those whose list may say something else than the stored one. */
const RUNS = `
  with found as (
    select f.* from jsonb_to_recordset($1::jsonb) as f("municipalityId" uuid, "needId" uuid, considered int, matches int, snapshot text, list text)
  ), before as materialized (
    select r.need_id, r.list_hash from samhem.match_runs r where r.region_id = samhem.current_region()
      and r.need_id in (select "needId" from found)
  ), written as (
    insert into samhem.match_runs (region_id, municipality_id, need_id, status, started_at, finished_at, profiles_considered, matches_found,
      rule_version, weight_version, snapshot_hash, list_hash)
    select samhem.current_region(), "municipalityId", "needId", 'done', $2, $3, considered, matches, $4, $5, snapshot, list from found
    on conflict (region_id, municipality_id, need_id) do update set status = excluded.status, started_at = excluded.started_at,
      finished_at = excluded.finished_at, profiles_considered = excluded.profiles_considered, matches_found = excluded.matches_found,
      rule_version = excluded.rule_version, weight_version = excluded.weight_version, snapshot_hash = excluded.snapshot_hash,
      list_hash = excluded.list_hash
  )
  select f."needId" from found f left join before b on b.need_id = f."needId" where b.list_hash is distinct from f.list`;

const LISTED = `
  select l.need_id as "needId", json_agg(json_build_object('profileId', l.profile_id, 'requirements', l.requirements) order by l.rank) as matches
  from (select m.need_id, m.profile_id, m.rank, json_agg(json_build_object('kind', r.kind, 'strength', r.strength,
      'status', r.status, 'sentence', r.sentence) order by r.position) as requirements
    from samhem.matches m join samhem.match_requirements r
      on r.region_id = m.region_id and r.need_id = m.need_id and r.profile_id = m.profile_id
    where m.need_id = any($1::uuid[]) group by m.need_id, m.rank, m.profile_id) l
  group by l.need_id`;

const FORGET = `
  delete from samhem.matches m using jsonb_to_recordset($1::jsonb) as g("needId" uuid, "profileId" uuid)
  where m.region_id = samhem.current_region() and m.need_id = g."needId" and m.profile_id = g."profileId"`;
const MATCHES = `
  insert into samhem.matches (region_id, municipality_id, need_id, profile_id, rank)
  select samhem.current_region(), m."municipalityId", m."needId", m."profileId", m.rank
  from jsonb_to_recordset($1::jsonb) as m("municipalityId" uuid, "needId" uuid, "profileId" uuid, rank int)
  on conflict (region_id, need_id, profile_id) do update set rank = excluded.rank where matches.rank <> excluded.rank`;
const REQUIREMENTS = `
  insert into samhem.match_requirements (region_id, municipality_id, need_id, profile_id, position, kind, strength, status, sentence)
  select samhem.current_region(), m."municipalityId", m."needId", m."profileId", r.position - 1, r.said ->> 'kind', r.said ->> 'strength',
    r.said ->> 'status', r.said ->> 'sentence'
  from jsonb_to_recordset($1::jsonb) as m("municipalityId" uuid, "needId" uuid, "profileId" uuid, requirements jsonb)
  cross join lateral jsonb_array_elements(m.requirements) with ordinality as r(said, position)`;

interface List {
  readonly need: NeedType;
  readonly matches: readonly Match[];
  readonly stored: readonly Match[];
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

  private async otherThanStored(findings: readonly Finding[]): Promise<List[]> {
    if (findings.length === 0) return [];
    const stored = await this.db.query<{ needId: string; matches: Match[] }>(LISTED, [
      findings.map(({ need }) => need.id),
    ]);
    const storedOf = new Map(stored.map(({ needId, matches }) => [needId, matches]));
    return findings
      .map(({ need, explain }) => ({ need, matches: explain(), stored: storedOf.get(need.id) ?? [] }))
      .filter((list) => JSON.stringify(list.stored) !== JSON.stringify(list.matches))
      .map((list) => ({ ...list, hasTurned: list.stored.length > 0 !== list.matches.length > 0 }));
  }

  /** A home that stays with the same answers keeps its rows: most of what a change of the market does is to move others up or down. */
  private async write(lists: readonly List[]): Promise<void> {
    const gone = lists.flatMap(({ need, matches, stored }) => without(stored, matches).map(rowOf(need)));
    const ranked = lists.flatMap(({ need, matches }) =>
      matches.map(({ profileId }, index) => ({ ...keyOf(need), profileId, rank: index + 1 })),
    );
    const added = lists.flatMap(({ need, matches, stored }) => without(matches, stored).map(rowOf(need)));
    if (gone.length > 0) await this.db.query(FORGET, [JSON.stringify(gone)]);
    if (ranked.length > 0) await this.db.query(MATCHES, [JSON.stringify(ranked)]);
    if (added.length === 0) return;
    await this.db.query(REQUIREMENTS, [JSON.stringify(added)]);
  }
}

/** Those of the first list that the second has not, or has with other answers. */
function without(list: readonly Match[], other: readonly Match[]): Match[] {
  const texts = new Set(other.map((match) => JSON.stringify(match)));
  return list.filter((match) => !texts.has(JSON.stringify(match)));
}

function rowOf(need: NeedType): (match: Match) => Match & ReturnType<typeof keyOf> {
  return (match) => ({ ...keyOf(need), ...match });
}

function keyOf({ id, municipality }: NeedType): { needId: string; municipalityId: string } {
  return { needId: id, municipalityId: municipality.id };
}
