import type { MigrationInterface, QueryRunner } from 'typeorm';
import { IN_MY_REGION, UNIT, protect } from './protect.js';

/** What a family decides itself: which municipalities may see its profile, and its own door by a personal link. */
export class Families1764000000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table samhem.consents (
        region_id uuid not null,
        id uuid not null default uuidv7(),
        home_id uuid not null,
        municipality_id uuid not null,
        given_on date not null,
        written_reference text not null check (length(written_reference) between 1 and 100),
        recorded_at timestamptz(3) not null,
        recorded_by uuid,
        revoked_at timestamptz(3),
        revoked_by text check (revoked_by in ('family', 'unit')),
        primary key (region_id, id),
        foreign key (region_id, home_id) references samhem.homes,
        foreign key (region_id, municipality_id) references samhem.municipalities,
        foreign key (region_id, recorded_by) references samhem.users,
        check ((revoked_at is null) = (revoked_by is null))
      );
      create unique index consents_one_standing on samhem.consents (region_id, home_id, municipality_id) where revoked_at is null;
      comment on column samhem.consents.written_reference is 'where the signed paper lies, e.g. a registry number; never its content';
      ${protect('consents', { select: UNIT, insert: UNIT, update: UNIT, updatable: ['revoked_at', 'revoked_by'] })}

      create table samhem.personal_links (
        region_id uuid not null references samhem.regions,
        id uuid not null default uuidv7(),
        purpose text not null check (purpose in ('home', 'application')),
        home_id uuid,
        application_id uuid,
        token_hash text not null check (token_hash ~ '^[0-9a-f]{64}$'),
        created_at timestamptz(3) not null,
        expires_at timestamptz(3) not null,
        closed_at timestamptz(3),
        primary key (region_id, id),
        foreign key (region_id, home_id) references samhem.homes,
        check ((purpose = 'home') = (home_id is not null)),
        check ((purpose = 'application') = (application_id is not null))
      );
      create unique index personal_links_token on samhem.personal_links (token_hash);
      create index personal_links_home on samhem.personal_links (region_id, home_id) where home_id is not null;
      comment on table samhem.personal_links is 'a family''s own door; the token is in its mail alone, here is only its hash';
      ${protect('personal_links', {
        select: `(${UNIT}) or ((select samhem.current_scope()) = 'family' and token_hash = (select current_setting('app.link', true)))`,
        insert: `(${UNIT}) or (${IN_MY_REGION} and (select samhem.acts_for_applicant()) and purpose = 'application')`,
        update: UNIT,
        updatable: ['closed_at'],
      })}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table samhem.personal_links, samhem.consents');
  }
}
