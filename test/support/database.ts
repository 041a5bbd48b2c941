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

/** @param from `template0` for an empty one, on which a test runs migrations itself */
export async function startTestDatabase(from?: string): Promise<TestDatabase> {
  const template = process.env['SAMHEM_TEST_TEMPLATE'];
  if (!template) throw new Error('global setup has not run');
  const url = new URL(template);
  const server = new URL(template);
  server.pathname = '/postgres';
  const name = `samhem_test_${process.pid}_${randomBytes(4).toString('hex')}`;
  await onServer(server.href, `create database ${name} template ${from ?? url.pathname.slice(1)}`);
  url.pathname = `/${name}`;
  return {
    adminUrl: url.href,
    appUrl: urlAs(url.href, 'samhem_app'),
    drop: () => onServer(server.href, `drop database if exists ${name} with (force)`),
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
