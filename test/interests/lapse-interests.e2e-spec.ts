import { startWorld } from './scratch-world.js';
import type { World } from '../support/world.js';
import {
  eventsOf,
  givenInterest,
  givenPool,
  givenPublishedHome,
  heldPlaces,
  statusOf,
  walkTo,
  type Pool,
} from './pool.js';

let world: World;
let pool: Pool;
beforeAll(async () => {
  world = await startWorld();
  pool = await givenPool(world);
}, 60_000);
afterAll(() => world?.close());

const endNeed = (id: string) =>
  world.ask(pool.solna, 'mutation ($id: ID!) { endNeed(id: $id, reason: PLACED_IN_NETWORK) { id } }', { id });
const withdrawProfile = (homeId: string) =>
  world.ask(pool.unit, 'mutation ($homeId: ID!) { withdrawProfile(homeId: $homeId) { id } }', { homeId });

describe('interests lapse', () => {
  it('when their need ends, brokered or not, and the places held are free again', async () => {
    const home = await givenPublishedHome(world, pool.unit, 1);
    const brokered = await givenInterest(world, pool.solna, home.profileId);
    await walkTo(world, pool.unit, 'brokerContact', brokered);
    await endNeed(brokered.needId);
    await world.settled();
    expect(await statusOf(world, brokered)).toBe('lapsed not_needed');
    expect(await heldPlaces(world, home)).toBe(0);
    expect((await eventsOf(world, brokered)).at(-1)).toBe('InterestLapsed');
    const [profile] = await world.look('select free_places from samhem.profiles where id = $1', [home.profileId]);
    expect(profile).toEqual({ free_places: '1' });
  });

  it('when the profile is withdrawn, every member’s with its own event', async () => {
    const home = await givenPublishedHome(world, pool.unit, 2);
    const [mine, theirs] = [
      await givenInterest(world, pool.solna, home.profileId),
      await givenInterest(world, pool.sigtuna, home.profileId),
    ];
    await walkTo(world, pool.unit, 'brokerContact', theirs);
    await withdrawProfile(home.homeId);
    await world.settled();
    expect(await Promise.all([mine, theirs].map((interest) => statusOf(world, interest)))).toEqual([
      'lapsed profile_withdrawn',
      'lapsed profile_withdrawn',
    ]);
    expect(await heldPlaces(world, home)).toBe(0);
    const events = await world.look<{ municipality_id: string }>(
      `select municipality_id from samhem.event_log where type = 'InterestLapsed' and profile_id = $1 order by 1`,
      [home.profileId],
    );
    expect(events.map((event) => event.municipality_id)).toEqual(
      [pool.solna, pool.sigtuna].map((user) => user.municipalityId).sort(),
    );
  });
});

describe('interests do not lapse', () => {
  it('when another need or another profile leaves', async () => {
    const [stays, leaves] = [await givenPublishedHome(world, pool.unit), await givenPublishedHome(world, pool.unit)];
    const waiting = await givenInterest(world, pool.solna, stays.profileId);
    const other = await givenInterest(world, pool.solna, leaves.profileId);
    await endNeed(other.needId);
    await withdrawProfile(leaves.homeId);
    await world.settled();
    expect(await statusOf(world, waiting)).toBe('expressed');
  });

  it('twice, though the job be run again', async () => {
    const { profileId } = await givenPublishedHome(world, pool.unit);
    const interest = await givenInterest(world, pool.solna, profileId);
    await endNeed(interest.needId);
    await world.settled();
    await world.look(
      `insert into samhem.event_outbox (region_id, event_id, type)
       select region_id, id, type from samhem.event_log where type = 'NeedEnded' and need_id = $1`,
      [interest.needId],
    );
    await world.settled();
    expect(await eventsOf(world, interest)).toEqual(['InterestExpressed', 'InterestLapsed']);
  });
});

describe('another municipality', () => {
  it('reads nothing of why it lapsed', async () => {
    const { profileId } = await givenPublishedHome(world, pool.unit);
    const interest = await givenInterest(world, pool.solna, profileId);
    await endNeed(interest.needId);
    await world.settled();
    const { data } = await world.ask(
      pool.sigtuna,
      'query ($id: ID) { interests(first: 10, needId: $id) { nodes { reasonCode } } }',
      { id: interest.needId },
    );
    expect(data).toEqual({ interests: { nodes: [] } });
  });
});
