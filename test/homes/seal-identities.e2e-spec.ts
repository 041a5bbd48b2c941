import { migrate } from '#libs/platform';
import * as migrations from '../../migrations/index.js';
import { asSuperuser, startTestDatabase, type TestDatabase } from '../support/database.js';
import { withoutIds } from '../support/identity-scan.js';
import { TEST_IDENTITY_KEY, startWorld, type World } from '../support/world.js';
import { givenPool } from './pool.js';

const all = Object.values(migrations);
const until015 = all.filter(({ name }) => !/00000001[6-9]$|0000000[2-9]\d$/.test(name));

const REGION = '11111111-1111-4111-8111-111111111111';
const HOME = '22222222-2222-4222-8222-222222222222';
/** A region and a home as version 015 kept them. */
const AN_OLD_HOME = `
  insert into samhem.regions (id, code, name, unit_name, created_at) values ('${REGION}', 'gammal', 'Gammal', 'Enheten', now());
  insert into samhem.homes (region_id, id, number, regi, status, registered_at) values ('${REGION}', '${HOME}', 1, 'own', 'registered', now());
  insert into samhem.home_identities (region_id, home_id, family_name, given_names, street, postal_code, locality, municipality_code, phone)
  values ('${REGION}', '${HOME}', 'Åberg', 'Anna och Bo', 'Storgatan 1 A', '19205', 'Sollentuna', '0163', '070-174 06 05');`;

let database: TestDatabase;
beforeEach(async () => {
  database = await startTestDatabase('template0');
  await migrate(database.adminUrl, until015);
}, 60_000);

const readable = () =>
  asSuperuser<{ text: string }>(database, `select i::text as text from samhem.home_identities i`).then((rows) =>
    rows.map(({ text }) => text).join(),
  );

describe('a database of the version that kept identities readable', () => {
  it('is sealed with the installation’s key, and the app opens what was in it', async () => {
    await asSuperuser(database, AN_OLD_HOME);
    expect(await readable()).toContain('Åberg');
    await migrate(database.adminUrl, all, TEST_IDENTITY_KEY);
    expect(withoutIds(await readable())).not.toMatch(/berg|Anna|Storgatan|19205|Sollentuna|174/);
    const world = await startWorld({ worker: false, database });
    try {
      const { unit } = await givenPool(world);
      const { data } = await identityOf(world, { ...unit, regionId: REGION });
      expect(data).toEqual({
        homeIdentity: {
          familyName: 'Åberg',
          givenNames: 'Anna och Bo',
          street: 'Storgatan 1 A',
          postalCode: '19205',
          locality: 'Sollentuna',
          municipalityCode: '0163',
          phone: '070-174 06 05',
          email: null,
        },
      });
    } finally {
      await world.close();
    }
  }, 60_000);

  it('keeps row security forced on the table', async () => {
    await migrate(database.adminUrl, all);
    const [table] = await asSuperuser(
      database,
      `select relrowsecurity, relforcerowsecurity from pg_class where oid = 'samhem.home_identities'::regclass`,
    );
    expect(table).toEqual({ relrowsecurity: true, relforcerowsecurity: true });
    await database.drop();
  }, 60_000);

  it.each(['', 'abc123'])(
    'is not brought up to date with the key %j while it has homes, and stays as it was',
    async (key) => {
      await asSuperuser(database, AN_OLD_HOME);
      await expect(migrate(database.adminUrl, all, key)).rejects.toThrow('IDENTITY_KEY');
      expect(await readable()).toContain('Åberg');
      await database.drop();
    },
    60_000,
  );
});

const FIELDS = 'familyName givenNames street postalCode locality municipalityCode phone email';

async function identityOf(world: World, user: Awaited<ReturnType<typeof givenPool>>['unit']) {
  // The log of reads knows its readers: the old region gets the same person.
  await world.look(
    `insert into samhem.users (region_id, id, issuer, subject, display_name, scope, created_at)
     select $1, $2, 'test', 'old', 'Enheten', 'unit', now()`,
    [user.regionId, user.userId],
  );
  return world.ask(user, `query ($id: ID!) { homeIdentity(homeId: $id, purpose: "prov") { ${FIELDS} } }`, { id: HOME });
}
