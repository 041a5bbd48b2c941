import type { FieldProblem } from '#libs/kernel';
import { VALUES, type Fact } from './fact.words.js';

const LAST_AGE = 20;

/** What the two have said of one fact, and what holds. */
export interface WordState {
  readonly familyValue: string | null;
  readonly recruiterValue: string | null;
  readonly settledValue: string | null;
}

/** @returns a problem at `value` when the fact cannot have that value */
export function valueProblems(fact: Fact, value: string): FieldProblem[] {
  const isKnown = fact === 'ages' ? agesOf(value) !== undefined : VALUES[fact].includes(value);
  return isKnown ? [] : [{ path: 'value', message: 'Välj ett av de svar som finns.' }];
}

/** Ages written 5-14, in whole years. */
export function agesOf(value: string): { ageFrom: number; ageTo: number } | undefined {
  const [, from, to] = /^(\d{1,2})-(\d{1,2})$/.exec(value) ?? [];
  if (from === undefined || to === undefined) return undefined;
  const [ageFrom, ageTo] = [Number(from), Number(to)];
  return ageFrom <= ageTo && ageTo <= LAST_AGE ? { ageFrom, ageTo } : undefined;
}

/** The two say different things and nobody has said what holds. */
export function isOpen({ familyValue, recruiterValue, settledValue }: WordState): boolean {
  return familyValue !== null && recruiterValue !== null && familyValue !== recruiterValue && settledValue === null;
}

/** The value that both say or that was settled; undefined while there is none. */
export function agreed({ familyValue, recruiterValue, settledValue }: WordState): string | undefined {
  if (settledValue !== null) return settledValue;
  return familyValue !== null && familyValue === recruiterValue ? familyValue : undefined;
}
