import type { MigrationInterface, QueryRunner } from 'typeorm';
import { IN_MY_REGION } from './protect.js';

const SYSTEM_ALONE = `${IN_MY_REGION} and (select samhem.current_scope()) = 'system'`;
/** Whether a run has seen an event; whose event it was is in the log, under the log's own policy. */
const MARKS_OF_RUNS = `${IN_MY_REGION} and ((select samhem.current_scope()) = 'system'
  or (job_key like '%.run.%' and ((select samhem.acts_for_unit()) or (select samhem.acts_for_member()))))`;
const FOLLOWED = `'NeedRegistered', 'NeedChanged', 'NeedPaused', 'NeedResumed', 'NeedEnded', 'MatchingRequested', 'MarketChanged'`;

/** One run of the matching for all that has happened: what it read, what each list says, and which events it has seen. */
export class MatchRuns1764000000028 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table samhem.match_runs
        add column snapshot_hash text check (snapshot_hash ~ '^[0-9a-f]{64}$'),
        add column list_hash text check (list_hash ~ '^[0-9a-f]{64}$');
      comment on column samhem.match_runs.snapshot_hash is 'what the run read: the need, its municipality''s market, the day, the rules';
      comment on column samhem.match_runs.list_hash is 'what the list was made from: equal, and the list says the same';
      create index event_log_market on samhem.event_log (region_id, municipality_id, occurred_at) where type = 'MarketChanged';
      drop policy processed_jobs_select on samhem.processed_jobs;
      create policy processed_jobs_select on samhem.processed_jobs for select to samhem_app using (${MARKS_OF_RUNS});
      -- A need's and a market's own jobs have seen these.
      alter table samhem.event_log no force row level security;
      alter table samhem.processed_jobs no force row level security;
      alter table samhem.event_outbox no force row level security;
      insert into samhem.processed_jobs (region_id, job_key)
        select e.region_id, 'matching.run.' || e.id from samhem.event_log e
        where e.type in (${FOLLOWED}) and not exists (select from samhem.event_outbox o where o.region_id = e.region_id and o.event_id = e.id)
        on conflict do nothing;
      alter table samhem.event_log force row level security;
      alter table samhem.processed_jobs force row level security;
      alter table samhem.event_outbox force row level security;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy processed_jobs_select on samhem.processed_jobs;
      create policy processed_jobs_select on samhem.processed_jobs for select to samhem_app using (${SYSTEM_ALONE});
      drop index samhem.event_log_market;
      alter table samhem.match_runs drop column snapshot_hash, drop column list_hash;
    `);
  }
}
