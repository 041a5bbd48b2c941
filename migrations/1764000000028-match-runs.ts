import type { MigrationInterface, QueryRunner } from 'typeorm';
import { IN_MY_REGION } from './protect.js';

const SYSTEM_ALONE = `${IN_MY_REGION} and (select samhem.current_scope()) = 'system'`;
/** Whoever may read an event may know which jobs have seen it. */
const MARKS = `${IN_MY_REGION} and ((select samhem.current_scope()) = 'system' or exists (select from samhem.event_log e
  where e.region_id = processed_jobs.region_id
    and e.id = substring(job_key from '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$')::uuid))`;
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
      create policy processed_jobs_select on samhem.processed_jobs for select to samhem_app using (${MARKS});
      -- A need's and a market's own jobs have seen these, but for the last word about each open need, which is told again: jobs of the
      -- earlier names may be lying in a queue.
      alter table samhem.needs no force row level security;
      alter table samhem.event_log no force row level security;
      alter table samhem.processed_jobs no force row level security;
      alter table samhem.event_outbox no force row level security;
      insert into samhem.event_outbox (region_id, event_id, type)
        select e.region_id, e.id, e.type from (
          select distinct on (e.region_id, e.need_id) e.* from samhem.event_log e
          join samhem.needs n on n.region_id = e.region_id and n.id = e.need_id and n.status = 'open'
          where e.type in (${FOLLOWED}) order by e.region_id, e.need_id, e.id desc) e
        on conflict do nothing;
      insert into samhem.processed_jobs (region_id, job_key)
        select e.region_id, 'matching.run.' || e.id from samhem.event_log e
        where e.type in (${FOLLOWED}) and not exists (select from samhem.event_outbox o where o.region_id = e.region_id and o.event_id = e.id)
        on conflict do nothing;
      alter table samhem.needs force row level security;
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
