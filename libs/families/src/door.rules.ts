import type { AgeBand } from '#libs/kernel';

const YEARS: readonly (readonly [AgeBand, from: number, to: number])[] = [
  ['0-6', 0, 6],
  ['7-12', 7, 12],
  ['13-17', 13, 17],
  ['18-20', 18, 20],
];

/** Every band that shares a year with the span: what a municipality may know of it at the most. */
export function bandsTouchedBy({ ageFrom, ageTo }: { readonly ageFrom: number; readonly ageTo: number }): AgeBand[] {
  return YEARS.filter(([, from, to]) => from <= ageTo && to >= ageFrom).map(([band]) => band);
}
