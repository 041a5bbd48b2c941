// One region with a market of 5 000 published profiles, in a throw-away PostgreSQL, and one caseworker signed in.
import { createHash, createHmac, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { parentOf } from './cpu.mjs';
import { importSource } from '../support/typescript.mjs';

export const PROFILES = 5_000;
export const PAGE = 20;
export const FILTER = { assignmentType: 'foster_home', ageBand: '7-12', zoneCode: 'norr' };
export const IDENTITY_KEY = 'be'.repeat(32);
export const SESSION_SECRET = 'a secret that only the benchmark uses, nowhere else';

/** The market's statement as a function, so that PostGraphile asks the very same of the database as the others. */
const MARKET_FUNCTION = `
  create function samhem.market(assignment text, age_band text, zone text) returns setof samhem.profiles language sql stable as $$
    select * from samhem.profiles p
    where p.is_shown and p.on_market and p.market_until >= current_date and p.municipality_id = samhem.current_municipality()
      and p.assignment_type = assignment and (p.age_bands is null or p.age_bands && array[age_band, '0-12'])
      and (p.zone_code is null or p.zone_code = zone) and p.has_animals is not true
    order by p.id $$;
  grant execute on function samhem.market(text, text, text) to samhem_app`;

const SEED = `
  insert into samhem.regions (id, code, name, unit_name) values ($1, 'bench', 'Bänken', 'Enheten');
  insert into samhem.zones (region_id, code, name)
    select $1, code, initcap(code) from unnest(array['norr', 'soder', 'vaster', 'oster']) code;
  insert into samhem.municipalities (region_id, id, code, name, official_name, organisation_number, zone_code, is_host)
    values ($1, $2, '0184', 'Solna', 'Solna stad', '212000-0183', 'norr', true);
  insert into samhem.users (region_id, id, municipality_id, scope, issuer, subject, display_name)
    values ($1, $3, $2, 'member', 'bench', 'bench', 'Handläggaren');
  insert into samhem.user_roles (region_id, user_id, role) values ($1, $3, 'caseworker');
  insert into samhem.sessions (id_hash, region_id, user_id, content, expires_at) values ($4, $1, $3, $5, now() + interval '1 day');
  insert into samhem.homes (region_id, id, number, regi, status, registered_at)
    select $1, ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, n, 'own', 'published', now() from generate_series(1, ${PROFILES}) n;
  insert into samhem.publications (region_id, id, home_id, published_at, assignment_type)
    select region_id, id, id, now(), 'foster_home' from samhem.homes;
  insert into samhem.profiles (region_id, municipality_id, publication_id, is_shown, on_market, takes_interest, market_until, changed_at,
      assignment_type, age_bands, zone_code, free_places, has_own_children, has_animals, is_step_free, offers_own_room, has_daytime_adult,
      languages, capability_substance, capability_trauma, capability_npf, capability_school, capability_protection, available)
    select $1, $2, ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, true, true, true, current_date + 20, now(),
      (array['foster_home', 'emergency_foster_home', 'contact_family', 'contact_person'])[1 + n % 4],
      (array['0-6', '7-12', '13-17', '18-20'])[1 + n % 2 : 2 + n % 3], (array['norr', 'soder', 'vaster', 'oster'])[1 + n / 4 % 4],
      (array['1', '2', '3+'])[1 + n % 3], n % 2 = 0, n % 5 = 0, n % 7 = 0, n % 3 <> 0, n % 11 = 0, array['sv', 'en'],
      'none', 'some', 'strong', 'some', 'none', 'now'
    from generate_series(1, ${PROFILES}) n`;

export async function openMarket() {
  const { startEmbeddedPostgres } = await importSource('apps/samhem/src/postgres.ts');
  const { migrate, urlAs } = await importSource('libs/platform/src/index.ts');
  const migrations = await importSource('migrations/index.ts');
  const directory = mkdtempSync(path.join(tmpdir(), 'samhem-bench-'));
  const server = await startEmbeddedPostgres({
    dataDir: path.join(directory, 'data'),
    log: () => undefined,
    fsync: false,
  });
  const url = new URL(server.url);
  await inDatabase(url.href, async (admin) => void (await admin.query('create database bench')));
  url.pathname = '/bench';
  await migrate(url.href, Object.values(migrations));
  const caseworker = await inDatabase(url.href, seed);
  const postmaster = await inDatabase(url.href, async (admin) => {
    const { rows } = await admin.query('select pg_backend_pid() as pid');
    return parentOf(rows[0].pid);
  });
  return {
    url: urlAs(url.href, 'samhem_app'),
    caseworker,
    postmaster,
    close: async () => {
      await server.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

async function seed(admin) {
  const [region, municipality, user, session] = Array.from({ length: 4 }, () => randomUUID());
  const hash = createHash('sha256').update(session).digest('hex');
  const cookie = { originalMaxAge: 86_400_000, expires: new Date(Date.now() + 86_400_000), httpOnly: true, path: '/' };
  const content = JSON.stringify({ cookie, user: { regionId: region, userId: user }, isStored: true });
  const values = [region, municipality, user, hash, content].map((value) => pg.escapeLiteral(value));
  await admin.query(SEED.replace(/\$(\d)/g, (_, index) => values[index - 1]));
  await admin.query(MARKET_FUNCTION);
  await admin.query('vacuum analyze');
  const settings = { region_id: region, municipality_id: municipality, user_id: user, scope: 'member' };
  const signature = createHmac('sha256', SESSION_SECRET).update(session).digest('base64').replace(/=+$/, '');
  return { settings, cookie: `samhem=${encodeURIComponent(`s:${session}.${signature}`)}` };
}

async function inDatabase(url, work) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
