import { addDays } from '#libs/kernel';
import { homeOf } from '../homes/home.js';
import { givenPool, type Pool } from '../homes/pool.js';
import { startWorld, type World } from '../support/world.js';
import { done, givenBrokeredContact } from './brokering.js';
import { eventsOf, givenProfile, homeProfile, idFor, market, see, withdraw } from './profile.js';

let world: World;
let pool: Pool;
beforeAll(async () => {
  world = await startWorld();
  pool = await givenPool(world);
}, 60_000);
afterAll(() => world?.close());

const inDays = (days: number) => addDays(world.clock.today(), days);
const confirm = (homeId: string, availableFrom: string) =>
  world.ask(
    pool.unit,
    'mutation ($homeId: ID!, $availableFrom: LocalDate!) { confirmAvailability(homeId: $homeId, availableFrom: $availableFrom) { id } }',
    { homeId, availableFrom },
  );

describe('a published profile follows its home', () => {
  it('when the availability is confirmed; what fewer than five could be is not shown any more', async () => {
    const { homeId, profile } = await givenProfile(world, pool, { offer: { availabilityConfirmedOn: inDays(-20) } });
    await confirm(homeId, inDays(60));
    await world.settled();
    expect((await see(world, pool.solna, profile.id)).data.profile).toEqual({ ...profile, available: null });
    const { homeProfile: unit } = (await homeProfile(world, pool.unit, homeId)).data;
    expect(unit.hidden).toContain('När platsen är ledig visas inte, eftersom färre än fem hem skulle passa.');
    expect(unit.marketUntil).toBe(inDays(30));
    expect((await eventsOf(world, homeId)).slice(-2)).toEqual(['AvailabilityConfirmed', 'ProfileRefreshed']);
  });

  it('when its last place is held, given back, and taken', async () => {
    const { homeId, profile } = await givenProfile(world, pool, { places: 1 });
    const sigtunas = await idFor(world, pool.sigtuna, homeId);
    const actors = { unit: pool.unit, member: pool.solna };
    const places = async () => (await homeOf(world, pool.unit, homeId)).places;

    const first = await givenBrokeredContact(world, actors, profile.id);
    expect(await places()).toEqual({ total: 1, free: 0, reserved: 1 });
    // The others see it at the full hour; until then it takes no interest.
    expect((await homeProfile(world, pool.unit, homeId)).data.homeProfile.offMarketAt).toMatch(/:00:00.000Z$/);
    expect(await market(world, pool.sigtuna)).toContain(sigtunas);

    await done(world, pool.solna, 'withdrawInterest', { id: first, reason: 'NOT_NEEDED' });
    await world.settled();
    expect(await places()).toEqual({ total: 1, free: 1, reserved: 0 });
    expect((await homeProfile(world, pool.unit, homeId)).data.homeProfile).toMatchObject({
      offMarketAt: null,
      withheld: null,
    });

    const interestId = await givenBrokeredContact(world, actors, profile.id);
    const today = world.clock.today();
    const input = { interestId, startsOn: today, decisionOn: today, decisionReference: 'SN 2026-11-22 § 7' };
    await done(world, pool.solna, 'recordPlacement', { input });
    await world.settled();
    expect(await places()).toEqual({ total: 1, free: 0, reserved: 0 });
    expect((await homeProfile(world, pool.unit, homeId)).data.homeProfile.withheld).toBe(
      'Profilen visas inte: hemmet har ingen ledig plats.',
    );
  });

  it('and is shown, full, to the member with an interest in it, and after the hour to no other', async () => {
    const { homeId, profile } = await givenProfile(world, pool, { places: 1 });
    await givenBrokeredContact(world, { unit: pool.unit, member: pool.solna }, profile.id);
    world.clock.set(new Date(world.clock.milliseconds() + 3_700_000).toISOString());
    const sigtunas = await idFor(world, pool.sigtuna, homeId);
    for (const deadline = Date.now() + 10_000; (await market(world, pool.sigtuna)).includes(sigtunas);) {
      if (Date.now() > deadline) throw new Error('it stays');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect((await see(world, pool.solna, profile.id)).data.profile.isOnMarket).toBe(false);
    expect((await see(world, pool.sigtuna, sigtunas)).codes).toEqual(['NOT_FOUND']);
  });
});

describe('a profile stays as it is', () => {
  it('when what was confirmed is what members saw already', async () => {
    const { homeId } = await givenProfile(world, pool);
    await confirm(homeId, inDays(0));
    await world.settled();
    expect((await eventsOf(world, homeId)).at(-1)).toBe('AvailabilityConfirmed');
  });

  it('when it is withdrawn', async () => {
    const { homeId, profile } = await givenProfile(world, pool);
    await withdraw(world, pool.unit, homeId);
    await confirm(homeId, inDays(90));
    await world.settled();
    expect((await see(world, pool.unit, profile.id)).data.profile.available).toBe(profile.available);
  });
});
