import { inflateRawSync } from 'node:zlib';
import { UnusableFileError } from './file.errors.js';

/** What a workbook may weigh unpacked, all its parts together: two thousand homes take about a tenth. */
const MOST_BYTES = 20_000_000;
const MOST_PARTS = 300;
/** A list of homes has no cell beyond these; a reader makes room for every cell up to the last one it is told of. */
const LAST_ROW = 20_000;
const LAST_COLUMN = 200;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;

interface Part {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

/**
 * Unpacks a workbook within bounds, and looks at what it says of itself, before anything is built from it.
 * @throws UnusableFileError when it is broken, would unpack to more than it may, or has cells far outside a list
 */
export function assertBounded(bytes: Buffer): void {
  let left = MOST_BYTES;
  for (const part of partsOf(bytes)) {
    // What is neither is never read: pictures, printer settings.
    if (!/\.(xml|rels)$/.test(part.name)) continue;
    const content = unpacked(bytes, part, left);
    left -= content.length;
    if (/worksheets\/[^/]*\.xml$/.test(part.name)) assertCellsNear(content.toString('latin1'));
  }
}

function partsOf(bytes: Buffer): Part[] {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== END_OF_DIRECTORY) throw broken();
  const count = bytes.readUInt16LE(end + 10);
  if (count > MOST_PARTS) throw tooLarge();
  const parts: Part[] = [];
  for (let at = bytes.readUInt32LE(end + 16), index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) throw broken();
    const nameLength = bytes.readUInt16LE(at + 28);
    parts.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return parts;
}

/** Exactly as large as it says, and never larger than what is left: a size that lies is seen, not believed. */
function unpacked(bytes: Buffer, part: Part, left: number): Buffer {
  if (part.size > left) throw tooLarge();
  if (part.at + 30 > bytes.length) throw broken();
  const start = part.at + 30 + bytes.readUInt16LE(part.at + 26) + bytes.readUInt16LE(part.at + 28);
  const packed = bytes.subarray(start, start + part.packed);
  const content = part.method === 0 ? packed : inflated(packed, part, left);
  if (content.length !== part.size) throw broken();
  return content;
}

function inflated(packed: Buffer, { method, size }: Part, left: number): Buffer {
  if (method !== 8) throw broken();
  if (size === 0) return Buffer.alloc(0);
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.min(size, left) });
  } catch (error) {
    throw (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge() : broken();
  }
}

function assertCellsNear(sheet: string): void {
  if (/<!(DOCTYPE|ENTITY)/i.test(sheet)) throw broken();
  for (const [, , address = ''] of sheet.matchAll(/\sr\s*=\s*(["'])([^"']*)\1/g)) {
    const [, letters, row] = /^([A-Z]{0,3})(\d{1,7})$/.exec(address) ?? [];
    if (letters === undefined) throw broken();
    // A row may be told of without a cell in it: sheets often are formatted to their end.
    if (letters !== '' && (Number(row) > LAST_ROW || columnNumber(letters) > LAST_COLUMN)) throw farAway();
  }
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

const broken = () => new UnusableFileError('Excelfilen går inte att läsa. Spara den på nytt som .xlsx eller som CSV.');
const tooLarge = () =>
  new UnusableFileError('Excelfilen är för stor när den packas upp. Spara bara listan med hem i en egen fil.');
const farAway = () =>
  new UnusableFileError(
    'Bladet har celler långt utanför listan. Kopiera listan till ett nytt blad, eller spara den som CSV.',
  );
