import { auctionBy, type Assignment } from '../auction.rules.js';
import type { Answer } from '../propose.rules.js';
import { pairReader, pricedOut, type Missing } from './exact.rules.js';

/** An assignment, and prices by which nobody could do much better: what no assignment over all eligible pairs can be worth more than. */
export interface Certificate {
  readonly assignment: Assignment;
  /** By home and by need, in the unit of the weights. */
  readonly homePrices: Float64Array;
  readonly needPrices: Float64Array;
  /** Sum of all prices, which weigh at least as much as every pair does: by weak duality a bound, however the prices were come by. */
  readonly bound: number;
}

/** Steps of the bids, finer and finer: the bound lies within the step, times the pairs, of the value. */
const STEPS = [1e-4, 1e-5, 1e-6, 1e-7];
/** Bids after which a finer step is given up: some seconds. */
const MOST_BIDS = 10_000_000;

/** Bids by finer steps come as near the best as is wished, in a moment where weights differ; the coarser is kept where they do not. */
export function certificateOf(answer: Answer): Certificate {
  let best = answer.assignment;
  for (const step of STEPS) {
    const finer = auctionBy(answer, step, MOST_BIDS);
    if (!finer) break;
    best = finer;
  }
  return certified(answer, best);
}

function certified(answer: Answer, assignment: Assignment): Certificate {
  const { homeOf, weight, bids } = assignment;
  const needPrices = Float64Array.from(homeOf, (home, need) =>
    home < 0 ? 0 : Math.max(0, weight[need]! - bids[home]!),
  );
  const { raises } = pricedOut(answer, bids, needPrices);
  for (let need = 0; need < needPrices.length; need++) needPrices[need]! += raises[need]!;
  const sum = (prices: Float64Array) => prices.reduce((total, price) => total + price, 0);
  return { assignment, homePrices: bids, needPrices, bound: sum(bids) + sum(needPrices) };
}

/**
 * The pairs that any assignment better than this one could hold. A pair that weighs less than its two prices by more than the bound
 * lies above the value would take the sum below the value, so all others are left out for good.
 */
export function contenders(answer: Answer, { assignment, homePrices, needPrices, bound }: Certificate): Missing[] {
  const read = pairReader(answer);
  const room = Math.max(0, bound - assignment.value) + ROUNDING;
  const pairs: Missing[] = [];
  for (let need = 0; need < needPrices.length; need++) {
    const least = needPrices[need]! - room;
    for (const pair of read(need, Math.max(0, least))) {
      if (pair.weight - homePrices[pair.home]! >= least) pairs.push(pair);
    }
  }
  return pairs;
}

/** What sums of thousands of weights may be off by. */
const ROUNDING = 1e-9;
