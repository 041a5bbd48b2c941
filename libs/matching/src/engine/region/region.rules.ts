import { maskOf, type EngineNeed, type EngineSnapshot } from '../engine.words.js';
import { homeArrays, type HomeArrays } from './home-arrays.rules.js';
import { yearsOf } from './masks.rules.js';
import { compareNumbers, compareTexts, indexLater, orderBy, ranksOf } from './order.rules.js';

/** How much a member that has got less than its share is helped, and one that has got more is held back. */
export const FAIRNESS = 0.4;

/** A snapshot read into arrays, ready for every question to the engine. */
export interface Region {
  readonly snapshot: EngineSnapshot;
  readonly homes: HomeArrays;
  readonly needs: NeedArrays;
}

/** All needs; index = place in an order that names and ids do not enter but between equals. */
export interface NeedArrays {
  readonly count: number;
  readonly source: readonly EngineNeed[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** Place in the order of registration, then id: decides between equals. */
  readonly rank: Int32Array;
  /** What most homes fail by: the required facts, the number of children, and the years that the first of them may be of, as masks. */
  readonly required: Int32Array;
  readonly children: Uint8Array;
  readonly years: Int32Array;
  /** The member's factor, 1 ± `FAIRNESS`. */
  readonly fair: Float64Array;
  /** Homes that a declined pair, or the reader's conflict, closes to the need. */
  readonly declined: ReadonlyMap<number, readonly number[]>;
  readonly conflicting: ReadonlyMap<number, readonly number[]>;
}

/** What may differ between two readings of the same region. */
export interface Reading {
  /** Without it 1 for all: what the region would be without a memory. */
  readonly fairness: number;
}

export function readRegion(snapshot: EngineSnapshot, reading: Reading = { fairness: FAIRNESS }): Region {
  const homes = homeArrays(snapshot.homes);
  return { snapshot, homes, needs: needArrays(snapshot, homes, reading) };
}

export function needArrays(
  snapshot: EngineSnapshot,
  homes: HomeArrays,
  { fairness }: Reading = { fairness: FAIRNESS },
): NeedArrays {
  const factor = fairFactors(snapshot, fairness);
  const source = inOrder(snapshot.needs, factor);
  const index = indexLater(source);
  const pairs = (all: EngineSnapshot['closedPairs']) => pairsByNeed(all, { index, homes });
  return {
    count: source.length,
    source,
    get indexOf() {
      return index();
    },
    rank: ranksOf(source),
    ...asksOf(source),
    fair: Float64Array.from(source, ({ municipality }) => factor(municipality)),
    declined: pairs(snapshot.closedPairs),
    conflicting: pairs(snapshot.conflicts),
  };
}

function asksOf(needs: readonly EngineNeed[]) {
  const [required, years] = [new Int32Array(needs.length), new Int32Array(needs.length)];
  const children = new Uint8Array(needs.length);
  for (let index = 0; index < needs.length; index++) {
    const need = needs[index]!;
    required[index] = maskOf(need.required);
    children[index] = need.children.length;
    years[index] = yearsOf(need.children[0]!);
  }
  return { required, children, years };
}

/** fair = 1 + φ · clip((entitled − received) ÷ max(2, entitled), −1, 1); a member the key does not name gets 1. */
function fairFactors({ entitled, received }: EngineSnapshot, fairness: number): (municipality: string) => number {
  const factors = new Map(
    Object.entries(entitled).map(([municipality, share]) => {
      const owed = (share - (received[municipality] ?? 0)) / Math.max(2, share);
      return [municipality, 1 + fairness * Math.min(1, Math.max(-1, owed))];
    }),
  );
  return (municipality) => factors.get(municipality) ?? 1;
}

function inOrder(needs: readonly EngineNeed[], factor: (municipality: string) => number): EngineNeed[] {
  const texts = new Map<EngineNeed, string>();
  const textOf = (need: EngineNeed) => texts.get(need) ?? texts.set(need, contentOf(need)).get(need)!;
  const longestFirst = new Float64Array(needs.length);
  for (let index = 0; index < needs.length; index++) longestFirst[index] = -needs[index]!.waitedDays;
  const order = orderBy(longestFirst, (one, other) => {
    const [a, b] = [needs[one]!, needs[other]!];
    return (
      compareNumbers(a.position?.x ?? 0, b.position?.x ?? 0) ||
      compareNumbers(a.position?.y ?? 0, b.position?.y ?? 0) ||
      compareNumbers(factor(a.municipality), factor(b.municipality)) ||
      compareTexts(textOf(a), textOf(b)) ||
      compareNumbers(a.registeredAt, b.registeredAt) ||
      compareTexts(a.id, b.id)
    );
  });
  return Array.from(order, (index) => needs[index]!);
}

function contentOf({ id: _id, municipality: _municipality, registeredAt: _at, ...content }: EngineNeed): string {
  const sorted = { ...content, required: [...content.required].sort(), preferred: [...content.preferred].sort() };
  return JSON.stringify(Object.entries(sorted).sort(([a], [b]) => compareTexts(a, b)));
}

function pairsByNeed(
  pairs: readonly (readonly [string, string])[],
  { index, homes }: { index: () => ReadonlyMap<string, number>; homes: HomeArrays },
): ReadonlyMap<number, readonly number[]> {
  const byNeed = new Map<number, number[]>();
  for (const [needId, homeId] of pairs) {
    const need = index().get(needId);
    if (need === undefined) continue;
    const home = homes.indexOf.get(homeId);
    if (home === undefined) continue;
    const known = byNeed.get(need);
    if (known) known.push(home);
    else byNeed.set(need, [home]);
  }
  return byNeed;
}

/** km between them; NaN when either is unknown, which excludes nothing. */
export function distanceKm({ homes, needs }: Region, need: number, home: number): number {
  const position = needs.source[need]!.position;
  if (!position) return NaN;
  const dx = homes.x[home]! - position.x;
  const dy = homes.y[home]! - position.y;
  return Math.sqrt(dx * dx + dy * dy);
}
