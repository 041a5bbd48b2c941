import { randomUUID } from 'node:crypto';
import { LinkService } from '#libs/families';
import { actAs } from '#libs/platform';
import { givenHome, homeInput, registerHome } from '../homes/home.js';
import { Pool } from '../interests/pool.js';
import type { TestUser } from '../support/world.js';
import { person } from './household.js';

const WITHDRAW = `mutation ($homeId: ID!, $reason: HomeWithdrawalReason!) {
  withdrawHome(homeId: $homeId, reason: $reason) { status withdrawnOn withdrawalReason } }`;

let pool: Pool;
beforeAll(async () => {
  pool = await Pool.start();
}, 60_000);
afterAll(() => pool?.world.close());

const withdraw = (user: TestUser, homeId: string) => pool.world.ask(user, WITHDRAW, { homeId, reason: 'MOVED' });
const changePlaces = (homeId: string, places: number) =>
  pool.world.ask(
    pool.unit,
    `mutation { changePlaces(homeId: "${homeId}", places: ${places}) { places { total free } } }`,
  );

describe('a home leaves the pool', () => {
  it('with a reason, and its profile is gone from the members within a second', async () => {
    const { homeId, profileId } = await pool.givenHome();
    const { data } = await withdraw(pool.unit, homeId);
    expect(data).toEqual({
      withdrawHome: { status: 'WITHDRAWN', withdrawnOn: pool.world.clock.today(), withdrawalReason: 'MOVED' },
    });
    // Without waiting for any job: the database hides it in the transaction in which the home leaves.
    const [profile] = await pool.world.look<{ gone: boolean }>(
      'select ended_at is not null and not is_shown as gone from samhem.profiles where id = $1',
      [profileId],
    );
    expect(profile).toEqual({ gone: true });
    await pool.world.settled();
    const events = await pool.world.look(
      `select type, reason_code, municipality_id from samhem.event_log where home_id = $1 and type like '%Withdrawn' order by id`,
      [homeId],
    );
    expect(events).toEqual([
      { type: 'HomeWithdrawn', reason_code: 'moved', municipality_id: null },
      { type: 'ProfileWithdrawn', reason_code: null, municipality_id: null },
    ]);
  });

  it('and its family’s links open nothing any more', async () => {
    const { homeId } = await pool.givenHome();
    const links = pool.world.api.get(LinkService, { strict: false });
    const token = links.tokenOf(await actAs(pool.unit, () => links.ofHome(homeId)));
    const follow = () => links.follow(token, 'home', async (subject) => subject.homeId);
    expect(await follow()).toBe(homeId);
    await withdraw(pool.unit, homeId);
    await expect(follow()).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('and its people may come back in another', async () => {
    const household = { persons: [person()], knownWords: [] };
    const home = await givenHome(pool.world, pool.unit, { household });
    const again = async () =>
      registerHome(pool.world, pool.unit, await homeInput(pool.world, pool.unit, { household }));
    expect((await again()).codes).toEqual(['INVALID_INPUT']);
    await withdraw(pool.unit, home.id);
    expect((await again()).codes).toEqual([]);
  });

  it('once; then it is neither confirmed, changed nor published', async () => {
    const { homeId } = await pool.givenHome();
    await withdraw(pool.unit, homeId);
    await pool.world.settled();
    expect((await withdraw(pool.unit, homeId)).codes).toEqual(['TRANSITION_REFUSED']);
    const today = pool.world.clock.today();
    const others = [
      `confirmAvailability(homeId: "${homeId}", availableFrom: "${today}")`,
      `declineAvailability(homeId: "${homeId}")`,
      `changePlaces(homeId: "${homeId}", places: 2)`,
      `recordWord(input: { homeId: "${homeId}", fact: ANIMALS, saidBy: FAMILY, value: "yes" })`,
    ];
    for (const verb of others) {
      const fields = verb.startsWith('recordWord') ? '{ fact }' : '{ id }';
      const { codes } = await pool.world.ask(pool.unit, `mutation { ${verb} ${fields} }`);
      expect([verb, ...codes]).toEqual([verb, 'TRANSITION_REFUSED']);
    }
  });

  it('not while a place is reserved; nor does such a place go', async () => {
    const home = await pool.givenHome(2);
    const { homeId, profileId } = home;
    await pool.walk(await pool.givenInterest(pool.solna, profileId));
    expect((await withdraw(pool.unit, homeId)).codes).toEqual(['INVALID_INPUT']);
    const one = await changePlaces(homeId, 1);
    expect(one.data).toEqual({ changePlaces: { places: { total: 1, free: 0 } } });
    await pool.walk(await pool.givenInterest(pool.sigtuna, (await pool.givenHome()).profileId));
    expect(await pool.heldPlaces(home)).toBe(1);
  });

  it('by its own unit alone', async () => {
    const { homeId } = await pool.givenHome();
    expect((await withdraw(pool.solna, homeId)).codes).toEqual(['FORBIDDEN']);
    const [theirs, none] = [await withdraw(pool.otherUnit, homeId), await withdraw(pool.otherUnit, randomUUID())];
    expect(theirs.codes).toEqual(['NOT_FOUND']);
    expect(theirs.text).toBe(none.text);
  });
});
