import type { MigrationInterface, QueryRunner } from 'typeorm';
import { UNIT, protect } from './protect.js';

/** The words of a profile and who let them out; what the family said yes to. */
export class ProfileTexts1764000000022 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table samhem.profile_texts (
        region_id uuid not null,
        home_id uuid not null,
        version smallint not null check (version > 0),
        body bytea not null check (octet_length(body) > 29),
        written_at timestamptz(3) not null,
        written_by uuid not null,
        released_at timestamptz(3),
        released_by uuid check (released_by <> written_by),
        primary key (region_id, home_id, version),
        foreign key (region_id, home_id) references samhem.homes,
        foreign key (region_id, written_by) references samhem.users,
        foreign key (region_id, released_by) references samhem.users,
        check ((released_at is null) = (released_by is null))
      );
      comment on table samhem.profile_texts is 'the highest version is the text; sealed, since what nobody has released yet may say who the family is';
      ${protect('profile_texts', { select: UNIT, insert: UNIT, update: UNIT, updatable: ['released_at', 'released_by'] })}

      create table samhem.profile_text_hits (
        region_id uuid not null,
        home_id uuid not null,
        version smallint not null,
        position smallint not null check (position >= 0),
        length smallint not null check (length > 0),
        kind text not null check (kind ~ '^[a-z_]{2,40}$'),
        primary key (region_id, home_id, version, position, kind),
        foreign key (region_id, home_id, version) references samhem.profile_texts
      );
      comment on table samhem.profile_text_hits is 'what the leak detector pointed at: kind and place, never the words';
      ${protect('profile_text_hits', { select: UNIT, insert: UNIT })}

      create table samhem.profile_approvals (
        region_id uuid not null,
        id uuid not null default uuidv7(),
        home_id uuid not null,
        approved_on date not null,
        adult smallint not null check (adult between 1 and 6),
        text_version smallint,
        recorded_at timestamptz(3) not null,
        recorded_by uuid,
        primary key (region_id, id),
        foreign key (region_id, home_id) references samhem.homes,
        foreign key (region_id, home_id, text_version) references samhem.profile_texts,
        foreign key (region_id, recorded_by) references samhem.users
      );
      create index profile_approvals_of_home on samhem.profile_approvals (region_id, home_id, id desc);
      comment on column samhem.profile_approvals.adult is 'who said yes, by the place in the household: never a name';
      ${protect('profile_approvals', { select: UNIT, insert: UNIT })}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table samhem.profile_approvals, samhem.profile_text_hits, samhem.profile_texts');
  }
}
