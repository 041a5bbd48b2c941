import { auction, type Assignment } from './auction.rules.js';
import { candidatesOf, type Candidates } from './weighing/candidates.rules.js';
import type { EngineProfile } from './engine.words.js';
import { lowestPrices, pricesFor } from './weighing/prices.rules.js';
import type { Region } from './region/region.rules.js';
import { acceptanceTable } from './weighing/weights.rules.js';

/** One run: everything that was computed, ready to be asked. */
export interface Answer {
  readonly region: Region;
  readonly candidates: Candidates;
  readonly assignment: Assignment;
}

/** Lists for every need and the regional proposal. The same region and profile give the same answer to the last bit. */
export function propose(region: Region, profile: EngineProfile = 'lika'): Answer {
  const acceptance = acceptanceTable(region.snapshot.acceptance);
  const prices = pricesFor(region);
  const lowest = lowestPrices(region.homes, prices);
  const candidates = candidatesOf(region, { profile, prices, lowest, acceptance });
  return { region, candidates, assignment: auction(region, candidates) };
}

export interface Proposal {
  readonly need: number;
  readonly home: number;
  readonly weight: number;
}

/** Heaviest first; equals by the need's registration. */
export function proposalsOf({ region, assignment }: Answer): Proposal[] {
  const { rank } = region.needs;
  return Array.from(assignment.homeOf, (home, need) => ({ need, home, weight: assignment.weight[need]! }))
    .filter(({ home }) => home >= 0)
    .sort((a, b) => b.weight - a.weight || rank[a.need]! - rank[b.need]!);
}
