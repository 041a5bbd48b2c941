import { createHash } from 'node:crypto';

/** Hex; equal for what is the same as JSON. */
export function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
