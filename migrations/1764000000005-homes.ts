import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ASSIGNMENT_TYPES, UNIT, protect } from './protect.js';

/** Identity apart from the offer: two tables, two policies, and nothing of identity in the others. */
export class Homes1764000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const capability = (area: string) =>
      `capability_${area} smallint not null check (capability_${area} between 0 and 3)`;
    await runner.query(`
      create table samhem.homes (
        region_id uuid not null references samhem.regions,
        id uuid not null default uuidv7(),
        number integer not null check (number > 0),
        regi text not null check (regi in ('own', 'agency', 'network', 'kinship')),
        status text not null check (status in ('registered', 'published', 'paused', 'withdrawn')),
        registered_at timestamptz(3) not null,
        registered_by uuid,
        primary key (region_id, id),
        unique (region_id, number),
        foreign key (region_id, registered_by) references samhem.users
      );
      ${protect('homes', { select: UNIT, insert: UNIT, update: UNIT })}

      create table samhem.home_identities (
        region_id uuid not null,
        home_id uuid not null,
        family_name text not null check (length(family_name) between 1 and 100),
        given_names text not null check (length(given_names) between 1 and 200),
        street text not null check (length(street) between 1 and 200),
        postal_code text not null check (postal_code ~ '^[0-9]{5}$'),
        locality text not null check (length(locality) between 1 and 100),
        municipality_code text not null check (municipality_code ~ '^[0-9]{4}$'),
        phone text check (length(phone) <= 30),
        email text check (length(email) <= 254),
        primary key (region_id, home_id),
        foreign key (region_id, home_id) references samhem.homes
      );
      ${protect('home_identities', { select: UNIT, insert: UNIT, update: UNIT })}

      create table samhem.home_offers (
        region_id uuid not null,
        home_id uuid not null,
        assignment_type text not null check (assignment_type in (${ASSIGNMENT_TYPES})),
        age_from smallint not null check (age_from between 0 and 20),
        age_to smallint not null check (age_to between age_from and 20),
        zone_code text not null,
        has_own_children boolean not null,
        has_animals boolean not null,
        is_step_free boolean not null,
        offers_own_room boolean not null,
        has_daytime_adult boolean not null,
        languages text[] not null,
        ${['substance', 'trauma', 'npf', 'school', 'protection'].map(capability).join(',\n        ')},
        available_from date not null,
        availability_confirmed_on date not null,
        primary key (region_id, home_id),
        foreign key (region_id, home_id) references samhem.homes,
        foreign key (region_id, zone_code) references samhem.zones
      );
      ${protect('home_offers', { select: UNIT, insert: UNIT, update: UNIT })}

      create table samhem.home_places (
        region_id uuid not null,
        id uuid not null default uuidv7(),
        home_id uuid not null,
        position smallint not null check (position between 1 and 6),
        primary key (region_id, id),
        unique (region_id, home_id, position),
        foreign key (region_id, home_id) references samhem.homes
      );
      ${protect('home_places', { select: UNIT, insert: UNIT, delete: UNIT })}

      create table samhem.home_numbers (
        region_id uuid primary key references samhem.regions,
        last integer not null
      );
      ${protect('home_numbers', { select: UNIT, insert: UNIT, update: UNIT })}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table samhem.home_numbers, samhem.home_places, samhem.home_offers, samhem.home_identities, samhem.homes',
    );
  }
}
