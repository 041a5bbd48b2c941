import { bitsFor, setBit, type Bits } from './bitset.rules.js';
import { FACTS, type EngineHome } from '../engine.words.js';
import { agesOf, ALL_AGES, MOST_PLACES, OLDEST } from './masks.rules.js';

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

/** The bits of homes in their order; `no` is the mask of what each certainly lacks. */
export function homeBits(homes: readonly EngineHome[], no: Int32Array): HomeBits {
  const make = (length: number) => Array.from({ length }, () => bitsFor(homes.length));
  const [whole, untyped, unzoned, untold] = make(4) as [Bits, Bits, Bits, Bits];
  const named = { type: new Map<string, Bits>(), zone: new Map<string, Bits>(), language: new Map<string, Bits>() };
  const bits = { age: make(OLDEST + 1), room: make(MOST_PLACES + 1), lacks: make(FACTS.length), ...named };
  const put = (map: Map<string, Bits>, name: string, index: number) =>
    setBit(map.get(name) ?? map.set(name, bitsFor(homes.length)).get(name)!, index);
  homes.forEach((home, index) => {
    setInEach(bits.age, agesOf(home) ?? ALL_AGES, index);
    setInEach(bits.room, (2 << mostChildren(home)) - 1, index);
    if (home.freePlaces >= home.places) setBit(whole, index);
    setInEach(bits.lacks, no[index]!, index);
    if (!home.assignmentTypes) setBit(untyped, index);
    home.assignmentTypes?.forEach((type) => put(bits.type, type, index));
    if (home.zone === null) setBit(unzoned, index);
    else put(bits.zone, home.zone, index);
    if (!home.languages) setBit(untold, index);
    home.languages?.forEach((language) => put(bits.language, language, index));
  });
  const isLacking = bits.lacks.map((lacking) => lacking.some((word) => word !== 0));
  return { ...bits, isLacking, whole, untyped, unzoned, untold };
}

/** Sets the home's bit in every list whose own bit is in the mask. */
function setInEach(lists: readonly Bits[], mask: number, index: number): void {
  for (let left = mask; left !== 0; left &= left - 1) setBit(lists[31 - Math.clz32(left & -left)]!, index);
}

/** "Three or more" leaves open whether there are four, and does not leave open whether there are three. */
function mostChildren({ freePlaces, freePlacesIsLeast }: EngineHome): number {
  return freePlacesIsLeast && freePlaces > 0 ? MOST_PLACES : Math.min(MOST_PLACES, freePlaces);
}
