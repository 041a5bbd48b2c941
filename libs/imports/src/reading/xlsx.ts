import { readSheet } from 'read-excel-file/universal';
import type { Cell } from './cell.rules.js';
import { UnusableFileError } from './file.errors.js';
import { assertBounded } from './unpacked.js';

/**
 * Rows of a workbook's first sheet. Formulas give the values they last had.
 * @throws UnusableFileError
 */
export async function readXlsx(bytes: Buffer): Promise<Cell[][]> {
  assertBounded(bytes);
  const copy = new Uint8Array(bytes).buffer;
  const rows = await readSheet(copy).catch(() => {
    throw new UnusableFileError('Excelfilen går inte att läsa. Spara den på nytt som .xlsx eller som CSV.');
  });
  return rows.map((row) => row.map(cellOf));
}

function cellOf(value: unknown): Cell {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '?' : value.toISOString().slice(0, 10);
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'ja' : 'nej';
  return null;
}
