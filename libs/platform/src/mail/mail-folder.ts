import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A mail that was laid in MAIL_DIR, as its reader would see it. */
export interface LaidMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly laidAt: number;
}

/** The latest mails of a folder, newest first; none when there is no folder yet. */
export async function readMailFolder(folder: string, most: number): Promise<LaidMail[]> {
  const names = await readdir(folder).catch(() => [] as string[]);
  const files = names.filter((name) => name.endsWith('.eml')).map((name) => join(folder, name));
  const dated = await Promise.all(files.map(async (file) => ({ file, laidAt: (await stat(file)).mtimeMs })));
  const latest = dated.sort((a, b) => b.laidAt - a.laidAt).slice(0, most);
  return Promise.all(latest.map(async ({ file, laidAt }) => ({ ...mailOf(await readFile(file, 'latin1')), laidAt })));
}

/** Reads what `Mailer` writes: one part of plain text, and headers that may be encoded (RFC 2047). */
function mailOf(source: string): Omit<LaidMail, 'laidAt'> {
  const [head = '', ...rest] = source.replace(/\r\n/g, '\n').split('\n\n');
  const unfolded = head.replace(/\n[ \t]+/g, ' ');
  const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(unfolded)?.[1] ?? '';
  const body = rest.join('\n\n');
  const text = decoded(body, header('Content-Transfer-Encoding').toLowerCase());
  return { to: words(header('To')), subject: words(header('Subject')), text };
}

function words(header: string): string {
  const joined = header.replace(/\?=\s+=\?/g, '?==?');
  return joined.replace(/=\?[^?]+\?([BQ])\?([^?]*)\?=/gi, (_, encoding: string, text: string) =>
    encoding.toUpperCase() === 'B' ? decoded(text, 'base64') : decoded(text.replaceAll('_', ' '), 'quoted-printable'),
  );
}

function decoded(text: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(text, 'base64').toString('utf8');
  if (encoding !== 'quoted-printable') return Buffer.from(text, 'latin1').toString('utf8');
  const bytes = text
    .replace(/=\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
