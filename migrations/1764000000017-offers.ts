import type { MigrationInterface, QueryRunner } from 'typeorm';
import { UNIT, protect } from './protect.js';

const LIMITS = `'acting_out', 'substance_use', 'running_away', 'sexual_acting_out', 'fire_setting', 'intensive_nursing', 'frequent_travel',
  'protected_whereabouts', 'parents_visit_home'`;
const SUPPORTS = `'supervision', 'training', 'relief', 'phone_support', 'mentor_family', 'school_support', 'contact_support', 'interpreter',
  'travel_help'`;
const FACTS = `'assignment_type', 'ages', 'places', 'rooms', 'own_children', 'animals', 'step_free', 'own_room', 'daytime_adult', 'sibling_groups',
  'contact_with_parents', 'experience', 'capability_substance', 'capability_trauma', 'capability_npf', 'capability_school',
  'capability_protection'`;

/** The offer as families describe it, a home that leaves the pool, and two words about one fact. */
export class Offers1764000000017 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table samhem.home_offers
        add column experience text not null default 'new' check (experience in ('new', 'some', 'experienced')),
        add column contact_with_parents text not null default 'with_support' check (contact_with_parents in ('welcome', 'with_support', 'not')),
        add column takes_sibling_groups boolean not null default true,
        add column rooms smallint check (rooms between 1 and 6),
        add column limits text[] not null default '{}' check (limits <@ array[${LIMITS}]),
        add column support text[] not null default '{}' check (support <@ array[${SUPPORTS}]),
        add column is_available boolean not null default true,
        add column availability_asked_for date;
      comment on column samhem.home_offers.limits is 'what the family does not take on';
      comment on column samhem.home_offers.is_available is 'false: the family answered that it takes no child until further notice';
      comment on column samhem.home_offers.availability_asked_for is 'the confirmation whose end the family has been asked about';

      alter table samhem.homes
        add column withdrawn_on date,
        add column withdrawal_reason text check (withdrawal_reason in ('family_wish', 'illness', 'moved', 'own_child', 'separated',
          'unsuitable', 'no_contact', 'deceased', 'other')),
        add check ((withdrawn_on is null) = (withdrawal_reason is null));

      alter table samhem.home_places add column closed_at timestamptz(3);
      comment on column samhem.home_places.closed_at is 'a place the home no longer has; earlier placements still point to it';
      create policy home_places_update on samhem.home_places for update to samhem_app using (${UNIT}) with check (${UNIT});
      grant update (closed_at) on samhem.home_places to samhem_app;

      create table samhem.home_words (
        region_id uuid not null,
        home_id uuid not null,
        fact text not null check (fact in (${FACTS})),
        family_value text check (length(family_value) between 1 and 30),
        family_on date,
        recruiter_value text check (length(recruiter_value) between 1 and 30),
        recruiter_on date,
        recruiter_by uuid,
        settled_value text check (length(settled_value) between 1 and 30),
        settled_reason text check (settled_reason in ('talk_with_family', 'home_visit', 'document', 'references', 'changed_since')),
        settled_at timestamptz(3),
        settled_by uuid,
        primary key (region_id, home_id, fact),
        foreign key (region_id, home_id) references samhem.homes,
        foreign key (region_id, recruiter_by) references samhem.users,
        foreign key (region_id, settled_by) references samhem.users,
        check ((family_value is null) = (family_on is null)),
        check ((recruiter_value is null) = (recruiter_on is null)),
        check ((settled_value is null) = (settled_at is null) and (settled_value is null) = (settled_reason is null))
      );
      comment on table samhem.home_words is 'what the family says and what the recruiter found, and what holds; closed-list texts only';
      ${protect('home_words', { select: UNIT, insert: UNIT, update: UNIT })}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table samhem.home_words;
      drop policy home_places_update on samhem.home_places;
      revoke update on samhem.home_places from samhem_app;
      alter table samhem.home_places drop column closed_at;
      alter table samhem.homes drop column withdrawn_on, drop column withdrawal_reason;
      alter table samhem.home_offers drop column experience, drop column contact_with_parents, drop column takes_sibling_groups,
        drop column rooms, drop column limits, drop column support, drop column is_available, drop column availability_asked_for;
    `);
  }
}
