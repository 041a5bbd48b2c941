import type pg from 'pg';
import { tableOf, type Catalogue, type Table } from './catalogue.js';
import { attemptsOn, madeBy, type Attempt } from './row-attempts.js';
import type { Context } from './row-contexts.js';
import { RowMaker, whereRow, type Row, type Tenant } from './row-maker.js';
import { VARIANTS } from './row-shapes.js';

/** One row of A1 and everything that is tried against it. */
export interface Target {
  readonly name: string;
  readonly table: Table;
  readonly attempts: readonly Attempt[];
}

/**
 * Tries every attempt under a context and undoes it. Refused by a right or a policy = not possible; stopped by a key = the policy
 * had let it pass. A row that may not exist = nothing done. Any other error is a fault of the attempt, and is raised.
 */
const TRY = `
  create or replace function pg_temp.try(settings jsonb, actor text, attempts jsonb) returns text[] language plpgsql as $$
  declare attempt jsonb; verbs text[] := '{}'; came_about boolean;
  begin
    for attempt in select * from jsonb_array_elements(attempts) loop
      came_about := false;
      begin
        perform set_config('app.' || key, value, true) from jsonb_each_text(settings);
        perform set_config('role', actor, true);
        if attempt ? 'evidence' then execute attempt->>'command';
        else execute attempt->>'command' into came_about; end if;
        perform set_config('role', 'none', true);
        if attempt ? 'evidence' then execute attempt->>'evidence' into came_about; end if;
        raise exception using errcode = 'ZZ001';
      exception
        when sqlstate 'ZZ001' then null;
        when insufficient_privilege or not_null_violation or check_violation then came_about := false;
        when unique_violation or exclusion_violation then came_about := true;
      end;
      if came_about then verbs := verbs || (attempt->>'verb'); end if;
    end loop;
    return verbs;
  end $$`;

/** Foreign keys are triggers: asleep, they cannot stop an attempt that the policies alone must stop. */
export async function prepareProbes(client: pg.Client): Promise<void> {
  await client.query(TRY);
  await client.query(`set session_replication_role = replica`);
}

/** Verbs that come about for the context. */
export async function probe(client: pg.Client, attempts: readonly Attempt[], context: Context): Promise<string[]> {
  const { rows } = await client.query<{ verbs: string[] }>('select pg_temp.try($1, $2, $3) as verbs', [
    context.settings,
    context.role ?? 'samhem_app',
    JSON.stringify(attempts.map((attempt) => madeBy(context, attempt))),
  ]);
  return rows[0]!.verbs;
}

export interface Tenants {
  readonly a1: Tenant;
  readonly a2: Tenant;
  readonly b1: Tenant;
}

/** Every table's row of `a1`, and a further row for every variant. */
export async function plantTargets(client: pg.Client, catalogue: Catalogue, tenants: Tenants): Promise<Target[]> {
  const maker = new RowMaker(client, catalogue);
  const targets: Target[] = [];
  for (const table of catalogue.tables) {
    targets.push(await targetOf(client, { name: table.name, table, row: tenants.a1.rows.get(table.name)! }, tenants));
  }
  for (const { name, table: tableName, changes } of VARIANTS) {
    const table = tableOf(catalogue, tableName);
    const row = await maker.plantVariant(tenants.a1, tableName, changes);
    targets.push(await targetOf(client, { name, table, row }, tenants));
  }
  return targets.sort((one, other) => one.name.localeCompare(other.name, 'en'));
}

async function targetOf(
  client: pg.Client,
  { name, table, row }: { name: string; table: Table; row: Row },
  { a2, b1 }: Tenants,
): Promise<Target> {
  const found = await client.query<{ ctid: string }>(
    `select ctid::text from ${table.schema}.${table.name} where ${whereRow(table, row)}`,
  );
  const elsewhere = { regionId: b1.regionId, municipalityId: a2.municipalityId };
  return { name, table, attempts: attemptsOn(table, { row, ctid: found.rows[0]!.ctid }, elsewhere) };
}
