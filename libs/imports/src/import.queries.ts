import { Injectable } from '@nestjs/common';
import { TenantDb, keysetOf, pageOf, type Page, type PageArgs } from '#libs/platform';
import type { HomeImportType } from './import.type.js';

export interface KnownHome {
  readonly id: string;
  readonly number: number;
}

/** A home that an earlier import brought, by what its row is known again by. */
export interface KnownRow extends KnownHome {
  readonly identityHash: string;
  readonly referenceHash: string | null;
}

const KNOWN = `
  select i.home_id as id, h.number, i.identity_hash as "identityHash", i.reference_hash as "referenceHash"
  from samhem.imported_homes i
  join samhem.homes h on h.region_id = i.region_id and h.id = i.home_id
  where i.identity_hash = any($1::text[]) or i.reference_hash = any($1::text[])`;

const LIST = `
  select i.id, i.imported_at as "importedAt", u.display_name as "importedByName", i.rows_read as "rowsRead",
    i.homes_registered as "homesRegistered"
  from samhem.home_imports i
  left join samhem.users u on u.region_id = i.region_id and u.id = i.imported_by
  where $1::timestamptz is null or (i.imported_at, i.id) < ($1::timestamptz, $2::uuid)
  order by i.imported_at desc, i.id desc limit $3`;

/** Reads of imports, the unit's own. */
@Injectable()
export class ImportQueries {
  constructor(private readonly db: TenantDb) {}

  async known(hashes: readonly string[]): Promise<KnownRow[]> {
    return hashes.length === 0 ? [] : this.db.query<KnownRow>(KNOWN, [hashes]);
  }

  /** Latest first. */
  async list({ first, after }: PageArgs): Promise<Page<HomeImportType>> {
    const [importedAt = null, id = null] = keysetOf(after, 2) ?? [];
    const rows = await this.db.query<HomeImportType>(LIST, [importedAt, id, first + 1]);
    return pageOf(rows, first, (one) => [one.importedAt, one.id]);
  }
}
