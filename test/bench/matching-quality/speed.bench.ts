// How fast the engine is, beside naive scoring and HiGHS, in one run: npm run bench:speed [-- --rounds 20 --sizes 50x200,500x2000]
import { setPriority } from 'node:os';
import { parseArgs } from 'node:util';
import { ExactSolver, propose, readRegion, solveExactly, type EngineSnapshot } from '#engine';
import { scoreEveryPair } from './naive.js';
import { BASE } from './parameters.js';
import { marketOf } from './region.js';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '20' },
    sizes: { type: 'string', default: '50x200,500x2000,3000x20000' },
  },
});

interface Timed {
  readonly p50: number;
  readonly p95: number;
}

function timed(rounds: number, work: (round: number) => void): Timed {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    work(round);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { p50: times[Math.floor(rounds / 2)]!, p95: times[Math.min(rounds - 1, Math.ceil(rounds * 0.95) - 1)]! };
}

/** Naive scoring is measured on so many needs and homes as take a moment, and told for all of them: it grows with the pairs. */
const NAIVE_NEEDS = 20;
const NAIVE_HOMES = 200;

function naiveMilliseconds(snapshot: EngineSnapshot): number {
  const part = {
    ...snapshot,
    needs: snapshot.needs.slice(0, NAIVE_NEEDS),
    homes: snapshot.homes.slice(0, NAIVE_HOMES),
  };
  const region = readRegion(part);
  scoreEveryPair(region, region);
  const { p50 } = timed(5, () => scoreEveryPair(region, region));
  return (p50 * snapshot.needs.length * snapshot.homes.length) / (part.needs.length * part.homes.length);
}

interface Measured {
  readonly size: string;
  readonly pairs: number;
  readonly engine: Timed;
  readonly oneNeed: Timed;
  readonly naive: number;
  readonly exact: number;
  readonly ratio: number;
}

async function measure(size: string, solver: ExactSolver): Promise<Measured> {
  const [needs, homes] = size.split('x').map(Number) as [number, number];
  const rounds = Number(values.rounds);
  const snapshot = marketOf(BASE, 1, { needs, homes });
  for (let warm = 0; warm < 5; warm++) propose(readRegion(snapshot));
  const engine = timed(rounds, () => propose(readRegion(snapshot)));
  // One changed need against the homes as they were read.
  const one = { ...readRegion(snapshot) };
  const oneNeed = timed(rounds * 10, (round) => {
    const alone = readRegion({ ...snapshot, homes: [], needs: [snapshot.needs[round % needs]!] }).needs;
    propose({ ...one, needs: alone });
  });
  const answer = propose(readRegion(snapshot));
  await solver.solve({
    cost: new Float64Array(),
    most: new Float64Array(),
    limit: new Float64Array(),
    starts: new Int32Array(1),
    rows: new Int32Array(),
    values: new Float64Array(),
  });
  const start = performance.now();
  const { value } = await solveExactly(answer, solver);
  const exact = performance.now() - start;
  const naive = naiveMilliseconds(snapshot);
  return { size, pairs: needs * homes, engine, oneNeed, naive, exact, ratio: answer.assignment.value / value };
}

function row({ size, engine, oneNeed, naive, exact, ratio }: Measured): string {
  const ms = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(0)).padStart(10);
  const times = (value: number) => `${value.toFixed(0)} ×`.padStart(10);
  const engineTimes = [ms(engine.p50), ms(engine.p95), ms(oneNeed.p95)];
  return [
    size.padEnd(12),
    ...engineTimes,
    ms(naive),
    times(naive / engine.p50),
    ms(exact),
    times(exact / engine.p50),
    ratio.toFixed(4).padStart(10),
  ].join(' ');
}

/** How the time grows with the pairs: between the smallest and the largest, as a power. */
function exponent(all: readonly Measured[]): number {
  const [first, last] = [all[0]!, all.at(-1)!];
  return Math.log(last.engine.p50 / first.engine.p50) / Math.log(last.pairs / first.pairs);
}

setPriority(10);
const solver = new ExactSolver();
const measured: Measured[] = [];
for (const size of values.sizes.split(',')) measured.push(await measure(size, solver));
await solver.close();
const head = ['needs×homes', 'p50 ms', 'p95 ms', 'one p95', 'naive ms', 'naive ÷', 'exact ms', 'exact ÷', 'value'];
const lines = [head.map((one, index) => (index ? one.padStart(10) : one.padEnd(12))).join(' '), ...measured.map(row)];
const growth = measured.length > 1 ? `growth with the number of pairs: exponent ${exponent(measured).toFixed(2)}` : '';
process.stdout.write(`${lines.join('\n')}\n${growth}\n`);
