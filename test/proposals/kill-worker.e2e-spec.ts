import { obstacleAt, removeObstacles } from '../faults/match-accounts.js';
import { startWorkerProcess, type WorkerProcess } from '../faults/worker-process.js';
import { changeInput, changeNeed, givenNeed, type Need } from '../needs/given.js';
import { startWorld, type TestUser, type World } from '../support/world.js';
import { givenHome, givenPool, linesOf, runOf, unmetOf, type Pool } from './region.js';

jest.setTimeout(120_000);

let world: World;
let pool: Pool;
let worker: WorkerProcess;
let needs: (Need & { asker: TestUser })[];

const countOf = async (table: string): Promise<number> => {
  const [row] = await world.look<{ count: number }>(`select count(*)::int as count from samhem.${table}`);
  return row!.count;
};

beforeAll(async () => {
  world = await startWorld({ worker: false });
  pool = await givenPool(world);
  for (let home = 0; home < 3; home += 1) await givenHome(world, pool);
  needs = [];
  // Two a municipality: nobody changes fifty needs at once.
  const askers = pool.region.members.flatMap(({ caseworker, coordinator }) => [caseworker, coordinator]).slice(0, 10);
  for (const asker of askers) needs.push({ ...(await givenNeed(world, asker)), asker });
  worker = await startWorkerProcess(world);
  await world.settled();
});
afterEach(removeObstacles);
afterAll(async () => {
  await worker.kill();
  await world.close();
});

describe('fifty changes at once', () => {
  it('are followed by exactly one run, and the last state wins', async () => {
    await worker.stop();
    const before = await countOf('proposal_runs');
    await Promise.all(
      needs.map(async ({ id, asker }) => {
        for (let version = 1; version <= 5; version += 1) {
          const ages = version === 5 ? { ageFrom: 0, ageTo: 2 } : { ageFrom: 5, ageTo: 8 + (version % 3) };
          await changeNeed(world, asker, id, changeInput(world, { version, ...ages }));
        }
      }),
    );
    worker = await startWorkerProcess(world);
    await world.settled();
    expect((await countOf('proposal_runs')) - before).toBe(1);
    expect(await unmetOf(world, pool.unit)).toHaveLength(needs.length);
    expect(await runOf(world, pool.unit)).toMatchObject({ isStale: false, proposed: 0, unmet: needs.length });
  });
});

describe('kill -9 of the worker in the middle of a run', () => {
  // Where the run itself is written, in the middle of its lines, and where the needs it could not help are told of.
  it.each(['proposal_runs', 'proposal_lines', 'tasks'])(
    'at its write to %s stores it whole or not at all',
    async (table) => {
      const before = await countOf('proposal_runs');
      const obstacle = await obstacleAt(world, table);
      await givenHome(world, pool, { offer: { ageFrom: 0, ageTo: 6 } });
      if (table === 'tasks') await givenNeed(world, pool.solna, { ageFrom: 18, ageTo: 20 });
      await obstacle.met();
      await worker.kill();
      await obstacle.remove();
      expect(await countOf('proposal_runs')).toBe(before);
      worker = await startWorkerProcess(world);
      await world.settled();
      const run = await runOf(world, pool.unit);
      expect(run.isStale).toBe(false);
      expect(await linesOf(world, pool.unit)).toHaveLength(run.proposed);
      expect(await unmetOf(world, pool.unit)).toHaveLength(run.unmet);
      const [doubled] = await world.look<{ count: number }>(
        `select count(*)::int as count from (select 1 from samhem.tasks where done_at is null and kind = 'unmet_need'
       group by need_id having count(*) > 1) d`,
      );
      expect(doubled!.count).toBe(0);
    },
  );
});
