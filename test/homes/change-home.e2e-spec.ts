import { randomUUID } from 'node:crypto';
import { startWorld, type TestUser, type World } from '../support/world.js';
import { faultyFields, givenHome, homeInput, homeOf, zoneCodes } from './home.js';
import { identityOf, person } from './household.js';
import { givenPool, type Pool } from './pool.js';

const WIDE = `id regi places { total free } offer { ageFrom ageTo experience contactWithParents takesSiblingGroups rooms limits support
  capabilities { area level } availabilityConfirmedOn availabilityHoldsUntil isAvailable }`;

let world: World;
let pool: Pool;
beforeAll(async () => {
  world = await startWorld({ worker: false });
  pool = await givenPool(world);
}, 60_000);
afterAll(() => world?.close());

interface Wide {
  regi: string;
  places: { total: number; free: number };
  offer: Record<string, unknown> & { capabilities: { area: string; level: number }[] };
}

const mutate = (user: TestUser, ...rest: [name: string, type: string, input: unknown]) =>
  world.ask<Record<string, Wide>>(user, `mutation ($input: ${rest[1]}!) { ${rest[0]}(input: $input) { ${WIDE} } }`, {
    input: rest[2],
  });
const offerInput = async (changes: object = {}) => {
  const { offer } = (await homeInput(world, pool.unit)) as { offer: Record<string, unknown> };
  const { availableFrom: _from, availabilityConfirmedOn: _on, ...facts } = offer;
  return { ...facts, ...changes };
};
const changeOffer = async (user: TestUser, homeId: string, offer: object) =>
  mutate(user, 'changeOffer', 'ChangeOfferInput', { homeId, regi: 'AGENCY', offer: await offerInput(offer) });
const changeIdentity = (user: TestUser, homeId: string, rest: object) =>
  mutate(user, 'changeIdentity', 'ChangeIdentityInput', { homeId, ...rest });
const changePlaces = (user: TestUser, homeId: string, ...rest: [places: number]) =>
  world.ask<{ changePlaces: Wide }>(
    user,
    `mutation ($homeId: ID!, $places: Int!) { changePlaces(homeId: $homeId, places: $places) { ${WIDE} } }`,
    { homeId, places: rest[0] },
  );
const lastEvent = async (homeId: string) =>
  (
    await world.look<{ type: string }>(
      'select type from samhem.event_log where home_id = $1 order by id desc limit 1',
      [homeId],
    )
  )[0]!.type;

describe('an offer', () => {
  it('has what a home that has said nothing of it is taken to have', async () => {
    const { id } = await givenHome(world, pool.unit);
    const { data } = await world.ask<{ home: Wide }>(pool.unit, `query ($id: ID!) { home(id: $id) { ${WIDE} } }`, {
      id,
    });
    expect(data.home.offer).toMatchObject({
      ...{ experience: 'NEW', contactWithParents: 'WITH_SUPPORT', takesSiblingGroups: true },
      ...{ rooms: null, limits: [], support: [], isAvailable: true },
    });
  });

  it('is changed in every part, and says so once', async () => {
    const { id } = await givenHome(world, pool.unit);
    const wide = {
      ...{ ageFrom: 2, ageTo: 9, experience: 'EXPERIENCED', contactWithParents: 'WELCOME', takesSiblingGroups: false },
      ...{ rooms: 3, limits: ['RUNNING_AWAY', 'FIRE_SETTING'], support: ['RELIEF'] },
    };
    const capabilities = [{ area: 'TRAUMA', level: 3, reason: 'Har arbetat på BUP.' }];
    const { data, codes } = await changeOffer(pool.unit, id, { ...wide, capabilities });
    expect(codes).toEqual([]);
    expect(data['changeOffer']).toMatchObject({ regi: 'AGENCY', offer: wide });
    expect(data['changeOffer']!.offer.capabilities).toContainEqual({ area: 'TRAUMA', level: 3 });
    expect(await lastEvent(id)).toBe('HomeOfferChanged');
  });

  it('keeps what is left out, and a reason until its level is gone', async () => {
    const reasons = [{ area: 'NPF', level: 2, reason: 'Utbildad elevassistent' }];
    const { id } = await givenHome(world, pool.unit, { offer: { rooms: 2, capabilities: reasons } });
    await changeOffer(pool.unit, id, { capabilities: [{ area: 'NPF', level: 3 }] });
    expect((await identityOf(world, pool.unit, id)).capabilityReasons).toHaveLength(1);
    const { data } = await changeOffer(pool.unit, id, { capabilities: [{ area: 'NPF', level: 0 }] });
    expect((await identityOf(world, pool.unit, id)).capabilityReasons).toEqual([]);
    expect(data['changeOffer']!.offer['rooms']).toBe(2);
  });

  it.each([
    ['offer.ageTo', { ageFrom: 12, ageTo: 7 }],
    ['offer.rooms', { rooms: 7 }],
    ['offer.zoneCode', { zoneCode: 'kusten' }],
    ['offer.languages', { languages: ['svenska'] }],
    ['offer.capabilities.0.level', { capabilities: [{ area: 'NPF', level: 4 }] }],
    ['offer.capabilities.0.reason', { capabilities: [{ area: 'NPF', level: 2, reason: 'a'.repeat(501) }] }],
  ])('is refused at %s as at registration, and stays as it was', async (field, changes) => {
    const home = await givenHome(world, pool.unit);
    const answer = await changeOffer(pool.unit, home.id, changes);
    expect(faultyFields(answer)).toEqual([field]);
    expect(await homeOf(world, pool.unit, home.id)).toEqual(home);
  });

  it('takes no zone of another region', async () => {
    const { id } = await givenHome(world, pool.unit);
    const [theirs] = await zoneCodes(world, pool.otherUnit);
    expect(faultyFields(await changeOffer(pool.unit, id, { zoneCode: theirs }))).toEqual(['offer.zoneCode']);
  });
});

describe('the places of a home', () => {
  it('become more and fewer, and come back', async () => {
    const { id } = await givenHome(world, pool.unit, { places: 2 });
    for (const places of [4, 1, 3]) {
      const { data } = await changePlaces(pool.unit, id, places);
      expect(data.changePlaces.places).toEqual({ total: places, free: places });
    }
    const kept = await world.look('select id from samhem.home_places where home_id = $1', [id]);
    expect(kept).toHaveLength(4);
  });

  it.each([0, 7])('cannot be %d', async (places) => {
    const { id } = await givenHome(world, pool.unit);
    expect(faultyFields(await changePlaces(pool.unit, id, places))).toEqual(['places']);
  });
});

describe('an identity', () => {
  it('is replaced, with its household when that is given', async () => {
    const [anna, bo] = [person(), person({ givenNames: 'Bo' })];
    const { id } = await givenHome(world, pool.unit, { household: { persons: [anna, bo], knownWords: [] } });
    const before = await identityOf(world, pool.unit, id);
    const { identity } = (await homeInput(world, pool.unit, { identity: { street: 'Nya gatan 2' } })) as {
      identity: object;
    };
    expect((await changeIdentity(pool.unit, id, { identity })).codes).toEqual([]);
    expect(await identityOf(world, pool.unit, id)).toEqual({ ...before, street: 'Nya gatan 2' });
    const persons = [{ ...bo, id: before.persons[1]!.id }];
    await changeIdentity(pool.unit, id, { identity, household: { persons, knownWords: [] } });
    expect((await identityOf(world, pool.unit, id)).persons).toEqual([{ ...before.persons[1], position: 1 }]);
    expect(await world.look('select adults from samhem.homes where id = $1', [id])).toEqual([{ adults: 1 }]);
    expect(await lastEvent(id)).toBe('HomeIdentityChanged');
  });

  it('makes no check of one adult count for another who takes the place', async () => {
    const [anna, bo] = [person(), person({ givenNames: 'Bo' })];
    const { id } = await givenHome(world, pool.unit, { household: { persons: [anna, bo], knownWords: [] } });
    const today = world.clock.today();
    const check = { homeId: id, adult: 1, kind: 'POLICE_RECORD', checkedOn: today, outcome: 'NO_OBSTACLE' };
    const record = 'mutation ($input: RecordCheckInput!) { recordCheck(input: $input) { latest { adult } } }';
    expect((await world.ask(pool.unit, record, { input: check })).data).toEqual({
      recordCheck: { latest: [{ adult: 1 }] },
    });
    const latest = async () =>
      (
        await world.ask<{ homeChecks: { latest: unknown[] } }>(
          pool.unit,
          'query ($id: ID!) { homeChecks(homeId: $id) { latest { adult } } }',
          { id },
        )
      ).data.homeChecks.latest;
    const { persons } = await identityOf(world, pool.unit, id);
    const { identity } = (await homeInput(world, pool.unit)) as { identity: object };
    const household = (...who: object[]) => ({ persons: who, knownWords: [] });
    world.clock.advanceDays(1 / 1440);
    await changeIdentity(pool.unit, id, { identity, household: household({ ...anna, id: persons[0]!.id }) });
    expect(await latest()).toHaveLength(1);
    await changeIdentity(pool.unit, id, { identity, household: household({ ...bo, id: persons[1]!.id }) });
    expect(await latest()).toEqual([]);
  });

  it('is refused at its field', async () => {
    const { id } = await givenHome(world, pool.unit);
    const { identity } = (await homeInput(world, pool.unit, { identity: { postalCode: '1' } })) as { identity: object };
    expect(faultyFields(await changeIdentity(pool.unit, id, { identity }))).toEqual(['identity.postalCode']);
  });
});

describe('a home is changed by nobody else', () => {
  it('not by a municipality, nor by another region’s unit, which cannot tell it from none', async () => {
    const home = await givenHome(world, pool.unit);
    const { identity } = (await homeInput(world, pool.unit)) as { identity: object };
    const verbs = [
      (user: TestUser, id: string) => changeOffer(user, id, {}),
      (user: TestUser, id: string) => changeIdentity(user, id, { identity }),
      (user: TestUser, id: string) => changePlaces(user, id, 1),
    ];
    for (const verb of verbs) {
      expect((await verb(pool.solna, home.id)).codes).toEqual(['FORBIDDEN']);
      const [theirs, none] = [await verb(pool.otherUnit, home.id), await verb(pool.otherUnit, randomUUID())];
      expect(theirs.codes).toEqual(['NOT_FOUND']);
      expect(theirs.text).toBe(none.text);
    }
    expect(await homeOf(world, pool.unit, home.id)).toEqual(home);
  });
});
