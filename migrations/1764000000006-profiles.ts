import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ASSIGNMENT_TYPES, IN_MY_REGION, UNIT, protect } from './protect.js';

/**
 * The permission boundary is a table: what members may know of a home is a row of its own, in bands and zones, and the link back to
 * the home is another table that only the unit reads.
 */
export class Profiles1764000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const capability = (area: string) =>
      `capability_${area} text not null check (capability_${area} in ('none', 'some', 'strong'))`;
    await runner.query(`
      create table samhem.profiles (
        region_id uuid not null references samhem.regions,
        id uuid not null default gen_random_uuid(),
        projection_version smallint not null,
        assignment_type text not null check (assignment_type in (${ASSIGNMENT_TYPES})),
        age_bands text[] not null check (cardinality(age_bands) > 0 and age_bands <@ array['0-6', '7-12', '13-17', '18-20']),
        zone_code text not null,
        free_places text not null check (free_places in ('0', '1', '2', '3+')),
        has_own_children boolean not null,
        has_animals boolean not null,
        is_step_free boolean not null,
        offers_own_room boolean not null,
        has_daytime_adult boolean not null,
        languages text[] not null,
        ${['substance', 'trauma', 'npf', 'school', 'protection'].map(capability).join(',\n        ')},
        available_from date not null,
        availability_confirmed_on date not null,
        published_at timestamptz(3) not null,
        withdrawn_at timestamptz(3),
        primary key (region_id, id),
        foreign key (region_id, zone_code) references samhem.zones
      );
      create index profiles_market on samhem.profiles (region_id, published_at desc, id) where withdrawn_at is null;
      create index profiles_market_by_assignment on samhem.profiles (region_id, assignment_type, published_at desc, id) where withdrawn_at is null;
      ${protect('profiles', {
        select: `${IN_MY_REGION} and ((select samhem.acts_for_unit()) or ((select samhem.acts_for_member()) and withdrawn_at is null))`,
        insert: UNIT,
        update: UNIT,
      })}

      create table samhem.profile_homes (
        region_id uuid not null,
        profile_id uuid not null,
        home_id uuid not null,
        withdrawn boolean not null default false,
        primary key (region_id, profile_id),
        foreign key (region_id, profile_id) references samhem.profiles,
        foreign key (region_id, home_id) references samhem.homes
      );
      create unique index profile_homes_one_published on samhem.profile_homes (region_id, home_id) where not withdrawn;
      ${protect('profile_homes', { select: UNIT, insert: UNIT, update: UNIT })}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table samhem.profile_homes, samhem.profiles');
  }
}
