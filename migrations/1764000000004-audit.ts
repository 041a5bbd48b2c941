import type { MigrationInterface, QueryRunner } from 'typeorm';
import { IN_MY_REGION, protect } from './protect.js';

/** What was done (event log, outbox), what was read (read log), and what was already answered (idempotency keys). */
export class Audit1764000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table samhem.event_log (
        region_id uuid not null references samhem.regions,
        id uuid not null default uuidv7(),
        occurred_at timestamptz(3) not null,
        type text not null check (type ~ '^[A-Z][A-Za-z]{2,60}$'),
        municipality_id uuid,
        user_id uuid,
        scope text not null,
        need_id uuid,
        home_id uuid,
        profile_id uuid,
        interest_id uuid,
        placement_id uuid,
        split_id uuid,
        reason_code text,
        note text check (length(note) <= 2000),
        primary key (region_id, id),
        foreign key (region_id, municipality_id) references samhem.municipalities,
        foreign key (region_id, user_id) references samhem.users
      );
      comment on column samhem.event_log.municipality_id is 'the member that may read the entry; null = the unit alone';
      create index event_log_need on samhem.event_log (region_id, need_id, occurred_at) where need_id is not null;
      create index event_log_profile on samhem.event_log (region_id, profile_id, occurred_at) where profile_id is not null;
      create index event_log_home on samhem.event_log (region_id, home_id, occurred_at) where home_id is not null;
      ${protect('event_log', {
        select: `${IN_MY_REGION} and ((select samhem.acts_for_unit()) or (municipality_id = (select samhem.current_municipality()) and (select samhem.acts_for_member())))`,
        insert: `${IN_MY_REGION} and scope = (select samhem.current_scope()) and user_id is not distinct from (select samhem.current_user_id())
          and ((select samhem.acts_for_unit()) or municipality_id = (select samhem.current_municipality()))`,
        reporting: ['region_id', 'id', 'occurred_at', 'type', 'municipality_id', 'interest_id', 'need_id'],
      })}

      create table samhem.event_outbox (
        region_id uuid not null,
        event_id uuid not null,
        type text not null,
        primary key (region_id, event_id),
        foreign key (region_id, event_id) references samhem.event_log
      );
      comment on table samhem.event_outbox is 'events not yet turned into jobs; ids only, emptied by the relay, which is the one reader across regions';
      ${protect('event_outbox', {
        select: `(select samhem.current_scope()) = 'relay'`,
        insert: `${IN_MY_REGION} and ((select samhem.acts_for_unit()) or (select samhem.acts_for_member()))`,
        delete: `(select samhem.current_scope()) = 'relay'`,
      })}

      create table samhem.processed_jobs (
        region_id uuid not null references samhem.regions,
        job_key text not null,
        processed_at timestamptz(3) not null default now(),
        primary key (region_id, job_key)
      );
      ${protect('processed_jobs', {
        select: `${IN_MY_REGION} and (select samhem.current_scope()) = 'system'`,
        insert: `${IN_MY_REGION} and (select samhem.current_scope()) = 'system'`,
      })}

      create table samhem.read_log (
        region_id uuid not null references samhem.regions,
        id uuid not null default uuidv7(),
        read_at timestamptz(3) not null,
        user_id uuid,
        scope text not null,
        municipality_id uuid,
        subject_kind text not null check (subject_kind in ('need', 'home_identity')),
        subject_id uuid not null,
        subject_municipality_id uuid,
        fields text[] not null,
        purpose text not null check (length(purpose) between 1 and 200),
        request_id text not null,
        outcome text not null check (outcome in ('served', 'denied')),
        primary key (region_id, id),
        foreign key (region_id, user_id) references samhem.users
      );
      ${protect('read_log', {
        select: `${IN_MY_REGION} and (select samhem.current_scope()) = 'reviewer'
          and ((select samhem.current_municipality()) is null or subject_municipality_id = (select samhem.current_municipality())
            or municipality_id = (select samhem.current_municipality()))`,
        insert: `${IN_MY_REGION} and scope = (select samhem.current_scope()) and user_id is not distinct from (select samhem.current_user_id())
          and municipality_id is not distinct from (select samhem.current_municipality())`,
      })}

      create table samhem.idempotency_keys (
        region_id uuid not null,
        user_id uuid not null,
        key text not null check (length(key) between 8 and 100),
        operation text not null,
        body_hash text not null,
        answer jsonb,
        created_at timestamptz(3) not null default now(),
        primary key (region_id, user_id, key),
        foreign key (region_id, user_id) references samhem.users
      );
      ${protect('idempotency_keys', {
        select: `${IN_MY_REGION} and user_id = (select samhem.current_user_id())`,
        insert: `${IN_MY_REGION} and user_id = (select samhem.current_user_id())`,
        update: `${IN_MY_REGION} and user_id = (select samhem.current_user_id())`,
        updatable: ['answer'],
      })}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table samhem.idempotency_keys, samhem.read_log, samhem.processed_jobs, samhem.event_outbox, samhem.event_log',
    );
  }
}
