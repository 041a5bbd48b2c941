import { bitsFor, setBit, type Bits } from './bitset.rules.js';
import { FACTS, type EngineHome } from '../engine.words.js';
import type { Numbers } from './home-arrays.rules.js';
import { ALL_AGES, MOST_PLACES, OLDEST } from './masks.rules.js';

/** Which homes pass a requirement, unknown among them. */
export interface HomeBits {
  /** By year. */
  readonly age: readonly Bits[];
  /** By number of children. */
  readonly room: readonly Bits[];
  /** Nobody placed there now. */
  readonly whole: Bits;
  /** By fact: homes that certainly lack it. */
  readonly lacks: readonly Bits[];
  /** By fact: whether any home lacks it. */
  readonly isLacking: readonly boolean[];
  readonly type: ReadonlyMap<string, Bits>;
  readonly untyped: Bits;
  readonly zone: ReadonlyMap<string, Bits>;
  readonly unzoned: Bits;
  readonly language: ReadonlyMap<string, Bits>;
  readonly untold: Bits;
}

/** What the homes, in their order, have been told apart by: masks of what each certainly lacks, and of the ages it takes. */
interface Known {
  readonly no: Int32Array;
  readonly ageKind: Numbers;
  readonly ageKinds: readonly (number | null)[];
}

export function homeBits(homes: readonly EngineHome[], { no, ageKind, ageKinds }: Known): HomeBits {
  const ages = new Int32Array(homes.length);
  const room = new Int32Array(homes.length);
  const whole = bitsFor(homes.length);
  for (let index = 0; index < homes.length; index++) {
    ages[index] = ageKinds[ageKind[index]!] ?? ALL_AGES;
    room[index] = (2 << mostChildren(homes[index]!)) - 1;
    if (homes[index]!.freePlaces >= homes[index]!.places) setBit(whole, index);
  }
  const lacks = columnsOf(no, FACTS.length);
  return {
    age: columnsOf(ages, OLDEST + 1),
    room: columnsOf(room, MOST_PLACES + 1),
    whole,
    lacks,
    isLacking: lacks.map((lacking) => lacking.some((word) => word !== 0)),
    ...namesOf(homes),
  };
}

/** Masks by home turned into homes by bit. */
function columnsOf(masks: Int32Array, count: number): Bits[] {
  const columns: Bits[] = [];
  for (let bit = 0; bit < count; bit++) {
    const column = bitsFor(masks.length);
    for (let index = 0; index < masks.length; index++) {
      column[index >>> 5]! |= ((masks[index]! >>> bit) & 1) << (index & 31);
    }
    columns.push(column);
  }
  return columns;
}

function namesOf(homes: readonly EngineHome[]) {
  const make = () => bitsFor(homes.length);
  const [untyped, unzoned, untold] = [make(), make(), make()];
  const named = { type: new Map<string, Bits>(), zone: new Map<string, Bits>(), language: new Map<string, Bits>() };
  const put = (map: Map<string, Bits>, name: string, index: number) => {
    const known = map.get(name);
    if (known) setBit(known, index);
    else setBit(map.set(name, make()).get(name)!, index);
  };
  for (let index = 0; index < homes.length; index++) {
    const { assignmentTypes, zone, languages } = homes[index]!;
    if (!assignmentTypes) setBit(untyped, index);
    else for (const type of assignmentTypes) put(named.type, type, index);
    if (zone === null) setBit(unzoned, index);
    else put(named.zone, zone, index);
    if (!languages) setBit(untold, index);
    else for (const language of languages) put(named.language, language, index);
  }
  return { ...named, untyped, unzoned, untold };
}

/** "Three or more" leaves open whether there are four, and does not leave open whether there are three. */
export function mostChildren({ freePlaces, freePlacesIsLeast }: EngineHome): number {
  return freePlacesIsLeast && freePlaces > 0 ? MOST_PLACES : Math.min(MOST_PLACES, freePlaces);
}
