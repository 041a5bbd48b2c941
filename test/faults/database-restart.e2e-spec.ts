import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migrate } from '#libs/platform';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../apps/samhem/src/postgres.js';
import * as migrations from '../../migrations/index.js';
import { startWorld, type World } from '../support/world.js';
import { askRun, givenHome } from '../matching/given.js';
import { givenNeed, givenPool, needInput, registerNeed, type Pool } from '../needs/given.js';
import { accountOf, obstacleAt, removeObstacles, wholeAccount } from './match-accounts.js';
import { startWorkerProcess, type WorkerProcess } from './worker-process.js';

const HOMES = 4;
jest.setTimeout(180_000);

let directory: string;
let postgres: EmbeddedPostgres;
let world: World;
let pool: Pool;
let worker: WorkerProcess;

/** A server of its own, since every other test file lives on the shared one. */
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'samhem-restart-'));
  postgres = await startEmbeddedPostgres({ dataDir: join(directory, 'data'), log: () => undefined, fsync: false });
  world = await worldOn(postgres.url);
  pool = await givenPool(world);
  for (let home = 0; home < HOMES; home += 1) await givenHome(world, pool.region);
  worker = await startWorkerProcess(world);
  await world.settled();
});
afterEach(removeObstacles);
afterAll(async () => {
  await worker?.kill();
  await world?.close();
  await postgres?.stop();
  rmSync(directory, { recursive: true, force: true });
});

async function worldOn(server: string): Promise<World> {
  const template = new URL(server);
  template.pathname = '/samhem_restart';
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  await admin.query('create database samhem_restart');
  await admin.end();
  await migrate(template.href, Object.values(migrations));
  const shared = process.env['SAMHEM_TEST_TEMPLATE'];
  process.env['SAMHEM_TEST_TEMPLATE'] = template.href;
  try {
    return await startWorld({ worker: false });
  } finally {
    process.env['SAMHEM_TEST_TEMPLATE'] = shared;
  }
}

describe.each(['fast', 'immediate'] as const)('a restart of the database (%s) in the middle of a match run', (mode) => {
  it('loses and doubles nothing, is told cleanly while it lasts, and needs no other restart', async () => {
    const obstacle = await obstacleAt(world, 'match_requirements');
    const { id } = await givenNeed(world, pool.solna);
    await obstacle.met();
    await postgres.stop(mode);
    const meanwhile = await registerNeed(world, pool.solna, needInput(world));
    expect(meanwhile.codes).toEqual(['UNAVAILABLE']);
    expect(meanwhile.errors[0]!.message).toMatch(/tillfälligt otillgängligt/);
    await obstacle.remove();
    await postgres.revive();
    const after = await givenNeed(world, pool.solna);
    await world.settled();
    for (const need of [id, after.id]) expect(await accountOf(world, need)).toEqual(wholeAccount(HOMES));
    expect((await askRun(world, pool.solna, id)).data.matchRun).toMatchObject({ status: 'DONE', matchesFound: HOMES });
  });
});
