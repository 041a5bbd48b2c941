import { Injectable } from '@nestjs/common';
import { TenantDb } from '#libs/platform';
import type { Choice } from './proposal.words.js';

/** A decision that nobody has undone; whether its ground still holds is for who reads the facts. */
export interface StandingDecision {
  readonly needId: string;
  readonly homeId: string;
  readonly choice: Choice;
  readonly needFactsHash: string;
  readonly homeFactsHash: string;
}

/** From an interest `i` to its home. The one place that knows how a member's profile leads to a home. */
const HOME_OF_INTEREST = `join samhem.publications ph on ph.region_id = i.region_id and ph.id = i.publication_id`;
/** The profile that a municipality ($2) sees of a home ($1). */
const PROFILE_OF = `
  select p.id from samhem.profiles p
  join samhem.publications ph on ph.region_id = p.region_id and ph.id = p.publication_id
  where ph.home_id = $1 and p.municipality_id = $2 and p.ended_at is null`;

/** No from the unit or the family: the pair is not proposed again. What ended for other reasons may come back. */
const DECLINED = `
  select distinct i.need_id as "needId", ph.home_id as "homeId" from samhem.interests i ${HOME_OF_INTEREST}
  join samhem.needs n on n.region_id = i.region_id and n.id = i.need_id and n.status = 'open'
  where i.status = 'declined' and i.reason_code in ('family_declined', 'not_suitable')`;

/** A choice ends with the interest it led to. */
const STANDING = `
  select d.need_id as "needId", d.home_id as "homeId", d.choice, d.need_facts_hash as "needFactsHash",
    d.home_facts_hash as "homeFactsHash"
  from samhem.proposal_decisions d
  join samhem.needs n on n.region_id = d.region_id and n.id = d.need_id and n.status = 'open'
  where d.undone_at is null and not (d.choice <> 'refused' and exists (
    select from samhem.interests i ${HOME_OF_INTEREST}
    where i.region_id = d.region_id and i.need_id = d.need_id and ph.home_id = d.home_id
      and i.status in ('declined', 'withdrawn', 'lapsed') and i.changed_at >= d.decided_at))
  order by d.decided_at, d.id`;

const OPEN_INTEREST = `
  select i.status from samhem.interests i ${HOME_OF_INTEREST}
  where i.need_id = $1 and ph.home_id = $2 and i.status not in ('declined', 'withdrawn', 'lapsed')`;

const STATUSES = `
  select i.need_id as "needId", ph.home_id as "homeId", i.status from samhem.interests i ${HOME_OF_INTEREST}
  where i.need_id = any($1::uuid[]) and i.status not in ('declined', 'withdrawn', 'lapsed')`;

/** A reader of the need's municipality ($1 = needs, null for all) who has said to know the family of the home. */
const KNOWING = `
  select n.id as need_id, u.home_id, k.user_id
  from samhem.profile_conflicts k
  join samhem.profiles p on p.region_id = k.region_id and p.id = k.profile_id
  join samhem.publications u on u.region_id = p.region_id and u.id = p.publication_id
  join samhem.needs n on n.region_id = k.region_id and n.municipality_id = k.municipality_id and n.status = 'open'
  where $1::uuid[] is null or n.id = any($1)`;
const KNOWN = `select distinct need_id as "needId", home_id as "homeId" from (${KNOWING}) k`;
/** Whoever has registered the need or changed it, and still can sign in, knows the family: nobody is left to weigh the home. */
const KNOWN_TO_ALL = `
  with knowing as materialized (${KNOWING}), handlers as materialized (
    select n.id as need_id, n.registered_by as user_id from samhem.needs n where n.id in (select need_id from knowing)
    union select c.need_id, c.user_id from samhem.need_changes c where c.need_id in (select need_id from knowing))
  select distinct k.need_id as "needId", k.home_id as "homeId" from knowing k
  join handlers own on own.need_id = k.need_id and own.user_id = k.user_id
  where not exists (select from handlers h
    join samhem.users u on u.region_id = samhem.current_region() and u.id = h.user_id and u.closed_at is null
    where h.need_id = k.need_id
      and not exists (select from knowing o where o.need_id = k.need_id and o.home_id = k.home_id and o.user_id = h.user_id))`;

/** A need and a home together: what has been said of the pair so far. */
@Injectable()
export class PairQueries {
  constructor(private readonly db: TenantDb) {}

  async declined(): Promise<[needId: string, homeId: string][]> {
    const rows = await this.db.query<{ needId: string; homeId: string }>(DECLINED);
    return rows.map(({ needId, homeId }) => [needId, homeId]);
  }

  /** Pairs that are closed, since everybody who handles the need knows the family. */
  async conflicts(): Promise<[needId: string, homeId: string][]> {
    const rows = await this.db.query<{ needId: string; homeId: string }>(KNOWN_TO_ALL, [null]);
    return rows.map(({ needId, homeId }) => [needId, homeId]);
  }

  /** Of the needs, by need and home as `pairKey` writes them: somebody in the need's municipality knows the family. */
  async knownIn(needIds: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.db.query<{ needId: string; homeId: string }>(KNOWN, [needIds]);
    return new Set(rows.map(({ needId, homeId }) => pairKey(needId, homeId)));
  }

  async standing(): Promise<StandingDecision[]> {
    return this.db.query<StandingDecision>(STANDING);
  }

  async hasOpenInterest(needId: string, homeId: string): Promise<boolean> {
    return (await this.db.query(OPEN_INTEREST, [needId, homeId])).length > 0;
  }

  /** Open interests of the needs, by need and home as `pairKey` writes them. */
  async interestsOf(needIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.db.query<{ needId: string; homeId: string; status: string }>(STATUSES, [needIds]);
    return new Map(rows.map(({ needId, homeId, status }) => [pairKey(needId, homeId), status]));
  }

  /** What the municipality sees of the home; null when it sees nothing. */
  async profileOf(homeId: string, municipalityId: string): Promise<string | null> {
    const [profile] = await this.db.query<{ id: string }>(PROFILE_OF, [homeId, municipalityId]);
    return profile?.id ?? null;
  }
}

export function pairKey(needId: string, homeId: string): string {
  return `${needId} ${homeId}`;
}
