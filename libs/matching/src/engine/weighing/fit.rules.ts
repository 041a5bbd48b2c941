import { popcount } from '../region/bitset.rules.js';
import { maskOf, type EngineNeed, type PartValues } from '../engine.words.js';
import type { HomeArrays } from '../region/home-arrays.rules.js';
import { MOST_PLACES, OLDEST, type FactKind } from '../region/masks.rules.js';
import { distanceKm, type Region } from '../region/region.rules.js';

/** What each part of the order is worth. They add up to one. Published: 4-matching, "Order and weights". */
export const FIT_WEIGHTS: PartValues = {
  age: 0.17,
  capabilities: 0.28,
  distance: 0.22,
  language: 0.09,
  experience: 0.14,
  capacity: 0.1,
};

/** What is not known speaks neither for a home nor against it. */
export const UNKNOWN = 0.5;
/** Where a need wishes nothing of a part, every home gives it the same. */
const NOTHING_WISHED = 0.7;
/** At this distance the part of nearness is used up, km. */
export const FAR_KM = 110;
/** A child may stay until it is of age, so the years left in the home's interval count more than those below. */
const YEARS_TO_GROW = 4;
const YEARS_BELOW = 2;
const OF_AGE = 17;
const GROWING = 0.7;
/** Each place left empty takes this much of the part of capacity. */
const EMPTY_PLACE = 0.35;

/** One need, ready to be held against any home: what each kind of home is worth to it, weight included. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly maxKm: number;
  readonly minKm: number;
  readonly age: Float64Array;
  readonly facts: Float64Array;
  readonly language: Float64Array;
  /** By free places. */
  readonly capacity: Float64Array;
  /** Places the need takes: all of them when it must be alone. */
  readonly children: number;
  readonly exclusive: boolean;
  /** No home can have more without its distance. */
  readonly best: number;
}

export function frameOf({ homes }: Region, need: EngineNeed): Frame {
  const children = need.children.length;
  const age = worths(homes.ageKinds, (mask) => FIT_WEIGHTS.age * ageFit(need, mask));
  const wished = maskOf(need.preferred);
  const facts = worths(homes.factKinds, (kind) => FIT_WEIGHTS.capabilities * wishFit(wished, kind));
  const language = worths(homes.languageKinds, (told) => FIT_WEIGHTS.language * languageFit(need, told));
  const capacity = worths(
    PLACE_COUNTS,
    (free) => FIT_WEIGHTS.capacity * (need.exclusive ? 1 : capacityFit(children, free)),
  );
  return {
    x: need.position?.x ?? NaN,
    y: need.position?.y ?? NaN,
    maxKm: need.maxKm ?? Infinity,
    minKm: need.minKm,
    age,
    facts,
    language,
    capacity,
    children,
    exclusive: need.exclusive,
    best: greatest(age) + greatest(facts) + greatest(language) + FIT_WEIGHTS.capacity + FIT_WEIGHTS.experience,
  };
}

const PLACE_COUNTS = Array.from({ length: MOST_PLACES + 1 }, (_, count) => count);

function worths<T>(kinds: readonly T[], worth: (kind: T) => number): Float64Array {
  const values = new Float64Array(kinds.length);
  for (let kind = 0; kind < kinds.length; kind++) values[kind] = worth(kinds[kind]!);
  return values;
}

function greatest(values: Float64Array): number {
  let found = 0;
  for (const value of values) if (value > found) found = value;
  return found;
}

/** How well the home suits the need, 0–1, without a look at whether it may be proposed. `km` is NaN when unknown. */
export function suitabilityOf(frame: Frame, homes: HomeArrays, [home, km]: readonly [number, number]): number {
  return (
    frame.age[homes.ageKind[home]!]! +
    frame.facts[homes.factKind[home]!]! +
    frame.language[homes.languageKind[home]!]! +
    frame.capacity[homes.free[home]!]! +
    FIT_WEIGHTS.experience * homes.experience[home]! +
    FIT_WEIGHTS.distance * nearness(km)
  );
}

/** The six parts, each with its weight in it; their sum is the suitability. */
export function partsOf(region: Region, need: number, home: number): PartValues {
  const frame = frameOf(region, region.needs.source[need]!);
  const { homes } = region;
  return {
    age: frame.age[homes.ageKind[home]!]!,
    capabilities: frame.facts[homes.factKind[home]!]!,
    distance: FIT_WEIGHTS.distance * nearness(distanceKm(region, need, home)),
    language: frame.language[homes.languageKind[home]!]!,
    experience: FIT_WEIGHTS.experience * homes.experience[home]!,
    capacity: frame.capacity[homes.free[home]!]!,
  };
}

/** 1 beside the child's own place, 0 from `FAR_KM`. */
export function nearness(km: number): number {
  if (km !== km) return UNKNOWN;
  return km >= FAR_KM ? 0 : 1 - km / FAR_KM;
}

/** Mean over the children. A home that takes more years never has less. */
function ageFit({ children }: EngineNeed, mask: number | null): number {
  if (mask === null) return UNKNOWN;
  let sum = 0;
  for (const { from, to } of children) {
    let years = 0;
    for (let year = from; year <= to; year++) years += yearFit(Math.min(year, OLDEST), mask);
    sum += years / (to - from + 1);
  }
  return sum / children.length;
}

function yearFit(year: number, mask: number): number {
  if ((mask & (1 << year)) === 0) return 0;
  let above = year;
  while (above < OF_AGE && mask & (1 << (above + 1))) above++;
  let below = year;
  while (below > 0 && mask & (1 << (below - 1))) below--;
  const room = above >= OF_AGE ? 1 : Math.min(1, (above - year) / YEARS_TO_GROW);
  const floor = below === 0 ? 1 : Math.min(1, (year - below) / YEARS_BELOW);
  return GROWING * room + (1 - GROWING) * floor;
}

/** The share of the wished capabilities that the home has. */
function wishFit(wished: number, { yes, no }: FactKind): number {
  if (wished === 0) return NOTHING_WISHED;
  return (popcount(wished & yes) + UNKNOWN * popcount(wished & ~yes & ~no)) / popcount(wished);
}

function languageFit({ language }: EngineNeed, told: readonly string[] | null): number {
  if (language === null) return NOTHING_WISHED;
  if (told === null) return UNKNOWN;
  return told.includes(language) ? 1 : 0;
}

/** An empty place is a place that another child needs. */
function capacityFit(children: number, free: number): number {
  return Math.max(0, 1 - EMPTY_PLACE * Math.max(0, free - children));
}
