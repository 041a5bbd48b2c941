import { Injectable } from '@nestjs/common';
import { TenantDb } from '#libs/platform';
import type { ConsentType } from './consent.type.js';

const SELECT = `
  select c.id, c.home_id as "homeId", c.municipality_id as "municipalityId", m.name as municipality, c.given_on as "givenOn",
    c.written_reference as "writtenReference", c.revoked_at as "revokedAt", c.revoked_by as "revokedBy"
  from samhem.consents c
  join samhem.municipalities m on m.region_id = c.region_id and m.id = c.municipality_id`;

/** Reads of consents, the unit's own. */
@Injectable()
export class ConsentQueries {
  constructor(private readonly db: TenantDb) {}

  /** Standing ones first, by municipality. */
  async ofHome(homeId: string): Promise<ConsentType[]> {
    return this.db.query<ConsentType>(
      `${SELECT} where c.home_id = $1 order by c.revoked_at desc nulls first, m.name, c.id`,
      [homeId],
    );
  }

  /** The municipalities that may see each home's profile now. */
  async standing(homeIds: readonly string[]): Promise<ReadonlyMap<string, string[]>> {
    const rows = await this.db.query<{ homeId: string; municipalityIds: string[] }>(
      `select home_id as "homeId", array_agg(municipality_id order by municipality_id) as "municipalityIds"
       from samhem.consents where revoked_at is null and home_id = any($1::uuid[]) group by home_id`,
      [homeIds],
    );
    return new Map(rows.map(({ homeId, municipalityIds }) => [homeId, municipalityIds]));
  }
}
