import { isEligible, LEAST_SUITABILITY } from '#engine';
import { pairAlone, suitabilityIn, type Choice, type Today } from './simulate.js';
import type { SimulatedRegion } from './region.js';

type Pair = Pick<Choice, 'arrival' | 'opening'>;

/** By region: every policy meets the same pairs, so what was found in one run is known in the next. */
const found = new WeakMap<SimulatedRegion, Map<string, boolean>>();

/** Whether any waiting unit may have any idle home today. Most days none may, and then no policy but browsing has anything to choose. */
export function isAnyPossible({ world, waiting, idle, isClosed }: Today): boolean {
  const known = found.get(world) ?? found.set(world, new Map()).get(world)!;
  return idle.some((opening) =>
    waiting.some((arrival) => isPossible({ arrival, opening }, known) && !isClosed(arrival, opening)),
  );
}

function isPossible(pair: Pair, known: Map<string, boolean>): boolean {
  const { need } = pair.arrival;
  const { ages, freePlaces } = pair.opening.home;
  // What most pairs fail on is looked at before they are named.
  if (need.children.length > freePlaces) return false;
  if (!need.children.every((child) => ages!.some(({ from, to }) => from <= child.from && child.to <= to))) return false;
  const key = `${pair.arrival.number} ${pair.opening.number} ${freePlaces}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const isNow = isEligible(pairAlone(pair), 0, 0) && suitabilityIn(pair) >= LEAST_SUITABILITY;
  known.set(key, isNow);
  return isNow;
}
