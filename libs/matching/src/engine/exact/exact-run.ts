import type { Edges } from '../weighing/candidates.rules.js';
import { extended, pricedOut, type Missing } from './exact.rules.js';
import type { ExactSolver } from './exact-solver.js';
import { assignmentProgram } from './linear-program.rules.js';
import type { Answer } from '../propose.rules.js';

/** What the fast answer is held against, and what a place is worth. */
export interface ExactRun {
  readonly value: number;
  /** By need: its home, or −1. */
  readonly homeOf: Int32Array;
  /** By home and by need: dual prices, in the unit of the weights. */
  readonly homePrices: Float64Array;
  readonly needPrices: Float64Array;
  /** No assignment over all eligible pairs is worth more: the certificate. */
  readonly bound: number;
  /** Share of the bound that the fast answer misses. */
  readonly gap: number;
  /** Solves until no pair outside the lists could better it. */
  readonly rounds: number;
}

const MOST_ROUNDS = 30;
const NOTHING_LEFT = 1e-9;

/** The best assignment there is. The lists are solved first; pairs outside them are added while one could better the answer. */
export async function solveExactly(answer: Answer, solver: ExactSolver): Promise<ExactRun> {
  const { region, assignment } = answer;
  let edges = extended(answer.candidates.edges, chosen(answer));
  for (let rounds = 1; ; rounds++) {
    const { value, x, duals } = await solver.solve(assignmentProgram(edges, region.homes.count));
    const needPrices = duals.slice(0, region.needs.count);
    const homePrices = duals.slice(region.needs.count);
    const { missing, excess } = pricedOut(answer, homePrices, needPrices);
    if (missing.length > 0 && excess > NOTHING_LEFT && rounds < MOST_ROUNDS) {
      edges = extended(edges, missing);
      continue;
    }
    const bound = value + excess;
    const gap = bound > 0 ? Math.max(0, 1 - assignment.value / bound) : 0;
    return { value, homeOf: homesIn(edges, x), homePrices, needPrices, bound, gap, rounds };
  }
}

/** The pairs of the fast answer, which may lie outside the lists. */
function chosen({ assignment }: Answer): Missing[] {
  return Array.from(assignment.homeOf, (home, need) => ({ need, home, weight: assignment.weight[need]! })).filter(
    ({ home }) => home >= 0,
  );
}

function homesIn({ start, home }: Edges, x: Float64Array): Int32Array {
  const homeOf = new Int32Array(start.length - 1).fill(-1);
  for (let need = 0; need < homeOf.length; need++) {
    for (let at = start[need]!; at < start[need + 1]!; at++) if (x[at]! > 0.5) homeOf[need] = home[at]!;
  }
  return homeOf;
}
