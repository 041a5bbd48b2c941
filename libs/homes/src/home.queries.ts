import { Injectable } from '@nestjs/common';
import { HouseholdQueries, type HomeIdentityType, type KnownValue } from '#libs/households';
import { CAPABILITY_AREAS, NotFoundError, isUuid } from '#libs/kernel';
import { Clock, TenantDb, keysetOf, pageOf, type Page, type PageArgs } from '#libs/platform';
import { AVAILABILITY_DAYS } from './home.rules.js';
import type { HomeCountType, HomeType } from './home.type.js';
import type { HomeStatus } from './home.words.js';
import { PLACE_IS_RESERVED, PlaceQueries, placeIsTaken } from './place.queries.js';

const PLACE_COUNTS = `
  count(*)::int as total, count(*) filter (where ${PLACE_IS_RESERVED})::int as reserved,
  count(*) filter (where not ${PLACE_IS_RESERVED} and not ${placeIsTaken('$1::date')})::int as free
  from samhem.home_places p where p.closed_at is null`;

/** Flat columns, put together here: as JSON built in SQL they took twice as long to read. $1 is today. @param places joined to `h`, as `p` */
const selectWith = (places: string) => `
  select h.id, h.number, h.regi, h.status, h.is_under_study as "isUnderStudy", h.registered_at as "registeredAt", u.id as "publicationId",
    h.withdrawn_on as "withdrawnOn", h.withdrawal_reason as "withdrawalReason",
    o.assignment_type as "assignmentType", o.age_from as "ageFrom", o.age_to as "ageTo", z.code as "zoneCode", z.name as "zoneName",
    o.has_own_children as "hasOwnChildren", o.has_animals as "hasAnimals", o.is_step_free as "isStepFree",
    o.offers_own_room as "offersOwnRoom", o.has_daytime_adult as "hasDaytimeAdult", to_json(o.languages) as languages,
    ${CAPABILITY_AREAS.map((area) => `o.capability_${area} as ${area}`).join(', ')},
    o.available_from as "availableFrom", o.availability_confirmed_on as "availabilityConfirmedOn",
    o.availability_confirmed_on + ${AVAILABILITY_DAYS} as "availabilityHoldsUntil", o.is_available as "isAvailable", o.experience,
    o.contact_with_parents as "contactWithParents", o.takes_sibling_groups as "takesSiblingGroups", o.rooms,
    to_json(o.limits) as limits, to_json(o.support) as support, coalesce(p.total, 0) as total, coalesce(p.reserved, 0) as reserved,
    case when o.is_available then coalesce(p.free, 0) else 0 end as free
  from samhem.homes h
  join samhem.home_offers o on o.region_id = h.region_id and o.home_id = h.id
  join samhem.zones z on z.region_id = o.region_id and z.code = o.zone_code
  left join samhem.publications u on u.region_id = h.region_id and u.home_id = h.id and u.withdrawn_at is null
  left join ${places}`;
const SELECT = selectWith(
  `lateral (select ${PLACE_COUNTS} and p.region_id = h.region_id and p.home_id = h.id) p on true`,
);
/** Counting the places of all homes at once takes a third of the time; materialized, lest a planner without statistics count them for each. */
const SELECT_ALL = selectWith(`(
    with counted as materialized (select p.region_id, p.home_id, ${PLACE_COUNTS} group by p.region_id, p.home_id) select * from counted
  ) p on p.region_id = h.region_id and p.home_id = h.id`);

const HOME_COUNT = `
  select count(*)::int as total, count(*) filter (where status = 'published')::int as published
  from samhem.homes where region_id = samhem.current_region() and status <> 'withdrawn'`;

type Levels = Record<(typeof CAPABILITY_AREAS)[number], number>;
type HomeRow = Omit<HomeType, 'offer' | 'places'> &
  Omit<HomeType['offer'], 'zone' | 'capabilities'> &
  HomeType['places'] &
  Levels & { readonly zoneCode: string; readonly zoneName: string };

export interface HomeFilter {
  readonly status?: HomeStatus | null | undefined;
  readonly number?: number | null | undefined;
}

/** Reads of homes, the unit's own. An identity is read one at a time, and the read is logged with its purpose. */
@Injectable()
export class HomeQueries {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly places: PlaceQueries,
    private readonly households: HouseholdQueries,
  ) {}

  /** @throws NotFoundError for an unknown home and for another region's alike */
  async byId(id: string): Promise<HomeType> {
    const [home] = isUuid(id) ? await this.read(`${SELECT} where h.id = $2`, [id]) : [];
    if (!home) throw new NotFoundError();
    return home;
  }

  /**
   * The home as it stands, locked until the transaction ends.
   * @throws NotFoundError
   */
  async held(id: string): Promise<HomeType> {
    return this.db.run(async () => {
      await this.places.lockHome(id);
      return this.byId(id);
    });
  }

  /** Given homes of those the actor may see, in no certain order. */
  async byIds(ids: readonly string[]): Promise<HomeType[]> {
    return ids.length === 0 ? [] : this.read(`${SELECT} where h.id = any($2::uuid[])`, [ids]);
  }

  /** Every home of the region, those that have left too, in no certain order. */
  async all(): Promise<HomeType[]> {
    return this.read(SELECT_ALL);
  }

  /** Of the homes of the region that have not left. */
  async count(): Promise<HomeCountType> {
    const [count] = await this.db.query<HomeCountType>(HOME_COUNT);
    return count!;
  }

  /** Latest number first. */
  async list({ first, after }: PageArgs, { status, number }: HomeFilter = {}): Promise<Page<HomeType>> {
    const [last = null] = keysetOf(after, 1) ?? [];
    const rows = await this.read(
      `${SELECT} where ($2::text is null or h.status = $2) and ($3::int is null or h.number < $3)
         and ($4::int is null or h.number = $4) order by h.number desc limit $5`,
      [status ?? null, last, number ?? null, first + 1],
    );
    return pageOf(rows, first, (home) => [home.number]);
  }

  /**
   * Who the home is. Logged with the purpose.
   * @throws NotFoundError
   */
  identity(homeId: string, purpose: string): Promise<HomeIdentityType> {
    return this.households.identity(homeId, purpose);
  }

  /**
   * Everything that would name the home in a text, for whoever looks for leaks. Logged.
   * @throws NotFoundError
   */
  knownValues(homeId: string): Promise<KnownValue[]> {
    return this.households.knownValues(homeId);
  }

  /** For jobs that write to the family; null when there is none. */
  mailAddress(homeId: string): Promise<string | null> {
    return this.households.mailAddress(homeId);
  }

  /** Ids of the region's homes in whose household the person is or was; any way of writing the number. */
  findByPerson(personalNumber: string): Promise<string[]> {
    return this.households.findByPerson(personalNumber);
  }

  private async read(sql: string, parameters: readonly unknown[] = []): Promise<HomeType[]> {
    const rows = await this.db.query<HomeRow>(sql, [this.clock.today(), ...parameters]);
    return rows.map(homeOf);
  }
}

function homeOf(row: HomeRow): HomeType {
  const { id, number, regi, status, isUnderStudy, registeredAt, publicationId, withdrawnOn, withdrawalReason } = row;
  const { total, reserved, free } = row;
  return {
    ...{ id, number, regi, status, isUnderStudy, registeredAt, publicationId, withdrawnOn, withdrawalReason },
    offer: offerOf(row),
    places: { total, reserved, free },
  };
}

function offerOf(row: HomeRow): HomeType['offer'] {
  return {
    assignmentType: row.assignmentType,
    ageFrom: row.ageFrom,
    ageTo: row.ageTo,
    zone: { code: row.zoneCode, name: row.zoneName },
    hasOwnChildren: row.hasOwnChildren,
    hasAnimals: row.hasAnimals,
    isStepFree: row.isStepFree,
    offersOwnRoom: row.offersOwnRoom,
    hasDaytimeAdult: row.hasDaytimeAdult,
    languages: row.languages,
    capabilities: CAPABILITY_AREAS.map((area) => ({ area, level: row[area] })),
    availableFrom: row.availableFrom,
    availabilityConfirmedOn: row.availabilityConfirmedOn,
    availabilityHoldsUntil: row.availabilityHoldsUntil,
    isAvailable: row.isAvailable,
    experience: row.experience,
    contactWithParents: row.contactWithParents,
    takesSiblingGroups: row.takesSiblingGroups,
    rooms: row.rooms,
    limits: row.limits,
    support: row.support,
  };
}
