import { givenHome, homeOf } from '../homes/home.js';
import { givenPool, type Pool } from '../homes/pool.js';
import { startWorld, type World } from '../support/world.js';
import { givenInterest } from './brokering.js';
import { eventsOf, givenProfile, market, see, withdraw } from './profile.js';

let world: World;
let pool: Pool;
beforeAll(async () => {
  world = await startWorld({ worker: false });
  pool = await givenPool(world);
}, 60_000);
afterAll(() => world?.close());

describe('a profile is withdrawn', () => {
  it('from every member’s sight at once, also for the one that has an interest in it', async () => {
    const { homeId, profile } = await givenProfile(world, pool.unit);
    await givenInterest(world, pool.solna, profile.id);
    await withdraw(world, pool.unit, homeId);
    for (const member of [pool.solna, pool.sigtuna]) {
      expect(await market(world, member)).not.toContain(profile.id);
      expect((await see(world, member, profile.id)).codes).toEqual(['NOT_FOUND']);
    }
  });

  it('and stays for the unit to read, with the home paused', async () => {
    const { homeId, profile } = await givenProfile(world, pool.unit);
    const { withdrawProfile } = (await withdraw(world, pool.unit, homeId)).data;
    expect(withdrawProfile).toEqual({ ...profile, withdrawnAt: expect.stringMatching(/Z$/) as string });
    expect((await see(world, pool.unit, profile.id)).data.profile).toEqual(withdrawProfile);
    expect(await homeOf(world, pool.unit, homeId)).toMatchObject({ status: 'PAUSED', profileId: null });
  });

  it('once, however often it is asked for', async () => {
    const { homeId } = await givenProfile(world, pool.unit);
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
    const { homeId, profile } = await givenProfile(world, pool.unit);
    expect((await withdraw(world, pool.solna, homeId)).codes).toEqual(['FORBIDDEN']);
    expect((await withdraw(world, pool.otherUnit, homeId)).codes).toEqual(['NOT_FOUND']);
    expect(await market(world, pool.solna)).toContain(profile.id);
  });
});
