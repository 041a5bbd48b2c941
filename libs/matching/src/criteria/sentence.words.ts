import type { LocalDate } from '#libs/kernel';

const MONTHS = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ');
const SMALL_NUMBERS = ['inga', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex'];

/** 2026-12-01 → "december 2026" */
export function monthOf(date: LocalDate): string {
  return `${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;
}

/** 2026-12-01 → "den 1 december 2026" */
export function dayOf(date: LocalDate): string {
  return `den ${Number(date.slice(8))} ${monthOf(date)}`;
}

/** 2 → "två barn" */
export function children(count: number): string {
  return `${SMALL_NUMBERS[count] ?? count} barn`;
}

/** "svenska", "svenska och arabiska", "svenska, arabiska och somaliska" */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} och ${words.at(-1)}`;
}
