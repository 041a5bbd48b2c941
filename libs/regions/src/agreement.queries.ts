import { Injectable } from '@nestjs/common';
import { TenantDb } from '#libs/platform';
import type { KeyModel } from './region.words.js';

export interface Agreement {
  readonly keyModel: KeyModel;
  readonly countsEighteenYearOlds: boolean;
}

@Injectable()
export class AgreementQueries {
  constructor(private readonly db: TenantDb) {}

  /**
   * The agreement in force on 1 January of the year, or `undefined`. Locked until the transaction ends, so that two computations
   * by it follow each other. For the unit.
   */
  async lockFor(year: number): Promise<Agreement | undefined> {
    const [agreement] = await this.db.query<Agreement>(
      `select key_model as "keyModel", counts_eighteen_year_olds as "countsEighteenYearOlds" from samhem.agreements
       where region_id = samhem.current_region() and daterange(valid_from, valid_to) @> make_date($1, 1, 1) for update`,
      [year],
    );
    return agreement;
  }
}
