import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a match answers, by a hash: a run tells what has changed of a list without reading its sentences. */
export class MatchAnswers1764000000032 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table samhem.matches add column answers_hash text check (answers_hash ~ '^[0-9a-f]{64}$');
      comment on column samhem.matches.answers_hash is 'of the answers in match_requirements; null on rows older than it';
      comment on column samhem.matches.rank is 'orders the list; gaps are where others have left';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table samhem.matches drop column answers_hash;
      comment on column samhem.matches.rank is null;
    `);
  }
}
