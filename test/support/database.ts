import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { pgTypes, urlAs } from '#libs/platform';

/** A database of a test file's own, cloned from the migrated template. */
export interface TestDatabase {
  /** As the superuser: for looking at what the application may not see, never for what is tested. */
  readonly adminUrl: string;
  /** As samhem_app, the role the application runs as. */
  readonly appUrl: string;
  drop(): Promise<void>;
}

/** @param from another database than the migrated template; `template0` for an empty one, on which a test runs migrations itself */
export async function startTestDatabase(from?: string): Promise<TestDatabase> {
  const { server, template } = testServer();
  const name = `samhem_test_${process.pid}_${randomBytes(4).toString('hex')}`;
  await onServer(server, `create database ${name} template ${from ?? template}`);
  return databaseOn(server, name);
}

/**
 * A database that others are cloned from, made by the first that asks for it in a run of the tests; who asks meanwhile waits.
 * @returns its name
 */
export async function templateOnce(what: string, fill: (database: TestDatabase) => Promise<void>): Promise<string> {
  const { server, template } = testServer();
  const name = `${template}_${what}`;
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [name]);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (!rowCount) await make(name, fill);
    return name;
  } finally {
    await client.end();
  }
}

/** Under another name until it is whole: one that could not be filled is never cloned. */
async function make(name: string, fill: (database: TestDatabase) => Promise<void>): Promise<void> {
  const database = await startTestDatabase();
  try {
    await fill(database);
    await onServer(
      testServer().server,
      `alter database ${new URL(database.adminUrl).pathname.slice(1)} rename to ${name}`,
    );
  } catch (error) {
    await database.drop();
    throw error;
  }
}

function testServer(): { server: string; template: string } {
  const template = process.env['SAMHEM_TEST_TEMPLATE'];
  if (!template) throw new Error('global setup has not run');
  const server = new URL(template);
  server.pathname = '/postgres';
  return { server: server.href, template: new URL(template).pathname.slice(1) };
}

function databaseOn(server: string, name: string): TestDatabase {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    adminUrl: url.href,
    appUrl: urlAs(url.href, 'samhem_app'),
    drop: () => onServer(server, `drop database if exists ${name} with (force)`),
  };
}

/** Rows as the superuser sees them. */
export async function asSuperuser<Row>(
  database: TestDatabase,
  sql: string,
  parameters: unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: database.adminUrl, types: pgTypes });
  await client.connect();
  try {
    return (await client.query(sql, parameters)).rows as Row[];
  } finally {
    await client.end();
  }
}

async function onServer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await withPatience(() => client.query(sql));
  } finally {
    await client.end();
  }
}

/** Two files may clone the template at the same moment, which PostgreSQL refuses: wait and ask again. */
async function withPatience(work: () => Promise<unknown>): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      await work();
      return;
    } catch (error) {
      if ((error as { code?: string }).code !== '55006' || attempt > 100) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50 + Math.random() * 100));
  }
}
