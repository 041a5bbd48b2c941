import { factBit, type Ages, type EngineHome, type Fact } from '../engine.words.js';

/** Ages 0–20, one bit each. */
export const OLDEST = 20;
export const ALL_AGES = (1 << (OLDEST + 1)) - 1;
/** Free places told apart; more than this is this many. */
export const MOST_PLACES = 6;

/** What homes have in common, told once: tables of the suitability are made by kind and not by home. */
export interface FactKind {
  readonly yes: number;
  readonly no: number;
}

export function maskOfAges(ages: readonly Ages[]): number {
  let mask = 0;
  for (const { from, to } of ages) for (let year = from; year <= Math.min(to, OLDEST); year++) mask |= 1 << year;
  return mask;
}

/** The years a child may be of, as the bits of those that homes are asked for. */
export function yearsOf({ from, to }: Ages): number {
  const first = from === to ? Math.min(from, OLDEST) : from;
  return first > OLDEST ? 0 : (2 << Math.min(to, OLDEST)) - (1 << first);
}

/** Null when the home does not tell. */
export const agesOf = ({ ages }: EngineHome) => ages && maskOfAges(ages);

export function masksOf({ facts }: EngineHome): FactKind {
  let yes = 0;
  let no = 0;
  for (const name in facts) {
    const fact = name as Fact;
    if (facts[fact] === true) yes |= factBit(fact);
    else if (facts[fact] === false) no |= factBit(fact);
  }
  return { yes, no };
}
