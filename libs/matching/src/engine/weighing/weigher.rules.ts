import type { EngineNeed, EngineProfile } from '../engine.words.js';
import { OLDEST } from '../region/masks.rules.js';
import type { Region } from '../region/region.rules.js';
import {
  BREAKDOWN,
  breakdownLogit,
  breakdownTable,
  HARDNESS,
  hardnessOf,
  LEAST_SUITABILITY,
  PRICE,
  STEPS,
  SUITED,
  UNUSED,
  urgencyOf,
} from './weights.rules.js';

/** Homes and the suitability of each, as a scanner finds them. */
interface Found {
  readonly home: Int32Array;
  readonly suitability: Float64Array;
}

/** What a proposal is worth in this run. */
export interface Valuation {
  readonly profile: EngineProfile;
  /** By home, for one place. */
  readonly prices: Float64Array;
  /** The lowest price of a home that takes the age, by year. */
  readonly lowest: Float64Array;
  /** Chance of a yes by suitability. */
  readonly acceptance: Float64Array;
}

/**
 * The regional weight of one need after the other: p_accept × { fair × children × [ urgency + hardness − breakdown + suitability ]
 * − price × places − unused places }, straight lines between the steps of the tables (4-matching, "Order and weights").
 */
export class Weigher {
  private scale = 0;
  private base = 0;
  private children = 0;
  private isExclusive = false;
  private lowestCost = 0;
  private breakdown!: Float64Array;
  private readonly acceptance: Float64Array;
  /** By home: the price of a place as it enters the weight. */
  private readonly priced: Float64Array;
  private readonly free: Uint8Array;
  private readonly places: Uint8Array;
  private readonly weights: Float64Array;

  constructor(
    private readonly region: Region,
    private readonly valuation: Valuation,
  ) {
    this.acceptance = valuation.acceptance;
    this.priced = new Float64Array(valuation.prices.length);
    for (let home = 0; home < this.priced.length; home++) this.priced[home] = PRICE * valuation.prices[home]!;
    this.free = region.homes.free;
    this.places = region.homes.places;
    this.weights = new Float64Array(region.homes.count);
  }

  /** Everything that follows is about this need, for which so many homes are eligible. */
  aim(need: number, eligible: number): void {
    const asked = this.region.needs.source[need]!;
    this.scale = this.region.needs.fair[need]! * asked.children.length;
    this.base = urgencyOf(asked, this.valuation.profile) + HARDNESS * hardnessOf(eligible);
    this.breakdown = breakdownTable(breakdownLogit(asked));
    this.children = asked.children.length;
    this.isExclusive = asked.exclusive;
    this.lowestCost = PRICE * this.children * lowestPrice(asked, this.valuation.lowest);
  }

  /** 0 when the home suits too little to be asked, and when the place is worth more to others. */
  weight(home: number, suitability: number): number {
    if (suitability < LEAST_SUITABILITY) return 0;
    const used = this.isExclusive ? this.places[home]! : this.children;
    const left = this.free[home]! - used;
    const cost = this.priced[home]! * used + (left > 0 ? UNUSED * left : 0);
    return Math.max(0, this.at(suitability, cost));
  }

  /** What the first so many homes found weigh, for the engine's own loops. */
  weigh({ home, suitability }: Found, count: number): Float64Array {
    const { weights, priced, free, places, isExclusive, children } = this;
    const { breakdown, acceptance, scale, base } = this;
    // Locals all: in a loop an import is looked up anew.
    const [steps, least, unused, breaking, suited] = [STEPS, LEAST_SUITABILITY, UNUSED, BREAKDOWN, SUITED];
    for (let at = 0; at < count; at++) {
      const one = home[at]!;
      const suits = suitability[at]!;
      const used = isExclusive ? places[one]! : children;
      const left = free[one]! - used;
      const cost = priced[one]! * used + (left > 0 ? unused * left : 0);
      const place = suits * steps;
      const step = place | 0;
      const part = place - step;
      const breaks = breakdown[step]! + (breakdown[step + 1]! - breakdown[step]!) * part;
      const chance = acceptance[step]! + (acceptance[step + 1]! - acceptance[step]!) * part;
      const weight = chance * (scale * (base - breaking * breaks + suited * (suits - 0.6)) - cost);
      weights[at] = weight > 0 && suits >= least ? weight : 0;
    }
    return weights;
  }

  /** No home of this suitability weighs more. */
  most(suitability: number): number {
    return Math.max(0, this.at(Math.min(1, suitability), this.lowestCost));
  }

  /** A suitability under which no home reaches the weight; bisection over the steps of the tables. */
  floor(weight: number): number {
    let low = 0;
    let high = STEPS;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.most(middle / STEPS) < weight) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1) / STEPS;
  }

  private at(suitability: number, cost: number): number {
    const { breakdown, acceptance } = this;
    const place = suitability * STEPS;
    const step = place | 0;
    const part = place - step;
    const breaks = breakdown[step]! + (breakdown[step + 1]! - breakdown[step]!) * part;
    const chance = acceptance[step]! + (acceptance[step + 1]! - acceptance[step]!) * part;
    return chance * (this.scale * (this.base - BREAKDOWN * breaks + SUITED * (suitability - 0.6)) - cost);
  }
}

/** A home must take every child, so it costs at least what the dearest of their years does. */
function lowestPrice({ children }: EngineNeed, lowest: Float64Array): number {
  let price = 0;
  for (const { from, to } of children) {
    if (from === to) price = Math.max(price, lowest[Math.min(OLDEST, from)]!);
  }
  return price;
}
