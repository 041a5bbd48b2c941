import { Injectable } from '@nestjs/common';
import { NotFoundError, isUuid, type LocalDate } from '#libs/kernel';
import { TenantDb } from '#libs/platform';

/** SQL facts about a row `p` of home_places. */
export const PLACE_IS_RESERVED = `exists (select from samhem.place_reservations r
  where r.region_id = p.region_id and r.place_id = p.id)`;

/** A placement that ends after the day holds the place, also one that has not begun; `day` is SQL. */
export const placeIsTaken = (day: string) => `exists (select from samhem.placement_places t
  where t.region_id = p.region_id and t.place_id = p.id and (upper_inf(t.period) or upper(t.period) > ${day}))`;

/** Places of a home, for those who hold them. */
@Injectable()
export class PlaceQueries {
  constructor(private readonly db: TenantDb) {}

  /** Ids of the places that nothing is reserved on and no placement holds on the day or later, in the home's order. */
  async freePlaces(homeId: string, onDate: LocalDate): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `select p.id from samhem.home_places p
       where p.home_id = $1 and p.closed_at is null and not ${PLACE_IS_RESERVED} and not ${placeIsTaken('$2::date')} order by p.position`,
      [homeId, onDate],
    );
    return rows.map(({ id }) => id);
  }

  /**
   * Holds the home until the transaction ends, so that two who count its places do so one after the other.
   * @throws NotFoundError
   */
  async lockHome(homeId: string): Promise<void> {
    const rows = isUuid(homeId)
      ? await this.db.query(`select id from samhem.homes where id = $1 for update`, [homeId])
      : [];
    if (rows.length === 0) throw new NotFoundError();
  }
}
