import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Views for samhem_reporting alone. They run with the reader's rights, so row security and the column grants below them hold. */
export class Statistics1764000000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      grant execute on all functions in schema samhem to samhem_reporting;

      create view samhem.usage_facts with (security_invoker = true) as
        select n.region_id, n.municipality_id, n.id as need_id, n.status,
          (n.registered_at at time zone 'Europe/Stockholm')::date as registered_on,
          coalesce(i.interests, 0) as interests,
          (select count(*) from samhem.event_log e where e.region_id = n.region_id and e.need_id = n.id and e.type = 'ContactBrokered') as brokered,
          coalesce(p.placed, 0) as placed, p.placed_from
        from samhem.needs n
        left join (select region_id, need_id, count(*) as interests from samhem.interests group by region_id, need_id) i
          on i.region_id = n.region_id and i.need_id = n.id
        left join (select region_id, need_id, count(*) as placed, min(starts_on) as placed_from from samhem.placements
            group by region_id, need_id) p
          on p.region_id = n.region_id and p.need_id = n.id;
      comment on view samhem.usage_facts is 'one row a need: how it was used; read only by samhem_reporting and only in aggregate';
      grant select on samhem.usage_facts to samhem_reporting;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view samhem.usage_facts');
  }
}
