import type { FieldProblem } from '#libs/kernel';
import { DECLINE_REASONS, WITHDRAW_REASONS, type InterestReason } from './interest.words.js';

/** A need may have so many interests open at once, so that one member does not hold the whole market. */
export const MOST_OPEN_PER_NEED = 5;
/** A home may carry so many open interests, whichever members they come from, so that nobody waits in a queue without hope. */
export const MOST_OPEN_PER_HOME = 10;

export const NOTE_MAX = 500;

export interface WaitingInterest {
  readonly id: string;
  /** Children of its need; they are placed together. */
  readonly childrenCount: number;
}

/** Interests whose children together need more places than the home has left. */
export function thatNoLongerFit<Interest extends WaitingInterest>(
  waiting: readonly Interest[],
  freePlaces: number,
): Interest[] {
  return waiting.filter(({ childrenCount }) => childrenCount > freePlaces);
}

/** Places a profile shows as free, at the most: '3+' may be any number from three, and a hidden number (null) any from one. */
export function mayHavePlaceFor(childrenCount: number, shownFreePlaces: string | null): boolean {
  return shownFreePlaces === null || shownFreePlaces.endsWith('+') || childrenCount <= Number(shownFreePlaces);
}

export function declineProblems(reason: InterestReason): FieldProblem[] {
  return reasonProblems(reason, DECLINE_REASONS);
}

export function withdrawProblems(reason: InterestReason): FieldProblem[] {
  return reasonProblems(reason, WITHDRAW_REASONS);
}

function reasonProblems(reason: InterestReason, allowed: readonly InterestReason[]): FieldProblem[] {
  return allowed.includes(reason) ? [] : [{ path: 'reason', message: 'Välj ett av skälen i listan.' }];
}
