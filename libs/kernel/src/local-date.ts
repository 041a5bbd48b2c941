import { Temporal } from 'temporal-polyfill';

/** A calendar date without time or zone, written 2026-11-22. Dates compare correctly as text. */
export type LocalDate = string & { readonly LocalDate: unique symbol };

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** True for an existing day between 1900 and 2199; 2026-02-30 is none. */
export function isLocalDate(text: unknown): text is LocalDate {
  if (typeof text !== 'string' || !SHAPE.test(text) || text < '1900' || text >= '2200') return false;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
}

/** @throws RangeError when the text is no existing day */
export function localDate(text: string): LocalDate {
  if (!isLocalDate(text)) throw new RangeError(`no date: ${text.slice(0, 20)}`);
  return text;
}

/** `days` may be negative. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return Temporal.PlainDate.from(date).add({ days }).toString() as LocalDate;
}

/** The same day number so many months on, or that month's last day: 2026-10-31 and four months is 2027-02-28. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  return Temporal.PlainDate.from(date).add({ months }, { overflow: 'constrain' }).toString() as LocalDate;
}

/** Days from the first to the second; negative when the second comes first. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;
}
