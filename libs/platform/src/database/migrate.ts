import { createHmac } from 'node:crypto';
import pg from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';
import { migrateQueueSchema } from '../queue/backend.js';

export const APP_ROLES = ['samhem_app', 'samhem_owner', 'samhem_reporting'] as const;

/** A role's password follows from the administrator's, so that copies beside each other on one server agree without sharing a file. */
export function rolePassword(adminUrl: string, role: string): string {
  return createHmac('sha256', new URL(adminUrl).password).update(role).digest('hex');
}

/** The same database, entered as another role. */
export function urlAs(adminUrl: string, role: (typeof APP_ROLES)[number]): string {
  const url = new URL(adminUrl);
  url.username = role;
  url.password = rolePassword(adminUrl, role);
  return url.href;
}

/**
 * Roles, schema, migrations and the queue's schema, all idempotent and safe to run from several processes at once.
 * @param adminUrl a connection that may create roles (a superuser, or a role with CREATEROLE and CREATE on the database)
 * @param identityKey for the one migration that seals what older versions stored readable
 */
export async function migrate(
  adminUrl: string,
  migrations: (new () => MigrationInterface)[],
  identityKey = '',
): Promise<void> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    await admin.query('select pg_advisory_lock(20261122)');
    await retried(() => prepareRoles(admin, adminUrl));
    await migrateAsOwner(adminUrl, migrations, identityKey);
    await migrateQueueSchema(admin);
  } finally {
    await admin.end();
  }
}

/** Roles belong to the whole server, so installations beside each other may touch the same row at the same moment. */
async function retried(work: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      const { code } = error as { code?: string };
      if (!['XX000', '23505', '42710'].includes(code ?? '') || attempt === 10) throw error;
      await new Promise((resolve) => setTimeout(resolve, attempt * 50));
    }
  }
}

async function prepareRoles(admin: pg.Client, adminUrl: string): Promise<void> {
  const database = pg.escapeIdentifier(decodeURIComponent(new URL(adminUrl).pathname.slice(1)));
  for (const role of APP_ROLES) {
    const login =
      role === 'samhem_reporting' ? 'nologin' : `login password ${pg.escapeLiteral(rolePassword(adminUrl, role))}`;
    const { rowCount } = await admin.query('select 1 from pg_roles where rolname = $1', [role]);
    const attributes = 'nosuperuser nobypassrls nocreatedb nocreaterole noinherit';
    await admin.query(`${rowCount ? 'alter' : 'create'} role ${role} ${login} ${attributes}`);
  }
  await admin.query(`
    grant samhem_reporting to samhem_app with inherit false, set true;
    alter role samhem_app set statement_timeout = '15s';
    alter role samhem_app set idle_in_transaction_session_timeout = '30s';
    alter role samhem_app set search_path = samhem;
    alter role samhem_owner set search_path = samhem, public;
    revoke create on schema public from public;
    grant usage, create on schema public to samhem_owner;
    grant create, connect on database ${database} to samhem_owner;
    grant connect on database ${database} to samhem_app;
    create extension if not exists btree_gist;
  `);
}

async function migrateAsOwner(
  adminUrl: string,
  migrations: (new () => MigrationInterface)[],
  identityKey: string,
): Promise<void> {
  const owner = new DataSource({
    type: 'postgres',
    url: urlAs(adminUrl, 'samhem_owner'),
    migrations,
    migrationsTableName: 'samhem_migrations',
    schema: 'public',
    extra: { options: `-c samhem.identity_key=${identityKey}` },
  });
  await owner.initialize();
  try {
    await owner.runMigrations({ transaction: 'each' });
  } finally {
    await owner.destroy();
  }
}
