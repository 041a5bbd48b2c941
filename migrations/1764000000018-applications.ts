import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ASSIGNMENT_TYPES, IN_MY_REGION, SYSTEM, UNIT, protect } from './protect.js';

const AGE_BANDS = `array['0-6', '7-12', '13-17', '18-20']`;
/** Of what homes say they do not take on, what a family can judge before anybody has talked with it. */
const LIMITS = `'acting_out', 'substance_use', 'intensive_nursing', 'frequent_travel', 'protected_whereabouts', 'parents_visit_home'`;
/** A family on the public form adds its application, and reads nothing back. */
const APPLICANT = `${IN_MY_REGION} and (select samhem.acts_for_applicant())`;

/**
 * Families that apply: the fact of it (kept for statistics), what they answered, what they agreed to, and who they are (sealed). The
 * last three go when a family withdraws.
 */
export class Applications1764000000018 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table samhem.applications (
        region_id uuid not null references samhem.regions,
        id uuid not null,
        status text not null check (status in ('unconfirmed', 'confirmed', 'withdrawn')),
        source text not null check (source in ('meeting', 'campaign', 'referral', 'mentor_family', 'web', 'other')),
        assignment_types text[] not null check (assignment_types <@ array[${ASSIGNMENT_TYPES}] and cardinality(assignment_types) > 0),
        submitted_at timestamptz(3) not null,
        confirmed_at timestamptz(3),
        withdrawn_at timestamptz(3),
        withdrawn_by text check (withdrawn_by in ('family', 'unit')),
        home_id uuid,
        primary key (region_id, id),
        foreign key (region_id, home_id) references samhem.homes,
        check ((status = 'withdrawn') = (withdrawn_at is not null)),
        check ((withdrawn_at is null) = (withdrawn_by is null)),
        check (case status when 'unconfirmed' then confirmed_at is null when 'confirmed' then confirmed_at is not null else home_id is null end)
      );
      comment on column samhem.applications.home_id is 'the home it became';
      create index applications_submitted on samhem.applications (region_id, status, submitted_at);
      create unique index applications_home on samhem.applications (region_id, home_id) where home_id is not null;
      ${protect('applications', {
        select: UNIT,
        insert: `${APPLICANT} and status = 'unconfirmed'`,
        update: UNIT,
        updatable: ['status', 'confirmed_at', 'withdrawn_at', 'withdrawn_by', 'home_id'],
        delete: `${SYSTEM} and status = 'unconfirmed'`,
      })}
    `);
    await this.answers(runner);
    await this.identities(runner);
    await this.otherTables(runner);
  }

  private async answers(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table samhem.application_answers (
        region_id uuid not null,
        application_id uuid not null,
        adults smallint not null check (adults between 1 and 6),
        children_bands text[] not null check (children_bands <@ ${AGE_BANDS}),
        has_others boolean not null,
        housing_type text not null check (housing_type in ('house', 'terraced_house', 'apartment', 'farm', 'other')),
        rooms smallint not null check (rooms between 1 and 20),
        offers_own_room boolean not null,
        is_step_free boolean not null,
        zone_code text,
        animals text[] not null check (animals <@ array['dog', 'cat', 'small_animals', 'farm_animals']),
        languages text[] not null check (cardinality(languages) <= 10),
        wanted_bands text[] not null check (wanted_bands <@ ${AGE_BANDS} and cardinality(wanted_bands) > 0),
        takes_siblings boolean not null,
        experience text not null check (experience in ('new', 'some', 'experienced')),
        limits text[] not null check (limits <@ array[${LIMITS}]),
        available_from date not null,
        primary key (region_id, application_id),
        foreign key (region_id, application_id) references samhem.applications,
        foreign key (region_id, zone_code) references samhem.zones
      );
      comment on column samhem.application_answers.zone_code is 'null = outside the region''s zones';
      comment on column samhem.application_answers.has_others is 'somebody lives there who is neither an adult of the assignment nor a child';
      ${protect('application_answers', { select: UNIT, insert: APPLICANT, delete: UNIT })}

      create table samhem.application_consents (
        region_id uuid not null,
        application_id uuid not null,
        kind text not null check (kind in ('personal_data', 'register_checks', 'all_adults')),
        text_version text not null check (text_version ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
        agreed_at timestamptz(3) not null,
        primary key (region_id, application_id, kind),
        foreign key (region_id, application_id) references samhem.applications
      );
      comment on column samhem.application_consents.text_version is 'the day of the text that was agreed to, in libs/applications';
      ${protect('application_consents', { select: UNIT, insert: APPLICANT, delete: UNIT })}
    `);
  }

  private async identities(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table samhem.application_identities (
        region_id uuid not null,
        application_id uuid not null,
        given_names bytea not null,
        family_name bytea not null,
        phone bytea not null,
        email bytea not null,
        municipality_code text check (municipality_code ~ '^[0-9]{4}$'),
        personal_number bytea,
        own_words bytea,
        phone_hash text not null check (phone_hash ~ '^[0-9a-f]{64}$'),
        email_hash text not null check (email_hash ~ '^[0-9a-f]{64}$'),
        personal_number_hash text check (personal_number_hash ~ '^[0-9a-f]{64}$'),
        submitted_at timestamptz(3) not null,
        primary key (region_id, application_id),
        foreign key (region_id, application_id) references samhem.applications,
        check ((personal_number is null) = (personal_number_hash is null))
      );
      comment on table samhem.application_identities is 'sealed values and keyed hashes; the contact person of a family that applied';
      comment on column samhem.application_identities.municipality_code is 'null = outside the region';
      create index application_identities_email on samhem.application_identities (region_id, email_hash, submitted_at);
      create index application_identities_phone on samhem.application_identities (region_id, phone_hash);
      create index application_identities_person on samhem.application_identities (region_id, personal_number_hash)
        where personal_number_hash is not null;
      ${protect('application_identities', { select: UNIT, insert: APPLICANT, delete: UNIT })}
    `);
  }

  private async otherTables(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index personal_links_application on samhem.personal_links (region_id, application_id) where application_id is not null;

      alter table samhem.read_log drop constraint read_log_subject_kind_check;
      alter table samhem.read_log add constraint read_log_subject_kind_check
        check (subject_kind in ('need', 'home_identity', 'application'));

      alter table samhem.tasks drop constraint tasks_kind_check;
      alter table samhem.tasks add constraint tasks_kind_check check (kind in ('renew_register_check', 'confirm_availability', 'settle_word',
        'review_text', 'profile_withheld', 'talk_with_municipality', 'unmet_need', 'process_application', 'contact_family'));
    `);
  }

  async down(): Promise<void> {
    throw new Error('families have applied; drop the database instead');
  }
}
