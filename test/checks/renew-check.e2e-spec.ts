import { CheckQueries, CheckSweep } from '#libs/checks';
import { UserService } from '#libs/identity';
import { addDays, localDate } from '#libs/kernel';
import { actAs, systemActor } from '#libs/platform';
import { givenHome } from '../homes/home.js';
import { givenPool, type Pool } from '../homes/pool.js';
import { startWorld, type World } from '../support/world.js';
import { KINDS, checkInput, givenChecks, recordCheck } from './given.js';

let world: World;
let pool: Pool;
beforeAll(async () => {
  world = await startWorld();
  // At noon, so that a day added is a day of the calendar also when the clocks are changed.
  world.clock.set(`${world.clock.today()}T11:00:00.000Z`);
  pool = await givenPool(world);
}, 60_000);
afterAll(() => world?.close());

const sweep = () => world.sweep(CheckSweep);
const inDays = (days: number) => addDays(localDate(world.clock.today()), days);
interface Task {
  readonly kind: string;
  readonly homeId: string;
  readonly dueOn: string;
  readonly assignedToName: string | null;
}
const tasksOf = async (homeId: string) =>
  (
    await world.ask<{ tasks: { nodes: Task[] } }>(
      pool.unit,
      '{ tasks(first: 100) { nodes { kind homeId dueOn assignedToName } } }',
    )
  ).data.tasks.nodes.filter((task) => task.homeId === homeId);
const told = async (homeId: string) =>
  (
    await world.look(
      `select 1 from samhem.event_log where type = 'ChecksChanged' and user_id is null and home_id = $1`,
      [homeId],
    )
  ).length;
const standing = async (homeId: string) => {
  const { regionId } = pool.unit;
  const queries = world.api.get(CheckQueries, { strict: false });
  return (await actAs(systemActor(regionId!), () => queries.standingOf([homeId]))).get(homeId)!;
};

describe('a check that is due', () => {
  it('is on the recruiter’s list thirty days before, once, and not earlier', async () => {
    const { id } = await givenHome(world, pool.unit);
    await givenChecks(world, pool.unit, id);
    await recordCheck(world, pool.unit, checkInput(world, id, { checkedOn: inDays(-5), kind: 'SOCIAL_SERVICES' }));
    await sweep();
    expect(await tasksOf(id)).toEqual([]);
    world.clock.advanceDays(335);
    await sweep();
    await sweep();
    expect(await tasksOf(id)).toEqual([
      { kind: 'RENEW_REGISTER_CHECK', homeId: id, dueOn: inDays(30), assignedToName: 'unit null' },
    ]);
  });

  it('stays there until nothing is left to renew', async () => {
    const { id } = await givenHome(world, pool.unit);
    await givenChecks(world, pool.unit, id, { dueOn: inDays(20) });
    await sweep();
    for (const kind of KINDS.slice(1)) await recordCheck(world, pool.unit, checkInput(world, id, { kind }));
    expect(await tasksOf(id)).toHaveLength(1);
    await recordCheck(world, pool.unit, checkInput(world, id));
    expect(await tasksOf(id)).toEqual([]);
    await sweep();
    expect(await tasksOf(id)).toEqual([]);
  });

  it('is on nobody’s list in particular when the recruiter has left', async () => {
    const { regionId } = pool.unit;
    const about = { scope: 'unit', issuer: 'test', subject: 'leaver', displayName: 'Slutar Snart' } as const;
    const users = world.api.get(UserService, { strict: false });
    const userId = await actAs(systemActor(regionId!), () =>
      users.registerUser({ ...about, municipalityId: null, roles: ['recruiter'] }),
    );
    const leaver = { ...pool.unit, userId };
    const { id } = await givenHome(world, leaver);
    await givenChecks(world, leaver, id, { dueOn: inDays(10) });
    await actAs(pool.unit, () => users.closeUser(userId));
    await sweep();
    expect(await tasksOf(id)).toMatchObject([{ assignedToName: null }]);
  });
});

describe('a check that is overdue', () => {
  it('holds on its due day and takes the home out of order the day after, which is told once', async () => {
    const { id } = await givenHome(world, pool.unit);
    await givenChecks(world, pool.unit, id, { dueOn: inDays(3) });
    expect(await standing(id)).toEqual({ obstacles: [], inOrderUntil: inDays(3) });
    world.clock.advanceDays(3);
    await sweep();
    expect([(await standing(id)).inOrderUntil, await told(id)]).toEqual([world.clock.today(), 0]);
    world.clock.advanceDays(1);
    await sweep();
    await sweep();
    expect((await standing(id)).inOrderUntil).toBeNull();
    expect(await told(id)).toBe(1);
  });

  it('is told again when the renewed one becomes overdue in its turn', async () => {
    const { id } = await givenHome(world, pool.unit);
    await givenChecks(world, pool.unit, id, { dueOn: inDays(1) });
    world.clock.advanceDays(2);
    await sweep();
    await givenChecks(world, pool.unit, id, { dueOn: inDays(1) });
    world.clock.advanceDays(2);
    await sweep();
    expect(await told(id)).toBe(2);
  });
});

describe('others', () => {
  it('have no task for this region’s home', async () => {
    const { id } = await givenHome(world, pool.unit);
    await givenChecks(world, pool.unit, id, { dueOn: inDays(5) });
    await sweep();
    const LIST = '{ tasks(first: 100) { nodes { homeId } } }';
    expect((await world.ask(pool.otherUnit, LIST)).data).toEqual({ tasks: { nodes: [] } });
    expect((await world.ask(pool.solna, LIST)).codes).toEqual(['FORBIDDEN']);
  });
});
