import { randomUUID } from 'node:crypto';
import { addDays } from '#libs/kernel';
import { givenHome, homeOf } from '../homes/home.js';
import { givenPool, type Pool } from '../homes/pool.js';
import { startWorld, type World } from '../support/world.js';
import { PROFILE, eventsOf, givenProfile, market, publish, see, withdraw } from './profile.js';

let world: World;
let pool: Pool;
beforeAll(async () => {
  world = await startWorld({ worker: false });
  pool = await givenPool(world);
}, 60_000);
afterAll(() => world?.close());

const inDays = (days: number) => addDays(world.clock.today(), days);
const preview = (homeId: string) =>
  world.ask(pool.unit, `query ($homeId: ID!) { profilePreview(homeId: $homeId) { ${PROFILE} } }`, { homeId });

describe('a profile is published', () => {
  it('as bands, zone and month of the offer, and the members see it', async () => {
    const offer = { ageFrom: 5, ageTo: 14, availableFrom: inDays(45), languages: ['sv', 'ar'] };
    const { homeId, profile } = await givenProfile(world, pool.unit, { offer, places: 4 });
    expect(profile).toMatchObject({
      projectionVersion: 1,
      assignmentType: 'FOSTER_HOME',
      ageBands: ['AGE_0_6', 'AGE_7_12', 'AGE_13_17'],
      freePlaces: 'THREE_OR_MORE',
      languages: ['ar', 'sv'],
      availableFrom: `${inDays(45).slice(0, 7)}-01`,
      availabilityConfirmedOn: world.clock.today(),
      withdrawnAt: null,
    });
    expect(profile.capabilities).toContainEqual({ area: 'NPF', band: 'SOME' });
    expect(await homeOf(world, pool.unit, homeId)).toMatchObject({ status: 'PUBLISHED', profileId: profile.id });
    expect((await see(world, pool.solna, profile.id)).data.profile).toEqual(profile);
    expect(await market(world, pool.sigtuna)).toContain(profile.id);
  });

  it('just as the preview showed it', async () => {
    const { id } = await givenHome(world, pool.unit);
    const { data } = await preview(id);
    const { publishProfile: profile } = (await publish(world, pool.unit, id)).data;
    expect(data['profilePreview']).toEqual({ ...profile, id: 'preview', publishedAt: expect.any(String) as string });
  });

  it('without anything of the home: neither its id, number, name nor address', async () => {
    const { homeId, profile } = await givenProfile(world, pool.unit, { identity: { familyName: 'Kanariefågel' } });
    const { text } = await see(world, pool.solna, profile.id);
    expect(text).not.toContain(homeId);
    expect(text).not.toMatch(/Kanariefågel|Storgatan|Sollentuna|number/);
    expect(profile.id.slice(0, 8)).not.toBe(homeId.slice(0, 8));
  });

  it('once, also when two press the button together', async () => {
    const { id } = await givenHome(world, pool.unit);
    const answers = await Promise.all([publish(world, pool.unit, id), publish(world, pool.unit, id)]);
    answers.push(await publish(world, pool.unit, id));
    expect(new Set(answers.map(({ data }) => data.publishProfile.id)).size).toBe(1);
    expect(await eventsOf(world, id)).toEqual(['HomeRegistered', 'ProfilePublished']);
  });

  it('under a new id after a withdrawal, which nobody can tell is the same home', async () => {
    const { homeId, profile } = await givenProfile(world, pool.unit);
    await withdraw(world, pool.unit, homeId);
    const { data } = await publish(world, pool.unit, homeId);
    expect(data.publishProfile.id).not.toBe(profile.id);
    expect((await see(world, pool.solna, profile.id)).codes).toEqual(['NOT_FOUND']);
  });
});

describe('a profile is not published', () => {
  it('when nobody has confirmed the availability for more than thirty days', async () => {
    const { id } = await givenHome(world, pool.unit, { offer: { availabilityConfirmedOn: inDays(-31) } });
    const answer = await publish(world, pool.unit, id);
    expect(answer.codes).toEqual(['PROFILE_NOT_READY']);
    expect(answer.errors[0]!.extensions.fields!.map(({ path }) => path)).toEqual(['availabilityConfirmedOn']);
    expect(answer.errors[0]!.message).toMatch(/^Profilen kan inte publiceras ännu\. Tillgängligheten bekräftades /);
    expect(await homeOf(world, pool.unit, id)).toMatchObject({ status: 'REGISTERED', profileId: null });
  });

  it('when it was confirmed thirty days ago it still is', async () => {
    const { id } = await givenHome(world, pool.unit, { offer: { availabilityConfirmedOn: inDays(-30) } });
    expect((await publish(world, pool.unit, id)).codes).toEqual([]);
  });

  it('by a municipality or the steering group', async () => {
    const { id } = await givenHome(world, pool.unit);
    expect((await publish(world, pool.solna, id)).codes).toEqual(['FORBIDDEN']);
    expect((await publish(world, pool.steering, id)).codes).toEqual(['FORBIDDEN']);
  });
});

describe('another region sees nothing', () => {
  it('neither the profile nor whether there is one', async () => {
    const { homeId, profile } = await givenProfile(world, pool.unit);
    for (const user of [pool.otherUnit, pool.otherMember]) {
      expect(await market(world, user)).toEqual([]);
      const [theirs, none] = [await see(world, user, profile.id), await see(world, user, randomUUID())];
      expect(theirs.codes).toEqual(['NOT_FOUND']);
      expect(theirs.text).toBe(none.text);
    }
    expect((await publish(world, pool.otherUnit, homeId)).codes).toEqual(['NOT_FOUND']);
  });
});
