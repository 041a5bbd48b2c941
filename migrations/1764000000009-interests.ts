import type { MigrationInterface, QueryRunner } from 'typeorm';
import { OWN, OWN_OR_UNIT, UNIT, protect } from './protect.js';

/** A municipality's interest in a profile for a need, and the places the unit holds for it once contact is brokered. */
export class Interests1764000000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table samhem.interests (
        region_id uuid not null,
        municipality_id uuid not null,
        id uuid not null default uuidv7(),
        need_id uuid not null,
        profile_id uuid not null,
        slot smallint not null check (slot between 1 and 10),
        status text not null check (status in
          ('expressed', 'under_consideration', 'family_asked', 'contact_brokered', 'accepted', 'declined', 'withdrawn', 'lapsed')),
        expressed_at timestamptz(3) not null,
        expressed_by uuid not null,
        changed_at timestamptz(3) not null,
        reason_code text check (reason_code in
          ('other_interest_chosen', 'family_declined', 'not_suitable', 'place_taken', 'not_needed', 'found_other_home', 'profile_withdrawn')),
        reason_note text check (length(reason_note) <= 500),
        primary key (region_id, id),
        unique (region_id, municipality_id, id),
        foreign key (region_id, municipality_id, need_id) references samhem.needs (region_id, municipality_id, id),
        foreign key (region_id, profile_id) references samhem.profiles,
        foreign key (region_id, expressed_by) references samhem.users,
        check ((status in ('declined', 'withdrawn', 'lapsed')) = (reason_code is not null))
      );
      create unique index interests_one_open on samhem.interests (region_id, need_id, profile_id)
        where status not in ('declined', 'withdrawn', 'lapsed');
      comment on column samhem.interests.slot is 'one of the ten open interests a profile may carry; the unique index keeps the cap across members that cannot see each other';
      create unique index interests_slot on samhem.interests (region_id, profile_id, slot)
        where status in ('expressed', 'under_consideration', 'family_asked', 'contact_brokered');
      create index interests_of_profile on samhem.interests (region_id, profile_id, expressed_at);
      create index interests_of_member on samhem.interests (region_id, municipality_id, expressed_at desc, id desc);
      ${protect('interests', {
        select: OWN_OR_UNIT,
        insert: OWN,
        update: OWN_OR_UNIT,
        reporting: ['region_id', 'municipality_id', 'id', 'need_id', 'status', 'expressed_at'],
      })}

      create table samhem.place_reservations (
        region_id uuid not null,
        place_id uuid not null,
        municipality_id uuid not null,
        interest_id uuid not null,
        reserved_at timestamptz(3) not null,
        primary key (region_id, place_id),
        foreign key (region_id, place_id) references samhem.home_places,
        foreign key (region_id, municipality_id, interest_id) references samhem.interests (region_id, municipality_id, id)
      );
      create index place_reservations_interest on samhem.place_reservations (region_id, interest_id);
      ${protect('place_reservations', { select: OWN_OR_UNIT, insert: UNIT, delete: OWN_OR_UNIT })}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table samhem.place_reservations, samhem.interests');
  }
}
