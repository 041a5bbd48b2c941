import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { importSource } from './typescript.mjs';

/** Cloned by every test file, so that files run beside each other without seeing each other. */
const TEMPLATE = `samhem_test_template_${process.pid}`;

/** Real PostgreSQL for the whole run: `DATABASE_URL` when given, else the embedded one in a throw-away directory. */
export default async function globalSetup() {
  const adminUrl = process.env.DATABASE_URL || (await startPostgres());
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  await admin.query(`create database ${TEMPLATE}`);
  await admin.end();
  const template = new URL(adminUrl);
  template.pathname = `/${TEMPLATE}`;
  const { migrate } = await importSource('libs/platform/src/index.ts');
  const migrations = await importSource('migrations/index.ts');
  await migrate(template.href, Object.values(migrations));
  process.env.SAMHEM_TEST_TEMPLATE = template.href;
  globalThis.samhemTemplate = { adminUrl, name: TEMPLATE };
}

async function startPostgres() {
  const { startEmbeddedPostgres } = await importSource('apps/samhem/src/postgres.ts');
  const directory = mkdtempSync(join(tmpdir(), 'samhem-test-'));
  // As root the database runs as another user, who must be able to reach its directory.
  chmodSync(directory, 0o755);
  const postgres = await startEmbeddedPostgres({
    dataDir: join(directory, 'data'),
    log: () => undefined,
    fsync: false,
  });
  globalThis.samhemPostgres = { stop: postgres.stop, directory };
  return postgres.url;
}
