import type { MigrationInterface, QueryRunner } from 'typeorm';
import { seeingRowsOf } from './protect.js';

const OF_A_RUN = ['proposal_lines', 'proposal_unmet', 'proposal_gaps'];
const ALL = ['proposal_runs', ...OF_A_RUN, 'proposal_alternatives'];

/**
 * One proposal stands in a region, and a run writes what it changes of it: nobody read the lines of earlier runs, and most of a run was
 * writing again what stood there. What earlier runs have read is kept, and gives their lines again.
 */
export class StandingProposal1764000000033 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      seeingRowsOf(
        ALL,
        `
      ${OF_A_RUN.map(
        (table) => `delete from samhem.${table} t
        where t.run_id <> (select r.id from samhem.proposal_runs r where r.region_id = t.region_id order by r.id desc limit 1);`,
      ).join('\n      ')}

      alter table samhem.proposal_alternatives drop column run_id;
      alter table samhem.proposal_lines drop column run_id, drop column rank,
        add column line_hash text check (line_hash ~ '^[0-9a-f]{64}$'),
        add primary key (region_id, need_id);
      alter table samhem.proposal_alternatives add primary key (region_id, need_id, home_id),
        add foreign key (region_id, need_id) references samhem.proposal_lines on delete cascade;
      alter table samhem.proposal_unmet drop column run_id, add primary key (region_id, need_id);
      alter table samhem.proposal_gaps drop column run_id,
        add primary key (region_id, zone_code, assignment_type, age_band, capability);
      comment on column samhem.proposal_lines.line_hash is 'of the line with its alternatives, word for word; null on rows older than it';
      comment on table samhem.proposal_lines is 'what the latest run proposes; a line that says the same stays as an earlier run wrote it';`,
      ),
    );
  }

  /** Everything goes: the next run writes it again. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      truncate samhem.proposal_lines, samhem.proposal_alternatives, samhem.proposal_unmet, samhem.proposal_gaps;
      alter table samhem.proposal_alternatives drop constraint proposal_alternatives_region_id_need_id_fkey,
        drop constraint proposal_alternatives_pkey;
      alter table samhem.proposal_lines drop constraint proposal_lines_pkey, drop column line_hash, add column run_id uuid not null,
        add column rank integer not null check (rank > 0), add primary key (region_id, run_id, need_id),
        add unique (region_id, run_id, rank),
        add foreign key (region_id, run_id) references samhem.proposal_runs on delete cascade;
      alter table samhem.proposal_alternatives add column run_id uuid not null, add primary key (region_id, run_id, need_id, home_id),
        add foreign key (region_id, run_id, need_id) references samhem.proposal_lines on delete cascade;
      alter table samhem.proposal_unmet drop constraint proposal_unmet_pkey, add column run_id uuid not null,
        add primary key (region_id, run_id, need_id),
        add foreign key (region_id, run_id) references samhem.proposal_runs on delete cascade;
      alter table samhem.proposal_gaps drop constraint proposal_gaps_pkey, add column run_id uuid not null,
        add primary key (region_id, run_id, zone_code, assignment_type, age_band, capability),
        add foreign key (region_id, run_id) references samhem.proposal_runs on delete cascade;
      comment on table samhem.proposal_lines is null;
    `);
  }
}
