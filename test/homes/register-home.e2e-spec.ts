import { randomUUID } from 'node:crypto';
import { startWorld, type World } from '../support/world.js';
import { faultyFields, givenHome, homeInput, homeOf, registerHome, zoneCodes, type HomeParts } from './home.js';
import { givenPool, type Pool } from './pool.js';

let world: World;
let pool: Pool;
beforeAll(async () => {
  world = await startWorld({ worker: false });
  pool = await givenPool(world);
}, 60_000);
afterAll(() => world?.close());

const homes = async () => (await world.look<{ n: number }>('select count(*)::int as n from samhem.homes'))[0]!.n;

describe('a home is registered', () => {
  it('with its offer, its places and the next number of the region', async () => {
    const first = await givenHome(world, pool.unit);
    const second = await givenHome(world, pool.unit, { places: 3, regi: 'KINSHIP' });
    expect(second.number).toBe(first.number + 1);
    expect(second).toMatchObject({
      regi: 'KINSHIP',
      status: 'REGISTERED',
      publicationId: null,
      places: { total: 3, free: 3, reserved: 0 },
      offer: { ageFrom: 5, languages: ['sv'], availableFrom: world.clock.today() },
    });
    expect(await homeOf(world, pool.unit, second.id)).toEqual(second);
  });

  it('with level 0 in every area that was left out', async () => {
    const { offer } = await givenHome(world, pool.unit, { offer: { capabilities: [{ area: 'TRAUMA', level: 3 }] } });
    expect(offer.capabilities.map(({ area, level }) => `${area} ${level}`)).toEqual([
      'SUBSTANCE 0',
      'TRAUMA 3',
      'NPF 0',
      'SCHOOL 0',
      'PROTECTION 0',
    ]);
  });

  it('with its texts tidied', async () => {
    const identity = { familyName: '  Lind   & Berg ', postalCode: '192 05', phone: '  ' };
    const { id, offer } = await givenHome(world, pool.unit, { identity, offer: { languages: ['SV', ' ar', 'sv'] } });
    const { data } = await world.ask(
      pool.unit,
      'query ($id: ID!) { homeIdentity(homeId: $id, purpose: "prov") { familyName postalCode phone } }',
      { id },
    );
    expect(data).toEqual({ homeIdentity: { familyName: 'Lind & Berg', postalCode: '19205', phone: null } });
    expect(offer.languages).toEqual(['sv', 'ar']);
  });

  it('with numbers of each region of its own, without gaps, also when many are registered at once', async () => {
    const input = await homeInput(world, pool.otherUnit);
    const answers = await Promise.all(Array.from({ length: 8 }, () => registerHome(world, pool.otherUnit, input)));
    const numbers = answers.map(({ data }) => data.registerHome.number).sort((a, b) => a - b);
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('once, however often the same form is sent', async () => {
    const before = await homes();
    const input = await homeInput(world, pool.unit);
    const key = randomUUID();
    const first = await registerHome(world, pool.unit, input, key);
    const second = await registerHome(world, pool.unit, input, key);
    expect(second.data).toEqual(first.data);
    expect(await homes()).toBe(before + 1);
  });

  it('and recorded for the unit alone', async () => {
    const { id } = await givenHome(world, pool.unit);
    expect(
      await world.look('select type, municipality_id, user_id from samhem.event_log where home_id = $1', [id]),
    ).toEqual([{ type: 'HomeRegistered', municipality_id: null, user_id: pool.unit.userId }]);
  });
});

describe('a home is refused at its field', () => {
  const faults: [field: string, parts: HomeParts][] = [
    ['places', { places: 0 }],
    ['places', { places: 99 }],
    ['offer.ageTo', { offer: { ageFrom: 12, ageTo: 7 } }],
    ['offer.ageTo', { offer: { ageTo: 21 } }],
    ['offer.zoneCode', { offer: { zoneCode: 'kusten' } }],
    ['offer.zoneCode', { offer: { zoneCode: 'no\u0000rr' } }],
    ['offer.capabilities.0.level', { offer: { capabilities: [{ area: 'NPF', level: 4 }] } }],
    [
      'offer.capabilities.1.area',
      {
        offer: {
          capabilities: [
            { area: 'NPF', level: 1 },
            { area: 'NPF', level: 2 },
          ],
        },
      },
    ],
    ['offer.languages', { offer: { languages: ['svenska'] } }],
    ['offer.availableFrom', { offer: { availableFrom: '2126-01-01' } }],
    ['offer.availableFrom', { offer: { availableFrom: '2026-02-30' } }],
    ['offer.availabilityConfirmedOn', { offer: { availabilityConfirmedOn: '2126-01-01' } }],
    ['identity.familyName', { identity: { familyName: 'a'.repeat(10_000) } }],
    ['identity.familyName', { identity: { familyName: 'Åberg 👪' } }],
    ['identity.givenNames', { identity: { givenNames: 'Anna\u0000' } }],
    ['identity.street', { identity: { street: '   ' } }],
    ['identity.postalCode', { identity: { postalCode: '1920' } }],
    ['identity.municipalityCode', { identity: { municipalityCode: '9999' } }],
    ['identity.email', { identity: { email: 'anna' } }],
  ];
  it.each(faults)('%s, in Swedish, and nothing is saved (%#)', async (field, parts) => {
    const before = await homes();
    const answer = await registerHome(world, pool.unit, await homeInput(world, pool.unit, parts));
    expect(answer.codes).toEqual(['INVALID_INPUT']);
    expect(faultyFields(answer)).toEqual([field]);
    expect(answer.errors[0]!.extensions.fields![0]!.message).toMatch(/^[A-ZÅÄÖ].*\.$/);
    expect(await homes()).toBe(before);
  });

  it('when its zone is another region’s', async () => {
    const [theirs] = await zoneCodes(world, pool.otherUnit);
    const ours = await zoneCodes(world, pool.unit);
    expect(ours).not.toContain(theirs);
    const input = await homeInput(world, pool.unit, { offer: { zoneCode: theirs } });
    expect(faultyFields(await registerHome(world, pool.unit, input))).toEqual(['offer.zoneCode']);
  });

  it('and gives its number back', async () => {
    const before = await givenHome(world, pool.unit);
    await registerHome(world, pool.unit, await homeInput(world, pool.unit, { places: 99 }));
    expect((await givenHome(world, pool.unit)).number).toBe(before.number + 1);
  });
});

describe('the unit’s homes are seen by nobody else', () => {
  const LIST = '{ homes(first: 50) { nodes { id } } }';

  it('not by a municipality, the steering group or someone who is not signed in', async () => {
    const { id } = await givenHome(world, pool.unit);
    for (const user of [pool.solna, pool.steering]) {
      expect((await world.ask(user, LIST)).codes).toEqual(['FORBIDDEN']);
      expect((await world.ask(user, `{ home(id: "${id}") { id } }`)).codes).toEqual(['FORBIDDEN']);
      expect((await registerHome(world, user, await homeInput(world, pool.unit))).codes).toEqual(['FORBIDDEN']);
    }
    expect((await world.ask(null, LIST)).codes).toEqual(['UNAUTHENTICATED']);
  });

  it('not by the unit of another region, which cannot tell it from a home that never was', async () => {
    const { id } = await givenHome(world, pool.unit);
    const ask = (sought: string) =>
      world.ask(pool.otherUnit, 'query ($id: ID!) { home(id: $id) { id } }', { id: sought });
    const answers = [await ask(id), await ask(randomUUID()), await ask('no id')];
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers[0]!.codes).toEqual(['NOT_FOUND']);
    expect((await world.ask(pool.otherUnit, LIST)).text).not.toContain(id);
  });
});
