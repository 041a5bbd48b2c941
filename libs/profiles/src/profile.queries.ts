import { Injectable } from '@nestjs/common';
import { HomeQueries } from '#libs/homes';
import { CAPABILITY_AREAS, NotFoundError, isUuid, type CapabilityArea, type CapabilityBand } from '#libs/kernel';
import { Clock, TenantDb, keysetOf, pageOf, requireActor, type Page, type PageArgs } from '#libs/platform';
import type { ProfileFilter } from './profile.input.js';
import type { ProfileType } from './profile.type.js';
import { FREE_PLACES } from './profile.words.js';
import { projectionOf } from './projection.rules.js';
import { oldestValidConfirmation } from './publication.rules.js';

/** A profile as the matching's criteria read it. */
export interface MarketProfile extends Omit<ProfileType, 'capabilities' | 'freePlaces' | 'withdrawnAt'> {
  readonly capabilities: Bands;
  /** 1, 2 or 3; 3 says three or more. */
  readonly freePlacesAtLeast: number;
}

type Bands = Readonly<Record<CapabilityArea, CapabilityBand>>;
type Row = Omit<ProfileType, 'zone' | 'capabilities'> &
  Bands & { readonly zoneCode: string; readonly zoneName: string };

/** Flat columns: built as JSON in SQL, zone and capabilities doubled what a page costs in both processes. */
const SELECT = `
  select p.id, p.projection_version as "projectionVersion", p.assignment_type as "assignmentType", p.age_bands as "ageBands",
    p.zone_code as "zoneCode", z.name as "zoneName", p.free_places as "freePlaces", p.has_own_children as "hasOwnChildren",
    p.has_animals as "hasAnimals", p.is_step_free as "isStepFree", p.offers_own_room as "offersOwnRoom",
    p.has_daytime_adult as "hasDaytimeAdult", p.languages, ${CAPABILITY_AREAS.map((area) => `p.capability_${area} as ${area}`).join(', ')},
    p.available_from as "availableFrom", p.availability_confirmed_on as "availabilityConfirmedOn",
    p.published_at as "publishedAt", p.withdrawn_at as "withdrawnAt"
  from samhem.profiles p join samhem.zones z on z.region_id = p.region_id and z.code = p.zone_code`;
/** $1 is the oldest confirmation that still counts. */
const ON_THE_MARKET = `p.withdrawn_at is null and p.free_places <> '0' and p.availability_confirmed_on >= $1::date`;

/** The actor's own interests alone: row security sees to it. */
const IS_OF_INTEREST = `exists (select from samhem.interests i where i.region_id = p.region_id and i.profile_id = p.id)`;

type Bind = (value: unknown) => string;

/** Reads of profiles, in one statement each: the list is what members look at most. */
@Injectable()
export class ProfileQueries {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly homes: HomeQueries,
  ) {}

  /** The market, latest published first. The unit also sees those whose availability has expired, so that it can ask the family. */
  async list({ first, after }: PageArgs, filter: ProfileFilter): Promise<Page<ProfileType>> {
    const showsExpired = requireActor().scope === 'unit';
    const parameters: unknown[] = [showsExpired ? '-infinity' : this.oldestConfirmation()];
    const bind: Bind = (value) => `$${parameters.push(value)}`;
    const conditions = [ON_THE_MARKET, ...filterSql(filter, bind), ...keysetSql(after, bind)];
    const profiles = await this.read(
      `${SELECT} where ${conditions.join(' and ')} order by p.published_at desc, p.id limit ${bind(first + 1)}`,
      parameters,
    );
    return pageOf(profiles, first, (profile) => [profile.publishedAt, profile.id]);
  }

  /**
   * Any profile for the unit; for a member those on the market and those it has an interest in.
   * @throws NotFoundError
   */
  async byId(id: string): Promise<ProfileType> {
    return this.one(id, `(${ON_THE_MARKET}) or (select samhem.acts_for_unit()) or ${IS_OF_INTEREST}`);
  }

  /**
   * A profile that an interest may be expressed in.
   * @throws NotFoundError
   */
  async onTheMarket(id: string): Promise<ProfileType> {
    return this.one(id, ON_THE_MARKET);
  }

  /** Given profiles of those the actor may see, on the market or not, in no certain order. */
  async byIds(ids: readonly string[]): Promise<ProfileType[]> {
    return ids.length === 0 ? [] : this.read(`${SELECT} where p.id = any($1::uuid[])`, [ids]);
  }

  /** The whole market of the region, for the matching. */
  async market(): Promise<MarketProfile[]> {
    const rows = await this.db.query<Row>(`${SELECT} where ${ON_THE_MARKET}`, [this.oldestConfirmation()]);
    return rows.map(asMarketProfile);
  }

  /**
   * The profile as it would be published now; its id is `preview`.
   * @throws NotFoundError
   */
  async preview(homeId: string): Promise<ProfileType> {
    const { offer, places } = await this.homes.byId(homeId);
    return { ...projectionOf(offer, places.free), id: 'preview', publishedAt: this.clock.now(), withdrawnAt: null };
  }

  /** The home's published profile, or the one withdrawn last. For the unit. */
  async latestOf(homeId: string): Promise<ProfileType | undefined> {
    const [profile] = await this.read(
      `${SELECT} join samhem.profile_homes s on s.region_id = p.region_id and s.profile_id = p.id
       where s.home_id = $1 order by p.withdrawn_at desc nulls first limit 1`,
      [homeId],
    );
    return profile;
  }

  /**
   * Whose profile it is, published or withdrawn. For the unit.
   * @throws NotFoundError
   */
  async homeOf(profileId: string): Promise<string> {
    const [row] = isUuid(profileId)
      ? await this.db.query<{ homeId: string }>(
          `select home_id as "homeId" from samhem.profile_homes where profile_id = $1`,
          [profileId],
        )
      : [];
    if (!row) throw new NotFoundError();
    return row.homeId;
  }

  /** The home that an event was about, directly or through its profile or interest. For the system. */
  async homeOfEvent(eventId: string): Promise<string | null> {
    const [row] = await this.db.query<{ homeId: string | null }>(
      `select coalesce(e.home_id, s.home_id) as "homeId" from samhem.event_log e
       left join samhem.interests i on i.region_id = e.region_id and i.id = e.interest_id
       left join samhem.profile_homes s on s.region_id = e.region_id and s.profile_id = coalesce(e.profile_id, i.profile_id)
       where e.id = $1`,
      [eventId],
    );
    return row?.homeId ?? null;
  }

  private async one(id: string, condition: string): Promise<ProfileType> {
    const [profile] = isUuid(id)
      ? await this.read(`${SELECT} where p.id = $2 and (${condition})`, [this.oldestConfirmation(), id])
      : [];
    if (!profile) throw new NotFoundError();
    return profile;
  }

  private async read(sql: string, parameters: readonly unknown[]): Promise<ProfileType[]> {
    return (await this.db.query<Row>(sql, parameters)).map(asProfile);
  }

  private oldestConfirmation(): string {
    return oldestValidConfirmation(this.clock.today());
  }
}

function asProfile({ zoneCode, zoneName, substance, trauma, npf, school, protection, ...facts }: Row): ProfileType {
  const bands: Bands = { substance, trauma, npf, school, protection };
  const capabilities = CAPABILITY_AREAS.map((area) => ({ area, band: bands[area] }));
  return { ...facts, zone: { code: zoneCode, name: zoneName }, capabilities };
}

function asMarketProfile(row: Row): MarketProfile {
  const { substance, trauma, npf, school, protection } = row;
  const capabilities = { substance, trauma, npf, school, protection };
  return { ...asProfile(row), capabilities, freePlacesAtLeast: Number.parseInt(row.freePlaces, 10) };
}

/** Only what is asked for becomes a condition, so that the planner sees as little as there is to see. */
function filterSql(filter: ProfileFilter, bind: Bind): string[] {
  const { minFreePlaces, capabilities } = filter;
  const conditions = [
    filter.assignmentType && `p.assignment_type = ${bind(filter.assignmentType)}`,
    filter.ageBand && `${bind(filter.ageBand)} = any(p.age_bands)`,
    filter.zoneCode && `p.zone_code = ${bind(filter.zoneCode)}`,
    minFreePlaces && `p.free_places = any(${bind(FREE_PLACES.slice(minFreePlaces))}::text[])`,
    ...(capabilities ?? []).map((area) => `p.capability_${area} <> 'none'`),
    filter.noOwnChildren && 'not p.has_own_children',
    filter.noAnimals && 'not p.has_animals',
    filter.stepFree && 'p.is_step_free',
    filter.ownRoom && 'p.offers_own_room',
    filter.language && `${bind(filter.language)} = any(p.languages)`,
  ];
  return conditions.filter((condition) => typeof condition === 'string');
}

function keysetSql(after: string | undefined, bind: Bind): string[] {
  const keyset = keysetOf(after, 2);
  if (!keyset) return [];
  const [publishedAt, id] = keyset.map(bind);
  return [`p.published_at <= ${publishedAt}::timestamptz`, `(p.published_at < ${publishedAt} or p.id > ${id}::uuid)`];
}
