import type { MigrationInterface, QueryRunner } from 'typeorm';
import { OWN_OR_UNIT, REQUIREMENT_KINDS, SYSTEM, protect } from './protect.js';

/** A run for one need, and its matches with one explained status a requirement. Only the system writes matches. */
export class Matching1764000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table samhem.match_runs (
        region_id uuid not null,
        municipality_id uuid not null,
        id uuid not null default uuidv7(),
        need_id uuid not null,
        status text not null check (status in ('running', 'done')),
        started_at timestamptz(3) not null,
        finished_at timestamptz(3),
        profiles_considered integer not null check (profiles_considered >= 0),
        matches_found integer not null check (matches_found >= 0),
        rule_version text not null,
        weight_version text not null,
        primary key (region_id, id),
        unique (region_id, municipality_id, need_id),
        foreign key (region_id, municipality_id, need_id) references samhem.needs (region_id, municipality_id, id)
      );
      comment on table samhem.match_runs is 'the latest run of each need; a new run replaces the row and its matches in one transaction';
      ${protect('match_runs', { select: OWN_OR_UNIT, insert: SYSTEM, update: SYSTEM, delete: SYSTEM })}

      create table samhem.matches (
        region_id uuid not null,
        municipality_id uuid not null,
        need_id uuid not null,
        profile_id uuid not null,
        rank smallint not null check (rank > 0),
        primary key (region_id, need_id, profile_id),
        unique (region_id, need_id, rank) deferrable initially deferred,
        unique (region_id, municipality_id, need_id, profile_id),
        foreign key (region_id, municipality_id, need_id) references samhem.needs (region_id, municipality_id, id),
        foreign key (region_id, profile_id) references samhem.profiles
      );
      ${protect('matches', { select: OWN_OR_UNIT, insert: SYSTEM, update: SYSTEM, delete: SYSTEM })}

      create table samhem.match_requirements (
        region_id uuid not null,
        municipality_id uuid not null,
        need_id uuid not null,
        profile_id uuid not null,
        position smallint not null,
        kind text not null check (kind in ('assignment_type', 'age', 'places', 'start', ${REQUIREMENT_KINDS})),
        strength text not null check (strength in ('must', 'should')),
        status text not null check (status in ('met', 'partly', 'unknown', 'not_met')),
        sentence text not null check (length(sentence) between 1 and 400),
        primary key (region_id, need_id, profile_id, kind),
        foreign key (region_id, municipality_id, need_id, profile_id)
          references samhem.matches (region_id, municipality_id, need_id, profile_id) on delete cascade
      );
      ${protect('match_requirements', { select: OWN_OR_UNIT, insert: SYSTEM, delete: SYSTEM })}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table samhem.match_requirements, samhem.matches, samhem.match_runs');
  }
}
