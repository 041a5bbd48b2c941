import pg from 'pg';
import { DataSource } from 'typeorm';
import { TenantDb, actAs, pgTypes, requireActor } from '#libs/platform';
import { asSuperuser, startTestDatabase, type TestDatabase } from '../support/database.js';
import { plantMembers, type Member } from './interleaved-members.js';

const REQUESTS = 4_000;
const FAILING = 0.15;
const WITHOUT_ACTOR = 0.1;
const LONE = 0.3;
const AT_ONCE = 24;
const POOL = 4;

interface Outcome {
  readonly foreign: number;
  readonly missing: number;
  readonly written: ReadonlyMap<string, number>;
}

let database: TestDatabase;
let members: Member[];

beforeAll(async () => {
  database = await startTestDatabase();
  members = await plantMembers(database.adminUrl, 12);
});
afterAll(() => database?.drop());

class Failure extends Error {}
const DIVISION_BY_ZERO = '22012';
/** The database's own code, whether or not TypeORM has wrapped the error. */
const codeOf = (error: unknown) => (error as { code?: string }).code;

/** The pool's connections are the real ones, unless a test harms them. */
async function connected(Client = pg.Client): Promise<DataSource> {
  const extra = { max: POOL, types: pgTypes, pipeline: true, Client };
  return new DataSource({ type: 'postgres', url: database.appUrl, schema: 'samhem', extra }).initialize();
}

/** Many requests at once over few connections; counts what anybody saw that was not theirs. */
async function interleave(dataSource: DataSource, db: TenantDb, requests: number): Promise<Outcome> {
  const outcome = { foreign: 0, missing: 0, written: new Map<string, number>() };
  let next = 0;
  const client = async () => {
    while (next < requests) {
      next += 1;
      await request(dataSource, db, outcome);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, client));
  return outcome;
}

type Turn = { readonly member: Member; readonly fails: boolean };
type Counting = { foreign: number; missing: number; written: Map<string, number> };

async function request(dataSource: DataSource, db: TenantDb, outcome: Counting): Promise<void> {
  if (Math.random() < WITHOUT_ACTOR) {
    // A forgotten context, on a connection that has served somebody: it must see nothing at all.
    const rows = await dataSource.query<unknown[]>('select municipality_id from samhem.needs');
    outcome.foreign += rows.length;
    await expect(db.run(async () => undefined)).rejects.toThrow('nobody acts here');
    return;
  }
  const member = members[Math.floor(Math.random() * members.length)]!;
  const fails = Math.random() < FAILING;
  try {
    if (Math.random() < LONE) return await actAs(member.actor, () => alone(db, { member, fails }, outcome));
    await actAs(member.actor, () => db.run(() => work(db, { member, fails }, outcome)));
    outcome.written.set(member.municipalityId, (outcome.written.get(member.municipalityId) ?? 0) + 1);
  } catch (error) {
    // A write refused for its context is a foreign context too.
    if (codeOf(error) === '42501') outcome.foreign += 1;
    else if (!(error instanceof Failure) && codeOf(error) !== DIVISION_BY_ZERO) throw error;
  }
}

/** A transaction of one statement, which may fail in the database itself. */
async function alone(db: TenantDb, { member, fails }: Turn, outcome: Counting): Promise<void> {
  const rows = await db.query<{ municipality_id: string }>('select municipality_id, 1 / $1::int from samhem.needs', [
    fails ? 0 : 1,
  ]);
  outcome.foreign += rows.filter((row) => row.municipality_id !== member.municipalityId).length;
  outcome.missing += rows.length === 0 ? 1 : 0;
}

/** Reads, writes, waits a moment, reads again in a nested call, and perhaps fails half-way. */
async function work(db: TenantDb, { member, fails }: Turn, outcome: Counting): Promise<void> {
  const look = async () => {
    const rows = await db.query<{ municipality_id: string; case_number: string }>('select * from samhem.needs');
    outcome.foreign += rows.filter((row) => row.municipality_id !== member.municipalityId).length;
    outcome.missing += rows.some((row) => row.case_number === member.caseNumber) ? 0 : 1;
  };
  await look();
  await db.query(
    `insert into samhem.event_log (region_id, occurred_at, type, municipality_id, user_id, scope) values ($1, now(), 'Interleaved', $2, $3, 'member')`,
    [member.actor.regionId, member.municipalityId, member.actor.userId],
  );
  await new Promise((resolve) => setImmediate(resolve));
  if (fails) throw new Failure();
  await db.run(look);
}

async function eventsWritten(): Promise<Map<string, number>> {
  const rows = await asSuperuser<{ id: string; count: number }>(
    database,
    `select municipality_id as id, count(*)::int as count from samhem.event_log where type = 'Interleaved' group by 1`,
  );
  return new Map(rows.map(({ id, count }) => [id, count]));
}

/** A mutant of the driver: the context is set for the session, not for the transaction. */
class SessionLevelClient extends pg.Client {
  override query(...parameters: unknown[]): never {
    const [first, ...rest] = parameters;
    const harmed = typeof first === 'string' ? first.replaceAll(/(set_config\([^)]*), true\)/g, '$1, false)') : first;
    return super.query(harmed as string, ...(rest as [])) as never;
  }
}

/** A mutant of TenantDb: the context is set on the pool, and the work done on whichever connection comes. */
class PooledContextDb {
  constructor(private readonly dataSource: DataSource) {}

  async run<T>(work: () => Promise<T>): Promise<T> {
    const actor = requireActor();
    await this.dataSource.query(
      `select set_config('app.region_id', $1, false), set_config('app.municipality_id', $2, false),
        set_config('app.user_id', $3, false), set_config('app.scope', $4, false)`,
      [actor.regionId, actor.municipalityId, actor.userId, actor.scope],
    );
    return work();
  }

  query<Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return this.dataSource.query(sql, parameters);
  }
}

describe('interleaved requests of twelve members over four connections', () => {
  it('never show one member a row of another, nor hide its own', async () => {
    const dataSource = await connected();
    const outcome = await interleave(dataSource, new TenantDb(dataSource), REQUESTS);
    await dataSource.destroy();
    expect(outcome.foreign).toBe(0);
    expect(outcome.missing).toBe(0);
    expect(await eventsWritten()).toEqual(outcome.written);
    expect(outcome.written.size).toBe(members.length);
  }, 120_000);

  it('would, if the context were set for the session', async () => {
    const dataSource = await connected(SessionLevelClient);
    const outcome = await interleave(dataSource, new TenantDb(dataSource), REQUESTS / 10);
    await dataSource.destroy();
    expect(outcome.foreign).toBeGreaterThan(0);
  });

  it('would, if the context were set on the pool', async () => {
    const dataSource = await connected();
    const harmed = new PooledContextDb(dataSource) as unknown as TenantDb;
    const outcome = await interleave(dataSource, harmed, REQUESTS / 10);
    await dataSource.destroy();
    expect(outcome.foreign).toBeGreaterThan(0);
  });
});
