import type pg from 'pg';
import { tableOf, type Catalogue, type Table } from './catalogue.js';
import type { Context } from './row-contexts.js';
import { RowMaker, insertSql, literalOf, whereRow, type Row, type Tenant } from './row-maker.js';
import { VARIANTS } from './row-shapes.js';

/** One row of A1 and everything that is tried against it. */
export interface Target {
  readonly name: string;
  readonly table: Table;
  readonly attempts: readonly Attempt[];
}

interface Attempt {
  readonly verb: string;
  /** Run under the context. */
  readonly command: string;
  /** Run as the superuser right after: did it come about? Left out for reads, whose command says so itself. */
  readonly evidence?: string;
}

/**
 * Tries every attempt under a context and undoes it. Refused by a right or a policy = not possible; stopped by a key = the policy
 * had let it pass. Any other error is a fault of the attempt, and is raised.
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
        when insufficient_privilege then came_about := false;
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
export async function probe(client: pg.Client, target: Target, context: Context): Promise<string[]> {
  const { rows } = await client.query<{ verbs: string[] }>('select pg_temp.try($1, $2, $3) as verbs', [
    context.settings,
    context.role ?? 'samhem_app',
    JSON.stringify(attemptsOf(target, context)),
  ]);
  return [...new Set(rows[0]!.verbs)];
}

/** An intruder signs what it writes with its own name where a column asks for it. */
function attemptsOf(target: Target, { settings }: Context): Attempt[] {
  return target.attempts.map((attempt) => ({
    ...attempt,
    command: attempt.command
      .replaceAll(`'{{scope}}'`, literalOf(settings['scope'] ?? 'member'))
      .replaceAll(`'{{user}}'`, literalOf(settings['user_id'] || null)),
  }));
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
  const relation = `${table.schema}.${table.name}`;
  const here = whereRow(table, row);
  const { rows } = await client.query<{ ctid: string }>(`select ctid::text from ${relation} where ${here}`);
  const untouched = `exists (select 1 from ${relation} where ${here} and ctid = '${rows[0]!.ctid}')`;
  const writes = [
    // Without WHERE: reading rights play no part, and whatever is in reach is hit.
    {
      verb: 'update',
      command: `update ${relation} set ${harmlessChange(table, row)}`,
      evidence: `select not ${untouched}`,
    },
    { verb: 'delete', command: `delete from ${relation}`, evidence: `select not ${untouched}` },
    ...movesOf(table, { region_id: b1.regionId, municipality_id: a2.municipalityId }, untouched),
  ];
  const read = { verb: 'select', command: `select count(*) > 0 from ${relation} where ${here}` };
  return { name, table, attempts: [read, ...writes, ...insertsOf(table, row)] };
}

function movesOf(table: Table, to: Row, untouched: string): Attempt[] {
  const verbs: Row = { region_id: 'move to another region', municipality_id: 'give to another member' };
  return table.columns
    .filter(({ name }) => name in to)
    .map(({ name }) => ({
      verb: String(verbs[name]),
      command: `update ${table.schema}.${table.name} set ${name} = ${literalOf(to[name])}`,
      evidence: `select not ${untouched}`,
    }));
}

/** The row again, as it is and signed by the intruder. That its key is taken is found out only after the policy has let it pass. */
function insertsOf(table: Table, row: Row): Attempt[] {
  const has = (column: string) => table.columns.some(({ name }) => name === column);
  const signature = {
    ...(has('scope') ? { scope: '{{scope}}' } : {}),
    ...(has('user_id') ? { user_id: '{{user}}' } : {}),
  };
  return [row, { ...row, ...signature }].map((copy) => ({
    verb: 'insert',
    command: insertSql(table, copy),
    evidence: 'select true',
  }));
}

/** Sets a column outside every key to what it is already. */
function harmlessChange(table: Table, row: Row): string {
  const keys = new Set(table.constraints.filter(({ kind }) => 'pufx'.includes(kind)).flatMap(({ columns }) => columns));
  const column = table.columns.find(({ name }) => !keys.has(name)) ?? table.columns.at(-1)!;
  return `${column.name} = ${literalOf(row[column.name])}::${column.type}`;
}
