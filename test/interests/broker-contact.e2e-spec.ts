import { randomUUID } from 'node:crypto';
import { startWorld } from './scratch-world.js';
import type { World } from '../support/world.js';
import {
  act,
  done,
  eventsOf,
  givenInterest,
  givenPool,
  givenPublishedHome,
  heldPlaces,
  statusOf,
  walkTo,
  type Interest,
  type Pool,
} from './pool.js';

let world: World;
let pool: Pool;
beforeAll(async () => {
  world = await startWorld();
  pool = await givenPool(world);
}, 60_000);
afterAll(() => world?.close());

const broker = (id: string, user = pool.unit) => act(world, user, 'brokerContact', { id });
const shownFreePlaces = async (profileId: string) => {
  const [profile] = await world.look<{ shown: string }>(
    'select free_places as shown from samhem.profiles where id = $1',
    [profileId],
  );
  return profile!.shown;
};

describe('the unit brokers contact', () => {
  it('and holds a place for every child; who no longer fits is told why, who fits still waits', async () => {
    const home = await givenPublishedHome(world, pool.unit, 3);
    const siblings = await givenInterest(world, pool.solna, home.profileId, 2);
    const fits = await givenInterest(world, pool.sigtuna, home.profileId, 1);
    const tooMany = await givenInterest(world, pool.sigtuna, home.profileId, 2);
    await walkTo(world, pool.unit, 'askFamily', siblings);
    const { interest } = await act(world, pool.unit, 'brokerContact', { id: siblings.id, note: 'Nära skolan.' });
    expect(interest.status).toBe('CONTACT_BROKERED');
    expect(await heldPlaces(world, home)).toBe(2);
    expect(await shownFreePlaces(home.profileId)).toBe('1');
    expect(await statusOf(world, fits)).toBe('expressed');
    expect(await statusOf(world, tooMany)).toBe('declined other_interest_chosen');
    expect(await eventsOf(world, tooMany)).toEqual(['InterestExpressed', 'InterestDeclined']);
  });

  it('and tells the one why in words, and the others only that another was chosen', async () => {
    const { profileId } = await givenPublishedHome(world, pool.unit);
    const chosen = await givenInterest(world, pool.solna, profileId);
    const other = await givenInterest(world, pool.sigtuna, profileId);
    await walkTo(world, pool.unit, 'askFamily', chosen);
    await done(world, pool.unit, 'brokerContact', { id: chosen.id, note: 'Väntat längst.' });
    const events = await world.look(
      `select type, municipality_id, reason_code, note from samhem.event_log
       where profile_id = $1 and type in ('ContactBrokered', 'InterestDeclined') order by id`,
      [profileId],
    );
    expect(events).toEqual([
      {
        type: 'ContactBrokered',
        municipality_id: pool.solna.municipalityId,
        reason_code: null,
        note: 'Väntat längst.',
      },
      {
        type: 'InterestDeclined',
        municipality_id: pool.sigtuna.municipalityId,
        reason_code: 'other_interest_chosen',
        note: null,
      },
    ]);
    expect(await statusOf(world, other)).toBe('declined other_interest_chosen');
  });

  it('once more for the places that are left, and leaves those who are brokered already alone', async () => {
    const home = await givenPublishedHome(world, pool.unit, 2);
    const [first, second] = [
      await givenInterest(world, pool.solna, home.profileId),
      await givenInterest(world, pool.sigtuna, home.profileId),
    ];
    await walkTo(world, pool.unit, 'brokerContact', first);
    await walkTo(world, pool.unit, 'brokerContact', second);
    expect(await Promise.all([first, second].map((interest) => statusOf(world, interest)))).toEqual([
      'contact_brokered',
      'contact_brokered',
    ]);
    expect(await heldPlaces(world, home)).toBe(2);
  });
});

describe('brokering is refused', () => {
  it('when the home has too few free places, and then nothing has changed', async () => {
    const home = await givenPublishedHome(world, pool.unit, 2);
    const siblings = await givenInterest(world, pool.solna, home.profileId, 2);
    const [one] = [await givenInterest(world, pool.sigtuna, home.profileId)];
    await walkTo(world, pool.unit, 'askFamily', siblings);
    await holdBehindTheBack(home.homeId, one!);
    const { codes, errors } = await broker(siblings.id);
    expect(codes).toEqual(['NO_FREE_PLACES']);
    expect(errors[0]!.message).toMatch(/lediga platser/);
    expect(await statusOf(world, siblings)).toBe('family_asked');
    expect(await eventsOf(world, siblings)).not.toContain('ContactBrokered');
  });

  it('before the family was asked, and after it was brokered', async () => {
    const { profileId } = await givenPublishedHome(world, pool.unit);
    const interest = await givenInterest(world, pool.solna, profileId);
    expect((await broker(interest.id)).codes).toEqual(['TRANSITION_REFUSED']);
    await walkTo(world, pool.unit, 'brokerContact', interest);
    expect((await broker(interest.id)).codes).toEqual(['TRANSITION_REFUSED']);
  });

  it('to members, the steering group and nobody', async () => {
    const id = randomUUID();
    expect((await broker(id, pool.solna)).codes).toEqual(['FORBIDDEN']);
    expect((await broker(id, pool.steering)).codes).toEqual(['FORBIDDEN']);
    expect((await act(world, null, 'brokerContact', { id })).codes).toEqual(['UNAUTHENTICATED']);
  });
});

describe('two who broker the last place at once', () => {
  it('one does, and the other interest is declined or refused, never brokered', async () => {
    const home = await givenPublishedHome(world, pool.unit, 1);
    const interests = [
      await givenInterest(world, pool.solna, home.profileId),
      await givenInterest(world, pool.sigtuna, home.profileId),
    ];
    for (const interest of interests) await walkTo(world, pool.unit, 'askFamily', interest);
    const answers = await Promise.all(interests.map(({ id }) => broker(id)));
    expect(answers.filter(({ codes }) => codes.length === 0)).toHaveLength(1);
    expect(answers.flatMap(({ codes }) => codes)).toEqual(['TRANSITION_REFUSED']);
    expect(await heldPlaces(world, home)).toBe(1);
  });
});

describe('another municipality', () => {
  it('sees nothing of the contact', async () => {
    const { profileId } = await givenPublishedHome(world, pool.unit, 2);
    const interest = await givenInterest(world, pool.solna, profileId);
    await walkTo(world, pool.unit, 'brokerContact', interest);
    const { text } = await world.ask(pool.sigtuna, '{ interests(first: 100) { nodes { id caseNumber } } }');
    expect(text).not.toContain(interest.id);
    expect(text).not.toContain(interest.caseNumber);
    expect((await broker(interest.id, pool.otherUnit)).codes).toEqual(['NOT_FOUND']);
  });
});

/** A place held by somebody while nobody looked. */
async function holdBehindTheBack(homeId: string, interest: Interest): Promise<void> {
  await world.look(
    `insert into samhem.place_reservations (region_id, place_id, municipality_id, interest_id, reserved_at)
     select p.region_id, p.id, i.municipality_id, i.id, now() from samhem.home_places p join samhem.interests i on i.id = $2
     where p.home_id = $1 and p.position = 1`,
    [homeId, interest.id],
  );
}
