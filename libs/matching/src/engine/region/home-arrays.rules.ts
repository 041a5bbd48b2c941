import { CAPABILITIES, maskOf, type EngineHome } from '../engine.words.js';
import { homeBits, type HomeBits } from './home-bits.rules.js';
import { agesOf, masksOf, MOST_PLACES, type FactKind } from './masks.rules.js';
import { compareNumbers, compareTexts, ranksOf } from './order.rules.js';

/** Side of a cell, km. */
export const CELL_KM = 12;
/** Years of experience that count for a full part; more adds nothing. */
const FULL_EXPERIENCE = 5;
/** Bits of the facts that suitability looks at. */
const CAPABILITY_BITS = maskOf([...CAPABILITIES, ...CAPABILITIES.map((one) => `${one}_strong` as const)]);

/** All homes of a region as arrays, sorted by 12 km cell; index = place in that order. */
export interface HomeArrays {
  readonly count: number;
  readonly source: readonly EngineHome[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** Place in the order of registration, then id: decides between equals. */
  readonly rank: Int32Array;
  /** km; NaN when unknown. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly free: Uint8Array;
  readonly places: Uint8Array;
  /** 0–1. */
  readonly experience: Float64Array;
  /** Masks of the facts that are certain. */
  readonly yes: Int32Array;
  readonly no: Int32Array;
  readonly ageKind: Int32Array;
  /** A mask of ages, or null when not told. */
  readonly ageKinds: readonly (number | null)[];
  readonly factKind: Int32Array;
  readonly factKinds: readonly FactKind[];
  readonly languageKind: Int32Array;
  readonly languageKinds: readonly (readonly string[] | null)[];
  readonly cells: readonly Cell[];
  readonly bits: HomeBits;
}

export interface Cell {
  readonly from: number;
  readonly to: number;
  /** The rectangle of its homes, km; NaN where positions are unknown. */
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

export function homeArrays(homes: readonly EngineHome[]): HomeArrays {
  const source = inCells(homes);
  const ages = kindsOf(source, agesOf, (mask) => mask ?? -1);
  const { yes, no } = factMasks(source);
  const facts = kindsOf(
    source,
    (_, index) => ({ yes: yes[index]! & CAPABILITY_BITS, no: no[index]! & CAPABILITY_BITS }),
    (kind) => kind.yes * (CAPABILITY_BITS + 1) + kind.no,
  );
  const languages = kindsOf(
    source,
    ({ languages: told }) => told && [...told].sort(),
    (told) => (told?.length === 1 ? told[0]! : JSON.stringify(told)),
  );
  return {
    count: source.length,
    source,
    indexOf: new Map(source.map(({ id }, index) => [id, index])),
    rank: ranksOf(source),
    yes,
    no,
    ...numbersOf(source),
    ageKind: ages.kind,
    ageKinds: ages.kinds,
    factKind: facts.kind,
    factKinds: facts.kinds,
    languageKind: languages.kind,
    languageKinds: languages.kinds,
    cells: cellsOf(source),
    bits: homeBits(source, no),
  };
}

function numbersOf(homes: readonly EngineHome[]) {
  const [x, y, experience] = [0, 1, 2].map(() => new Float64Array(homes.length)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const [free, places] = [new Uint8Array(homes.length), new Uint8Array(homes.length)];
  homes.forEach((home, index) => {
    x[index] = home.position?.x ?? NaN;
    y[index] = home.position?.y ?? NaN;
    free[index] = Math.min(MOST_PLACES, home.freePlaces);
    places[index] = Math.min(MOST_PLACES, home.places);
    experience[index] = experienceOf(home);
  });
  return { x, y, free, places, experience };
}

function experienceOf({ experienceYears: years }: EngineHome): number {
  return years === null ? 0.5 : Math.min(1, years / FULL_EXPERIENCE);
}

function factMasks(homes: readonly EngineHome[]): { yes: Int32Array; no: Int32Array } {
  const yes = new Int32Array(homes.length);
  const no = new Int32Array(homes.length);
  homes.forEach((home, index) => {
    const masks = masksOf(home);
    yes[index] = masks.yes;
    no[index] = masks.no;
  });
  return { yes, no };
}

/** Equal values get one number. */
function kindsOf<T>(
  homes: readonly EngineHome[],
  valueOf: (home: EngineHome, index: number) => T,
  keyOf: (value: T) => string | number,
) {
  const numbers = new Map<string | number, number>();
  const kinds: T[] = [];
  const kind = new Int32Array(homes.length);
  homes.forEach((home, index) => {
    const value = valueOf(home, index);
    const key = keyOf(value);
    const known = numbers.get(key) ?? kinds.push(value) - 1;
    numbers.set(key, known);
    kind[index] = known;
  });
  return { kind, kinds };
}

function cellKey({ position }: EngineHome): number {
  if (!position) return Infinity;
  return Math.floor(position.x / CELL_KM) * 100_003 + Math.floor(position.y / CELL_KM);
}

/** By cell, there the most experienced first, then by what else the home is, and only between equals by registration and id: a new id moves nothing. */
function inCells(homes: readonly EngineHome[]): EngineHome[] {
  const cells = Float64Array.from(homes, cellKey);
  const experience = Float64Array.from(homes, experienceOf);
  const texts = new Map<number, string>();
  const textOf = (index: number) => texts.get(index) ?? texts.set(index, contentOf(homes[index]!)).get(index)!;
  const order = new Int32Array(homes.length).map((_, index) => index);
  order.sort((a, b) => {
    if (cells[a] !== cells[b]) return cells[a]! < cells[b]! ? -1 : 1;
    if (experience[a] !== experience[b]) return experience[a]! > experience[b]! ? -1 : 1;
    const [one, other] = [homes[a]!, homes[b]!];
    return (
      compareNumbers(one.position?.x ?? 0, other.position?.x ?? 0) ||
      compareNumbers(one.position?.y ?? 0, other.position?.y ?? 0) ||
      compareTexts(textOf(a), textOf(b)) ||
      compareNumbers(one.registeredAt, other.registeredAt) ||
      compareTexts(one.id, other.id)
    );
  });
  return Array.from(order, (index) => homes[index]!);
}

function contentOf(home: EngineHome): string {
  const { yes, no } = masksOf(home);
  const lists = [home.ages, home.assignmentTypes && [...home.assignmentTypes].sort(), home.languages];
  return JSON.stringify([home.freePlaces, home.places, home.experienceYears, yes, no, home.zone, ...lists]);
}

function cellsOf(homes: readonly EngineHome[]): Cell[] {
  const cells: Cell[] = [];
  for (let from = 0, to = 0; from < homes.length; from = to) {
    const key = cellKey(homes[from]!);
    while (to < homes.length && cellKey(homes[to]!) === key) to++;
    const xs = homes.slice(from, to).map(({ position }) => position?.x ?? NaN);
    const ys = homes.slice(from, to).map(({ position }) => position?.y ?? NaN);
    cells.push({
      from,
      to,
      minX: Math.min(...xs),
      minY: Math.min(...ys),
      maxX: Math.max(...xs),
      maxY: Math.max(...ys),
    });
  }
  return cells;
}
