import { Injectable } from '@nestjs/common';
import {
  WITHHELD_REASONS,
  hiddenSentences,
  shownOf,
  type Outcome,
  type Pool,
  type Shown,
} from '#libs/avidentification';
import { NotFoundError, isUuid, type FieldProblem, type LocalDate } from '#libs/kernel';
import { Clock, TenantDb } from '#libs/platform';
import { RegionQueries } from '#libs/regions';
import type { ProfileDetailsType, ProfileType } from '../profile.type.js';
import type { Withheld } from './decision.rules.js';
import type { HomeProfileType, ProfileConflictType, ProfileReaderType } from './publication.type.js';
import { obstaclesToPublishing } from './readiness.rules.js';
import { RegionStateQueries, type HomeState } from './region-state.queries.js';
import { TextQueries } from './text.queries.js';

const STANDING = `
  select published_at as "publishedAt", withdraw_at as "withdrawAt", off_market_at as "offMarketAt", market_until as "marketUntil",
    withheld_reason as withheld
  from samhem.publications where home_id = $1 and withdrawn_at is null`;
const READERS = `
  select m.id as "municipalityId", m.name as municipality, p.id as "profileId", count(d.interest_id)::int as "shownMore"
  from samhem.municipalities m
  left join (samhem.publications u join samhem.profiles p on p.region_id = u.region_id and p.publication_id = u.id and p.is_shown)
    on u.region_id = m.region_id and u.home_id = $1 and u.withdrawn_at is null and p.municipality_id = m.id
  left join samhem.profile_details d on d.region_id = p.region_id and d.profile_id = p.id
  where m.id = any($2::uuid[]) group by m.id, m.name, p.id order by m.name`;
const CONFLICTS = `
  select s.id as "readerId", m.name as municipality, s.display_name as name, min(k.declared_at) as "declaredAt"
  from samhem.publications u
  join samhem.profiles p on p.region_id = u.region_id and p.publication_id = u.id
  join samhem.profile_conflicts k on k.region_id = p.region_id and k.profile_id = p.id
  join samhem.municipalities m on m.region_id = k.region_id and m.id = k.municipality_id
  join samhem.users s on s.region_id = k.region_id and s.id = k.user_id
  where u.home_id = $1 group by m.name, s.id, s.display_name order by m.name, s.display_name`;

interface StandingRow {
  readonly publishedAt: string;
  readonly withdrawAt: string | null;
  readonly offMarketAt: string | null;
  readonly marketUntil: LocalDate | null;
  readonly withheld: Withheld | null;
}

/** What the unit reads about a home's profile: as each member meets it, before and after the publication. */
@Injectable()
export class PublicationQueries {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly state: RegionStateQueries,
    private readonly texts: TextQueries,
    private readonly regions: RegionQueries,
  ) {}

  /** @throws NotFoundError */
  async ofHome(homeId: string): Promise<HomeProfileType> {
    return this.db.run(async () => {
      const state = await this.stateOf(homeId);
      const preview = await this.preview(homeId, state);
      const [standing] = await this.db.query<StandingRow>(STANDING, [homeId]);
      return {
        id: homeId,
        ...{ publishedAt: null, withdrawAt: null, offMarketAt: null, marketUntil: null, ...standing },
        withheld: withheldSentence(standing?.withheld ?? null, preview.obstacles),
        ...preview,
        readers: await this.db.query<ProfileReaderType>(READERS, [homeId, state.municipalityIds]),
        conflicts: await this.db.query<ProfileConflictType>(CONFLICTS, [homeId]),
        text: await this.texts.current(homeId),
        approval: await this.texts.approval(homeId),
      };
    });
  }

  /**
   * All that stands between the home and its publication.
   * @throws NotFoundError
   */
  async obstacles(homeId: string): Promise<FieldProblem[]> {
    return this.db.run(async () => {
      const state = await this.stateOf(homeId);
      return (await this.preview(homeId, state)).obstacles;
    });
  }

  /** True when its last publication has been withdrawn. */
  async wasPublished(homeId: string): Promise<boolean> {
    const found = await this.db.query('select id from samhem.publications where home_id = $1 limit 1', [homeId]);
    return found.length > 0;
  }

  private async stateOf(homeId: string): Promise<HomeState> {
    const state = isUuid(homeId) ? (await this.state.homeStates([homeId])).get(homeId.toLowerCase()) : undefined;
    if (!state) throw new NotFoundError();
    return state;
  }

  private async preview(homeId: string, { readiness }: HomeState) {
    const pool = await this.state.pool();
    const revealed = await this.memoryOf(homeId);
    const [first, second] = ([1, 2] as const).map((tier) => outcomeOf(homeId, pool, { tier, revealed }));
    const withheld = 'withheld' in first! ? first.withheld : null;
    const shown = 'shown' in first! ? first.shown : null;
    const more = second && 'shown' in second ? second.shown : null;
    return {
      obstacles: obstaclesToPublishing({ ...readiness, withheld }, this.clock.today()),
      shown: shown && (await this.asProfile(homeId, shown, more)),
      hidden: shown ? hiddenSentences(shown, 1).map(({ sentence }) => sentence) : [],
      hiddenDetails: more ? hiddenSentences(more, 2).map(({ sentence }) => sentence) : [],
    };
  }

  private async memoryOf(homeId: string): Promise<string[] | undefined> {
    const sql = 'select possible from samhem.profile_memories where home_id = $1';
    const [row] = await this.db.query<{ possible: string[] }>(sql, [homeId]);
    return row?.possible;
  }

  private async asProfile(homeId: string, shown: Shown, more: Shown | null): Promise<ProfileType> {
    const { zones } = await this.regions.mine();
    const text = await this.texts.showable(homeId);
    return {
      ...(shown as unknown as ProfileType),
      id: 'preview',
      zone: zones.find(({ code }) => code === shown.zoneCode) ?? null,
      capabilities: capabilitiesOf(shown),
      isOnMarket: true,
      details: more && detailsOf(more, text),
    };
  }
}

function outcomeOf(homeId: string, pool: Pool, asked: Parameters<typeof shownOf>[2]): Outcome {
  return pool.indexOf.has(homeId) ? shownOf(homeId, pool, asked) : { withheld: 'no_free_place' };
}

function withheldSentence(withheld: Withheld | null, obstacles: readonly FieldProblem[]): string | null {
  if (withheld === null) return null;
  if (withheld !== 'not_in_order') return WITHHELD_REASONS[withheld];
  return ['Profilen visas inte.', ...obstacles.map(({ message }) => message)].join(' ');
}

function detailsOf(more: Shown, description: string | null): ProfileDetailsType {
  const { freePlaces, experience, contactWithParents, siblingGroups } = more;
  return { freePlaces, experience, contactWithParents, siblingGroups, capabilities: capabilitiesOf(more), description };
}

function capabilitiesOf({ capabilities }: Shown): ProfileType['capabilities'] {
  return Object.entries(capabilities).map(([area, band]) => ({ area, band })) as ProfileType['capabilities'];
}
