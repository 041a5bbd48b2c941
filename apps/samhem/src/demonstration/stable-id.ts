import { createHash } from 'node:crypto';

/** What the demonstration makes has the same id everywhere, so that it can be asked for before anything is known. */
export function idOf(code: string): string {
  const hex = createHash('sha256').update(`samhem demonstration ${code}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}
