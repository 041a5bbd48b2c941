import { CsvError, parse } from 'csv-parse/sync';
import type { Cell } from './cell.rules.js';
import { UnusableFileError } from './file.errors.js';

/** Lines read at the most; more than may be imported, so that too many can be told as such. */
const MOST_LINES = 20_000;

/**
 * Rows of a text file between semicolons, commas or tabs, in UTF-8, UTF-16 or Windows-1252.
 * @throws UnusableFileError
 */
export function readCsv(bytes: Buffer): Cell[][] {
  const text = decoded(bytes);
  if (text.includes('\0'))
    throw new UnusableFileError('Filen är varken CSV eller Excel (.xlsx). Spara listan som någon av dem.');
  const [, separator, rest] = /^sep=(.)\r?\n([\s\S]*)$/i.exec(text) ?? [];
  const table = rest ?? text;
  try {
    return parse(table, {
      delimiter: separator ?? separatorOf(table),
      relax_column_count: true,
      skip_empty_lines: false,
      to: MOST_LINES,
      max_record_size: 100_000,
    }) as string[][];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number((error as { lines?: unknown }).lines ?? 0);
    throw new UnusableFileError(`Filen går inte att läsa från rad ${line}: citattecknen går inte ihop.`);
  }
}

function decoded(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The sign that stands most often in the first line, outside quotes. */
function separatorOf(text: string): string {
  const [line = ''] = text
    .replace(/"[^"]*"/g, '')
    .split(/\r?\n/)
    .filter((one) => one.trim() !== '');
  const counted = [';', ',', '\t'].map((sign) => ({ sign, count: line.split(sign).length }));
  return counted.reduce((best, one) => (one.count > best.count ? one : best)).sign;
}
