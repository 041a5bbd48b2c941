import { Temporal } from 'temporal-polyfill';

const NO_BREAK = '\u00a0';
const ZONE = 'Europe/Stockholm';

export function today(): string {
  return Temporal.Now.plainDateISO(ZONE).toString();
}

/** Calendar day of an instant, in Sweden: 2026-11-22. */
export function dayOf(instant: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(ZONE).toPlainDate().toString();
}

/** 2026-11-22 14:05, in Sweden. */
export function minuteOf(instant: string): string {
  const moment = Temporal.Instant.from(instant).toZonedDateTimeISO(ZONE);
  return `${moment.toPlainDate().toString()} ${moment.toPlainTime().toString({ smallestUnit: 'minute' })}`;
}

/** Days from today to the day; negative when it has passed. */
export function daysUntil(date: string): number {
  return Temporal.Now.plainDateISO(ZONE).until(Temporal.PlainDate.from(date), { largestUnit: 'days' }).days;
}

/** 12 november, with the year when it is another year than now. */
export function dayInWords(date: string): string {
  const day = Temporal.PlainDate.from(date);
  const year = day.year === Temporal.Now.plainDateISO(ZONE).year ? undefined : 'numeric';
  return day.toLocaleString('sv-SE', { day: 'numeric', month: 'long', year });
}

export function wholeNumber(value: number | string): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, NO_BREAK);
}

/** Whole öre as text → 1 234 567,00 kr. Text all the way: amounts may be larger than a number holds exactly. */
export function kronor(ore: string): string {
  const sign = ore.startsWith('-') ? '−' : '';
  const digits = ore.replace('-', '').padStart(3, '0');
  return `${sign}${wholeNumber(digits.slice(0, -2))},${digits.slice(-2)}${NO_BREAK}kr`;
}

/** What a person typed as kronor ("1 234 567,50") → öre as text, or undefined when it is no amount. */
export function oreFromKronor(typed: string): string | undefined {
  const plain = typed.replace(/[\s\u00a0.]|kr/g, '').replace(',', '.');
  const [, whole, part = ''] = /^(\d+)(?:\.(\d{1,2}))?$/.exec(plain) ?? [];
  return whole === undefined ? undefined : BigInt(whole + part.padEnd(2, '0')).toString();
}
