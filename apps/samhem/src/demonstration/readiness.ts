import { Clock, TenantDb, requireActor } from '#libs/platform';
import type { App } from './given-region.js';

const CONSENTS = `
  insert into samhem.consents (region_id, home_id, municipality_id, given_on, written_reference, recorded_at, recorded_by)
  select m.region_id, h.id, m.id, $2, 'Dnr ' || left(h.id::text, 8), $3, $4
  from unnest($1::uuid[]) as h(id) cross join samhem.municipalities m
  on conflict do nothing`;
const CHECKS = `
  insert into samhem.register_checks (region_id, home_id, adult, kind, checked_on, outcome, due_on, recorded_at, recorded_by)
  select h.region_id, h.id, adult, kind, $2, 'no_obstacle', $2::date + 365, $3, $4
  from samhem.homes h cross join generate_series(1, h.adults) adult cross join unnest(array['police_record', 'suspicion_register',
    'enforcement_authority', 'social_services', 'social_insurance']) kind
  where h.id = any($1::uuid[])`;
const APPROVALS = `
  insert into samhem.profile_approvals (region_id, home_id, approved_on, adult, text_version, recorded_at, recorded_by)
  select h.region_id, h.id, $2, 1, (select max(t.version) from samhem.profile_texts t where t.region_id = h.region_id and t.home_id = h.id), $3, $4
  from samhem.homes h where h.id = any($1::uuid[])`;

/** All that must be there before a home is published, for many homes at once: consents to every member, checks, approval. */
export async function makeReady(app: App, homeIds: readonly string[]): Promise<void> {
  const clock = app.get(Clock);
  const about = [homeIds, clock.today(), clock.now(), requireActor().userId];
  const db = app.get(TenantDb);
  await db.run(async () => {
    for (const sql of [CONSENTS, CHECKS, APPROVALS]) await db.query(sql, about);
  });
}
