import { shownText, textsOf } from './coarsening.rules.js';
import { FACT_NAMES, type FactName, type HomeFacts, type Shown } from './facts.words.js';

export interface PoolHome {
  readonly id: string;
  readonly facts: HomeFacts;
  /** True when the home has left the pool: it fits nothing that is shown now, but what was shown before may still have been it. */
  readonly hasLeft?: boolean;
}

/** One bit a home. */
export type Homes = Uint32Array;

/** All homes of a region, drafts included, as one set of homes for each text a fact can be shown as. */
export interface Pool {
  readonly homes: readonly PoolHome[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** In the pool today. */
  readonly present: Homes;
  /** In the pool today with a place to offer. */
  readonly open: Homes;
  readonly ofType: ReadonlyMap<string, Homes>;
  readonly showing: Readonly<Record<FactName, ReadonlyMap<string, Homes>>>;
  /** Each home's texts, by fact: every level. */
  readonly texts: Readonly<Record<FactName, readonly (readonly string[])[]>>;
}

/** The order of the input makes no difference to anything computed from the pool. */
export function poolOf(homes: readonly PoolHome[]): Pool {
  const sorted = [...homes].sort((a, b) => (a.id < b.id ? -1 : 1));
  const texts = byFact((fact) => sorted.map(({ facts }) => textsOf(facts, fact)));
  const set = (belongs: (home: PoolHome) => boolean) => homesWhere(sorted, belongs);
  return {
    homes: sorted,
    indexOf: new Map(sorted.map(({ id }, index) => [id, index])),
    present: set((home) => !home.hasLeft),
    open: set((home) => !home.hasLeft && home.facts.freePlaces !== '0'),
    ofType: setsByText(sorted.map(({ facts }) => [facts.assignmentType])),
    showing: byFact((fact) => setsByText(texts[fact])),
    texts,
  };
}

/** The homes among these that fit what is shown; full homes and homes that have left are as the given set has them. */
export function fittingAmong(among: Homes, shown: Shown, pool: Pool): Homes {
  const fitting = and(among, pool.ofType.get(shown.assignmentType) ?? noHomes(pool));
  for (const fact of FACT_NAMES) {
    const text = shownText(shown, fact);
    if (text !== null) narrow(fitting, pool.showing[fact].get(text) ?? noHomes(pool));
  }
  return fitting;
}

export function homesFrom(ids: Iterable<string>, pool: Pool): Homes {
  const set = noHomes(pool);
  for (const id of ids) {
    const index = pool.indexOf.get(id);
    if (index !== undefined) add(set, index);
  }
  return set;
}

export function idsIn(set: Homes, pool: Pool): string[] {
  const ids: string[] = [];
  set.forEach((word, at) => {
    for (let left = word; left !== 0; left &= left - 1)
      ids.push(pool.homes[at * 32 + 31 - Math.clz32(left & -left)]!.id);
  });
  return ids;
}

export function and(a: Homes, b: Homes): Homes {
  const both = new Uint32Array(a.length);
  for (let word = 0; word < a.length; word += 1) both[word] = a[word]! & b[word]!;
  return both;
}

/** Takes from the set what is not in the other. */
export function narrow(set: Homes, other: Homes): void {
  for (let word = 0; word < set.length; word += 1) set[word]! &= other[word]!;
}

/** Whether so many homes are in both; large sets are not counted to their end. */
export function haveInCommon(a: Homes, b: Homes, least: number): boolean {
  let size = 0;
  for (let word = 0; word < a.length && size < least; word += 1) {
    const both = a[word]! & b[word]!;
    if (both !== 0) size += bitsIn(both);
  }
  return size >= least;
}

export function sizeOf(set: Homes): number {
  return sizeOfBoth(set, set);
}

/** How many homes are in both. */
export function sizeOfBoth(a: Homes, b: Homes): number {
  let size = 0;
  for (let word = 0; word < a.length; word += 1) size += bitsIn(a[word]! & b[word]!);
  return size;
}

/** How many bits are set, counted in pairs, fours and bytes at once. */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  const bytes = (fours + (fours >>> 4)) & 0x0f0f0f0f;
  return (bytes + (bytes >>> 8) + (bytes >>> 16) + (bytes >>> 24)) & 0x3f;
}

function setsByText(textsByHome: readonly (readonly string[])[]): Map<string, Homes> {
  const sets = new Map<string, Homes>();
  textsByHome.forEach((texts, index) => {
    for (const text of texts) {
      const set = sets.get(text) ?? new Uint32Array(Math.ceil(textsByHome.length / 32));
      sets.set(text, set);
      add(set, index);
    }
  });
  return sets;
}

function homesWhere(homes: readonly PoolHome[], belongs: (home: PoolHome) => boolean): Homes {
  const set = new Uint32Array(Math.ceil(homes.length / 32));
  homes.forEach((home, index) => {
    if (belongs(home)) add(set, index);
  });
  return set;
}

function noHomes({ homes }: Pool): Homes {
  return new Uint32Array(Math.ceil(homes.length / 32));
}

function add(set: Homes, index: number): void {
  set[index >>> 5]! |= 1 << (index & 31);
}

function byFact<T>(make: (fact: FactName) => T): Record<FactName, T> {
  return Object.fromEntries(FACT_NAMES.map((fact) => [fact, make(fact)])) as Record<FactName, T>;
}
