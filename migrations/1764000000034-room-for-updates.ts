import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every run of the matching rewrites a row for each need: with room on their pages no index has to be written with them. */
export class RoomForUpdates1764000000034 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table samhem.match_runs set (fillfactor = 50)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table samhem.match_runs reset (fillfactor)');
  }
}
