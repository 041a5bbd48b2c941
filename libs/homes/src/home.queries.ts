import { Injectable } from '@nestjs/common';
import { HouseholdQueries, type HomeIdentityType, type KnownValue } from '#libs/households';
import { CAPABILITY_AREAS, NotFoundError, isUuid } from '#libs/kernel';
import { Clock, TenantDb, keysetOf, pageOf, type Page, type PageArgs } from '#libs/platform';
import { AVAILABILITY_DAYS } from './home.rules.js';
import type { HomeType } from './home.type.js';
import type { HomeStatus } from './home.words.js';
import { PLACE_IS_RESERVED, PlaceQueries, placeIsTaken } from './place.queries.js';

const CAPABILITIES = CAPABILITY_AREAS.map(
  (area) => `json_build_object('area', '${area}', 'level', o.capability_${area})`,
).join(', ');

/** $1 is today. */
const SELECT = `
  select h.id, h.number, h.regi, h.status, h.is_under_study as "isUnderStudy", h.registered_at as "registeredAt", u.id as "publicationId",
    h.withdrawn_on as "withdrawnOn", h.withdrawal_reason as "withdrawalReason",
    json_build_object('assignmentType', o.assignment_type, 'ageFrom', o.age_from, 'ageTo', o.age_to,
      'zone', json_build_object('code', z.code, 'name', z.name), 'hasOwnChildren', o.has_own_children,
      'hasAnimals', o.has_animals, 'isStepFree', o.is_step_free, 'offersOwnRoom', o.offers_own_room,
      'hasDaytimeAdult', o.has_daytime_adult, 'languages', o.languages, 'capabilities', json_build_array(${CAPABILITIES}),
      'availableFrom', o.available_from, 'availabilityConfirmedOn', o.availability_confirmed_on,
      'availabilityHoldsUntil', o.availability_confirmed_on + ${AVAILABILITY_DAYS}, 'isAvailable', o.is_available,
      'experience', o.experience, 'contactWithParents', o.contact_with_parents, 'takesSiblingGroups', o.takes_sibling_groups,
      'rooms', o.rooms, 'limits', o.limits, 'support', o.support) as offer,
    (select json_build_object('total', count(*), 'reserved', count(*) filter (where ${PLACE_IS_RESERVED}),
        'free', count(*) filter (where o.is_available and not ${PLACE_IS_RESERVED} and not ${placeIsTaken('$1::date')}))
      from samhem.home_places p where p.region_id = h.region_id and p.home_id = h.id and p.closed_at is null) as places
  from samhem.homes h
  join samhem.home_offers o on o.region_id = h.region_id and o.home_id = h.id
  join samhem.zones z on z.region_id = o.region_id and z.code = o.zone_code
  left join samhem.publications u on u.region_id = h.region_id and u.home_id = h.id and u.withdrawn_at is null`;

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

  private read(sql: string, parameters: readonly unknown[]): Promise<HomeType[]> {
    return this.db.query<HomeType>(sql, [this.clock.today(), ...parameters]);
  }
}
