import { isLocalDate, type LocalDate } from '#libs/kernel';

/** What stands in a cell. A number is one that the spreadsheet itself held as a number; a day is written 2026-11-25. */
export type Cell = string | number | null;

/** A cell as the house understands it, or the sentence that says what to write instead. */
export type Reading<Value> = { readonly value: Value } | { readonly problem: string };

const YES = ['ja', 'j', 'x', 'yes', 'y', 'sant', 'true', '1', 'ok'];
const NO = ['nej', 'n', 'no', 'falskt', 'false', '0', '-', '–', 'ej'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const NOW = ['nu', 'omgående', 'direkt', 'genast', 'idag', 'i dag'];
/** Days of a spreadsheet are counted from here: 1 is 1 January 1900, and the day that was not, 29 February 1900, counts. */
const FIRST_SERIAL_DAY = Date.UTC(1899, 11, 30);

/** Letters and digits in lower case, one space between: what is left of a word when people's ways of writing are taken away. */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export function textOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  // Excel's own ways of keeping a number as text: ="0701", '0701.
  return cell
    .normalize('NFC')
    .replace(/^="(.*)"$/s, '$1')
    .replace(/^'/, '')
    .trim();
}

export function wholeOf(cell: Cell): Reading<number | undefined> {
  const text = textOf(cell)
    .replace(/[.,]0+$/, '')
    .replace(/\s*(st|år|plats(er)?)\.?$/i, '');
  if (text === '') return { value: undefined };
  return /^\d{1,6}$/.test(text) ? { value: Number(text) } : { problem: 'Ange ett heltal.' };
}

/** Empty means no: an unticked box in a list. */
export function yesOrNoOf(cell: Cell): Reading<boolean> {
  const text = textOf(cell).toLowerCase().replace(/[.!]$/, '');
  if (text === '' || NO.includes(text)) return { value: false };
  return YES.includes(text) ? { value: true } : { problem: 'Skriv ja eller nej.' };
}

/** 2026-11-25, 20261125, 25/11 2026, 25.11.2026, 25 nov 2026, a spreadsheet's day, or (for what is free) ”nu”. Years have four digits. */
export function dayOf(cell: Cell, today: LocalDate): Reading<LocalDate | undefined> {
  const text = textOf(cell).toLowerCase();
  if (text === '') return { value: undefined };
  if (NOW.includes(text)) return { value: today };
  const day = typeof cell === 'number' ? serialDay(cell) : writtenDay(text);
  return isLocalDate(day) ? { value: day } : { problem: 'Ange ett datum som finns, till exempel 2026-11-25.' };
}

function serialDay(serial: number): string | undefined {
  if (serial >= 19_000_101 && Number.isInteger(serial)) return writtenDay(String(serial));
  if (serial < 20_000 || serial > 80_000) return undefined;
  return new Date(FIRST_SERIAL_DAY + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10);
}

function writtenDay(text: string): string | undefined {
  const yearFirst = /^(\d{4})[-/. ]?(\d{2})[-/. ]?(\d{2})(?:[t ]00:00(?::00)?(?:\.0+)?z?)?$/.exec(text);
  if (yearFirst) return written(yearFirst[1]!, yearFirst[2]!, yearFirst[3]!);
  const dayFirst = /^(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{4})$/.exec(text);
  if (dayFirst) return written(dayFirst[3]!, dayFirst[2]!, dayFirst[1]!);
  const named = /^(?:den )?(\d{1,2})[:. ]*(?:e |a )?([a-zåäö]{3,9})\.?,? (\d{4})$/.exec(text);
  const month = named ? MONTHS.indexOf(named[2]!.slice(0, 3)) + 1 : 0;
  return named && month > 0 ? written(named[3]!, String(month), named[1]!) : undefined;
}

function written(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** One of the words, however it is written. */
export function choiceOf<Value>(cell: Cell, words: ReadonlyMap<string, Value>, sentence: string): Reading<Value> {
  const value = words.get(plain(textOf(cell)));
  return value === undefined ? { problem: sentence } : { value };
}

/** Several words in one cell, between commas, semicolons, slashes or ”och”. */
export function choicesOf<Value>(cell: Cell, words: ReadonlyMap<string, Value>, sentence: string): Reading<Value[]> {
  const parts = textOf(cell)
    .split(/[,;/\n]|\boch\b/i)
    .map(plain)
    .filter((part) => part !== '');
  const values = parts.map((part) => words.get(part));
  const known = values.filter((value) => value !== undefined);
  return known.length === values.length ? { value: [...new Set(known)] } : { problem: sentence };
}

/** Digits that a spreadsheet took for a number and so took the zeros from. */
export function paddedOf(cell: Cell, digits: number): string {
  const text = textOf(cell);
  return typeof cell === 'number' && text.length < digits ? text.padStart(digits, '0') : text;
}

/** A Swedish number begins with a zero, which a spreadsheet that took it for a number has taken away. */
export function phoneOf(cell: Cell): string {
  const text = textOf(cell);
  return typeof cell === 'number' && !text.startsWith('46') ? `0${text}` : text;
}
