import { randomUUID } from 'node:crypto';
import pg from 'pg';
import * as migrations from '../../migrations/index.js';
import { migrate } from '#libs/platform';
import { startTestDatabase, type TestDatabase } from '../support/database.js';

const all = Object.values(migrations);
/** As released before a profile was one municipality's. */
const before = all.filter(({ name }) => Number(name.slice(-2)) < 21);

const SEED = `
  insert into samhem.regions (id, code, name, unit_name) values ($1, 'gammal', 'Gammal', 'Enheten');
  insert into samhem.zones (region_id, code, name) values ($1, 'norr', 'Norr');
  insert into samhem.municipalities (region_id, id, code, name, official_name, organisation_number, zone_code, is_host)
    values ($1, $2, '0184', 'Solna', 'Solna stad', '212000-0183', 'norr', true);
  insert into samhem.users (region_id, id, municipality_id, scope, issuer, subject, display_name)
    values ($1, $3, $2, 'member', 'i', 's', 'Handläggaren');
  insert into samhem.homes (region_id, id, number, regi, status, registered_at) values ($1, $4, 1, 'own', 'published', now());
  insert into samhem.profiles (region_id, id, projection_version, assignment_type, age_bands, zone_code, free_places, has_own_children,
      has_animals, is_step_free, offers_own_room, has_daytime_adult, languages, capability_substance, capability_trauma, capability_npf,
      capability_school, capability_protection, available_from, availability_confirmed_on, published_at)
    values ($1, $5, 1, 'foster_home', array['7-12'], 'norr', '0', true, true, true, true, true, array['sv'], 'none', 'some', 'strong',
      'none', 'none', current_date, current_date, now());
  insert into samhem.profile_homes (region_id, profile_id, home_id) values ($1, $5, $4);
  insert into samhem.needs (region_id, municipality_id, id, case_number, status, assignment_type, children_count, age_from, age_to, start_on,
      expected_length, urgency, network_search, registered_at, registered_by)
    values ($1, $2, $6, 'SN 1', 'open', 'foster_home', 1, 7, 10, current_date, 'long', 'soon', 'exhausted', now(), $3);
  insert into samhem.matches (region_id, municipality_id, need_id, profile_id, rank) values ($1, $2, $6, $5, 1);
  insert into samhem.interests (region_id, municipality_id, id, need_id, profile_id, slot, status, expressed_at, expressed_by, changed_at)
    values ($1, $2, $7, $6, $5, 1, 'expressed', now(), $3, now());
  insert into samhem.homes (region_id, id, number, regi, status, registered_at) values ($1, $8, 2, 'own', 'registered', now());
  insert into samhem.applications (region_id, id, status, source, assignment_types, submitted_at, confirmed_at, home_id)
    values ($1, $9, 'confirmed', 'web', array['foster_home'], now(), now(), $8);
  insert into samhem.case_numbers (region_id, last) values ($1, 1);
  insert into samhem.recruitment_cases (region_id, number, application_id, home_id, source, step, since_at, opened_at)
    values ($1, 1, $9, $8, 'web', 'home_study', now(), now())`;

let database: TestDatabase;
let admin: pg.Client;
const name = `samhem_upgrade_${process.pid}`;
beforeAll(async () => {
  database = await startTestDatabase();
  admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  await admin.query(`create database ${name}`);
}, 60_000);
afterAll(async () => {
  await admin.query(`drop database if exists ${name} with (force)`);
  await admin.end();
  await database.drop();
});

async function expectCases(look: (sql: string) => Promise<unknown[]>, home: string, studied: string): Promise<void> {
  expect(await look('select home_id, number, step from samhem.recruitment_cases order by number')).toEqual([
    { home_id: studied, number: 1, step: 'home_study' },
    { home_id: home, number: 2, step: 'published' },
  ]);
  expect(await look('select last from samhem.case_numbers')).toEqual([{ last: 2 }]);
  expect(await look('select id from samhem.homes where is_under_study')).toEqual([{ id: studied }]);
}

it('a database from before keeps its publications and interests, shows nothing until it may be shown, and has its cases', async () => {
  const url = new URL(database.adminUrl);
  url.pathname = `/${name}`;
  await migrate(url.href, before);
  const ids = Array.from({ length: 9 }, () => randomUUID());
  const [, municipality, , home, profile, , interest, studied] = ids;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    const values = ids.map((id) => `'${id}'`);
    await client.query(SEED.replace(/\$(\d)/g, (_, index: string) => values[Number(index) - 1]!));
    await migrate(url.href, all);
    const look = async (sql: string) => (await client.query(sql)).rows as unknown[];
    expect(await look('select id, home_id, withheld_reason, withdrawn_at from samhem.publications')).toEqual([
      { id: profile, home_id: home, withheld_reason: 'not_in_order', withdrawn_at: null },
    ]);
    expect(
      await look(`select i.id, i.status, i.publication_id, p.municipality_id, p.is_shown, p.id <> i.publication_id as "isNew"
        from samhem.interests i join samhem.profiles p on p.id = i.profile_id`),
    ).toEqual([
      {
        id: interest,
        status: 'expressed',
        publication_id: profile,
        municipality_id: municipality,
        is_shown: false,
        isNew: true,
      },
    ]);
    expect(await look('select 1 from samhem.matches')).toEqual([]);
    await expectCases(look, home!, studied!);
    expect(
      await look(
        `select relname from pg_class where relnamespace = 'samhem'::regnamespace and relrowsecurity and not relforcerowsecurity`,
      ),
    ).toEqual([]);
  } finally {
    await client.end();
  }
}, 120_000);
