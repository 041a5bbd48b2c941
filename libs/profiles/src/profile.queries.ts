import { Injectable } from '@nestjs/common';
import { tellableCount } from '#libs/avidentification';
import { CAPABILITY_AREAS, NotFoundError, isUuid } from '#libs/kernel';
import { Clock, TenantDb, keysetOf, pageOf, requireActor, type Page, type PageArgs } from '#libs/platform';
import { filterSql, type Bind } from './profile-filter.rules.js';
import type { ProfileFilter } from './profile.input.js';
import type { CapabilityType, ProfileType } from './profile.type.js';
import { TIER_ONE_COLUMNS } from './shown-columns.rules.js';

type Bands = Record<(typeof CAPABILITY_AREAS)[number], CapabilityType['band']>;
type Row = Omit<ProfileType, 'zone' | 'capabilities' | 'details'> &
  Bands & { readonly zoneCode: string | null; readonly zoneName: string | null; readonly details?: DetailsRow | null };
type DetailsRow = Omit<NonNullable<ProfileType['details']>, 'capabilities'> & Bands;

const DETAILS = `
  (select json_build_object('freePlaces', d.free_places, ${CAPABILITY_AREAS.map((area) => `'${area}', d.capability_${area}`).join(', ')},
      'experience', d.experience, 'contactWithParents', d.contact_with_parents, 'siblingGroups', d.sibling_groups,
      'description', d.description)
    from samhem.profile_details d where d.region_id = p.region_id and d.profile_id = p.id limit 1) as details`;

/** Flat columns: built as JSON in SQL, zone and capabilities doubled what a page costs in both processes. */
const facts = (of: (column: string) => string) => `
  ${of('p.assignment_type')} as "assignmentType", to_json(${of('p.age_bands')}) as "ageBands", ${of('p.zone_code')} as "zoneCode",
  ${of('z.name')} as "zoneName", ${of('p.free_places')} as "freePlaces", ${of('p.has_own_children')} as "hasOwnChildren",
  ${of('p.has_animals')} as "hasAnimals", ${of('p.is_step_free')} as "isStepFree", ${of('p.offers_own_room')} as "offersOwnRoom",
  ${of('p.has_daytime_adult')} as "hasDaytimeAdult", to_json(${of('p.languages')}) as languages,
  ${CAPABILITY_AREAS.map((area) => `${of(`p.capability_${area}`)} as ${area}`).join(', ')}, ${of('p.available')} as available`;
const FROM = `
  from samhem.profiles p left join samhem.zones z on z.region_id = p.region_id and z.code = p.zone_code`;
const select = (more = '') => `select p.id, ${facts((column) => column)}, p.on_market as "isOnMarket"${more} ${FROM}`;
/** $1 is today, $2 the municipality: expiry needs nobody to notice it, and a member's list is a range of the index. */
const ON_A_MARKET = `p.is_shown and p.on_market and p.market_until >= $1::date`;
const ON_THE_MARKET = `${ON_A_MARKET} and p.municipality_id = $2::uuid`;
/** One row for all that say the same, told apart by a hash: to compare them column by column takes longer than all the rest. */
const ALIKE = `
  select ${facts((column) => `any_value(${column})`)}, json_agg(p.id) as ids,
    json_agg(array_position($2::uuid[], p.municipality_id)) as places
  ${FROM} where ${ON_A_MARKET} and p.municipality_id = any($2::uuid[])
  group by hash_record_extended(row(${TIER_ONE_COLUMNS.map((column) => `p.${column}`).join(', ')}), 0)`;
/** The actor's own interests alone: row security sees to it. */
const IS_OF_INTEREST = `exists (select from samhem.interests i where i.region_id = p.region_id and i.profile_id = p.id)`;

type AlikeRow = Omit<Row, 'id' | 'isOnMarket'> & {
  readonly ids: readonly string[];
  readonly places: readonly number[];
};

/** Profiles on some markets that say the same but for their ids. Five homes fit whatever is shown, so there are far fewer of these than of homes. */
export interface AlikeProfiles {
  readonly shown: Omit<ProfileType, 'id'>;
  /** By municipality, in their order. */
  readonly idsOf: ReadonlyMap<string, readonly string[]>;
}

/** What members read, in one statement each: the list is what members look at most. */
@Injectable()
export class ProfileQueries {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
  ) {}

  /**
   * The market of a municipality, in an order that is random and stays: when a home came tells which it is.
   * @param asSeenBy the municipality, for the unit; a member's own counts for itself
   */
  async list({ first, after }: PageArgs, filter: ProfileFilter, asSeenBy?: string | null): Promise<Page<ProfileType>> {
    const { bind, parameters, conditions } = this.marketFor(asSeenBy, filter);
    const [id] = keysetOf(after, 1) ?? [];
    if (id !== undefined) conditions.push(`p.id > ${bind(id)}::uuid`);
    const sql = `${select()} where ${conditions.join(' and ')} order by p.id limit ${bind(first + 1)}`;
    return pageOf((await this.db.query<Row>(sql, parameters)).map(asProfile), first, (profile) => [profile.id]);
  }

  /** How many the filter finds; null = fewer than five. */
  async count(filter: ProfileFilter, asSeenBy?: string | null): Promise<number | null> {
    const { parameters, conditions } = this.marketFor(asSeenBy, filter);
    const sql = `select count(*)::int as found from samhem.profiles p where ${conditions.join(' and ')}`;
    const [row] = await this.db.query<{ found: number }>(sql, parameters);
    return tellableCount(row!.found);
  }

  /**
   * Any profile for the unit; for a member those on its market, and those it has an interest in while they may be shown.
   * @throws NotFoundError
   */
  async byId(id: string): Promise<ProfileType> {
    return this.one(
      id,
      `(select samhem.acts_for_unit()) or (${ON_THE_MARKET}) or (p.market_until >= $1::date and ${IS_OF_INTEREST})`,
    );
  }

  /**
   * A profile on the actor's market that takes interests: undefined when its places are taken.
   * @throws NotFoundError
   */
  async onTheMarket(id: string): Promise<ProfileType & { takesInterest: boolean }> {
    const more = ', p.takes_interest as "takesInterest"';
    return this.one<{ takesInterest: boolean }>(id, ON_THE_MARKET, more);
  }

  /** Given profiles of those the actor may see, on the market or not, in no certain order. */
  async byIds(ids: readonly string[]): Promise<ProfileType[]> {
    if (ids.length === 0) return [];
    const rows = await this.db.query<Row>(`${select(`, ${DETAILS}`)} where p.id = any($1::uuid[])`, [ids]);
    return rows.map(asProfile);
  }

  /** The whole market of a municipality, home by home. */
  async market(municipalityId: string): Promise<ProfileType[]> {
    const rows = await this.db.query<Row>(`${select()} where ${ON_THE_MARKET}`, [this.clock.today(), municipalityId]);
    return rows.map(asProfile);
  }

  /** The whole markets of some municipalities at once, for the matching. */
  async alike(municipalityIds: readonly string[]): Promise<AlikeProfiles[]> {
    const rows = await this.db.query<AlikeRow>(ALIKE, [this.clock.today(), municipalityIds]);
    return rows.map(({ ids, places, ...row }) => {
      const idsOf = new Map<string, string[]>();
      ids.forEach((id, index) => {
        const municipalityId = municipalityIds[places[index]! - 1]!;
        const own = idsOf.get(municipalityId);
        if (own) own.push(id);
        else idsOf.set(municipalityId, [id]);
      });
      return { shown: asProfile({ ...row, id: '', isOnMarket: true }), idsOf };
    });
  }

  private marketFor(asSeenBy: string | null | undefined, filter: ProfileFilter) {
    const parameters: unknown[] = [this.clock.today(), requireActor().municipalityId ?? asSeenBy ?? null];
    const bind: Bind = (value) => `$${parameters.push(value)}`;
    return { parameters, bind, conditions: [ON_THE_MARKET, ...filterSql(filter, bind)] };
  }

  private async one<More>(id: string, condition: string, more = ''): Promise<ProfileType & More> {
    const known = [this.clock.today(), requireActor().municipalityId, id];
    const [row] = isUuid(id)
      ? await this.db.query<Row & More>(`${select(`, ${DETAILS}${more}`)} where p.id = $3 and (${condition})`, known)
      : [];
    if (!row) throw new NotFoundError();
    return asProfile(row);
  }
}

function asProfile<Given extends Row>({ zoneCode, zoneName, details, ...row }: Given): ProfileType & Given {
  return {
    ...row,
    zone: zoneCode === null ? null : { code: zoneCode, name: zoneName! },
    capabilities: capabilitiesOf(row),
    details: details ? { ...details, capabilities: capabilitiesOf(details) } : null,
  } as unknown as ProfileType & Given;
}

function capabilitiesOf(bands: Bands): CapabilityType[] {
  return CAPABILITY_AREAS.map((area) => ({ area, band: bands[area] }));
}
