import { andBits, bitsFor, countBits, removeBits, type Bits } from '../region/bitset.rules.js';
import { FACTS, maskOf, STANDING_FACTS, type EngineNeed } from '../engine.words.js';
import type { HomeArrays } from '../region/home-arrays.rules.js';
import { ALL_AGES, OLDEST } from '../region/masks.rules.js';
import type { Region } from '../region/region.rules.js';

/** How fast the price rises with the children who could use the place. */
const RISE = 0.3;

const FACT_STATES = 2 ** FACTS.length;

/** Price of one place by home, 0–1: what the snapshot gives (the latest nightly solve's), else what the queue tells: a home of today has no price from last night. */
export function pricesFor(region: Region): Float64Array {
  const { prices } = region.snapshot;
  const told = pricesOfQueue(region);
  if (Object.keys(prices).length === 0) return told;
  return Float64Array.from(region.homes.source, ({ id }, home) => Math.max(0, prices[id] ?? told[home]!));
}

/**
 * Each waiting child lays one claim, spread over the homes that take its age and have what it must have; a place is worth more the
 * more claims lie on it. The children who wait now stand for those who come next: the hard to place are more of them, as they
 * are of those a scarce home should be kept for.
 */
function pricesOfQueue({ homes, needs }: Region): Float64Array {
  const claims = claimsOf(homes, needs.source);
  const kinds = new Map<number, number>();
  const prices = new Float64Array(homes.count);
  for (let home = 0; home < homes.count; home++) {
    const ages = homes.ageKinds[homes.ageKind[home]!] ?? ALL_AGES;
    const no = homes.no[home]!;
    const kind = homes.ageKind[home]! * FACT_STATES + no;
    const price = kinds.get(kind) ?? 1 - Math.exp(-RISE * loadOn(claims, ages, no));
    kinds.set(kind, price);
    prices[home] = price;
  }
  return prices;
}

/** Children who ask for the same, and the part of each that falls on one home. */
interface Claim {
  readonly age: number;
  readonly required: number;
  readonly each: number;
}

function loadOn(claims: readonly Claim[], ages: number, no: number): number {
  let load = 0;
  for (const { age, required, each } of claims) if (ages & age && !(required & no)) load += each;
  return load;
}

function claimsOf(homes: HomeArrays, needs: readonly EngineNeed[]): Claim[] {
  const children = new Map<number, Map<number, number>>();
  for (const need of needs) {
    const required = maskOf(need.required) | maskOf(STANDING_FACTS);
    const byYear = children.get(required) ?? children.set(required, new Map<number, number>()).get(required)!;
    for (const { from, to } of need.children) {
      const year = Math.min(OLDEST, (from + to) >> 1);
      byYear.set(year, (byYear.get(year) ?? 0) + 1);
    }
  }
  const bits = bitsFor(homes.count);
  return [...children].flatMap(([required, byYear]) =>
    [...byYear].map(([year, count]) => {
      const able = homesFor(homes, { year, required }, bits);
      return { age: 1 << year, required, each: able === 0 ? 0 : count / able };
    }),
  );
}

function homesFor({ bits }: HomeArrays, asked: { year: number; required: number }, into: Bits): number {
  into.fill(-1);
  andBits(into, bits.age[asked.year]!);
  for (let fact = 0; fact < FACTS.length; fact++) {
    if (asked.required & (1 << fact)) removeBits(into, bits.lacks[fact]!);
  }
  return countBits(into);
}

/** The lowest price among the homes that take an age, by year. */
export function lowestPrices({ ageKind, ageKinds, count }: HomeArrays, prices: Float64Array): Float64Array {
  const lowest = new Float64Array(OLDEST + 1).fill(Infinity);
  const byKind = new Float64Array(ageKinds.length).fill(Infinity);
  for (let home = 0; home < count; home++) {
    if (prices[home]! < byKind[ageKind[home]!]!) byKind[ageKind[home]!] = prices[home]!;
  }
  for (let year = 0; year <= OLDEST; year++) {
    for (let kind = 0; kind < ageKinds.length; kind++) {
      if ((ageKinds[kind] ?? ALL_AGES) & (1 << year)) lowest[year] = Math.min(lowest[year]!, byKind[kind]!);
    }
  }
  return lowest.map((price) => (price === Infinity ? 0 : price));
}
