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
  private readonly prices: Float64Array;
  private readonly free: Uint8Array;
  private readonly places: Uint8Array;

  constructor(
    private readonly region: Region,
    private readonly valuation: Valuation,
  ) {
    this.acceptance = valuation.acceptance;
    this.prices = valuation.prices;
    this.free = region.homes.free;
    this.places = region.homes.places;
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
    const cost = PRICE * this.prices[home]! * used + (left > 0 ? UNUSED * left : 0);
    return Math.max(0, this.at(suitability, cost));
  }

  /** No home of this suitability weighs more. */
  most(suitability: number): number {
    return Math.max(0, this.at(Math.min(1, suitability), this.lowestCost));
  }

  /** A suitability under which no home reaches the weight; bisection over the steps of the tables. */
  floor(weight: number): number {
    let [low, high] = [0, STEPS];
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
