import { Injectable } from '@nestjs/common';
import { isUuid } from '#libs/kernel';
import { NeedQueries, type MatchRequirement } from '#libs/needs';
import { Clock, TenantDb, keysetOf, pageOf, type Page, type PageArgs } from '#libs/platform';
import { ProfileQueries } from '#libs/profiles';
import { markOf } from './coalesced-run.service.js';
import type { MatchRunType, MatchType } from './match.type.js';
import { MARKET_EVENT, NEED_EVENTS } from './match.words.js';

/** An event that no run has seen. Older than an hour before the run, it was seen; until then a transaction may have been under way. */
const UNSEEN = `
  e.occurred_at > r.started_at - interval '1 hour' and not exists (select from samhem.processed_jobs p
    where p.region_id = e.region_id and p.job_key = ${markOf('matching', 'e.id')})`;
/** An open need waits while something has happened, to itself or to its market, that its run has not seen. $2 = types of events. */
const RUN = `
  select n.id as "needId", r.started_at as "startedAt", r.finished_at as "finishedAt",
    coalesce(r.profiles_considered, 0) as "profilesConsidered", coalesce(r.matches_found, 0) as "matchesFound",
    r.rule_version as "ruleVersion", r.weight_version as "weightVersion",
    case when n.status = 'open' and (r.id is null
      or exists (select from samhem.event_log e where e.region_id = n.region_id and e.need_id = n.id and e.type = any($2) and ${UNSEEN})
      or exists (select from samhem.event_log e where e.region_id = n.region_id and e.municipality_id = n.municipality_id
        and e.type = '${MARKET_EVENT}' and ${UNSEEN})) then 'waiting' else 'done' end as status
  from samhem.needs n left join samhem.match_runs r
    on r.region_id = n.region_id and r.municipality_id = n.municipality_id and r.need_id = n.id
  where n.id = $1`;

/** Stored ranks only order. $2 = today: a home that left the market leaves the list with it, and a need that is not open has none. */
const MATCHES = `
  select m.profile_id as "profileId", m.place as rank,
    (select json_agg(json_build_object('kind', r.kind, 'strength', r.strength, 'status', r.status, 'sentence', r.sentence)
        order by r.position)
      from samhem.match_requirements r
      where r.region_id = m.region_id and r.need_id = m.need_id and r.profile_id = m.profile_id) as requirements
  from (select *, row_number() over (order by rank)::int as place from samhem.matches where need_id = $1) m
  join samhem.profiles p on p.region_id = m.region_id and p.id = m.profile_id
  join samhem.needs n on n.region_id = m.region_id and n.id = m.need_id and n.status = 'open'
  where p.is_shown and p.on_market and p.market_until >= $2::date and ($3::int is null or m.place > $3)
  order by m.place limit $4`;

interface MatchRow {
  readonly profileId: string;
  readonly rank: number;
  readonly requirements: MatchRequirement[];
}

/** Reads of matches. Each asks for the need first, so that it is refused and logged as a read of the need. */
@Injectable()
export class MatchQueries {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly needs: NeedQueries,
    private readonly profiles: ProfileQueries,
  ) {}

  /** @throws NotFoundError */
  async runOf(needId: string): Promise<MatchRunType> {
    return this.db.run(async () => {
      const { id } = await this.needs.byId(needId);
      const [run] = await this.db.query<MatchRunType>(RUN, [id, NEED_EVENTS]);
      return run!;
    });
  }

  /** Whose need it is, of those the actor may see; serves nothing of the need. */
  async municipalityOf(needId: string): Promise<string | undefined> {
    const sql = 'select municipality_id as id from samhem.needs where id = $1';
    const [found] = isUuid(needId) ? await this.db.query<{ id: string }>(sql, [needId]) : [];
    return found?.id;
  }

  /**
   * Best first. The numbering keeps its gaps when a home has left since the run.
   * @throws NotFoundError
   */
  async list(needId: string, { first, after }: PageArgs): Promise<Page<MatchType>> {
    return this.db.run(async () => {
      const { id } = await this.needs.byId(needId);
      const [rank = null] = keysetOf(after, 1) ?? [];
      const rows = await this.db.query<MatchRow>(MATCHES, [id, this.clock.today(), rank, first + 1]);
      const page = pageOf(rows, first, (row) => [row.rank]);
      return { ...page, nodes: await this.withProfiles(id, page.nodes) };
    });
  }

  private async withProfiles(needId: string, rows: readonly MatchRow[]): Promise<MatchType[]> {
    const profiles = new Map((await this.profiles.byIds(rows.map((row) => row.profileId))).map((one) => [one.id, one]));
    return rows.flatMap(({ profileId, rank, requirements }) => {
      const profile = profiles.get(profileId);
      return profile ? [{ needId, rank, profile, requirements }] : [];
    });
  }
}
