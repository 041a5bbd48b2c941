import type { MigrationInterface, QueryRunner } from 'typeorm';
import { seeingRowsOf } from './protect.js';

const READ = ['homes', 'recruitment_cases', 'recruitment_moves', 'case_numbers'];

/**
 * What 019 and 031 meant to write in a database with homes in it: forced row security hid the homes from their owner, and nothing was
 * written. Homes that were here before the board get their case as they stand, and those under study are known as such.
 */
export class CasesAndStudies1764000000035 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      seeingRowsOf(
        READ,
        `
      insert into samhem.recruitment_cases (region_id, number, home_id, source, step, since_at, opened_at)
        select h.region_id, coalesce(n.last, 0) + row_number() over (partition by h.region_id order by h.number), h.id, 'direct',
          case h.status when 'published' then 'published' when 'paused' then 'ready' else 'register_checks' end,
          h.registered_at, h.registered_at
        from samhem.homes h
        left join samhem.case_numbers n on n.region_id = h.region_id
        where h.status <> 'withdrawn'
          and not exists (select from samhem.recruitment_cases c where c.region_id = h.region_id and c.home_id = h.id);
      insert into samhem.recruitment_moves (region_id, case_id, moved_at, to_step)
        select c.region_id, c.id, c.opened_at, c.step from samhem.recruitment_cases c
        where not exists (select from samhem.recruitment_moves m where m.region_id = c.region_id and m.case_id = c.id);
      insert into samhem.case_numbers (region_id, last)
        select region_id, max(number) from samhem.recruitment_cases group by region_id
        on conflict (region_id) do update set last = greatest(case_numbers.last, excluded.last);
      update samhem.homes h set is_under_study = true
        from samhem.recruitment_cases c
        where c.region_id = h.region_id and c.home_id = h.id and c.application_id is not null
          and h.status = 'registered' and c.step not in ('ready', 'published') and not h.is_under_study;`,
      ),
    );
  }

  /** Rows alone, which the earlier versions should have had. */
  async down(): Promise<void> {}
}
