import type { MigrationInterface, QueryRunner } from 'typeorm';
import { UNIT, protect } from './protect.js';

const STEPS = `'application', 'information_meeting', 'first_screening', 'register_checks', 'home_study', 'ready', 'published'`;
const STATES = `${STEPS}, 'paused', 'declined', 'withdrawn'`;
const REASONS = `'family_asks_to_wait', 'family_event', 'moving_house', 'waits_for_others',
  'screening', 'checks', 'home_study', 'housing', 'cooperation', 'other_assignment', 'outside_region',
  'family_changed_mind', 'chose_other', 'no_answer', 'application_withdrawn', 'left_pool'`;

/** A family's way from an application to the pool: one case, its moves, what was assessed on the way, and the information meetings. */
export class Recruitment1764000000019 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table samhem.case_numbers (
        region_id uuid not null references samhem.regions,
        last int not null check (last >= 1),
        primary key (region_id)
      );
      ${protect('case_numbers', { select: UNIT, insert: UNIT, update: UNIT })}

      create table samhem.recruitment_cases (
        region_id uuid not null references samhem.regions,
        id uuid not null default uuidv7(),
        number int not null check (number >= 1),
        application_id uuid,
        home_id uuid,
        source text not null check (source in ('meeting', 'campaign', 'referral', 'mentor_family', 'web', 'other', 'direct')),
        step text not null check (step in (${STATES})),
        since_at timestamptz(3) not null,
        resumes_to text check (resumes_to in (${STEPS})),
        reason_code text check (reason_code in (${REASONS})),
        assigned_to uuid,
        opened_at timestamptz(3) not null,
        screening_conclusion text check (screening_conclusion in ('go_on', 'decline')),
        screened_on date,
        screened_by uuid,
        study_conclusion text check (study_conclusion in ('suitable', 'not_suitable')),
        studied_on date,
        studied_by uuid,
        primary key (region_id, id),
        unique (region_id, number),
        unique (region_id, application_id),
        unique (region_id, home_id),
        foreign key (region_id, application_id) references samhem.applications,
        foreign key (region_id, home_id) references samhem.homes,
        foreign key (region_id, assigned_to) references samhem.users,
        foreign key (region_id, screened_by) references samhem.users,
        foreign key (region_id, studied_by) references samhem.users,
        check (application_id is not null or home_id is not null),
        check ((step in ('paused', 'declined')) = (resumes_to is not null)),
        check ((step in ('paused', 'declined', 'withdrawn')) = (reason_code is not null)),
        check ((screening_conclusion is null) = (screened_on is null)),
        check ((study_conclusion is null) = (studied_on is null))
      );
      comment on column samhem.recruitment_cases.resumes_to is 'the step it was paused or declined in, to which it may come back';
      create index recruitment_cases_board on samhem.recruitment_cases (region_id, step, since_at);
      ${protect('recruitment_cases', {
        select: UNIT,
        insert: UNIT,
        update: UNIT,
        updatable: [
          ...['home_id', 'step', 'since_at', 'resumes_to', 'reason_code', 'assigned_to'],
          ...['screening_conclusion', 'screened_on', 'screened_by', 'study_conclusion', 'studied_on', 'studied_by'],
        ],
        reporting: ['region_id', 'id', 'source', 'step', 'opened_at'],
      })}

      create table samhem.recruitment_moves (
        region_id uuid not null,
        id uuid not null default uuidv7(),
        case_id uuid not null,
        moved_at timestamptz(3) not null,
        moved_by uuid,
        from_step text check (from_step in (${STATES})),
        to_step text not null check (to_step in (${STATES})),
        reason_code text check (reason_code in (${REASONS})),
        primary key (region_id, id),
        foreign key (region_id, case_id) references samhem.recruitment_cases,
        foreign key (region_id, moved_by) references samhem.users
      );
      comment on table samhem.recruitment_moves is 'every move of a case, never changed; the first has no step it came from';
      create index recruitment_moves_case on samhem.recruitment_moves (region_id, case_id, moved_at);
      ${protect('recruitment_moves', {
        select: UNIT,
        insert: UNIT,
        reporting: ['region_id', 'id', 'case_id', 'moved_at', 'to_step'],
      })}

      create table samhem.screening_areas (
        region_id uuid not null,
        case_id uuid not null,
        area text not null check (area in ('motivation', 'household', 'housing', 'health', 'safety', 'network', 'everyday_life',
          'child_needs', 'origin')),
        assessment text not null check (assessment in ('strength', 'sufficient', 'to_examine', 'obstacle')),
        note bytea,
        assessed_on date not null,
        assessed_by uuid,
        primary key (region_id, case_id, area),
        foreign key (region_id, case_id) references samhem.recruitment_cases,
        foreign key (region_id, assessed_by) references samhem.users
      );
      comment on column samhem.screening_areas.note is 'sealed: what is written of a family may identify it';
      ${protect('screening_areas', {
        select: UNIT,
        insert: UNIT,
        update: UNIT,
        updatable: ['assessment', 'note', 'assessed_on', 'assessed_by'],
      })}

      create table samhem.study_items (
        region_id uuid not null,
        case_id uuid not null,
        item text not null check (item in ('home_visit', 'housing_seen', 'references', 'adult_talk', 'children_heard')),
        adult smallint not null check (adult between 0 and 6),
        done_on date not null,
        done_by uuid,
        primary key (region_id, case_id, item, adult),
        foreign key (region_id, case_id) references samhem.recruitment_cases,
        foreign key (region_id, done_by) references samhem.users,
        check ((item = 'adult_talk') = (adult >= 1))
      );
      comment on column samhem.study_items.adult is 'which adult the talk was with, from 1; 0 for what concerns the whole home';
      ${protect('study_items', { select: UNIT, insert: UNIT, update: UNIT, updatable: ['done_on', 'done_by'], delete: UNIT })}

      create table samhem.information_meetings (
        region_id uuid not null references samhem.regions,
        id uuid not null default uuidv7(),
        starts_at timestamptz(3) not null,
        is_online boolean not null,
        place text not null check (length(place) between 1 and 200),
        seats smallint not null check (seats between 1 and 200),
        language text not null check (language ~ '^[a-z]{2}$'),
        planned_at timestamptz(3) not null,
        planned_by uuid,
        cancelled_at timestamptz(3),
        primary key (region_id, id),
        foreign key (region_id, planned_by) references samhem.users
      );
      create index information_meetings_start on samhem.information_meetings (region_id, starts_at desc, id desc);
      ${protect('information_meetings', {
        select: UNIT,
        insert: UNIT,
        update: UNIT,
        updatable: ['starts_at', 'is_online', 'place', 'seats', 'language', 'cancelled_at'],
      })}

      create table samhem.meeting_invitations (
        region_id uuid not null,
        meeting_id uuid not null,
        case_id uuid not null,
        invited_at timestamptz(3) not null,
        invited_by uuid,
        mailed_at timestamptz(3),
        cancellation_mailed_at timestamptz(3),
        answer text check (answer in ('coming', 'not_coming')),
        answered_at timestamptz(3),
        answered_by text check (answered_by in ('family', 'unit')),
        attended boolean,
        follow_up text check (follow_up in ('goes_on', 'thinks', 'ends')),
        followed_up_on date,
        primary key (region_id, meeting_id, case_id),
        foreign key (region_id, meeting_id) references samhem.information_meetings,
        foreign key (region_id, case_id) references samhem.recruitment_cases,
        foreign key (region_id, invited_by) references samhem.users,
        check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null)),
        check ((follow_up is null) = (followed_up_on is null))
      );
      create index meeting_invitations_case on samhem.meeting_invitations (region_id, case_id);
      ${protect('meeting_invitations', {
        select: UNIT,
        insert: UNIT,
        update: UNIT,
        updatable: [
          'mailed_at',
          'cancellation_mailed_at',
          'answer',
          'answered_at',
          'answered_by',
          'attended',
          'follow_up',
          'followed_up_on',
        ],
      })}

      alter table samhem.read_log drop constraint read_log_subject_kind_check;
      alter table samhem.read_log add constraint read_log_subject_kind_check
        check (subject_kind in ('need', 'home_identity', 'application', 'screening'));

      -- Homes that were here before the board get their case as they stand.
      insert into samhem.recruitment_cases (region_id, number, home_id, source, step, since_at, opened_at)
        select h.region_id, row_number() over (partition by h.region_id order by h.number), h.id, 'direct',
          case h.status when 'published' then 'published' when 'paused' then 'ready' else 'register_checks' end,
          h.registered_at, h.registered_at
        from samhem.homes h where h.status <> 'withdrawn';
      insert into samhem.recruitment_moves (region_id, case_id, moved_at, to_step)
        select region_id, id, opened_at, step from samhem.recruitment_cases;
      insert into samhem.case_numbers (region_id, last) select region_id, max(number) from samhem.recruitment_cases group by region_id;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table samhem.meeting_invitations, samhem.information_meetings, samhem.study_items, samhem.screening_areas,
      samhem.recruitment_moves, samhem.recruitment_cases, samhem.case_numbers`);
  }
}
