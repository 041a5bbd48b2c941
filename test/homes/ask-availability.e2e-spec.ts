import { AvailabilitySweep, HomeService } from '#libs/homes';
import { addDays, localDate } from '#libs/kernel';
import { EventRecorder, actAs, systemActor } from '#libs/platform';
import { EveryRegion } from '#libs/regions';
import { TaskService } from '#libs/tasks';
import { startWorld, type TestUser, type World } from '../support/world.js';
import { givenHome, homeOf } from './home.js';
import { givenPool, type Pool } from './pool.js';

let world: World;
let pool: Pool;
beforeAll(async () => {
  world = await startWorld({ worker: false });
  pool = await givenPool(world);
}, 60_000);
afterAll(() => world?.close());

const ago = (days: number) => addDays(localDate(world.clock.today()), -days);
const homeConfirmed = (days: number) => givenHome(world, pool.unit, { offer: { availabilityConfirmedOn: ago(days) } });
const sweep = () => {
  const get = <T>(type: new (...parameters: never[]) => T) => world.api.get(type, { strict: false });
  const regions = new EveryRegion(world.db);
  return new AvailabilitySweep(world.db, world.clock, get(EventRecorder), regions, get(TaskService)).run();
};
const asked = async (homeId: string) =>
  (
    await world.look<{ n: number }>(
      `select count(*)::int as n from samhem.event_log where home_id = $1 and type = 'AvailabilityExpiring'`,
      [homeId],
    )
  )[0]!.n;
const openTasks = (homeId: string) =>
  world.look<{ kind: string; due_on: string }>(
    'select kind, due_on from samhem.tasks where home_id = $1 and done_at is null order by kind',
    [homeId],
  );
const decline = (user: TestUser, homeId: string) =>
  world.ask(user, 'mutation ($homeId: ID!) { declineAvailability(homeId: $homeId) { id } }', { homeId });

describe('a family whose confirmation is about to end', () => {
  it.each([
    [24, 0],
    [25, 1],
    [30, 1],
    [31, 1],
    [200, 1],
  ])('confirmed %d days ago is asked %d times', async (days, times) => {
    const { id } = await homeConfirmed(days);
    await sweep();
    await sweep();
    expect(await asked(id)).toBe(times);
    const tasks = times === 0 ? [] : [{ kind: 'confirm_availability', due_on: addDays(ago(days), 30) }];
    expect(await openTasks(id)).toEqual(tasks);
  });

  it('that answers as the system, by its link, has its task closed, and is asked again after the next month', async () => {
    const { id } = await homeConfirmed(28);
    await sweep();
    await actAs(systemActor(pool.unit.regionId!), () =>
      world.api.get(HomeService, { strict: false }).confirmAvailability(id, localDate(world.clock.today())),
    );
    expect(await openTasks(id)).toEqual([]);
    expect((await homeOf(world, pool.unit, id)).offer.availabilityConfirmedOn).toBe(world.clock.today());
    await sweep();
    expect(await asked(id)).toBe(1);
    world.clock.advanceDays(26);
    await sweep();
    expect(await asked(id)).toBe(2);
  });

  it('that takes no child until further notice has no free place and is left alone, until it says otherwise', async () => {
    const { id } = await homeConfirmed(28);
    await sweep();
    expect((await decline(pool.unit, id)).codes).toEqual([]);
    expect((await homeOf(world, pool.unit, id)).places).toEqual({ total: 2, free: 0, reserved: 0 });
    expect(await openTasks(id)).toEqual([]);
    world.clock.advanceDays(60);
    await sweep();
    expect(await asked(id)).toBe(1);
    const confirm = `mutation { confirmAvailability(homeId: "${id}", availableFrom: "${world.clock.today()}") { places { free } } }`;
    expect((await world.ask(pool.unit, confirm)).data).toEqual({ confirmAvailability: { places: { free: 2 } } });
  });

  it('is answered for by no municipality and no other region', async () => {
    const { id } = await homeConfirmed(3);
    expect((await decline(pool.solna, id)).codes).toEqual(['FORBIDDEN']);
    expect((await decline(pool.otherUnit, id)).codes).toEqual(['NOT_FOUND']);
  });
});
