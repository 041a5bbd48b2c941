import { startWorld, type World } from '../support/world.js';
import { askRun, givenHome, requestMatching } from '../matching/given.js';
import { givenNeed, givenPool, type Pool } from '../needs/given.js';
import { accountOf, obstacleAt, removeObstacles, wholeAccount } from './match-accounts.js';
import { startWorkerProcess, type WorkerProcess } from './worker-process.js';

const HOMES = 5;
const REQUIREMENTS = [
  { kind: 'OWN_ROOM', strength: 'MUST' },
  { kind: 'LANGUAGE', strength: 'SHOULD', option: 'ar' },
];
jest.setTimeout(120_000);

let world: World;
let pool: Pool;
let worker: WorkerProcess;
beforeAll(async () => {
  world = await startWorld({ worker: false });
  pool = await givenPool(world);
  for (let home = 0; home < HOMES; home += 1) await givenHome(world, pool.region);
  worker = await startWorkerProcess(world);
  await world.settled();
});
afterEach(removeObstacles);
afterAll(async () => {
  await worker.kill();
  await world.close();
});

const restart = async () => {
  await worker.kill();
  worker = await startWorkerProcess(world);
};

describe('kill -9 of the worker in the middle of a match run', () => {
  // Where it has written half of its matches, and where it has written them all and tells so.
  it.each(['match_requirements', 'event_log'])('at its write to %s ends with every match once', async (table) => {
    await worker.stop();
    const { id } = await givenNeed(world, pool.solna, { requirements: REQUIREMENTS });
    const obstacle = await obstacleAt(world, table);
    worker = await startWorkerProcess(world);
    await obstacle.met();
    await worker.kill();
    await obstacle.remove();
    expect(await accountOf(world, id)).toMatchObject({ runs: 0, ranks: [], computed: 0 });
    expect((await askRun(world, pool.solna, id)).data.matchRun.status).toBe('WAITING');
    worker = await startWorkerProcess(world);
    await world.settled();
    expect(await accountOf(world, id)).toEqual(wholeAccount(HOMES));
  });

  it('keeps the earlier matches to be read meanwhile, and ends with the new ones', async () => {
    const { id } = await givenNeed(world, pool.solna, { requirements: REQUIREMENTS });
    await world.settled();
    const obstacle = await obstacleAt(world, 'match_requirements');
    await givenHome(world, pool.region);
    await obstacle.met();
    await worker.kill();
    expect((await accountOf(world, id)).profiles).toBe(HOMES);
    expect((await askRun(world, pool.solna, id)).data.matchRun.status).toBe('WAITING');
    await obstacle.remove();
    worker = await startWorkerProcess(world);
    await world.settled();
    expect(await accountOf(world, id)).toEqual(wholeAccount(HOMES + 1));
  });

  it('at any moment, three times while twenty needs are matched, loses and doubles nothing', async () => {
    const needs: string[] = [];
    for (let count = 0; count < 20; count += 1) {
      needs.push((await givenNeed(world, pool.solna, { requirements: REQUIREMENTS })).id);
      if ([5, 11, 17].includes(count)) await restart();
    }
    await world.settled();
    for (const id of needs) expect(await accountOf(world, id)).toEqual(wholeAccount(HOMES + 1));
  });
});

describe('two workers', () => {
  it('share the work: every match once, and every event told of once', async () => {
    const second = await startWorkerProcess(world);
    const needs = await Promise.all(
      Array.from({ length: 12 }, () => givenNeed(world, pool.sigtuna, { requirements: REQUIREMENTS })),
    );
    await world.settled();
    await second.stop();
    for (const { id } of needs) expect(await accountOf(world, id)).toEqual(wholeAccount(HOMES + 1));
  });
});

describe('SIGTERM', () => {
  it('lets the run under way end, and the next worker go on', async () => {
    const obstacle = await obstacleAt(world, 'match_requirements');
    const { id } = await givenNeed(world, pool.solna, { requirements: REQUIREMENTS });
    await obstacle.met();
    const stopped = worker.stop();
    await requestMatching(world, pool.solna, id);
    await obstacle.remove();
    await stopped;
    expect(await accountOf(world, id)).toEqual(wholeAccount(HOMES + 1));
    worker = await startWorkerProcess(world);
    await world.settled();
    expect(await accountOf(world, id)).toEqual({ ...wholeAccount(HOMES + 1), computed: 2 });
  });
});
