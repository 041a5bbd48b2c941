import { addDays } from '#libs/kernel';
import { homeOf } from '../homes/home.js';
import { givenPool, type Pool } from '../homes/pool.js';
import { startWorld, type World } from '../support/world.js';
import { done, givenBrokeredContact } from './brokering.js';
import { eventsOf, givenProfile, market, see, withdraw } from './profile.js';

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
  it('when the availability is confirmed', async () => {
    const { homeId, profile } = await givenProfile(world, pool.unit, {
      offer: { availabilityConfirmedOn: inDays(-20) },
    });
    await confirm(homeId, inDays(60));
    await world.settled();
    expect((await see(world, pool.solna, profile.id)).data.profile).toEqual({
      ...profile,
      availableFrom: `${inDays(60).slice(0, 7)}-01`,
      availabilityConfirmedOn: world.clock.today(),
    });
    expect((await eventsOf(world, homeId)).slice(-2)).toEqual(['AvailabilityConfirmed', 'ProfileRefreshed']);
  });

  it('when its last place is held, given back, and taken', async () => {
    const { homeId, profile } = await givenProfile(world, pool.unit, { places: 1 });
    const actors = { unit: pool.unit, member: pool.solna };
    const places = async () => (await homeOf(world, pool.unit, homeId)).places;

    const first = await givenBrokeredContact(world, actors, profile.id);
    expect(await places()).toEqual({ total: 1, free: 0, reserved: 1 });
    expect(await market(world, pool.sigtuna)).not.toContain(profile.id);

    await done(world, pool.solna, 'withdrawInterest', { id: first, reason: 'NOT_NEEDED' });
    await world.settled();
    expect(await places()).toEqual({ total: 1, free: 1, reserved: 0 });
    expect(await market(world, pool.sigtuna)).toContain(profile.id);

    const interestId = await givenBrokeredContact(world, actors, profile.id);
    const today = world.clock.today();
    const input = { interestId, startsOn: today, decisionOn: today, decisionReference: 'SN 2026-11-22 § 7' };
    await done(world, pool.solna, 'recordPlacement', { input });
    await world.settled();
    expect(await places()).toEqual({ total: 1, free: 0, reserved: 0 });
    expect((await see(world, pool.unit, profile.id)).data.profile.freePlaces).toBe('NONE');
  });

  it('and is shown, full, to the member with an interest in it, and to no other', async () => {
    const { profile } = await givenProfile(world, pool.unit, { places: 1 });
    await givenBrokeredContact(world, { unit: pool.unit, member: pool.solna }, profile.id);
    expect((await see(world, pool.solna, profile.id)).data.profile.freePlaces).toBe('NONE');
    expect((await see(world, pool.sigtuna, profile.id)).codes).toEqual(['NOT_FOUND']);
  });
});

describe('a profile stays as it is', () => {
  it('when what was confirmed is what members saw already', async () => {
    const { homeId } = await givenProfile(world, pool.unit);
    await confirm(homeId, inDays(0));
    await world.settled();
    expect((await eventsOf(world, homeId)).at(-1)).toBe('AvailabilityConfirmed');
  });

  it('when it is withdrawn', async () => {
    const { homeId, profile } = await givenProfile(world, pool.unit);
    await withdraw(world, pool.unit, homeId);
    await confirm(homeId, inDays(90));
    await world.settled();
    expect((await see(world, pool.unit, profile.id)).data.profile.availableFrom).toBe(profile.availableFrom);
  });
});
