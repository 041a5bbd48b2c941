import type { EngineHome } from '../engine.words.js';
import type { Answer } from '../propose.rules.js';
import { readRegion } from '../region/region.rules.js';
import { Scanner } from '../weighing/scan.rules.js';
import { Weigher } from '../weighing/weigher.rules.js';
import { LEAST_SUITABILITY } from '../weighing/weights.rules.js';

/** What one more home would be worth to the region. */
export interface Bearing {
  readonly home: EngineHome;
  /** In the unit of the weights: about what placing one child is worth is 1. */
  readonly worth: number;
  /** How many of the needs it could take. */
  readonly couldHelp: number;
}

/**
 * The recruitment compass: what one home of each kind would add to the best proposal there is, whether or not the pool has any
 * today. By duality that is the most any need would gain by it over its own dual price. Most worth first.
 */
export function compassOf(answer: Answer, needPrices: Float64Array, kinds: readonly EngineHome[]): Bearing[] {
  const { region, candidates } = answer;
  const wished = readRegion({ ...region.snapshot, homes: kinds, closedPairs: [], conflicts: [] });
  const scanner = new Scanner(wished);
  const valuation = { ...candidates.valuation, prices: new Float64Array(kinds.length) };
  const weigher = new Weigher(wished, valuation);
  const { rank } = wished.homes;
  const worth = new Float64Array(kinds.length);
  const couldHelp = new Int32Array(kinds.length);
  for (let need = 0; need < region.needs.count; need++) {
    scanner.aim(need);
    weigher.aim(need, candidates.eligible[need]!);
    scanner.each((home, suitability) => {
      if (suitability >= LEAST_SUITABILITY) couldHelp[home]!++;
      worth[home] = Math.max(worth[home]!, weigher.weight(home, suitability) - needPrices[need]!);
    });
  }
  return wished.homes.source
    .map((home, index) => ({ home, worth: worth[index]!, couldHelp: couldHelp[index]!, rank: rank[index]! }))
    .sort((a, b) => b.worth - a.worth || b.couldHelp - a.couldHelp || a.rank - b.rank)
    .map(({ rank: _rank, ...bearing }) => bearing);
}
