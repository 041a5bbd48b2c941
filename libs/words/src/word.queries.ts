import { Injectable } from '@nestjs/common';
import { HomeQueries } from '#libs/homes';
import { TenantDb } from '#libs/platform';
import { isOpen } from './word.rules.js';
import type { HomeWordType } from './word.type.js';

const SELECT = `
  select w.home_id as "homeId", w.fact, w.family_value as "familyValue", w.family_on as "familyOn", w.recruiter_value as "recruiterValue",
    w.recruiter_on as "recruiterOn", r.display_name as "recruiterName", w.settled_value as "settledValue",
    w.settled_reason as "settledReason", w.settled_at as "settledAt", s.display_name as "settledByName"
  from samhem.home_words w
  left join samhem.users r on r.region_id = w.region_id and r.id = w.recruiter_by
  left join samhem.users s on s.region_id = w.region_id and s.id = w.settled_by
  where w.home_id = $1 order by w.fact`;

/** Reads of words about homes, the unit's own. */
@Injectable()
export class WordQueries {
  constructor(
    private readonly db: TenantDb,
    private readonly homes: HomeQueries,
  ) {}

  /** @throws NotFoundError */
  async ofHome(homeId: string): Promise<HomeWordType[]> {
    return this.db.run(async () => {
      const { id } = await this.homes.byId(homeId);
      const words = await this.db.query<Omit<HomeWordType, 'isOpen'>>(SELECT, [id]);
      return words.map((word) => ({ ...word, isOpen: isOpen(word) }));
    });
  }
}
