import writeXlsxFile from 'write-excel-file/node';
import { HOME_COLUMNS, type HomeColumn } from './home-column.words.js';

/** The template's columns, with the region's own zones. */
export function templateColumns(zoneNames: readonly string[]): HomeColumn[] {
  return HOME_COLUMNS.map((column) =>
    column.path === 'offer.zoneCode'
      ? { ...column, help: zoneNames.join(' eller '), example: zoneNames[0] ?? '' }
      : column,
  );
}

/** As Swedish Excel writes it: semicolons, a byte order mark, CRLF. */
export function templateCsv(columns: readonly HomeColumn[]): Buffer {
  const line = (texts: readonly string[]) => `${texts.map(quoted).join(';')}\r\n`;
  const text = line(columns.map(({ heading }) => heading)) + line(columns.map(({ example }) => example));
  return Buffer.from(`\ufeff${text}`);
}

function quoted(text: string): string {
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A sheet to fill in, and one that says what may stand where. */
export async function templateXlsx(columns: readonly HomeColumn[]): Promise<Buffer> {
  const bold = (value: string) => ({ value, type: String, fontWeight: 'bold' as const });
  const words = (value: string) => ({ value, type: String });
  const list = [columns.map(({ heading }) => bold(heading)), columns.map(({ example }) => words(example))];
  const allowed = [
    [bold('Kolumn'), bold('Måste fyllas i'), bold('Tillåtna värden')],
    ...columns.map(({ heading, isRequired, help }) => [words(heading), words(isRequired ? 'ja' : 'nej'), words(help)]),
  ];
  return writeXlsxFile([
    {
      data: list,
      sheet: 'Hem',
      columns: columns.map(({ heading }) => ({ width: Math.max(12, heading.length + 2) })),
      stickyRowsCount: 1,
    },
    { data: allowed, sheet: 'Tillåtna värden', columns: [{ width: 42 }, { width: 16 }, { width: 90 }] },
  ]).toBuffer();
}
