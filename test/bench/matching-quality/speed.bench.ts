// How fast the engine is, beside naive scoring and HiGHS, in one run: npm run bench:speed [-- --rounds 20 --sizes 50x200,500x2000]
import { setPriority } from 'node:os';
import { parseArgs } from 'node:util';
import {
  assignmentProgram,
  ExactSolver,
  homesFor,
  needsFor,
  propose,
  readRegion,
  solveExactly,
  type EngineSnapshot,
} from '#engine';
import { scoreEveryPair } from './naive.js';
import { BASE } from './parameters.js';
import { marketOf } from './region.js';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '20' },
    sizes: { type: 'string', default: '50x200,500x2000,3000x20000' },
  },
});

/** Pairs that are looked at before the clock starts. */
const WARM_PAIRS = 20_000_000;

/** Milliseconds. */
interface Timed {
  /** Of this thread's processor: others who use the machine are not counted, and HiGHS has a thread of its own. */
  readonly cpu: number;
  /** By the clock: the processor's own time is told in ticks of some milliseconds, which says nothing of a single round. */
  readonly p95: number;
}

function timed(rounds: number, work: (round: number) => void): Timed {
  const times: number[] = [];
  const before = process.threadCpuUsage();
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    work(round);
    times.push(performance.now() - start);
  }
  const { user, system } = process.threadCpuUsage(before);
  times.sort((a, b) => a - b);
  return { cpu: (user + system) / 1000 / rounds, p95: times[Math.min(rounds - 1, Math.ceil(rounds * 0.95) - 1)]! };
}

/** Naive scoring is measured on so many needs as take a moment, against all homes, and told for all needs: it grows with them. */
const NAIVE_PAIRS = 40_000;

function naiveMilliseconds({ needs, homes }: EngineSnapshot): number {
  const some = needs.slice(0, Math.ceil(NAIVE_PAIRS / homes.length));
  timed(3, () => scoreEveryPair(some, homes));
  const { cpu } = timed(5, () => scoreEveryPair(some, homes));
  return (cpu * needs.length) / some.length;
}

interface Measured {
  readonly size: string;
  readonly pairs: number;
  readonly engine: Timed;
  readonly oneNeed: Timed;
  readonly oneHome: Timed;
  readonly naive: number;
  readonly exact: number;
  readonly ratio: number;
}

async function measure(size: string, solver: ExactSolver): Promise<Measured> {
  const [needs, homes] = size.split('x').map(Number) as [number, number];
  const rounds = Number(values.rounds);
  const snapshot = marketOf(BASE, 1, { needs, homes });
  // As in a worker that has been up for some minutes: the compiler has seen the code.
  timed(Math.ceil(WARM_PAIRS / (needs * homes)) + 3, () => propose(readRegion(snapshot)));
  const engine = timed(rounds, () => propose(readRegion(snapshot)));
  const answer = propose(readRegion(snapshot));
  const changedNeed = (round: number) => ({ ...snapshot.needs[round % needs]!, waitedDays: round });
  const changedHome = (round: number) => ({ ...snapshot.homes[round % homes]!, experienceYears: round % 9 });
  timed(300, (round) => homesFor(answer.region, changedNeed(round)));
  timed(300, (round) => needsFor(answer, changedHome(round)));
  const oneNeed = timed(300, (round) => homesFor(answer.region, changedNeed(round)));
  const oneHome = timed(300, (round) => needsFor(answer, changedHome(round)));
  // The thread is opened before the clock starts.
  await solver.solve(
    assignmentProgram({ start: new Int32Array(1), home: new Int32Array(), weight: new Float64Array() }, 0),
  );
  const start = performance.now();
  const { bound } = await solveExactly(answer, solver);
  const exact = performance.now() - start;
  const naive = naiveMilliseconds(snapshot);
  const ratio = answer.assignment.value / bound;
  return { size, pairs: needs * homes, engine, oneNeed, oneHome, naive, exact, ratio };
}

function row({ size, engine, oneNeed, oneHome, naive, exact, ratio }: Measured): string {
  const ms = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(0)).padStart(10);
  return [
    size.padEnd(12),
    ...[engine.cpu, engine.p95, oneNeed.cpu, oneNeed.p95, oneHome.cpu, oneHome.p95, naive].map(ms),
    `${(naive / engine.cpu).toFixed(0)} ×`.padStart(10),
    ms(exact),
    ratio.toFixed(5).padStart(10),
  ].join(' ');
}

/** How the time grows with the pairs: between the smallest and the largest, as a power. */
function exponent(all: readonly Measured[]): number {
  const [first, last] = [all[0]!, all.at(-1)!];
  return Math.log(last.engine.cpu / first.engine.cpu) / Math.log(last.pairs / first.pairs);
}

setPriority(10);
const solver = new ExactSolver();
const measured: Measured[] = [];
for (const size of values.sizes.split(',')) measured.push(await measure(size, solver));
await solver.close();
const head =
  'needs×homes|cpu mean|clock p95|need cpu|need p95|home cpu|home p95|naive ms|naive ÷|exact ms|÷ bound'.split('|');
const lines = [head.map((one, index) => (index ? one.padStart(10) : one.padEnd(12))).join(' '), ...measured.map(row)];
const growth = measured.length > 1 ? `growth with the number of pairs: exponent ${exponent(measured).toFixed(2)}` : '';
process.stdout.write(`${lines.join('\n')}\n${growth}\n`);
