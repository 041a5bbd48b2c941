import { Injectable } from '@nestjs/common';
import { HomeQueries, type HomeType } from '#libs/homes';
import { NeedQueries, type MatchRequirementType } from '#libs/needs';
import { TenantDb, keysetOf, pageOf, type Page, type PageArgs } from '#libs/platform';
import { ProfileQueries } from '#libs/profiles';
import type { BrokeringCaseType, BrokeringInterestType } from './brokering.type.js';
import { InterestQueries, type CompetingInterest } from './interest.queries.js';
import type { InterestType } from './interest.type.js';
import { OPEN_STATUSES } from './interest.words.js';

type Competing = BrokeringInterestType & { readonly interest: CompetingInterest };

interface CaseRow {
  publicationId: string;
  homeId: string;
  waitingSince: string;
}

const CASES = `
  select u.id as "publicationId", u.home_id as "homeId", min(i.expressed_at) as "waitingSince"
  from samhem.interests i
  join samhem.publications u on u.region_id = i.region_id and u.id = i.publication_id
  where i.status = any($1)
  group by u.id, u.home_id
  having $2::timestamptz is null or (min(i.expressed_at), u.id) > ($2::timestamptz, $3::uuid)
  order by min(i.expressed_at), u.id limit $4`;

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

  /** Homes that carry open interests, from whichever members; the one with the longest waiting interest first. */
  async cases({ first, after }: PageArgs): Promise<Page<BrokeringCaseType>> {
    const [waitingSince = null, publicationId = null] = keysetOf(after, 2) ?? [];
    return this.db.run(async () => {
      const rows = await this.db.query<CaseRow>(CASES, [OPEN_STATUSES, waitingSince, publicationId, first + 1]);
      const page = pageOf(rows, first, (row) => [row.waitingSince, row.publicationId]);
      return { nodes: await this.fill(page.nodes), pageInfo: page.pageInfo };
    });
  }

  private async fill(rows: readonly CaseRow[]): Promise<BrokeringCaseType[]> {
    const homes = byId<HomeType>(await this.homes.byIds(rows.map((row) => row.homeId)));
    const interests = await this.interestsOf(rows.map((row) => row.publicationId));
    return rows.flatMap(({ publicationId, homeId }) => {
      const home = homes.get(homeId);
      const competing = interests.filter(({ interest }) => interest.publicationId === publicationId);
      const profile = competing[0]?.profile;
      if (!profile || !home) return [];
      return [{ profile, homeId, homeNumber: home.number, places: home.places, interests: competing }];
    });
  }

  private async interestsOf(publicationIds: readonly string[]): Promise<Competing[]> {
    const interests = await this.interests.competingFor(publicationIds);
    const profiles = byId(await this.profiles.byIds([...new Set(interests.map(({ profileId }) => profileId))]));
    const needs = byId(await this.needs.byIds([...new Set(interests.map(({ needId }) => needId))]));
    const requirements = await this.requirementsOf(interests);
    return interests.flatMap((interest) => {
      const need = needs.get(interest.needId);
      const profile = profiles.get(interest.profileId);
      if (!need || !profile) return [];
      return [{ interest, need, profile, requirements: requirements.get(pair(interest)) ?? [] }];
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
