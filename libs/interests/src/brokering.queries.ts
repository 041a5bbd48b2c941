import { Injectable } from '@nestjs/common';
import { HomeQueries, type HomeType } from '#libs/homes';
import { NeedQueries, type MatchRequirementType } from '#libs/needs';
import { TenantDb, keysetOf, pageOf, type Page, type PageArgs } from '#libs/platform';
import { ProfileQueries } from '#libs/profiles';
import type { BrokeringCaseType, BrokeringInterestType } from './brokering.type.js';
import { InterestQueries } from './interest.queries.js';
import type { InterestType } from './interest.type.js';
import { OPEN_STATUSES } from './interest.words.js';

interface CaseRow {
  profileId: string;
  homeId: string;
  waitingSince: string;
}

const CASES = `
  select i.profile_id as "profileId", h.home_id as "homeId", min(i.expressed_at) as "waitingSince"
  from samhem.interests i
  join samhem.profile_homes h on h.region_id = i.region_id and h.profile_id = i.profile_id
  where i.status = any($1)
  group by i.profile_id, h.home_id
  having $2::timestamptz is null or (min(i.expressed_at), i.profile_id) > ($2::timestamptz, $3::uuid)
  order by min(i.expressed_at), i.profile_id limit $4`;

/** What the matching said when it last ran: the sentences of each need against each profile. */
const REQUIREMENTS = `
  select need_id as "needId", profile_id as "profileId",
    json_agg(json_build_object('kind', kind, 'strength', strength, 'status', status, 'sentence', sentence) order by position)
      as requirements
  from samhem.match_requirements
  where (need_id, profile_id) in (select * from unnest($1::uuid[], $2::uuid[]))
  group by need_id, profile_id`;

/** The unit's brokering page: a constant number of questions to the database, however many cases. */
@Injectable()
export class BrokeringQueries {
  constructor(
    private readonly db: TenantDb,
    private readonly interests: InterestQueries,
    private readonly needs: NeedQueries,
    private readonly profiles: ProfileQueries,
    private readonly homes: HomeQueries,
  ) {}

  /** Profiles that carry open interests; the one with the longest waiting interest first. */
  async cases({ first, after }: PageArgs): Promise<Page<BrokeringCaseType>> {
    const [waitingSince = null, profileId = null] = keysetOf(after, 2) ?? [];
    return this.db.run(async () => {
      const rows = await this.db.query<CaseRow>(CASES, [OPEN_STATUSES, waitingSince, profileId, first + 1]);
      const page = pageOf(rows, first, (row) => [row.waitingSince, row.profileId]);
      return { nodes: await this.fill(page.nodes), pageInfo: page.pageInfo };
    });
  }

  private async fill(rows: readonly CaseRow[]): Promise<BrokeringCaseType[]> {
    const profiles = byId(await this.profiles.byIds(rows.map((row) => row.profileId)));
    const homes = byId<HomeType>(await this.homes.byIds(rows.map((row) => row.homeId)));
    const interests = await this.interestsOf(rows.map((row) => row.profileId));
    return rows.flatMap(({ profileId, homeId }) => {
      const profile = profiles.get(profileId);
      const home = homes.get(homeId);
      if (!profile || !home) return [];
      const competing = interests.filter(({ interest }) => interest.profileId === profileId);
      return [{ profile, homeId, homeNumber: home.number, places: home.places, interests: competing }];
    });
  }

  private async interestsOf(profileIds: readonly string[]): Promise<BrokeringInterestType[]> {
    const interests = await this.interests.competingFor(profileIds);
    const needs = byId(await this.needs.byIds([...new Set(interests.map(({ needId }) => needId))]));
    const requirements = await this.requirementsOf(interests);
    return interests.flatMap((interest) => {
      const need = needs.get(interest.needId);
      return need ? [{ interest, need, requirements: requirements.get(pair(interest)) ?? [] }] : [];
    });
  }

  private async requirementsOf(interests: readonly InterestType[]): Promise<Map<string, MatchRequirementType[]>> {
    const rows = await this.db.query<{ needId: string; profileId: string; requirements: MatchRequirementType[] }>(
      REQUIREMENTS,
      [interests.map(({ needId }) => needId), interests.map(({ profileId }) => profileId)],
    );
    return new Map(rows.map((row) => [pair(row), row.requirements]));
  }
}

function pair({ needId, profileId }: { needId: string; profileId: string }): string {
  return `${needId} ${profileId}`;
}

function byId<Row extends { id: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}
