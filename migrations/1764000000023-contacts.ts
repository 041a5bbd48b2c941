import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ASSIGNMENT_TYPES, OWN_OR_UNIT, UNIT, protect } from './protect.js';

/** Which recruiter carries which member, and what the members say they need: structured, so that it can be added up and names nobody. */
export class Contacts1764000000023 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table samhem.contact_municipalities (
        region_id uuid not null,
        municipality_id uuid not null,
        user_id uuid,
        shown_name text check (length(shown_name) between 1 and 200),
        carried_since timestamptz(3),
        interval_days smallint not null default 90 check (interval_days between 14 and 365),
        changed_at timestamptz(3) not null,
        changed_by uuid,
        primary key (region_id, municipality_id),
        foreign key (region_id, municipality_id) references samhem.municipalities,
        foreign key (region_id, user_id) references samhem.users,
        foreign key (region_id, changed_by) references samhem.users,
        check ((user_id is null) = (shown_name is null)),
        check ((user_id is null) = (carried_since is null))
      );
      comment on column samhem.contact_municipalities.shown_name is 'name of the unit''s own staff, as the member sees it: members see no row of the unit''s users';
      create index contact_municipalities_user on samhem.contact_municipalities (region_id, user_id) where user_id is not null;
      ${protect('contact_municipalities', {
        select: OWN_OR_UNIT,
        insert: UNIT,
        update: UNIT,
        updatable: ['user_id', 'shown_name', 'carried_since', 'interval_days', 'changed_at', 'changed_by'],
      })}

      create table samhem.municipality_talks (
        region_id uuid not null,
        municipality_id uuid not null,
        id uuid not null default uuidv7(),
        held_on date not null,
        form text not null check (form in ('visit', 'video', 'phone')),
        participants text[] not null check (cardinality(participants) between 1 and 10 and participants <@ array['recruiter', 'unit_manager',
          'caseworker', 'coordinator', 'head_of_unit', 'social_director', 'other']),
        note text check (length(note) between 1 and 1000),
        recorded_at timestamptz(3) not null,
        recorded_by uuid,
        primary key (region_id, id),
        unique (region_id, municipality_id, id),
        foreign key (region_id, municipality_id) references samhem.municipalities,
        foreign key (region_id, recorded_by) references samhem.users
      );
      comment on column samhem.municipality_talks.participants is 'roles, never names: most of them are not ours';
      create index municipality_talks_latest on samhem.municipality_talks (region_id, municipality_id, held_on desc, id desc);
      ${protect('municipality_talks', { select: UNIT, insert: UNIT })}

      create table samhem.stated_wants (
        region_id uuid not null,
        municipality_id uuid not null,
        talk_id uuid not null,
        position smallint not null check (position between 1 and 40),
        assignment_type text not null check (assignment_type in (${ASSIGNMENT_TYPES})),
        age_band text not null check (age_band in ('0-6', '7-12', '13-17', '18-20')),
        capability_area text check (capability_area in ('substance', 'trauma', 'npf', 'school', 'protection')),
        zone_code text,
        wanted smallint not null check (wanted between 1 and 99),
        within_months smallint not null check (within_months in (3, 6, 12)),
        primary key (region_id, talk_id, position),
        foreign key (region_id, municipality_id, talk_id) references samhem.municipality_talks (region_id, municipality_id, id),
        foreign key (region_id, zone_code) references samhem.zones
      );
      ${protect('stated_wants', { select: UNIT, insert: UNIT })}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table samhem.stated_wants, samhem.municipality_talks, samhem.contact_municipalities');
  }
}
