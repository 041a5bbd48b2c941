import type { MigrationInterface, QueryRunner } from 'typeorm';
import { IN_MY_REGION } from './protect.js';

/** Applications become subjects of events, a family that applies may record that it did, and sweeps find the regions. */
export class EventSubjects1764000000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function samhem.acts_for_applicant() returns boolean language sql stable
        as $$ select coalesce(samhem.current_scope() = 'applicant' and samhem.current_region() is not null, false) $$;

      alter table samhem.event_log add column application_id uuid;
      create index event_log_application on samhem.event_log (region_id, application_id, occurred_at) where application_id is not null;

      -- That a region exists, and its name, is public; sweeps go through all of them.
      drop policy regions_select on samhem.regions;
      create policy regions_select on samhem.regions for select to samhem_app using (
        id = (select samhem.current_region()) or (select samhem.current_scope()) in ('housekeeping', 'applicant'));

      drop policy event_log_insert on samhem.event_log;
      create policy event_log_insert on samhem.event_log for insert to samhem_app with check (
        ${IN_MY_REGION} and scope = (select samhem.current_scope()) and user_id is not distinct from (select samhem.current_user_id())
        and ((select samhem.acts_for_unit()) or municipality_id = (select samhem.current_municipality())
          or ((select samhem.acts_for_applicant()) and municipality_id is null and application_id is not null)));
      drop policy event_outbox_insert on samhem.event_outbox;
      create policy event_outbox_insert on samhem.event_outbox for insert to samhem_app with check (
        ${IN_MY_REGION} and ((select samhem.acts_for_unit()) or (select samhem.acts_for_member()) or (select samhem.acts_for_applicant())));
    `);
  }

  async down(): Promise<void> {
    throw new Error('the event log is not shortened');
  }
}
