import {
  changeInput,
  changeNeed,
  givenNeed,
  givenPool,
  pauseNeed,
  resumeNeed,
  type Need,
  type Pool,
} from '../needs/given.js';
import { startWorld, type TestUser, type World } from '../support/world.js';
import { askRun, givenHome, matchesOf, requestMatching, withdrawProfile } from './given.js';

jest.setTimeout(90_000);

let world: World;
let pool: Pool;
beforeAll(async () => {
  world = await startWorld({ pool: 10 });
  pool = await givenPool(world);
});
afterAll(() => world.close());

const statusOf = async (id: string) => (await askRun(world, pool.solna, id)).data.matchRun.status;

/** Each run writes all its rows with one start, which no other run has. */
const runsOf = async (needs: readonly Need[]) => {
  const sql = 'select distinct started_at, xmin::text from samhem.match_runs where need_id = any($1)';
  return (await world.look(sql, [needs.map(({ id }) => id)])).length;
};

type Changes = Record<string, unknown> & { version: number };

/** On a machine that is busy somebody waits too long for a connection, and presses once more. */
async function saved(member: TestUser, need: Need, changes: Changes): Promise<void> {
  const save = () => changeNeed(world, member, need.id, changeInput(world, changes));
  let { codes } = await save();
  for (let times = 0; codes[0] === 'UNAVAILABLE' && times < 5; times += 1) ({ codes } = await save());
  expect(codes).toEqual([]);
}

describe('fifty members changing needs at once', () => {
  it('are followed by one run, or two when the first had begun; the last state wins and no need is lost', async () => {
    const child = await givenHome(world, pool.region, { ageFrom: 7, ageTo: 12 });
    const teenager = await givenHome(world, pool.region, { ageFrom: 13, ageTo: 17 });
    const members: TestUser[] = pool.region.members.map(({ caseworker }) => caseworker);
    const needs = await Promise.all(
      Array.from({ length: 50 }, (_, index) => givenNeed(world, members[index % members.length]!)),
    );
    await world.settled();
    const before = await world.look('select id from samhem.event_log where type = $1', ['MatchesComputed']);
    const change = (need: Need, index: number, changes: Changes) =>
      saved(members[index % members.length]!, need, changes);
    // Two changes of each: what the first says must not be what is left.
    await Promise.all(needs.map((need, index) => change(need, index, { version: need.version, childrenCount: 6 })));
    const last = { ageFrom: 14, ageTo: 16 };
    await Promise.all(needs.map((need, index) => change(need, index, { version: need.version + 1, ...last })));
    await world.settled();
    const profilesOf = (home: typeof child) => new Set(Object.values(home.profileIds));
    for (const [index, need] of needs.entries()) {
      const found = (await matchesOf(world, members[index % members.length]!, need.id)).map(
        ({ profile }) => profile.id,
      );
      const waits = (await askRun(world, members[index % members.length]!, need.id)).data.matchRun.status;
      expect([index, waits, found.length, found.some((id) => profilesOf(teenager).has(id))]).toEqual([
        index,
        'DONE',
        1,
        true,
      ]);
      expect(found.some((id) => profilesOf(child).has(id))).toBe(false);
    }
    expect(await runsOf(needs)).toBeLessThanOrEqual(2);
    const told = await world.look('select id from samhem.event_log where type = $1', ['MatchesComputed']);
    // Once a need and run, not once a change.
    expect(told.length - before.length).toBeLessThanOrEqual(100);
    expect(told.length - before.length).toBeGreaterThanOrEqual(50);
  });
});

describe('no page shows a match that no longer holds without marking it', () => {
  it('after a change of the need, of its market, and after a pause', async () => {
    const home = await givenHome(world, pool.region, { isStepFree: true });
    const requirements = [{ kind: 'STEP_FREE', strength: 'MUST' }];
    const need = await givenNeed(world, pool.solna, { requirements });
    expect(await statusOf(need.id)).toBe('WAITING');
    await world.settled();
    expect(await statusOf(need.id)).toBe('DONE');
    await changeNeed(
      world,
      pool.solna,
      need.id,
      changeInput(world, { version: need.version, ageFrom: 9, ageTo: 12, requirements }),
    );
    expect(await statusOf(need.id)).toBe('WAITING');
    await world.settled();
    await withdrawProfile(world, pool.unit, home.homeId);
    expect(await statusOf(need.id)).toBe('WAITING');
    await world.settled();
    await pauseNeed(world, pool.solna, need.id);
    expect(await matchesOf(world, pool.solna, need.id)).toEqual([]);
    await resumeNeed(world, pool.solna, need.id);
    expect(await statusOf(need.id)).toBe('WAITING');
    await world.settled();
    expect(await statusOf(need.id)).toBe('DONE');
  });

  it('and a run says what it has read: the same input has the same hash, another has another', async () => {
    const need = await givenNeed(world, pool.solna);
    const hashOf = async () => {
      await world.settled();
      const sql = 'select snapshot_hash, rule_version, weight_version from samhem.match_runs where need_id = $1';
      return (await world.look<{ snapshot_hash: string }>(sql, [need.id]))[0]!;
    };
    const first = await hashOf();
    await requestMatching(world, pool.solna, need.id);
    expect(await hashOf()).toEqual(first);
    await givenHome(world, pool.region);
    expect((await hashOf()).snapshot_hash).not.toBe(first.snapshot_hash);
  });
});
