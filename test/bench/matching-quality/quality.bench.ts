// Which policy gives most children a stable home in time, in the simulated region: npm run bench:quality
//   [-- --seeds 40 --settings base,scarcity --policies queue,lika --tuning --unbounded --json]
import { parseArgs } from 'node:util';
import { getPriority, setPriority } from 'node:os';
import { Worker } from 'node:worker_threads';
import { ExactSolver } from '#engine';
import { JUDGING_SEEDS, SETTINGS, TUNING_SEEDS } from './parameters.js';
import { POLICIES } from './policies.js';
import { runSeed, type SeedJob, type SeedResult } from './seed-run.js';
import { qualityTable, targetTable } from './quality-table.js';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: String(JUDGING_SEEDS.count) },
    settings: { type: 'string', default: Object.keys(SETTINGS).join(',') },
    policies: { type: 'string', default: POLICIES.map(({ name }) => name).join(',') },
    // The seeds the weights were tuned on: never what is reported.
    tuning: { type: 'boolean', default: false },
    // Without the two linear programs, which take half of the time; what is told against them is then NaN.
    unbounded: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

function jobs(): SeedJob[] {
  const { first } = values.tuning ? TUNING_SEEDS : JUDGING_SEEDS;
  const policies = values.policies.split(',');
  const withBounds = !values.unbounded;
  return values.settings.split(',').flatMap((setting) =>
    Array.from({ length: Number(values.seeds) }, (_, index) => ({
      setting,
      seed: first + index,
      policies,
      withBounds,
    })),
  );
}

/** Half of the seeds here, half in one more thread: a bench uses two cores and no more. */
async function run(all: readonly SeedJob[]): Promise<SeedResult[]> {
  const results: SeedResult[] = [];
  const thread = new Worker(new URL('./seed-thread.ts', import.meta.url), {
    workerData: all.filter((_, index) => index % 2 === 1),
  });
  thread.on('message', (result: SeedResult) => results.push(result));
  const ended = new Promise<void>((resolve, reject) => thread.on('exit', () => resolve()).on('error', reject));
  const solver = new ExactSolver();
  for (const job of all.filter((_, index) => index % 2 === 0)) results.push(await runSeed(job, solver));
  await Promise.all([ended, solver.close()]);
  return results.sort((a, b) => a.seed - b.seed);
}

setPriority(Math.max(10, getPriority()));
const results = await run(jobs());
if (values.json) process.stdout.write(`${JSON.stringify(results)}\n`);
else process.stdout.write(`${qualityTable(results)}\n${targetTable(results)}\n`);
