import type { Assignment } from '../auction.rules.js';
import { certificateOf, contenders } from './certificate.rules.js';
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
/** Share of the value at which more rounds are not worth their time: the bound tells it. */
const NEAR_ENOUGH = 1e-4;

/**
 * The best assignment there is, and that there is no better. Finer bids give prices and a bound over all pairs; by them all pairs but
 * some thousand are out of the question, and the linear program of those is small. Where bids cannot be fine, its own prices bound,
 * and pairs outside it are added while one could better it.
 */
export async function solveExactly(answer: Answer, solver: ExactSolver): Promise<ExactRun> {
  const { region, assignment } = answer;
  const certificate = certificateOf(answer);
  let { bound, homePrices, needPrices } = certificate;
  let edges = extended(none(region.needs.count), [...chosen(assignment), ...contenders(answer, certificate)]);
  for (let rounds = 1; ; rounds++) {
    const { value, x, duals } = await solver.solve(assignmentProgram(edges, region.homes.count));
    const [byNeed, byHome] = [duals.slice(0, region.needs.count), duals.slice(region.needs.count)];
    const isOpen = bound - value > NEAR_ENOUGH * value;
    const { missing, excess } = isOpen ? pricedOut(answer, byHome, byNeed) : { missing: [], excess: Infinity };
    if (value + excess < bound) [bound, homePrices, needPrices] = [value + excess, byHome, byNeed];
    if (missing.length > 0 && bound - value > NEAR_ENOUGH * value && rounds < MOST_ROUNDS) {
      edges = extended(edges, missing);
      continue;
    }
    const gap = bound > 0 ? Math.max(0, 1 - assignment.value / bound) : 0;
    return { value, homeOf: homesIn(edges, x), homePrices, needPrices, bound, gap, rounds };
  }
}

const none = (needs: number): Edges => ({
  start: new Int32Array(needs + 1),
  home: new Int32Array(),
  weight: new Float64Array(),
});

/** The pairs of an assignment. */
function chosen({ homeOf, weight }: Assignment): Missing[] {
  return Array.from(homeOf, (home, need) => ({ need, home, weight: weight[need]! })).filter(({ home }) => home >= 0);
}

function homesIn({ start, home }: Edges, x: Float64Array): Int32Array {
  const homeOf = new Int32Array(start.length - 1).fill(-1);
  for (let need = 0; need < homeOf.length; need++) {
    for (let at = start[need]!; at < start[need + 1]!; at++) if (x[at]! > 0.5) homeOf[need] = home[at]!;
  }
  return homeOf;
}
