import { readCatalogue } from './catalogue.js';
import { catalogueProblems } from './catalogue-rules.js';
import { atomsOf, mutantsOf, type Mutant } from './row-mutants.js';
import { probe } from './row-probe.js';
import { matrixOf, startRowWorld, type Matrix, type RowWorld } from './row-world.js';

let world: RowWorld;
let reviewed: Matrix;

beforeAll(async () => {
  world = await startRowWorld();
  // The policies must hold by themselves: here the column grants that would also stop an intruder are laid wide open.
  for (const { schema, name, updatable } of world.catalogue.tables) {
    if (updatable) await world.client.query(`grant update on ${schema}.${name} to samhem_app`);
  }
  reviewed = await matrixOf(world);
}, 60_000);
afterAll(() => world?.close());

/** Runs the work on a database that has been harmed, and heals it. */
async function harmed<T>(sql: string, work: () => Promise<T>): Promise<T> {
  await world.client.query('begin');
  try {
    await world.client.query(sql);
    return await work();
  } finally {
    await world.client.query('rollback');
  }
}

/** True when some attempt that the policy decides comes out otherwise than it was reviewed. */
async function changesTheMatrix({ policy }: Mutant): Promise<boolean> {
  for (const context of world.contexts) {
    for (const { name, table, attempts } of world.targets) {
      if (table.name !== policy.table) continue;
      const tried = attempts.filter(({ decidedBy }) => decidedBy === policy.command);
      const verbs = tried.map(({ verb }) => verb);
      const before = reviewed.get(name)!.get(context.name)!;
      const now = await probe(world.client, tried, context);
      if (verbs.some((verb) => before.includes(verb) !== now.includes(verb))) return true;
    }
  }
  return false;
}

describe('the checks of row security', () => {
  it('see every policy that is dropped or weakened', async () => {
    const mutants = world.catalogue.policies.flatMap(mutantsOf);
    const survivors: string[] = [];
    for (const mutant of mutants) {
      if (!(await harmed(mutant.sql, () => changesTheMatrix(mutant)))) survivors.push(mutant.name);
    }
    process.stdout.write(`${mutants.length} mutants of ${world.catalogue.policies.length} policies\n`);
    expect(survivors).toEqual([]);
    expect(mutants.length).toBeGreaterThan(200);
  }, 240_000);

  it('see nothing where nothing was changed', async () => {
    const [policy] = world.catalogue.policies.filter(({ name }) => name === 'needs_select');
    const same = {
      name: 'same',
      policy: policy!,
      sql: `alter policy needs_select on samhem.needs using (${policy!.using})`,
    };
    expect(await harmed(same.sql, () => changesTheMatrix(same))).toBe(false);
  });

  it.each([
    ['alter table samhem.needs disable row level security', 'needs has no row security'],
    ['alter table samhem.needs no force row level security', 'needs does not force'],
    ['create table samhem.notes (region_id uuid not null primary key)', 'notes has no row security'],
    ['create table public.notes (region_id uuid not null primary key)', 'outside the schema'],
    ['create policy more on samhem.needs for select to samhem_app using (true)', '2 permissive policies'],
    ['create policy every on samhem.needs to samhem_app using (true)', 'for every command at once'],
    ['create policy anyone on samhem.needs as restrictive for select using (true)', 'is for public'],
    ['grant delete on samhem.needs to samhem_app', '0 permissive policies for samhem_app to delete'],
    ['revoke update on samhem.needs from samhem_app', '1 permissive policies for samhem_app to update, 0 wanted'],
    ['grant truncate on samhem.needs to samhem_app', 'samhem_app has truncate'],
    ['grant references on samhem.needs to samhem_app', 'samhem_app has references'],
    ['grant trigger on samhem.needs to samhem_app', 'samhem_app has trigger'],
    ['grant select on samhem.needs to public', 'public has select'],
    ['grant select on samhem.needs to samhem_app with grant option', 'may pass it on'],
    ['grant select on samhem.homes to samhem_reporting', 'samhem_reporting has select'],
    ['alter table samhem.needs owner to samhem_app', 'samhem_app owns something'],
    ['alter role samhem_app bypassrls', 'bypasses row security'],
    ['alter role samhem_app superuser', 'is a superuser'],
    ['grant samhem_owner to samhem_app', 'is a member of'],
    ['grant create on schema samhem to samhem_app', 'may create something'],
    ['create index loose on samhem.needs (registered_at)', 'loose is not led by region_id'],
    ['alter table samhem.needs add constraint loose unique (id)', 'loose is not led by region_id'],
    [
      'create table samhem.x (region_id uuid not null, s text references samhem.sessions)',
      'x: the foreign key x_s_fkey',
    ],
    ['alter view samhem.usage_facts set (security_invoker = false)', 'runs with its owner’s rights'],
    ['create materialized view samhem.copy as select * from samhem.needs', 'keeps or fetches rows outside'],
    ['create function samhem.x() returns int language sql security definer as $$ select 1 $$', 'SECURITY DEFINER'],
    [
      `create function samhem.x() returns text language sql as $$ select set_config('app.scope', 'unit', true) $$`,
      'changes who acts',
    ],
  ])('see: %s', async (sql, sentence) => {
    const problems = await harmed(sql, async () => catalogueProblems(await readCatalogue(world.client)));
    expect(problems.join('\n')).toContain(sentence);
  });

  it('take a policy apart as it is written', () => {
    const expression = `((region_id = ( SELECT samhem.f() AS f)) AND (( SELECT samhem.g() AS g) OR (a = 'x AND y'::text)))`;
    expect(atomsOf(expression)).toEqual([
      'region_id = ( SELECT samhem.f() AS f)',
      '( SELECT samhem.g() AS g)',
      `a = 'x AND y'::text`,
    ]);
  });
});
