// One region as large as the promise: 500 open needs, 2 000 published homes, everybody signed in, in a throw-away PostgreSQL.
import { createHash, createHmac, randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { NestFactory } from '@nestjs/core';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../dist/apps/samhem/src/postgres.js';
import { DemonstrationModule } from '../../dist/apps/samhem/src/demonstration/demonstration.module.js';
import { givenRegion, regionAsGiven } from '../../dist/apps/samhem/src/demonstration/given-region.js';
import { makeReady } from '../../dist/apps/samhem/src/demonstration/readiness.js';
import { actAs, migrate, readSettings, systemActor, urlAs } from '../../dist/libs/platform/src/index.js';
import { RecomputeService } from '../../dist/libs/profiles/src/index.js';
import { shippedRegions } from '../../dist/libs/regions/src/index.js';
import * as migrations from '../../dist/migrations/index.js';

export const NEEDS = 500;
export const HOMES = 2_000;
export const SECRETS = {
  IDENTITY_KEY: 'be'.repeat(32),
  SESSION_SECRET: 'a secret that only the benchmark uses, nowhere else',
};

/** Four kinds of assignment, ages, zones, facts, languages and levels, each in its own step, so that five homes fit most of what is shown. */
const SEED_HOMES = `
  with made as (
    insert into samhem.homes (region_id, number, regi, status, registered_at, registered_by)
    select $1, n, 'own', 'published', now() - interval '1 day' * (n % 300), $2 from generate_series(1, ${HOMES}) n returning id, number as n
  ), offers as (
    insert into samhem.home_offers (region_id, home_id, assignment_type, age_from, age_to, zone_code, has_own_children, has_animals,
      is_step_free, offers_own_room, has_daytime_adult, languages, capability_substance, capability_trauma, capability_npf,
      capability_school, capability_protection, available_from, availability_confirmed_on, experience)
    select $1, id, (array['foster_home', 'foster_home', 'foster_home', 'foster_home', 'emergency_foster_home', 'contact_family'])[1 + n % 6],
      (array[0, 5, 7, 12])[1 + n / 6 % 4], (array[8, 12, 14, 20])[1 + n / 6 % 4],
      (select array_agg(z.code order by z.code) from samhem.zones z where z.region_id = $1)[1 + n / 24 % 2],
      n % 2 = 0, n % 5 = 0, n % 7 = 0, n % 3 <> 0, n % 11 = 0,
      case n % 4 when 0 then array['sv', 'en'] when 1 then array['sv', 'ar'] else array['sv'] end,
      case when n % 13 = 0 then 2 else 0 end, n % 4, n % 3, (n / 3) % 4, case when n % 17 = 0 then 3 else 0 end,
      current_date, current_date, (array['new', 'some', 'experienced'])[1 + n % 3]
    from made
  ), places as (
    insert into samhem.home_places (region_id, home_id, position)
    select $1, id, position from made cross join generate_series(1, 1 + n % 3) position
  ), numbers as (
    insert into samhem.home_numbers (region_id, last) values ($1, ${HOMES})
  ), published as (
    insert into samhem.publications (region_id, home_id, published_at, published_by, assignment_type)
    select $1, id, now(), $2, (array['foster_home', 'foster_home', 'foster_home', 'foster_home', 'emergency_foster_home', 'contact_family'])[1 + n % 6]
    from made
  ) select id from made`;
const SEED_NEEDS = `
  with members as (
    select m.id, u.id as user_id, row_number() over (order by m.code) - 1 as place, count(*) over () as members
    from samhem.municipalities m join lateral (select u.id from samhem.users u join samhem.user_roles r
      on r.region_id = u.region_id and r.user_id = u.id and r.role = 'caseworker' where u.municipality_id = m.id limit 1) u on true
    where m.region_id = $1
  ), made as (
    insert into samhem.needs (region_id, municipality_id, case_number, status, assignment_type, children_count, age_from, age_to, start_on,
      expected_length, urgency, network_search, registered_at, registered_by)
    select $1, m.id, 'IFO ' || n, 'open', 'foster_home', 1 + (n % 5 = 0)::int, (array[1, 6, 8, 13])[1 + n % 4], (array[4, 9, 11, 16])[1 + n % 4],
      current_date, 'long', 'soon', 'exhausted', now() - interval '1 hour' * (n * 5), m.user_id
    from generate_series(1, ${NEEDS}) n join members m on m.place = n % m.members
    returning id, municipality_id, substring(case_number from 5)::int as n
  ), required as (
    insert into samhem.need_requirements (region_id, municipality_id, need_id, kind, strength, level, option)
    select $1, municipality_id, id, r.kind, r.strength, r.level, null from made cross join lateral (values
      ('own_room', 'must', null, n % 3 = 0), ('no_animals', 'should', null, n % 2 = 0), ('capability_trauma', 'should', 'some', n % 4 = 1),
      ('capability_npf', 'must', 'some', n % 5 = 2), ('step_free', 'should', null, n % 10 = 3)) as r(kind, strength, level, is_asked)
    where r.is_asked
  ) select id, municipality_id as "municipalityId" from made order by n`;

/**
 * The region, filled once and copied for each queue.
 * @param kept a folder where the filled database stays for the next time; none = thrown away
 */
export async function openRegion(kept) {
  const directory = kept ?? mkdtempSync(path.join(tmpdir(), 'samhem-latency-'));
  mkdirSync(directory, { recursive: true, mode: 0o755 });
  const server = await startEmbeddedPostgres({ dataDir: path.join(directory, 'data'), log: () => undefined });
  const url = (name) => Object.assign(new URL(server.url), { pathname: `/${name}` }).href;
  const admin = new pg.Client({ connectionString: server.url });
  await admin.connect();
  const { rows } = await admin.query(`select from pg_database where datname = 'filled'`);
  if (rows.length === 0) {
    await admin.query('create database filling');
    await fill(url('filling'));
    await admin.query('alter database filling rename to filled');
  }
  return {
    copy: async (name) => {
      await admin.query(`drop database if exists ${name} with (force)`);
      await admin.query(`create database ${name} template filled`);
      return opened(url(name));
    },
    close: async () => {
      await admin.end();
      await server.stop();
      if (!kept) rmSync(directory, { recursive: true, force: true });
    },
  };
}

async function fill(url) {
  await migrate(url, Object.values(migrations));
  await inContext(url, async (app, database) => {
    const region = await givenRegion(app, shippedRegions()[0]);
    const { rows } = await database.query(SEED_HOMES, [region.id, region.recruiter.userId]);
    const homes = rows.map(({ id }) => id);
    await actAs(region.recruiter, () => makeReady(app, homes));
    await database.query(SEED_NEEDS, [region.id]);
    await actAs(systemActor(region.id), () => app.get(RecomputeService).region());
    await database.query('vacuum analyze');
  });
}

/** @returns the region, its needs, its people's cookies, and what is needed to start the servers on it */
async function opened(url) {
  await migrate(url, Object.values(migrations));
  return inContext(url, async (app, database) => {
    const { rows } = await database.query('select id from samhem.regions');
    const region = await regionAsGiven(app, rows[0].id);
    const { rows: needs } = await database.query(
      'select id, municipality_id as "municipalityId" from samhem.needs order by registered_at desc',
    );
    const cookies = new Map();
    for (const person of [region.recruiter, ...region.members.map(({ caseworker }) => caseworker)]) {
      cookies.set(person.userId, await signedIn(database, person));
    }
    return { url: urlAs(url, 'samhem_app'), adminUrl: url, region, needs, cookies };
  });
}

async function inContext(url, work) {
  const settings = readSettings({ ...SECRETS, DATABASE_URL: urlAs(url, 'samhem_app'), LOG_LEVEL: 'silent' });
  const app = await NestFactory.createApplicationContext(DemonstrationModule.with(settings), { logger: ['error'] });
  const database = new pg.Client({ connectionString: url });
  await database.connect();
  try {
    return await work(app, database);
  } finally {
    await database.end();
    await app.close();
  }
}

/** A session of the person's own, as the sign-in would have left it. */
async function signedIn(database, { regionId, userId }) {
  const session = randomUUID();
  const cookie = { originalMaxAge: 86_400_000, expires: new Date(Date.now() + 86_400_000), httpOnly: true, path: '/' };
  const content = JSON.stringify({ cookie, user: { regionId, userId }, isStored: true });
  await database.query(
    `insert into samhem.sessions (id_hash, region_id, user_id, content, expires_at) values ($1, $2, $3, $4, now() + interval '1 day')`,
    [createHash('sha256').update(session).digest('hex'), regionId, userId, content],
  );
  const signature = createHmac('sha256', SECRETS.SESSION_SECRET).update(session).digest('base64').replace(/=+$/, '');
  return `samhem=${encodeURIComponent(`s:${session}.${signature}`)}`;
}
