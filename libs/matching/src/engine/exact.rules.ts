import { gainOf, type Edges } from './candidates.rules.js';
import type { Answer } from './propose.rules.js';
import { Scanner } from './scan.rules.js';
import { costOf, LEAST_SUITABILITY, weightOf } from './weights.rules.js';

export interface Missing {
  readonly need: number;
  readonly home: number;
  readonly weight: number;
}

/** The pairs with these added, each once. */
export function extended({ start, home, weight }: Edges, added: readonly Missing[]): Edges {
  const more = [...added].sort((a, b) => a.need - b.need || a.home - b.home);
  const homes: number[] = [];
  const weights: number[] = [];
  const starts = new Int32Array(start.length);
  let next = 0;
  for (let need = 0; need + 1 < start.length; need++) {
    const known = new Set<number>();
    const put = (one: number, worth: number) => {
      if (known.has(one)) return;
      known.add(one);
      homes.push(one);
      weights.push(worth);
    };
    for (let at = start[need]!; at < start[need + 1]!; at++) put(home[at]!, weight[at]!);
    for (; next < more.length && more[next]!.need === need; next++) put(more[next]!.home, more[next]!.weight);
    starts[need + 1] = homes.length;
  }
  return { start: starts, home: Int32Array.from(homes), weight: Float64Array.from(weights) };
}

/** Beyond this much a pair outside the program would better it. */
const WORTHWHILE = 1e-9;
/** Added to a need at a time. */
const MOST_ADDED = 8;

/**
 * Holds every eligible pair against the dual prices. `excess`: with the prices raised by this much in all they are right for every
 * pair, so value + excess is a bound over all of them, not over the lists alone.
 */
export function pricedOut(answer: Answer, homePrices: Float64Array, needPrices: Float64Array) {
  const { rank } = answer.region.homes;
  const missing: Missing[] = [];
  let excess = 0;
  eachWeight(answer, (need, weights) => {
    const reduced = (home: number) => weights.get(home)! - homePrices[home]! - needPrices[need]!;
    const better = [...weights.keys()].filter((home) => reduced(home) > WORTHWHILE);
    if (better.length === 0) return;
    better.sort((a, b) => reduced(b) - reduced(a) || rank[a]! - rank[b]!);
    excess += reduced(better[0]!);
    for (const home of better.slice(0, MOST_ADDED)) missing.push({ need, home, weight: weights.get(home)! });
  }, (need, home, weight) => weight - homePrices[home]! - needPrices[need]! > WORTHWHILE);
  return { missing, excess };
}

/** Calls `visit` for every need with the weights of its eligible homes that `keep` keeps. */
export function eachWeight(
  { region, candidates }: Answer,
  visit: (need: number, weights: ReadonlyMap<number, number>) => void,
  keep: (need: number, home: number, weight: number) => boolean,
): void {
  const scanner = new Scanner(region);
  const { free, places } = region.homes;
  const { valuation, eligible } = candidates;
  for (let need = 0; need < region.needs.count; need++) {
    const weights = new Map<number, number>();
    const gain = gainOf(region, need, { ...valuation, eligible: eligible[need]! });
    scanner.aim(need);
    scanner.visit((home, suitability) => {
      if (suitability < LEAST_SUITABILITY) return;
      const cost = costOf(scanner.frame, valuation.prices[home]!, [free[home]!, places[home]!]);
      const weight = weightOf(gain, suitability, cost);
      if (weight > 0 && keep(need, home, weight)) weights.set(home, weight);
    });
    visit(need, weights);
  }
}
