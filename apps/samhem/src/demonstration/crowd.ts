import { TenantDb } from '#libs/platform';
import type { App } from './given-region.js';

/** With the home itself, one more than must fit. */
const TWINS = 5;

/** Homes and what they offer, under new numbers and ids, and nothing of who they are. */
const COPY = `
  with numbers as (
    update samhem.home_numbers set last = last + $2 where region_id = samhem.current_region() returning last - $2 as before
  ), twins as (
    select uuidv7() as id, n as step from generate_series(1, $2::int) n
  ), homes as (
    insert into samhem.homes (region_id, id, number, regi, status, registered_at, registered_by)
    select h.region_id, t.id, numbers.before + t.step, h.regi, 'registered', h.registered_at, h.registered_by
    from samhem.homes h cross join numbers cross join twins t where h.id = $1 returning id
  ), offers as (
    insert into samhem.home_offers
    select (jsonb_populate_record(o, jsonb_build_object('home_id', t.id))).*
    from samhem.home_offers o cross join twins t where o.home_id = $1
  )
  insert into samhem.home_places (region_id, home_id, position)
  select p.region_id, t.id, p.position from samhem.home_places p cross join twins t where p.home_id = $1`;
const OFFER = `
  select md5((to_jsonb(o) - 'home_id')::text || (select count(*) from samhem.home_places p
    where p.region_id = o.region_id and p.home_id = o.home_id)) as shape
  from samhem.home_offers o where o.home_id = $1`;

const crowds = new WeakMap<App, Set<string>>();

/** Drafts that offer just the same, so that whatever the home offers may be shown. Once for homes alike. For the unit. */
export async function givenCrowd(app: App, homeId: string): Promise<void> {
  const db = app.get(TenantDb);
  const [{ shape }] = (await db.query<{ shape: string }>(OFFER, [homeId])) as [{ shape: string }];
  const known = crowds.get(app) ?? new Set();
  if (known.has(shape)) return;
  crowds.set(app, known.add(shape));
  await db.query(COPY, [homeId, TWINS]);
}
