import type { MigrationInterface, QueryRunner } from 'typeorm';
import { IN_MY_REGION, SYSTEM, UNIT, protect } from './protect.js';

/** Who shares with whom: region, zones, member municipalities with their sourced figures, and the agreement. */
export class Regions1764000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table samhem.regions (
        id uuid primary key default uuidv7(),
        code text not null unique check (code ~ '^[a-z][a-z0-9-]{2,40}$'),
        name text not null check (length(name) between 1 and 200),
        unit_name text not null check (length(unit_name) between 1 and 200),
        created_at timestamptz(3) not null default now()
      );
      ${protect('regions', {
        select: 'id = (select samhem.current_region())',
        insert: `id = (select samhem.current_region()) and (select samhem.current_scope()) = 'system'`,
      })}

      create table samhem.zones (
        region_id uuid not null references samhem.regions,
        code text not null check (code ~ '^[a-z][a-z-]{1,30}$'),
        name text not null check (length(name) between 1 and 100),
        primary key (region_id, code)
      );
      ${protect('zones', { select: IN_MY_REGION, insert: SYSTEM })}

      create table samhem.municipalities (
        region_id uuid not null references samhem.regions,
        id uuid not null default uuidv7(),
        code text not null check (code ~ '^[0-9]{4}$'),
        name text not null,
        official_name text not null,
        organisation_number text not null check (organisation_number ~ '^[0-9]{6}-[0-9]{4}$'),
        zone_code text not null,
        is_host boolean not null,
        joined_on date,
        joined_source text,
        primary key (region_id, id),
        unique (region_id, code),
        unique (region_id, organisation_number),
        foreign key (region_id, zone_code) references samhem.zones
      );
      create unique index municipalities_host on samhem.municipalities (region_id) where is_host;
      ${protect('municipalities', { select: IN_MY_REGION, insert: SYSTEM, reporting: ['region_id', 'id', 'code', 'name'] })}

      create table samhem.municipality_figures (
        region_id uuid not null,
        municipality_id uuid not null,
        kind text not null check (kind in ('population', 'resident_children_0_18', 'placed_children_0_18')),
        figure_on date not null,
        value integer not null check (value >= 0),
        source text not null check (length(source) > 0),
        is_demonstration boolean not null,
        primary key (region_id, municipality_id, kind, figure_on),
        foreign key (region_id, municipality_id) references samhem.municipalities
      );
      ${protect('municipality_figures', { select: IN_MY_REGION, insert: SYSTEM })}

      create table samhem.agreements (
        region_id uuid not null references samhem.regions,
        id uuid not null default uuidv7(),
        key_model text not null check (key_model in ('half-children-half-placed')),
        counts_eighteen_year_olds boolean not null,
        valid_from date not null,
        valid_to date check (valid_to > valid_from),
        primary key (region_id, id),
        exclude using gist (region_id with =, daterange(valid_from, valid_to, '[)') with &&)
      );
      ${protect('agreements', { select: IN_MY_REGION, insert: SYSTEM, update: UNIT })}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table samhem.agreements, samhem.municipality_figures, samhem.municipalities, samhem.zones, samhem.regions',
    );
  }
}
