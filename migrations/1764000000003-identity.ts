import type { MigrationInterface, QueryRunner } from 'typeorm';
import { IN_MY_REGION, SYSTEM, UNIT, protect } from './protect.js';

/** Users are known by issuer and subject, never by e-mail or personal number; one user has one scope. */
export class Identity1764000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function samhem.signing_in() returns boolean language sql stable
        as $$ select coalesce(samhem.current_scope() = 'sign-in', false) $$;

      -- Signing in sees the one user its issuer and subject name; the demonstration's sign-in page lists its invented users.
      create table samhem.users (
        region_id uuid not null references samhem.regions,
        id uuid not null default uuidv7(),
        municipality_id uuid,
        scope text not null check (scope in ('unit', 'member', 'steering', 'reviewer')),
        issuer text not null check (length(issuer) between 1 and 500),
        subject text not null check (length(subject) between 1 and 500),
        display_name text not null check (length(display_name) between 1 and 200),
        created_at timestamptz(3) not null default now(),
        closed_at timestamptz(3),
        primary key (region_id, id),
        unique (region_id, issuer, subject),
        foreign key (region_id, municipality_id) references samhem.municipalities,
        check (scope = 'unit' and municipality_id is null or scope = 'reviewer' or scope in ('member', 'steering') and municipality_id is not null)
      );
      create index users_sign_in on samhem.users (issuer, subject);
      ${protect('users', {
        select: `(${IN_MY_REGION} and ((select samhem.acts_for_unit()) or id = (select samhem.current_user_id())
            or municipality_id = (select samhem.current_municipality())))
          or ((select samhem.signing_in()) and issuer = current_setting('app.issuer', true)
            and (subject = current_setting('app.subject', true) or issuer = 'demonstration'))`,
        insert: SYSTEM,
        update: UNIT,
        updatable: ['closed_at'],
      })}

      create table samhem.user_roles (
        region_id uuid not null,
        user_id uuid not null,
        role text not null check (role in ('caseworker', 'coordinator', 'recruiter', 'unit_administrator', 'unit_manager', 'steering_member', 'log_reviewer')),
        primary key (region_id, user_id, role),
        foreign key (region_id, user_id) references samhem.users
      );
      ${protect('user_roles', {
        select: `(${IN_MY_REGION} and ((select samhem.acts_for_unit()) or user_id = (select samhem.current_user_id()))) or (select samhem.signing_in()) and exists
          (select 1 from samhem.users u where u.region_id = user_roles.region_id and u.id = user_roles.user_id)`,
        insert: SYSTEM,
        delete: UNIT,
      })}

      create table samhem.sessions (
        id_hash text not null check (id_hash ~ '^[0-9a-f]{64}$'),
        region_id uuid,
        user_id uuid,
        content jsonb not null,
        expires_at timestamptz(3) not null,
        primary key (id_hash),
        foreign key (region_id, user_id) references samhem.users
      );
      create index sessions_expiry on samhem.sessions (expires_at);
      ${protect('sessions', {
        select: `id_hash = current_setting('app.session', true)`,
        insert: `id_hash = current_setting('app.session', true)`,
        update: `id_hash = current_setting('app.session', true)`,
        updatable: ['content', 'expires_at'],
        delete: `id_hash = current_setting('app.session', true) or ((select samhem.current_scope()) = 'housekeeping' and expires_at < now())`,
      })}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table samhem.sessions, samhem.user_roles, samhem.users; drop function samhem.signing_in()',
    );
  }
}
