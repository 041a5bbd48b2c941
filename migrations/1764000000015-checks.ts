import type { MigrationInterface, QueryRunner } from 'typeorm';
import { UNIT, protect } from './protect.js';

/** Register checks: kind, day and outcome, never the extract or its content. Tasks: what somebody has to do, and why. */
export class Checks1764000000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table samhem.homes add column adults smallint not null default 1 check (adults between 1 and 6);

      create table samhem.register_checks (
        region_id uuid not null,
        id uuid not null default uuidv7(),
        home_id uuid not null,
        adult smallint not null check (adult between 1 and 6),
        kind text not null check (kind in ('police_record', 'suspicion_register', 'enforcement_authority', 'social_services', 'social_insurance')),
        checked_on date not null,
        outcome text not null check (outcome in ('no_obstacle', 'for_assessment')),
        due_on date not null check (due_on > checked_on),
        recorded_at timestamptz(3) not null,
        recorded_by uuid,
        assessed_on date check (assessed_on >= checked_on),
        assessment text check (assessment in ('suitable', 'not_suitable')),
        assessed_by uuid,
        primary key (region_id, id),
        foreign key (region_id, home_id) references samhem.homes,
        foreign key (region_id, recorded_by) references samhem.users,
        foreign key (region_id, assessed_by) references samhem.users,
        check ((assessed_on is null) = (assessment is null)),
        check (assessment is null or outcome = 'for_assessment')
      );
      comment on column samhem.register_checks.adult is 'which adult of the household, by the place in the home''s identity: 1 is the first';
      create index register_checks_latest on samhem.register_checks (region_id, home_id, adult, kind, checked_on desc, id desc);
      ${protect('register_checks', {
        select: UNIT,
        insert: UNIT,
        update: UNIT,
        updatable: ['assessed_on', 'assessment', 'assessed_by'],
      })}

      create table samhem.tasks (
        region_id uuid not null references samhem.regions,
        id uuid not null default uuidv7(),
        kind text not null check (kind in ('renew_register_check', 'confirm_availability', 'settle_word', 'review_text', 'profile_withheld',
          'talk_with_municipality', 'unmet_need', 'process_application')),
        home_id uuid,
        application_id uuid,
        need_id uuid,
        municipality_id uuid,
        assigned_to uuid,
        opened_at timestamptz(3) not null,
        due_on date not null,
        done_at timestamptz(3),
        done_by uuid,
        primary key (region_id, id),
        foreign key (region_id, home_id) references samhem.homes,
        foreign key (region_id, need_id) references samhem.needs,
        foreign key (region_id, municipality_id) references samhem.municipalities,
        foreign key (region_id, assigned_to) references samhem.users,
        foreign key (region_id, done_by) references samhem.users
      );
      create unique index tasks_one_open on samhem.tasks (region_id, kind, home_id, application_id, need_id, municipality_id)
        nulls not distinct where done_at is null;
      create index tasks_open on samhem.tasks (region_id, due_on, id) where done_at is null;
      ${protect('tasks', {
        select: UNIT,
        insert: UNIT,
        update: UNIT,
        updatable: ['assigned_to', 'due_on', 'done_at', 'done_by'],
      })}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table samhem.tasks, samhem.register_checks; alter table samhem.homes drop column adults');
  }
}
