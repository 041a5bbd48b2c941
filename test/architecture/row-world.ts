import pg from 'pg';
import { startTestDatabase } from '../support/database.js';
import { readCatalogue, type Catalogue } from './catalogue.js';
import { TAKE_OVER } from './row-attempts.js';
import { contextsAround, type Context } from './row-contexts.js';
import { RowMaker } from './row-maker.js';
import { plantTargets, prepareProbes, probe, type Target, type Tenants } from './row-probe.js';

/** Two members of one region and one of another, each with a row in every table, and everybody who might look. */
export interface RowWorld {
  readonly client: pg.Client;
  readonly catalogue: Catalogue;
  readonly tenants: Tenants;
  readonly targets: readonly Target[];
  readonly contexts: readonly Context[];
  close(): Promise<void>;
}

export async function startRowWorld(): Promise<RowWorld> {
  const database = await startTestDatabase();
  const client = new pg.Client({ connectionString: database.adminUrl });
  await client.connect();
  const catalogue = await readCatalogue(client);
  const maker = new RowMaker(client, catalogue);
  const a1 = await maker.plant('A1');
  const tenants = { a1, a2: await maker.plant('A2', a1), b1: await maker.plant('B1') };
  const targets = await plantTargets(client, catalogue, tenants);
  await prepareProbes(client);
  const close = async () => {
    await client.end();
    await database.drop();
  };
  return { client, catalogue, tenants, targets, contexts: contextsAround(a1, tenants.a2, tenants.b1), close };
}

/** For every target and context, the verbs that come about. */
export type Matrix = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

export async function matrixOf({ client, targets, contexts }: RowWorld): Promise<Matrix> {
  const matrix = new Map<string, Map<string, readonly string[]>>();
  for (const target of targets) {
    const row = new Map<string, readonly string[]>();
    for (const context of contexts) row.set(context.name, await probe(client, target.attempts, context));
    matrix.set(target.name, row);
  }
  return matrix;
}

/** A target a paragraph, a verb a line, and who may. Who is not named may not. */
export function asText(matrix: Matrix): string {
  const paragraph = (name: string, row: ReadonlyMap<string, readonly string[]>) => {
    const verbs = [...new Set([...row.values()].flatMap(worthTelling))].sort();
    const lines = verbs.map((verb) => {
      const who = [...row].filter(([, allowed]) => worthTelling(allowed).includes(verb)).map(([context]) => context);
      return `  ${verb}: ${who.join(', ')}\n`;
    });
    return `${name}\n${lines.join('') || '  nobody\n'}`;
  };
  return [...matrix].map(([name, row]) => paragraph(name, row)).join('\n');
}

/** Who may change a row may of course set its owner to the one it has. */
function worthTelling(verbs: readonly string[]): readonly string[] {
  return verbs.includes('update') ? verbs.filter((verb) => verb !== TAKE_OVER) : verbs;
}

/** Tables in which the context finds a canary of that tenant, looking at every row it can. */
export async function canariesSeen(world: RowWorld, context: Context, tenant: string): Promise<string[]> {
  const { client, catalogue } = world;
  const relations = [
    ...catalogue.tables.map(({ schema, name }) => ({ schema, name })),
    ...catalogue.views.map(({ name }) => ({ schema: 'samhem', name })),
  ];
  const attempts = relations.map(({ schema, name }) => ({
    verb: name,
    command: `select count(*) > 0 from ${schema}.${name} t where to_jsonb(t)::text like '%canary:${tenant}:%'`,
  }));
  const { rows } = await client.query<{ seen: string[] }>('select pg_temp.try($1, $2, $3) as seen', [
    context.settings,
    context.role ?? 'samhem_app',
    JSON.stringify(attempts),
  ]);
  return rows[0]!.seen;
}
