import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An answer that is kept for a repeated request may tell who a family is: it is sealed like the identity itself. */
export class SealedAnswers1764000000027 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table samhem.idempotency_keys drop column answer;
      alter table samhem.idempotency_keys add column sealed_answer bytea;
      comment on column samhem.idempotency_keys.sealed_answer is 'what was answered; null in the transaction that answers';
      grant update (sealed_answer) on samhem.idempotency_keys to samhem_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table samhem.idempotency_keys drop column sealed_answer;
      alter table samhem.idempotency_keys add column answer jsonb;
      grant update (answer) on samhem.idempotency_keys to samhem_app;
    `);
  }
}
