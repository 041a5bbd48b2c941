import { randomUUID } from 'node:crypto';
import { addDays, localDate } from '#libs/kernel';
import { faultyFields, givenHome } from '../homes/home.js';
import { givenPool, type Pool } from '../homes/pool.js';
import { startWorld, type TestUser, type World } from '../support/world.js';

interface Consent {
  readonly municipality: string;
  readonly municipalityId: string;
  readonly givenOn: string;
  readonly writtenReference: string;
  readonly revokedAt: string | null;
  readonly revokedBy: string | null;
}

const CONSENT = 'municipality municipalityId givenOn writtenReference revokedAt revokedBy';
const GIVE = `mutation ($homeId: ID!, $municipalityIds: [ID!]!, $givenOn: LocalDate!, $writtenReference: String!) {
  giveConsent(homeId: $homeId, municipalityIds: $municipalityIds, givenOn: $givenOn, writtenReference: $writtenReference) { ${CONSENT} } }`;
const REVOKE = `mutation ($homeId: ID!, $municipalityIds: [ID!]) { revokeConsent(homeId: $homeId, municipalityIds: $municipalityIds) { ${CONSENT} } }`;

let world: World;
let pool: Pool;
beforeAll(async () => {
  world = await startWorld({ worker: false });
  pool = await givenPool(world);
}, 60_000);
afterAll(() => world?.close());

const both = () => [pool.solna.municipalityId!, pool.sigtuna.municipalityId!];
const give = (homeId: string, changes: object = {}, user: TestUser = pool.unit) =>
  world.ask<{ giveConsent: Consent[] }>(user, GIVE, {
    ...{ homeId, municipalityIds: both(), givenOn: world.clock.today(), writtenReference: 'DNR 2026-17' },
    ...changes,
  });
const revoke = (homeId: string, municipalityIds: string[] | null, user: TestUser = pool.unit) =>
  world.ask<{ revokeConsent: Consent[] }>(user, REVOKE, { homeId, municipalityIds });
const list = (user: TestUser | null, homeId: string) =>
  world.ask<{ consents: Consent[] }>(user, `query ($homeId: ID!) { consents(homeId: $homeId) { ${CONSENT} } }`, {
    homeId,
  });
const eventsOf = async (homeId: string) =>
  (
    await world.look<{ type: string }>(
      `select type from samhem.event_log where home_id = $1 and type like 'Consent%' and municipality_id is null order by id`,
      [homeId],
    )
  ).map(({ type }) => type);

describe('a consent', () => {
  it('is given for several municipalities at once, dated, with where the paper lies', async () => {
    const { id } = await givenHome(world, pool.unit);
    const { data } = await give(id, { writtenReference: '  DNR 2026-17 ' });
    expect(
      data.giveConsent.map(({ municipality, writtenReference, revokedAt }) => [
        municipality,
        writtenReference,
        revokedAt,
      ]),
    ).toEqual([
      ['Sigtuna', 'DNR 2026-17', null],
      ['Solna', 'DNR 2026-17', null],
    ]);
    expect(await eventsOf(id)).toEqual(['ConsentGiven']);
  });

  it('that stands is kept when it is given again', async () => {
    const { id } = await givenHome(world, pool.unit);
    await give(id, { municipalityIds: [both()[0]] });
    const { data } = await give(id, { writtenReference: 'DNR 2026-99' });
    expect(data.giveConsent.map(({ writtenReference }) => writtenReference).sort()).toEqual([
      'DNR 2026-17',
      'DNR 2026-99',
    ]);
    await give(id);
    expect(await eventsOf(id)).toEqual(['ConsentGiven', 'ConsentGiven']);
  });

  it('is revoked for one or for all, and what was is kept', async () => {
    const { id } = await givenHome(world, pool.unit);
    await give(id);
    const one = (await revoke(id, [pool.solna.municipalityId!])).data.revokeConsent;
    expect(one.map(({ municipality, revokedBy }) => [municipality, revokedBy])).toEqual([
      ['Sigtuna', null],
      ['Solna', 'UNIT'],
    ]);
    const all = (await revoke(id, null)).data.revokeConsent;
    expect(all.every(({ revokedAt }) => revokedAt !== null)).toBe(true);
    await revoke(id, null);
    expect(await eventsOf(id)).toEqual(['ConsentGiven', 'ConsentRevoked', 'ConsentRevoked']);
    await give(id, { municipalityIds: [pool.solna.municipalityId] });
    expect((await list(pool.unit, id)).data.consents).toHaveLength(3);
  });
});

describe('a consent is refused', () => {
  it.each<[string, () => object]>([
    ['municipalityIds', () => ({ municipalityIds: [] })],
    ['municipalityIds', () => ({ municipalityIds: [pool.otherMember.municipalityId] })],
    ['municipalityIds', () => ({ municipalityIds: [both()[0], randomUUID()] })],
    ['municipalityIds', () => ({ municipalityIds: ['Solna'] })],
    ['givenOn', () => ({ givenOn: addDays(localDate(world.clock.today()), 1) })],
    ['writtenReference', () => ({ writtenReference: ' ' })],
    ['writtenReference', () => ({ writtenReference: 'a'.repeat(101) })],
    ['writtenReference', () => ({ writtenReference: '<b>' })],
  ])('at %s (%#)', async (field, changes) => {
    const { id } = await givenHome(world, pool.unit);
    const answer = await give(id, changes());
    expect(answer.codes).toEqual(['INVALID_INPUT']);
    expect(faultyFields(answer)).toEqual([field]);
    expect((await list(pool.unit, id)).data.consents).toEqual([]);
  });
});

describe('others see nothing', () => {
  it('not the municipality it was given for, the steering group or nobody', async () => {
    const { id } = await givenHome(world, pool.unit);
    await give(id);
    for (const user of [pool.solna, pool.steering]) {
      expect((await list(user, id)).codes).toEqual(['FORBIDDEN']);
      expect((await give(id, {}, user)).codes).toEqual(['FORBIDDEN']);
      expect((await revoke(id, null, user)).codes).toEqual(['FORBIDDEN']);
    }
    expect((await list(null, id)).codes).toEqual(['UNAUTHENTICATED']);
  });

  it('not another region’s unit, which cannot tell the home from none', async () => {
    const { id } = await givenHome(world, pool.unit);
    await give(id);
    expect((await list(pool.otherUnit, id)).data.consents).toEqual([]);
    const theirs = { municipalityIds: [pool.otherMember.municipalityId] };
    const answers = [await give(id, theirs, pool.otherUnit), await give(randomUUID(), theirs, pool.otherUnit)];
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect((await revoke(id, null, pool.otherUnit)).codes).toEqual(['NOT_FOUND']);
    expect((await list(pool.unit, id)).data.consents.every(({ revokedAt }) => revokedAt === null)).toBe(true);
  });
});
