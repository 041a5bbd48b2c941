import { addDays } from '#libs/kernel';
import { givenPool, type Pool } from '../homes/pool.js';
import { startWorld, type TestUser, type World } from '../support/world.js';
import { givenProfile, idFor, market, see } from './profile.js';
import { listenToMarket, type MarketListener } from './socket.js';

const A_SECOND_MS = 1_000;
/** The sweep comes once a second, and a test machine is slow: what is promised is measured from when the api is asked. */
const TOLD_MS = 5_000;

let world: World;
let pool: Pool;
let listeners: MarketListener[] = [];
beforeAll(async () => {
  world = await startWorld();
  pool = await givenPool(world);
}, 60_000);
afterEach(async () => {
  await Promise.all(listeners.map((listener) => listener.close()));
  listeners = [];
});
afterAll(() => world?.close());

async function listening(user: TestUser): Promise<MarketListener> {
  await world.settled();
  const listener = listenToMarket(world, user);
  listeners.push(listener);
  await listener.until(1);
  return listener;
}

/** The profile is gone for the reader within a second, and whoever has the list open is told to read it again. */
async function expectGone(
  reader: TestUser,
  id: string,
  { listener, since }: { listener: MarketListener; since: number },
) {
  expect(await market(world, reader)).not.toContain(id);
  expect((await see(world, reader, id)).codes).toEqual(['NOT_FOUND']);
  expect(Date.now() - since).toBeLessThan(A_SECOND_MS);
  await listener.until(2, TOLD_MS);
}

const tasksOf = async (homeId: string) =>
  (
    await world.look<{ kind: string }>('select kind from samhem.tasks where home_id = $1 and done_at is null', [homeId])
  ).map(({ kind }) => kind);

describe('a profile leaves the market within a second, and an open list is told', () => {
  it('when the availability expires', async () => {
    const { homeId, profile } = await givenProfile(world, pool);
    const listener = await listening(pool.solna);
    world.clock.advanceDays(31);
    await expectGone(pool.solna, profile.id, { listener, since: Date.now() });
    expect(await tasksOf(homeId)).toContain('confirm_availability');
  });

  it('when a register check is overdue', async () => {
    const { homeId, profile } = await givenProfile(world, pool);
    const dueOn = addDays(world.clock.today(), 2);
    await world.look(`update samhem.register_checks set due_on = $2 where home_id = $1 and kind = 'police_record'`, [
      homeId,
      dueOn,
    ]);
    const tell =
      'mutation ($homeId: ID!) { approveProfile(homeId: $homeId, approvedOn: "2026-01-01", adult: 1) { marketUntil } }';
    await world.ask(pool.unit, tell, { homeId });
    const listener = await listening(pool.solna);
    world.clock.advanceDays(3);
    await expectGone(pool.solna, profile.id, { listener, since: Date.now() });
    expect(await tasksOf(homeId)).toContain('renew_register_check');
  });

  it('when the family revokes its consent, for that municipality alone', async () => {
    const { homeId, profile } = await givenProfile(world, pool);
    const sigtunas = await idFor(world, pool.sigtuna, homeId);
    const listener = await listening(pool.solna);
    const revoke =
      'mutation ($homeId: ID!, $ids: [ID!]) { revokeConsent(homeId: $homeId, municipalityIds: $ids) { id } }';
    await world.ask(pool.unit, revoke, { homeId, ids: [pool.solna.municipalityId] });
    await expectGone(pool.solna, profile.id, { listener, since: Date.now() });
    expect(await market(world, pool.sigtuna)).toContain(sigtunas);
  });

  it('when the home leaves the pool', async () => {
    const { homeId, profile } = await givenProfile(world, pool);
    const listener = await listening(pool.solna);
    const leave = 'mutation ($homeId: ID!) { withdrawHome(homeId: $homeId, reason: FAMILY_WISH) { id } }';
    const { codes } = await world.ask(pool.unit, leave, { homeId });
    expect(codes).toEqual([]);
    await expectGone(pool.solna, profile.id, { listener, since: Date.now() });
  });
});

describe('a subscription', () => {
  it('is told only of one’s own list, and is not for everybody', async () => {
    const { homeId } = await givenProfile(world, pool);
    const [solna, other] = [await listening(pool.solna), await listening(pool.otherMember)];
    const sigtuna = await listening(pool.sigtuna);
    const revoke =
      'mutation ($homeId: ID!, $ids: [ID!]) { revokeConsent(homeId: $homeId, municipalityIds: $ids) { id } }';
    await world.ask(pool.unit, revoke, { homeId, ids: [pool.sigtuna.municipalityId] });
    await sigtuna.until(2, TOLD_MS);
    await world.settled();
    expect([solna.heard, other.heard]).toEqual([1, 1]);
    const steering = listenToMarket(world, pool.steering);
    listeners.push(steering);
    await steering.refused();
  });
});
