import type { MigrationInterface, QueryRunner } from 'typeorm';
import { UNIT, protect } from './protect.js';

/** That a file was imported and which homes came from it. Never the file, never its rows: a row is known again by keyed hashes. */
export class Imports1764000000024 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table samhem.home_imports (
        region_id uuid not null references samhem.regions,
        id uuid not null default uuidv7(),
        imported_at timestamptz(3) not null,
        imported_by uuid,
        file_hash text not null check (file_hash ~ '^[0-9a-f]{64}$'),
        rows_read integer not null check (rows_read >= 0),
        homes_registered integer not null check (homes_registered > 0),
        primary key (region_id, id),
        foreign key (region_id, imported_by) references samhem.users
      );
      comment on column samhem.home_imports.file_hash is 'keyed: it says that a file is the same, and nothing of what is in it';
      ${protect('home_imports', { select: UNIT, insert: UNIT })}

      create table samhem.imported_homes (
        region_id uuid not null,
        home_id uuid not null,
        import_id uuid not null,
        identity_hash text not null check (identity_hash ~ '^[0-9a-f]{64}$'),
        reference_hash text check (reference_hash ~ '^[0-9a-f]{64}$'),
        primary key (region_id, home_id),
        unique (region_id, identity_hash),
        foreign key (region_id, home_id) references samhem.homes,
        foreign key (region_id, import_id) references samhem.home_imports
      );
      create unique index imported_homes_reference on samhem.imported_homes (region_id, reference_hash) where reference_hash is not null;
      create index imported_homes_import on samhem.imported_homes (region_id, import_id);
      ${protect('imported_homes', { select: UNIT, insert: UNIT })}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table samhem.imported_homes, samhem.home_imports');
  }
}
