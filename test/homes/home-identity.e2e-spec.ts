import { randomUUID } from 'node:crypto';
import type { TestUser, World } from '../support/world.js';
import { startWorld } from '../support/world.js';
import { faultyFields, givenHome, type Home } from './home.js';
import { givenPool, type Pool } from './pool.js';

const IDENTITY = `query ($homeId: ID!, $purpose: String!) { homeIdentity(homeId: $homeId, purpose: $purpose) {
  homeId familyName givenNames street postalCode locality municipalityCode phone email persons { givenNames } knownWords { value } capabilityReasons { reason } } }`;

let world: World;
let pool: Pool;
let home: Home;
const read = (user: TestUser | null, ...rest: [purpose?: string, homeId?: string]) =>
  world.ask(user, IDENTITY, { purpose: rest[0] ?? 'Hembesök', homeId: rest[1] ?? home.id });
const readsLogged = () =>
  world.look(
    `select user_id, subject_kind, purpose, fields, outcome from samhem.read_log where subject_id = $1 order by id`,
    [home.id],
  );

beforeAll(async () => {
  world = await startWorld({ worker: false });
  pool = await givenPool(world);
  home = await givenHome(world, pool.unit, { identity: { phone: '08-123 45 67' } });
}, 60_000);
afterAll(() => world?.close());

describe('an identity', () => {
  it('is read by the unit, for a purpose that is logged with who and which fields, never the values', async () => {
    const { data } = await read(pool.unit, '  Hembesök   inför publicering ');
    expect(data).toEqual({
      homeIdentity: {
        homeId: home.id,
        familyName: 'Åberg',
        givenNames: 'Anna och Bo',
        street: 'Storgatan 1 A',
        postalCode: '19205',
        locality: 'Sollentuna',
        municipalityCode: '0163',
        phone: '08-123 45 67',
        email: null,
        persons: [],
        knownWords: [],
        capabilityReasons: [],
      },
    });
    const fields =
      'familyName givenNames street postalCode locality municipalityCode phone email persons knownWords capabilityReasons';
    expect(await readsLogged()).toEqual([
      {
        user_id: pool.unit.userId,
        subject_kind: 'home_identity',
        purpose: 'Hembesök inför publicering',
        fields: fields.split(' '),
        outcome: 'served',
      },
    ]);
  });

  it('is nowhere in the home itself', async () => {
    const { text } = await world.ask(pool.unit, '{ __type(name: "Home") { fields { name } } }');
    expect(text).not.toMatch(/identity|name":"(familyName|street)/i);
  });

  it.each(['', ' ab ', 'a'.repeat(201), 'hem\u0000besök'])('is not read with the purpose %j', async (purpose) => {
    const before = await readsLogged();
    const answer = await read(pool.unit, purpose);
    expect(answer.codes).toEqual(['INVALID_INPUT']);
    expect(faultyFields(answer)).toEqual(['purpose']);
    expect(await readsLogged()).toEqual(before);
  });

  it('is not read when the read cannot be logged', async () => {
    await world.look('revoke insert on samhem.read_log from samhem_app');
    const answer = await read(pool.unit);
    await world.look('grant insert on samhem.read_log to samhem_app');
    expect(answer.codes).toEqual(['INTERNAL']);
    expect(answer.text).not.toContain('Åberg');
  });

  it('is not read by a municipality, the steering group or a stranger', async () => {
    expect((await read(pool.solna)).codes).toEqual(['FORBIDDEN']);
    expect((await read(pool.steering)).codes).toEqual(['FORBIDDEN']);
    expect((await read(null)).codes).toEqual(['UNAUTHENTICATED']);
  });

  it('is not told from none by the unit of another region', async () => {
    const [theirs, none] = [await read(pool.otherUnit), await read(pool.otherUnit, 'Hembesök', randomUUID())];
    expect(theirs.codes).toEqual(['NOT_FOUND']);
    expect(theirs.text).toBe(none.text);
  });
});
