import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A home on its way over the recruitment board is not published before the board says that it is ready. */
export class HomesUnderStudy1764000000031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table samhem.homes add column is_under_study boolean not null default false;
      update samhem.homes h set is_under_study = true
      from samhem.recruitment_cases c
      where c.region_id = h.region_id and c.home_id = h.id and c.application_id is not null
        and h.status = 'registered' and c.step not in ('ready', 'published');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table samhem.homes drop column is_under_study');
  }
}
