import { formatKronor, localDate, type FieldProblem, type LocalDate } from '#libs/kernel';
import type { Share } from './half-children-half-placed.split.js';

/** 10 billion kronor: far above any agreement, far below what a bigint column holds. */
export const LARGEST_BUDGET_ORE = 10n ** 12n;
const FIRST_YEAR = 2000;
const LAST_YEAR = 2199;

/** The agreement counts on 1 November the year before. */
export function countingDay(year: number): LocalDate {
  return localDate(`${year - 1}-11-01`);
}

export function yearProblems(year: number, today: LocalDate): FieldProblem[] {
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) {
    return [{ path: 'year', message: `Ange ett år mellan ${FIRST_YEAR} och ${LAST_YEAR}.` }];
  }
  if (countingDay(year) <= today) return [];
  return [{ path: 'year', message: `Räkningsdagen den 1 november ${year - 1} har inte infallit ännu.` }];
}

export function budgetProblems(budget: bigint): FieldProblem[] {
  if (budget <= 0n) return [{ path: 'budget', message: 'Budgeten ska vara större än noll.' }];
  if (budget > LARGEST_BUDGET_ORE) return [{ path: 'budget', message: 'Budgeten kan vara högst 10 miljarder kronor.' }];
  return [];
}

/** Why this member pays this amount, so that anybody can check it with pen and paper. */
export function explainShare(name: string, share: Share, all: readonly Share[]): string {
  const residents = sum(all, 'residentChildren');
  const placed = sum(all, 'placedChildren');
  const left = all.reduce((total, { remainderOre }) => total + remainderOre, 0);
  return [
    `${name} har ${count(share.residentChildren)} av ${count(residents)} barn 0–18 år och ${count(share.placedChildren)} av ${count(placed)} placerade barn.`,
    `Hälften av varje andel ger vikten ${weight(share, all)} %.`,
    `Exakt andel är ${exact(share)} kr, nedåt avrundat ${formatKronor(share.floor)}.`,
    left === 0 ? 'Inget öre blev över.' : rounding(share, left, all.length),
  ].join(' ');
}

function rounding({ rank, remainderOre }: Share, left: number, members: number): string {
  const over =
    left === 1
      ? 'Ett öre blev över och gick till den största resten'
      : `${left} öre blev över och gick till de största resterna`;
  return `${over}; den här resten är nummer ${rank} av ${members} och ger ${remainderOre === 1 ? 'ett öre' : 'inget öre'}.`;
}

/** Four decimals of the exact weight, cut off: 28,9301. */
function weight(share: Share, all: readonly Share[]): string {
  const budget = all.reduce((total, one) => total + one.share, 0n);
  const tenThousandths =
    ((share.floor * share.denominator + share.remainder) * 1_000_000n) / (share.denominator * budget);
  return decimal(tenThousandths, 4);
}

/** Kronor with the öre cut off after four further decimals: 3 571 617,802811. */
function exact({ floor, remainder, denominator }: Share): string {
  const millionths = floor * 10_000n + (remainder * 10_000n) / denominator;
  return decimal(millionths, 6);
}

function decimal(units: bigint, decimals: number): string {
  const digits = units.toString().padStart(decimals + 1, '0');
  return `${grouped(digits.slice(0, -decimals))},${digits.slice(-decimals)}`;
}

function count(value: number): string {
  return grouped(String(value));
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, '\u00a0');
}

function sum(all: readonly Share[], key: 'residentChildren' | 'placedChildren'): number {
  return all.reduce((total, share) => total + share[key], 0);
}
