import { startWorld } from './scratch-world.js';
import type { World } from '../support/world.js';
import { act, eventsOf, givenInterest, givenPool, givenPublishedHome, heldPlaces, statusOf, walkTo, type Pool } from './pool.js';

let world: World;
let pool: Pool;
beforeAll(async () => {
  world = await startWorld();
  pool = await givenPool(world);
}, 60_000);
afterAll(() => world?.close());

describe('contact is brokered', () => {
  it('holds a place for every child, and whoever no longer fits is told why', async () => {
    const home = await givenPublishedHome(world, pool.unit, 3);
    const siblings = await givenInterest(world, pool.solna, home.profileId, 2);
    const fits = await givenInterest(world, pool.sigtuna, home.profileId, 1);
    const tooMany = await givenInterest(world, pool.sigtuna, home.profileId, 2);
    await walkTo(world, pool.unit, 'askFamily', siblings);
    const { interest } = await act(world, pool.unit, 'brokerContact', { id: siblings.id, note: 'Syskonen kan bo nära skolan.' });
    expect(interest.status).toBe('CONTACT_BROKERED');
    expect(await heldPlaces(world, home)).toBe(2);
    expect(await statusOf(world, fits)).toBe('expressed');
    expect(await statusOf(world, tooMany)).toBe('declined other_interest_chosen');
    expect(await eventsOf(world, tooMany)).toEqual(['InterestExpressed', 'InterestDeclined']);
  });
});
