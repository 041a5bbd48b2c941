import { CAPABILITIES, maskOf, type EngineHome } from '../engine.words.js';
import { experienceOf, inCells, type Cells } from './cells.rules.js';
import { homeBits, type HomeBits } from './home-bits.rules.js';
import { agesOf, masksOf, MOST_PLACES, type FactKind } from './masks.rules.js';
import { indexLater, ranksOf } from './order.rules.js';

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
  readonly ageKind: Numbers;
  /** A mask of ages, or null when not told. */
  readonly ageKinds: readonly (number | null)[];
  readonly factKind: Numbers;
  readonly factKinds: readonly FactKind[];
  readonly languageKind: Numbers;
  readonly languageKinds: readonly (readonly string[] | null)[];
  readonly cells: Cells;
  readonly bits: HomeBits;
}

export function homeArrays(homes: readonly EngineHome[]): HomeArrays {
  const { source, cells } = inCells(homes);
  const masks = factMasks(source);
  const kinds = kindsOf(source, masks);
  const index = indexLater(source);
  return {
    count: source.length,
    source,
    get indexOf() {
      return index();
    },
    rank: ranksOf(source),
    ...masks,
    ...numbersOf(source),
    ...kinds,
    cells,
    bits: homeBits(source, { no: masks.no, ...kinds }),
  };
}

function numbersOf(homes: readonly EngineHome[]) {
  const make = () => new Float64Array(homes.length);
  const [x, y, experience] = [make(), make(), make()];
  const [free, places] = [new Uint8Array(homes.length), new Uint8Array(homes.length)];
  for (let index = 0; index < homes.length; index++) {
    const home = homes[index]!;
    x[index] = home.position?.x ?? NaN;
    y[index] = home.position?.y ?? NaN;
    free[index] = Math.min(MOST_PLACES, home.freePlaces);
    places[index] = Math.min(MOST_PLACES, home.places);
    experience[index] = experienceOf(home);
  }
  return { x, y, free, places, experience };
}

function factMasks(homes: readonly EngineHome[]): { yes: Int32Array; no: Int32Array } {
  const yes = new Int32Array(homes.length);
  const no = new Int32Array(homes.length);
  for (let index = 0; index < homes.length; index++) {
    const masks = masksOf(homes[index]!);
    yes[index] = masks.yes;
    no[index] = masks.no;
  }
  return { yes, no };
}

function kindsOf(homes: readonly EngineHome[], { yes, no }: { yes: Int32Array; no: Int32Array }) {
  const [ages, facts, languages] = [new Numbered(), new Numbered(), new Numbered()];
  const make = () => numbersFor(homes.length);
  const [ageKind, factKind, languageKind] = [make(), make(), make()];
  const ageKinds: (number | null)[] = [];
  const factKinds: FactKind[] = [];
  const languageKinds: (readonly string[] | null)[] = [];
  for (let index = 0; index < homes.length; index++) {
    const mask = agesOf(homes[index]!);
    ageKind[index] = ages.numberOf(mask ?? -1);
    if (ageKind[index] === ageKinds.length) ageKinds.push(mask);
    const kind = { yes: yes[index]! & CAPABILITY_BITS, no: no[index]! & CAPABILITY_BITS };
    factKind[index] = facts.numberOf(kind.yes * (CAPABILITY_BITS + 1) + kind.no);
    if (factKind[index] === factKinds.length) factKinds.push(kind);
    const told = homes[index]!.languages;
    languageKind[index] = languages.numberOf(languageKey(told));
    if (languageKind[index] === languageKinds.length) languageKinds.push(told && [...told].sort());
  }
  return { ageKind, ageKinds, factKind, factKinds, languageKind, languageKinds };
}

function languageKey(told: readonly string[] | null): string | number {
  if (told === null) return -1;
  return told.length === 1 ? told[0]! : JSON.stringify([...told].sort());
}

/** Numbers of kinds, in as few bytes as so many homes need: what the scan reads is what it costs. */
export type Numbers = Uint16Array | Int32Array;

function numbersFor(homes: number): Numbers {
  return homes <= 2 ** 16 ? new Uint16Array(homes) : new Int32Array(homes);
}

/** Equal values get one number, in the order they come. */
class Numbered {
  private readonly numbers = new Map<string | number, number>();

  numberOf(key: string | number): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.numbers.size);
    return this.numbers.size - 1;
  }
}
