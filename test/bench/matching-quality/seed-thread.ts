import { parentPort, workerData } from 'node:worker_threads';
import { ExactSolver } from '#engine';
import { runSeed, type SeedJob } from './seed-run.js';

/** The second of the two threads a bench may use. */
const solver = new ExactSolver();
for (const job of workerData as SeedJob[]) parentPort!.postMessage(await runSeed(job, solver));
await solver.close();
