import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Views for samhem_reporting alone. They run with the reader's rights, so row security and the column grants below them hold. */
export class Statistics1764000000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      grant execute on all functions in schema samhem to samhem_reporting;

      create view samhem.usage_facts with (security_invoker = true) as
        select n.region_id, n.municipality_id, n.id as need_id, n.status,
          (n.registered_at at time zone 'Europe/Stockholm')::date as registered_on,
          (select count(*) from samhem.interests i where i.region_id = n.region_id and i.need_id = n.id) as interests,
          (select count(*) from samhem.event_log e where e.region_id = n.region_id and e.need_id = n.id and e.type = 'ContactBrokered') as brokered,
          (select count(*) from samhem.placements p where p.region_id = n.region_id and p.need_id = n.id) as placed,
          (select min(p.starts_on) from samhem.placements p where p.region_id = n.region_id and p.need_id = n.id) as placed_from
        from samhem.needs n;
      comment on view samhem.usage_facts is 'one row a need: how it was used; read only by samhem_reporting and only in aggregate';
      grant select on samhem.usage_facts to samhem_reporting;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view samhem.usage_facts');
  }
}
