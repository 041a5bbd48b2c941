import { givenHome, homeOf } from '../homes/home.js';
import { givenPool, type Pool } from '../homes/pool.js';
import { startWorld, type World } from '../support/world.js';
import { givenInterest } from './brokering.js';
import { eventsOf, givenProfile, homeProfile, idFor, market, onProfile, publish, see, withdraw } from './profile.js';

let world: World;
let pool: Pool;
beforeAll(async () => {
  world = await startWorld();
  pool = await givenPool(world);
}, 60_000);
afterAll(() => world?.close());

const onItsOwnGround = (homeId: string) => onProfile(world, pool.unit, 'withdrawProfile', { homeId, ground: 'UNIT' });
const until = async (isSo: () => Promise<boolean>) => {
  for (const deadline = Date.now() + 15_000; !(await isSo());) {
    if (Date.now() > deadline) throw new Error('it did not come about');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

describe('a profile is withdrawn', () => {
  it('from every member’s sight at once when the family asks, also for the one that has an interest in it', async () => {
    const { homeId, profile } = await givenProfile(world, pool);
    await givenInterest(world, pool.solna, profile.id);
    const sigtunas = await idFor(world, pool.sigtuna, homeId);
    await withdraw(world, pool.unit, homeId);
    for (const [member, id] of [
      [pool.solna, profile.id],
      [pool.sigtuna, sigtunas],
    ] as const) {
      expect(await market(world, member)).not.toContain(id);
      expect((await see(world, member, id)).codes).toEqual(['NOT_FOUND']);
    }
  });

  it('at the next full hour, with whatever else leaves then, when the unit has grounds of its own', async () => {
    world.clock.set('2026-11-25T10:20:00Z');
    const { homeId, profile } = await givenProfile(world, pool);
    const { withdrawProfile } = (await onItsOwnGround(homeId)).data;
    expect(withdrawProfile).toMatchObject({ withdrawAt: '2026-11-25T11:00:00.000Z' });
    expect(await market(world, pool.solna)).toContain(profile.id);
    expect(await homeOf(world, pool.unit, homeId)).toMatchObject({ status: 'PUBLISHED' });
    world.clock.set('2026-11-25T11:00:00Z');
    await until(async () => !(await market(world, pool.solna)).includes(profile.id));
    expect(await homeOf(world, pool.unit, homeId)).toMatchObject({ status: 'PAUSED', publicationId: null });
  });

  it('not after all, when it is published again before the hour', async () => {
    const { homeId, profile } = await givenProfile(world, pool);
    await onItsOwnGround(homeId);
    expect((await publish(world, pool.unit, homeId)).data['publishProfile']).toMatchObject({ withdrawAt: null });
    world.clock.advanceDays(1);
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(await market(world, pool.solna)).toContain(profile.id);
  });

  it('and stays for the unit to read, with the home paused', async () => {
    const { homeId, profile } = await givenProfile(world, pool);
    const { withdrawProfile } = (await withdraw(world, pool.unit, homeId)).data;
    expect(withdrawProfile).toMatchObject({ publishedAt: null, obstacles: [] });
    expect((await see(world, pool.unit, profile.id)).data.profile).toMatchObject({ id: profile.id, isOnMarket: false });
    expect(await homeOf(world, pool.unit, homeId)).toMatchObject({ status: 'PAUSED', publicationId: null });
  });

  it('once, however often it is asked for', async () => {
    const { homeId } = await givenProfile(world, pool);
    const answers = [await withdraw(world, pool.unit, homeId), await withdraw(world, pool.unit, homeId)];
    expect(answers[1]!.text).toBe(answers[0]!.text);
    expect(await eventsOf(world, homeId)).toEqual(['HomeRegistered', 'ProfilePublished', 'ProfileWithdrawn']);
  });

  it('not when there is none', async () => {
    const { id } = await givenHome(world, pool.unit);
    const answer = await withdraw(world, pool.unit, id);
    expect(answer.codes).toEqual(['PROFILE_NOT_PUBLISHED']);
    expect(answer.errors[0]!.message).toBe('Hemmet har ingen publicerad profil.');
  });

  it('not by a municipality, and not by another region’s unit', async () => {
    const { homeId, profile } = await givenProfile(world, pool);
    expect((await withdraw(world, pool.solna, homeId)).codes).toEqual(['FORBIDDEN']);
    expect((await withdraw(world, pool.otherUnit, homeId)).codes).toEqual(['NOT_FOUND']);
    expect(await market(world, pool.solna)).toContain(profile.id);
    expect((await homeProfile(world, pool.unit, homeId)).data.homeProfile.publishedAt).not.toBeNull();
  });
});
