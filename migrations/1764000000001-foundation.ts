import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who acts is told by four transaction-local settings (`app.region_id`, `app.municipality_id`, `app.user_id`, `app.scope`); every
 * policy reads them through these functions, so a forgotten context sees and changes nothing.
 */
export class Foundation1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists btree_gist;
      create schema samhem;
      grant usage on schema samhem to samhem_app, samhem_reporting;

      create function samhem.current_region() returns uuid language sql stable
        as $$ select nullif(current_setting('app.region_id', true), '')::uuid $$;
      create function samhem.current_municipality() returns uuid language sql stable
        as $$ select nullif(current_setting('app.municipality_id', true), '')::uuid $$;
      create function samhem.current_user_id() returns uuid language sql stable
        as $$ select nullif(current_setting('app.user_id', true), '')::uuid $$;
      create function samhem.current_scope() returns text language sql stable
        as $$ select nullif(current_setting('app.scope', true), '') $$;
      create function samhem.acts_for_unit() returns boolean language sql stable
        as $$ select coalesce(samhem.current_scope() in ('unit', 'system'), false) $$;
      create function samhem.acts_for_member() returns boolean language sql stable
        as $$ select coalesce(samhem.current_scope() = 'member' and samhem.current_municipality() is not null, false) $$;

      alter default privileges in schema samhem revoke all on tables from public;
    `);
  }

  async down(): Promise<void> {
    throw new Error('the foundation is not taken down; drop the database instead');
  }
}
