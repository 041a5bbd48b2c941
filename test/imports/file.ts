import writeXlsxFile from 'write-excel-file/node';
import type { Imported, Preview } from '#libs/imports';
import { socketHeaders, type TestUser, type World } from '../support/world.js';

/** A list in the template's words; cells given replace cells. */
export type Cells = Readonly<Record<string, string>>;

export function homeCells(number: number, changes: Cells = {}): Cells {
  return {
    Referens: `H${number}`,
    Regi: 'egen',
    Uppdragstyp: 'Familjehem',
    Platser: '2',
    Efternamn: `Påhittad${'abcdefghij'[number % 10]}`,
    Förnamn: 'Eva och Bo',
    Gatuadress: `Låtsasgatan ${number}`,
    Postnummer: '192 05',
    Postort: 'Sollentuna',
    Kommun: 'Sollentuna',
    Telefon: '070-174 06 05',
    'E-post': 'eva@example.se',
    'Ålder från': '5',
    'Ålder till': '14',
    Område: 'Norra området',
    'Egna barn': 'nej',
    Djur: 'ja',
    Stegfritt: '',
    'Eget rum': 'x',
    'Vuxen hemma dagtid': 'Nej',
    Språk: 'svenska, arabiska',
    Skolstöd: '2',
    'Ledigt från': 'nu',
    Bekräftad: new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(Date.now() - 86_400_000),
    ...changes,
  };
}

export function csvOf(rows: readonly Cells[], separator = ';'): Buffer {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const quoted = (text: string) =>
    text.includes(separator) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
  const lines = [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? ''))];
  return Buffer.from(lines.map((line) => `${line.map(quoted).join(separator)}\r\n`).join(''));
}

export async function xlsxOf(rows: readonly Readonly<Record<string, string | number | Date>>[]): Promise<Buffer> {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cell = (value: string | number | Date | undefined) => {
    if (value instanceof Date) return { value, type: Date, format: 'yyyy-mm-dd' };
    return typeof value === 'number' ? { value, type: Number } : { value: value ?? '', type: String };
  };
  const data = [headings.map(cell), ...rows.map((row) => headings.map((heading) => cell(row[heading])))];
  return writeXlsxFile([{ data, sheet: 'Hem' }]).toBuffer();
}

export interface Sent<Body> {
  readonly status: number;
  readonly body: Body;
  readonly text: string;
  readonly code: string | undefined;
  /** Path and sentence of everything that was wrong. */
  readonly problems: readonly { path: string; message: string }[];
}

/** Sends as the web app does; headers given replace its own. */
export async function send<Body>(
  world: World,
  user: TestUser | null,
  request: { path: string; body: unknown; headers?: Record<string, string> },
): Promise<Sent<Body>> {
  const response = await fetch(`${world.url}/imports/homes${request.path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-samhem-request': '1',
      ...(user ? socketHeaders(user) : {}),
      ...request.headers,
    },
    body: typeof request.body === 'string' ? request.body : JSON.stringify(request.body),
  });
  const text = await response.text();
  const body = JSON.parse(text) as Body & {
    errors?: { message: string; extensions: { code: string; fields?: { path: string; message: string }[] } }[];
  };
  const [error] = body.errors ?? [];
  return {
    status: response.status,
    body,
    text,
    code: error?.extensions.code,
    problems: error?.extensions.fields ?? [],
  };
}

export const previewOf = (world: World, user: TestUser | null, file: Buffer) =>
  send<Preview>(world, user, { path: '/preview', body: { file: file.toString('base64') } });

/** Previews and imports; without rows, every row there is. */
export async function importOf(
  world: World,
  user: TestUser,
  ...rest: [file: Buffer, rows?: readonly number[]]
): Promise<Sent<Imported>> {
  const [file, chosen] = rest;
  const { body } = await previewOf(world, user, file);
  const rows = chosen ?? body.rows.map(({ row }) => row);
  const { previewHash } = body;
  return send(world, user, { path: '', body: { file: file.toString('base64'), rows, previewHash } });
}
