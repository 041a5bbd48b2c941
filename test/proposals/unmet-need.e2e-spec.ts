import { UnmetNeeds } from '#libs/proposals';
import { actAs, narrowActor } from '#libs/platform';
import { givenHome as givenShownHome } from '../matching/given.js';
import { givenNeed, type Need } from '../needs/given.js';
import { startWorld, type World } from '../support/world.js';
import { givenHome, givenPool, unmetOf, well, type Pool } from './region.js';

jest.setTimeout(60_000);

const TIMELINE = `query ($id: ID!) { timeline(subject: NEED, id: $id, first: 20) { nodes { type } } }`;
const TASKS = `{ tasks(first: 20) { nodes { kind needId municipality dueOn assignedToName } } }`;

interface Task {
  readonly kind: string;
  readonly needId: string;
  readonly municipality: string;
  readonly assignedToName: string | null;
}

let world: World;
let pool: Pool;
let need: Need;

beforeAll(async () => {
  world = await startWorld();
  pool = await givenPool(world);
  await givenHome(world, pool, { offer: { ageFrom: 0, ageTo: 5 } });
  need = await givenNeed(world, pool.solna, { ageFrom: 14, ageTo: 17 });
  await world.settled();
});
afterAll(() => world.close());

const tasks = async (user = pool.unit) =>
  well(await world.ask<{ tasks: { nodes: Task[] } }>(user, TASKS)).tasks.nodes.filter(
    ({ kind }) => kind === 'UNMET_NEED',
  );
const timeline = async () =>
  well(
    await world.ask<{ timeline: { nodes: { type: string }[] } }>(pool.solna, TIMELINE, { id: need.id }),
  ).timeline.nodes.map(({ type }) => type);
const sweep = () => actAs(narrowActor('housekeeping'), () => world.worker.get(UnmetNeeds).run());

describe('a need that no home can meet', () => {
  it('tells the unit by itself, and its municipality that no home it is shown can meet the need', async () => {
    expect(await tasks()).toMatchObject([{ needId: need.id, municipality: 'Solna', assignedToName: null }]);
    expect(await timeline()).toContain('NeedUnmet');
    expect(await unmetOf(world, pool.unit)).toMatchObject([
      { need: { id: need.id }, eligibleHomes: 0, blocking: [{ code: 'age', homes: 1 }] },
    ]);
  });

  it('tells once, however often the region is computed', async () => {
    await givenHome(world, pool, { offer: { ageFrom: 0, ageTo: 4 } });
    await world.settled();
    expect(await tasks()).toHaveLength(1);
    expect((await timeline()).filter((type) => type === 'NeedUnmet')).toHaveLength(1);
  });

  it('goes to the manager when nothing has helped for seven days, once', async () => {
    await sweep();
    expect(await tasks()).toMatchObject([{ assignedToName: null }]);
    world.clock.advanceDays(7);
    await sweep();
    await sweep();
    expect(await tasks()).toMatchObject([{ assignedToName: pool.region.manager.displayName }]);
    expect((await timeline()).filter((type) => type === 'UnmetNeedEscalated')).toHaveLength(1);
  });

  it('is no longer on the list when a home appears', async () => {
    await givenHome(world, pool, { offer: { ageFrom: 13, ageTo: 18 } });
    await world.settled();
    expect(await tasks()).toEqual([]);
    // The unit has it; the municipality is not shown it yet, and is told nothing.
    expect(await timeline()).not.toContain('NeedCanBeMet');
  });

  it('is said to have a home again when its municipality is shown one', async () => {
    await givenShownHome(world, pool.region, { ageFrom: 13, ageTo: 18 });
    await world.settled();
    expect((await timeline()).filter((type) => type === 'NeedCanBeMet')).toHaveLength(1);
  });

  it('nor when it has ended', async () => {
    const other = await givenNeed(world, pool.sigtuna, { requirements: [{ kind: 'STEP_FREE', strength: 'MUST' }] });
    await world.settled();
    expect((await tasks()).map(({ needId }) => needId)).toEqual([other.id]);
    await world.ask(pool.sigtuna, 'mutation ($id: ID!) { endNeed(id: $id, reason: WITHDRAWN) { id } }', {
      id: other.id,
    });
    await world.settled();
    expect(await tasks()).toEqual([]);
  });
});

describe('the list is refused', () => {
  it('to members', async () => {
    expect((await world.ask(pool.solna, TASKS)).codes).toEqual(['FORBIDDEN']);
  });
});

describe('another region', () => {
  it('sees nothing of it', async () => {
    await givenNeed(world, pool.solna, { requirements: [{ kind: 'STEP_FREE', strength: 'MUST' }] });
    await world.settled();
    expect(await tasks()).toHaveLength(1);
    expect(await tasks(pool.otherUnit)).toEqual([]);
  });
});
