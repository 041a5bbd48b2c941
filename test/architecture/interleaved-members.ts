import pg from 'pg';
import type { Actor } from '#libs/platform';
import { readCatalogue } from './catalogue.js';
import { RowMaker, type Tenant } from './row-maker.js';

export interface Member {
  readonly municipalityId: string;
  readonly actor: Actor;
  /** The one need the member has. */
  readonly needId: string;
  readonly caseNumber: string;
}

/** Members in two regions, half in each, with a row of their own in every table. */
export async function plantMembers(adminUrl: string, count: number): Promise<Member[]> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  const maker = new RowMaker(client, await readCatalogue(client));
  const tenants: Tenant[] = [];
  for (const region of ['A', 'B']) {
    let first: Tenant | undefined;
    for (let index = 0; index < count / 2; index += 1) {
      const tenant = await maker.plant(`${region}${index + 1}`, first);
      first ??= tenant;
      tenants.push(tenant);
    }
  }
  await client.end();
  return tenants.map((tenant) => ({
    municipalityId: tenant.municipalityId,
    needId: String(tenant.rows.get('needs')!['id']),
    caseNumber: String(tenant.rows.get('needs')!['case_number']),
    actor: {
      scope: 'member',
      userId: String(tenant.rows.get('users')!['id']),
      regionId: tenant.regionId,
      municipalityId: tenant.municipalityId,
      roles: ['caseworker'],
    },
  }));
}
