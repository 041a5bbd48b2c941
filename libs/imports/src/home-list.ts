import type { Cell } from './reading/cell.rules.js';
import { plain, textOf } from './reading/cell.rules.js';
import { readCsv } from './reading/csv.js';
import { UnusableFileError } from './reading/file.errors.js';
import { EXAMPLE_REFERENCE, HOME_COLUMNS, type HomeColumn } from './home-column.words.js';
import { readXlsx } from './reading/xlsx.js';

export const LARGEST_FILE = 2_000_000;
export const MOST_ROWS = 2_000;
const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
const OLD_OFFICE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/** One line of the list, by the number it has in the spreadsheet. */
export interface ListRow {
  readonly number: number;
  readonly cellOf: (path: string) => Cell;
}

export interface HomeList {
  readonly rows: readonly ListRow[];
  /** Headings that mean nothing here; what stands below them is passed over. */
  readonly unknownHeadings: readonly string[];
}

/**
 * The list that a file holds, whatever it is called: what it is, is seen from its first bytes.
 * @throws UnusableFileError
 */
export async function readHomeList(bytes: Buffer): Promise<HomeList> {
  if (bytes.length === 0) throw new UnusableFileError('Filen är tom.');
  if (bytes.length > LARGEST_FILE)
    throw new UnusableFileError('Filen är större än 2 MB. Dela upp listan i flera filer.');
  if (bytes.subarray(0, 4).equals(OLD_OFFICE)) {
    throw new UnusableFileError(
      'Filen är sparad i ett äldre Excelformat (.xls) eller är låst med lösenord. Spara den som .xlsx.',
    );
  }
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') {
    throw new UnusableFileError('Filen är en PDF. Spara listan som Excel (.xlsx) eller CSV.');
  }
  return listFrom(bytes.subarray(0, 4).equals(ZIP) ? await readXlsx(bytes) : readCsv(bytes));
}

function listFrom(table: readonly (readonly Cell[])[]): HomeList {
  const at = table.findIndex((row) => row.some((cell) => textOf(cell) !== ''));
  if (at < 0) throw new UnusableFileError('Filen är tom.');
  const columns = columnsFrom(table[at]!);
  const numbered = table.slice(at + 1).map((cells, index) => ({ number: at + index + 2, cells }));
  const rows = numbered
    .filter(({ cells }) => cells.some((cell) => textOf(cell) !== ''))
    .map(({ number, cells }): ListRow => ({ number, cellOf: (path) => cells[columns.places.get(path) ?? -1] ?? null }))
    .filter(({ cellOf }) => textOf(cellOf('reference')).toUpperCase() !== EXAMPLE_REFERENCE);
  if (rows.length === 0) throw new UnusableFileError('Filen har rubriker men inga hem.');
  if (rows.length > MOST_ROWS) {
    throw new UnusableFileError(
      `Filen har ${rows.length} rader. Högst ${MOST_ROWS} kan importeras åt gången: dela upp listan.`,
    );
  }
  return { rows, unknownHeadings: columns.unknown };
}

function columnsFrom(headings: readonly Cell[]): { places: ReadonlyMap<string, number>; unknown: string[] } {
  const places = new Map<string, number>();
  const unknown: string[] = [];
  headings.forEach((cell, place) => {
    const heading = textOf(cell);
    const column = columnCalled(heading);
    if (column && places.has(column.path))
      throw new UnusableFileError(`Kolumnen ${column.heading} finns två gånger. Ta bort den ena.`);
    if (column) places.set(column.path, place);
    else if (heading !== '') unknown.push(heading.slice(0, 60));
  });
  const missing = HOME_COLUMNS.filter(({ path, isRequired }) => isRequired && !places.has(path));
  if (places.size === 0) {
    throw new UnusableFileError(
      'Inga rubriker känns igen i filens första rad. Utgå från mallen, eller byt rubriker efter den.',
    );
  }
  if (missing.length > 0)
    throw new UnusableFileError(`Det saknas kolumner: ${missing.map(({ heading }) => heading).join(', ')}.`);
  return { places, unknown };
}

function columnCalled(heading: string): HomeColumn | undefined {
  const called = plain(heading);
  return HOME_COLUMNS.find((column) => plain(column.heading) === called || column.otherHeadings.includes(called));
}
