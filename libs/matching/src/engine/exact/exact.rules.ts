import type { Edges } from '../weighing/candidates.rules.js';
import type { Answer } from '../propose.rules.js';
import { Scanner } from '../weighing/scan.rules.js';
import { Weigher } from '../weighing/weigher.rules.js';

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
 * Holds every eligible pair against the dual prices. With the needs' prices raised by `raises`, `excess` in all, they are right for
 * every pair, so value + excess is a bound over all of them, not over the lists alone.
 */
export function pricedOut(answer: Answer, homePrices: Float64Array, needPrices: Float64Array) {
  const { rank } = answer.region.homes;
  const read = pairReader(answer);
  const missing: Missing[] = [];
  const raises = new Float64Array(needPrices.length);
  let excess = 0;
  for (let need = 0; need < answer.region.needs.count; need++) {
    const reduced = ({ home, weight }: Missing) => weight - homePrices[home]! - needPrices[need]!;
    // A home costs nothing at the least, so what weighs less than the need's own price cannot better it.
    const better = read(need, needPrices[need]!).filter((pair) => reduced(pair) > WORTHWHILE);
    if (better.length === 0) continue;
    better.sort((a, b) => reduced(b) - reduced(a) || rank[a.home]! - rank[b.home]!);
    raises[need] = reduced(better[0]!);
    excess += raises[need]!;
    missing.push(...better.slice(0, MOST_ADDED));
  }
  return { missing, excess, raises };
}

/** Every pair of one need that is worth proposing. */
export function weightsOf(answer: Answer, need: number): Missing[] {
  return pairReader(answer)(need, 0);
}

/** Reads the pairs of one need after the other that weigh at least so much. */
export function pairReader({ region, candidates }: Answer): (need: number, least: number) => Missing[] {
  const scanner = new Scanner(region);
  const weigher = new Weigher(region, candidates.valuation);
  return (need, least) => {
    const pairs: Missing[] = [];
    scanner.aim(need);
    weigher.aim(need, candidates.eligible[need]!);
    const floor = weigher.floor(least);
    for (let found = scanner.next(floor); found >= 0; found = scanner.next(floor)) {
      for (let at = 0; at < found; at++) {
        const home = scanner.home[at]!;
        const weight = weigher.weight(home, scanner.suitability[at]!);
        if (weight > 0 && weight >= least) pairs.push({ need, home, weight });
      }
    }
    return pairs;
  };
}
