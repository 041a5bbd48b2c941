import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './sources.js';

/**
 * Compares with a list that people have read and agreed to, kept beside this file. A changed list is a changed permission: it is
 * written anew with `REVIEWED=write npm test -- test/architecture` and reviewed in the commit.
 */
export function matchReviewed(name: string, text: string): void {
  const file = join(ROOT, 'test/architecture', `${name}.reviewed.txt`);
  if (process.env['REVIEWED'] === 'write') writeFileSync(file, text);
  expect(text).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '');
}
