import { send } from '../../client/api';

/** Answers of the api's import door; written out, since they do not come through GraphQL. */
export type RowStatus = 'new' | 'known' | 'faulty';

export interface PreviewRow {
  row: number;
  status: RowStatus;
  reference: string | null;
  name: string;
  locality: string;
  assignmentType: 'foster_home' | 'emergency_foster_home' | 'contact_family' | 'contact_person' | null;
  places: number | null;
  home: { id: string; number: number } | null;
  problems: { column: string; message: string }[];
}

export interface Preview {
  previewHash: string;
  unknownHeadings: string[];
  rows: PreviewRow[];
}

export interface Imported {
  registered: { row: number; homeId: string; number: number }[];
  alreadyThere: number;
}

export const LARGEST_FILE = 2_000_000;

export async function previewFile(file: File): Promise<Preview> {
  return send('imports/homes/preview', { file: await base64Of(file) });
}

/** The file is sent again: nobody has kept it. */
export async function importFile(file: File, preview: Preview, rows: number[]): Promise<Imported> {
  return send('imports/homes', { file: await base64Of(file), rows, previewHash: preview.previewHash });
}

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error ?? new Error('the file cannot be read'));
    reader.readAsDataURL(file);
  });
}

/** A cell that a spreadsheet would take for a formula is made text; the cells come from somebody's file. */
export function csvCell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}

/** The faulty rows as a file, for whoever mends the list. */
export function saveErrors(rows: PreviewRow[]): void {
  const lines = rows.flatMap(({ row, problems }) =>
    problems.map(({ column, message }) => [String(row), column, message]),
  );
  const text = [['Rad', 'Kolumn', 'Att rätta'], ...lines].map((line) => line.map(csvCell).join(';')).join('\r\n');
  const address = URL.createObjectURL(new Blob([`\ufeff${text}\r\n`], { type: 'text/csv' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: 'hem-att-ratta.csv' });
  link.click();
  URL.revokeObjectURL(address);
}
