import { popcount } from '../region/bitset.rules.js';
import { maskOf, type Ages, type EngineNeed, type PartValues } from '../engine.words.js';
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

/** A part's worth by kind of home, weight included, and the greatest there is. */
interface Worths {
  readonly values: Float64Array;
  readonly greatest: number;
}

/** Frames for one need after the other; needs that ask the same of a part share its table. */
export class Frames {
  private readonly age = new Map<number, Worths>();
  private readonly facts = new Map<number, Worths>();
  private readonly language = new Map<string | null, Worths>();
  private readonly capacity = new Map<number, Worths>();

  constructor(private readonly homes: HomeArrays) {}

  of(need: EngineNeed): Frame {
    const [age, language] = [this.ageOf(need), this.languageOf(need)];
    const facts = this.factsOf(maskOf(need.preferred));
    const children = need.children.length;
    return {
      x: need.position?.x ?? NaN,
      y: need.position?.y ?? NaN,
      maxKm: need.maxKm ?? Infinity,
      minKm: need.minKm,
      age: age.values,
      facts: facts.values,
      language: language.values,
      capacity: this.capacityOf(need.exclusive ? 0 : children).values,
      children,
      exclusive: need.exclusive,
      best: age.greatest + facts.greatest + language.greatest + FIT_WEIGHTS.capacity + FIT_WEIGHTS.experience,
    };
  }

  private ageOf(need: EngineNeed): Worths {
    const make = () => worths(this.homes.ageKinds, (mask) => FIT_WEIGHTS.age * ageFit(need, mask));
    const [{ from, to }] = need.children as readonly [Ages];
    // One child of a known age is what most needs are about.
    return need.children.length === 1 && from === to ? kept(this.age, from, make) : make();
  }

  private factsOf(wished: number): Worths {
    const make = () => worths(this.homes.factKinds, (kind) => FIT_WEIGHTS.capabilities * wishFit(wished, kind));
    return kept(this.facts, wished, make);
  }

  private languageOf(need: EngineNeed): Worths {
    const make = () => worths(this.homes.languageKinds, (told) => FIT_WEIGHTS.language * languageFit(need, told));
    return kept(this.language, need.language, make);
  }

  /** `children`: 0 for a need that uses all places, whichever they are. */
  private capacityOf(children: number): Worths {
    const make = () =>
      worths(PLACE_COUNTS, (free) => FIT_WEIGHTS.capacity * (children === 0 ? 1 : capacityFit(children, free)));
    return kept(this.capacity, children, make);
  }
}

export function frameOf({ homes }: Region, need: EngineNeed): Frame {
  return new Frames(homes).of(need);
}

const PLACE_COUNTS = Array.from({ length: MOST_PLACES + 1 }, (_, count) => count);

function kept<K>(known: Map<K, Worths>, key: K, make: () => Worths): Worths {
  const found = known.get(key);
  if (found) return found;
  const made = make();
  known.set(key, made);
  return made;
}

function worths<T>(kinds: readonly T[], worth: (kind: T) => number): Worths {
  const values = new Float64Array(kinds.length);
  let greatest = 0;
  for (let kind = 0; kind < kinds.length; kind++) {
    values[kind] = worth(kinds[kind]!);
    greatest = Math.max(greatest, values[kind]!);
  }
  return { values, greatest };
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
  const { homes } = region;
  const asked = region.needs.source[need]!;
  const capacity = asked.exclusive ? 1 : capacityFit(asked.children.length, homes.free[home]!);
  const facts = homes.factKinds[homes.factKind[home]!]!;
  return {
    age: FIT_WEIGHTS.age * ageFit(asked, homes.ageKinds[homes.ageKind[home]!]!),
    capabilities: FIT_WEIGHTS.capabilities * wishFit(maskOf(asked.preferred), facts),
    distance: FIT_WEIGHTS.distance * nearness(distanceKm(region, need, home)),
    language: FIT_WEIGHTS.language * languageFit(asked, homes.languageKinds[homes.languageKind[home]!]!),
    experience: FIT_WEIGHTS.experience * homes.experience[home]!,
    capacity: FIT_WEIGHTS.capacity * capacity,
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
