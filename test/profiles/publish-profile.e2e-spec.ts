import { randomUUID } from 'node:crypto';
import { addDays } from '#libs/kernel';
import { givenHome, homeOf } from '../homes/home.js';
import { givenPool, type Pool } from '../homes/pool.js';
import { startWorld, type World } from '../support/world.js';
import {
  eventsOf,
  givenProfile,
  givenPublishable,
  homeProfile,
  idFor,
  market,
  publish,
  see,
  withdraw,
} from './profile.js';

let world: World;
let pool: Pool;
beforeAll(async () => {
  world = await startWorld({ worker: false });
  pool = await givenPool(world);
}, 60_000);
afterAll(() => world?.close());

const inDays = (days: number) => addDays(world.clock.today(), days);

describe('a profile is published', () => {
  it('as bands and zone of the offer, and the members see it, each under an id of its own', async () => {
    const offer = { ageFrom: 5, ageTo: 14, availableFrom: inDays(45), languages: ['sv', 'ar'] };
    const { homeId, profile } = await givenProfile(world, pool, { offer, places: 4 });
    expect(profile).toMatchObject({
      assignmentType: 'FOSTER_HOME',
      ageBands: expect.arrayContaining(['AGE_0_6', 'AGE_7_12', 'AGE_13_17']),
      freePlaces: 'TWO_OR_MORE',
      hasAnimals: false,
      languages: ['ar', 'sv'],
      available: 'WITHIN_THREE_MONTHS',
      isOnMarket: true,
      details: null,
    });
    expect(profile.capabilities).toContainEqual({ area: 'NPF', band: 'SOME_OR_MORE' });
    expect(await homeOf(world, pool.unit, homeId)).toMatchObject({ status: 'PUBLISHED' });
    const theirs = await idFor(world, pool.sigtuna, homeId);
    expect(theirs).not.toBe(profile.id);
    expect(await market(world, pool.solna)).toContain(profile.id);
    expect((await see(world, pool.sigtuna, theirs)).data.profile).toEqual({ ...profile, id: theirs });
  });

  it('just as the unit saw it before, and sees it after', async () => {
    const homeId = await givenPublishable(world, pool.unit);
    const before = (await homeProfile(world, pool.unit, homeId)).data.homeProfile;
    expect(before).toMatchObject({ obstacles: [], publishedAt: null, withheld: null });
    const after = (await publish(world, pool.unit, homeId)).data['publishProfile']!;
    expect(after).toMatchObject({ shown: before.shown, publishedAt: expect.any(String), marketUntil: inDays(30) });
    const solnas = await idFor(world, pool.solna, homeId);
    expect(after.readers).toContainEqual({ municipality: 'Solna', profileId: solnas, shownMore: 0 });
    const { id: _id, details: _details, ...met } = (await see(world, pool.solna, solnas)).data.profile;
    expect(after.shown).toMatchObject(met);
  });

  it('without anything of the home: neither its id, number, name nor address, nor any day', async () => {
    const { homeId, profile } = await givenProfile(world, pool, { identity: { familyName: 'Kanariefågel' } });
    const { text } = await see(world, pool.solna, profile.id);
    expect(text).not.toContain(homeId);
    expect(text).not.toMatch(/Kanariefågel|Storgatan|Sollentuna|number|20\d\d-\d\d/);
  });

  it('once, also when two press the button together', async () => {
    const homeId = await givenPublishable(world, pool.unit);
    const answers = await Promise.all([publish(world, pool.unit, homeId), publish(world, pool.unit, homeId)]);
    answers.push(await publish(world, pool.unit, homeId));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(await eventsOf(world, homeId)).toEqual(['HomeRegistered', 'ProfilePublished']);
  });

  it('under a new id after a withdrawal, which nobody can tell is the same home', async () => {
    const { homeId, profile } = await givenProfile(world, pool);
    await withdraw(world, pool.unit, homeId);
    await publish(world, pool.unit, homeId);
    expect(await idFor(world, pool.solna, homeId)).not.toBe(profile.id);
    expect((await see(world, pool.solna, profile.id)).codes).toEqual(['NOT_FOUND']);
  });
});

describe('a profile is not published', () => {
  const obstacles = async (homeId: string) => {
    const answer = await publish(world, pool.unit, homeId);
    expect(answer.codes).toEqual(['PROFILE_NOT_READY']);
    const { homeProfile: seen } = (await homeProfile(world, pool.unit, homeId)).data;
    expect(answer.errors[0]!.extensions.fields).toEqual(seen.obstacles);
    expect(await homeOf(world, pool.unit, homeId)).toMatchObject({ status: 'REGISTERED', publicationId: null });
    return seen.obstacles;
  };

  it('before everything is there, and is told all of it at once', async () => {
    const offer = { availabilityConfirmedOn: inDays(-31), assignmentType: 'CONTACT_PERSON' };
    const { id } = await givenHome(world, pool.unit, { offer });
    const missing = await obstacles(id);
    expect(missing.map(({ path }) => path.split('.')[0])).toEqual([
      ...[
        'consents',
        'approval',
        'checks',
        'checks',
        'checks',
        'checks',
        'checks',
        'availabilityConfirmedOn',
        'profile',
      ],
    ]);
    expect(missing.map(({ message }) => message)).toEqual(
      expect.arrayContaining([
        'Familjen har inte samtyckt till att någon kommun får se profilen.',
        'Familjen har inte godkänt det som ska visas, med den text som gäller nu.',
        expect.stringMatching(/^Tillgängligheten bekräftades /),
        expect.stringMatching(/färre än fem hem i regionen har samma uppdragstyp/),
      ]),
    );
  });

  it('when nobody has confirmed the availability for more than thirty days', async () => {
    const homeId = await givenPublishable(world, pool.unit, { offer: { availabilityConfirmedOn: inDays(-31) } });
    expect((await obstacles(homeId)).map(({ path }) => path)).toEqual(['availabilityConfirmedOn']);
  });

  it('when it was confirmed thirty days ago it still is', async () => {
    const homeId = await givenPublishable(world, pool.unit, { offer: { availabilityConfirmedOn: inDays(-30) } });
    expect((await publish(world, pool.unit, homeId)).codes).toEqual([]);
  });

  it('by a municipality or the steering group', async () => {
    const homeId = await givenPublishable(world, pool.unit);
    expect((await publish(world, pool.solna, homeId)).codes).toEqual(['FORBIDDEN']);
    expect((await publish(world, pool.steering, homeId)).codes).toEqual(['FORBIDDEN']);
    expect((await homeProfile(world, pool.solna, homeId)).codes).toEqual(['FORBIDDEN']);
  });
});

describe('another sees nothing', () => {
  it('region: neither the profile nor whether there is one', async () => {
    const { homeId, profile } = await givenProfile(world, pool);
    for (const user of [pool.otherUnit, pool.otherMember]) {
      expect(await market(world, user)).toEqual([]);
      const [theirs, none] = [await see(world, user, profile.id), await see(world, user, randomUUID())];
      expect(theirs.codes).toEqual(['NOT_FOUND']);
      expect(theirs.text).toBe(none.text);
    }
    expect((await publish(world, pool.otherUnit, homeId)).codes).toEqual(['NOT_FOUND']);
    expect((await homeProfile(world, pool.otherUnit, homeId)).codes).toEqual(['NOT_FOUND']);
  });

  it('member, by an id that was carried over, or without the family’s consent', async () => {
    const { homeId, profile } = await givenProfile(world, pool);
    const sigtunas = await idFor(world, pool.sigtuna, homeId);
    const [carried, none] = [await see(world, pool.sigtuna, profile.id), await see(world, pool.sigtuna, randomUUID())];
    expect(carried.codes).toEqual(['NOT_FOUND']);
    expect(carried.text).toBe(none.text);
    const revoke =
      'mutation ($homeId: ID!, $ids: [ID!]) { revokeConsent(homeId: $homeId, municipalityIds: $ids) { id } }';
    await world.ask(pool.unit, revoke, { homeId, ids: [pool.sigtuna.municipalityId] });
    expect((await see(world, pool.sigtuna, sigtunas)).text).toBe(none.text);
    expect(await market(world, pool.sigtuna)).not.toContain(sigtunas);
    expect((await see(world, pool.solna, profile.id)).codes).toEqual([]);
  });
});
