import { createHash } from 'node:crypto';
import type { EngineSnapshot } from './engine.words.js';
import { compareTexts } from './region/order.rules.js';

/** Names what a run has read: equal for equal input in whatever order, stored with the run so that it can be replayed. */
export function snapshotHash(snapshot: EngineSnapshot): string {
  // A need and a home: the one order that means something.
  const pairs = (all: EngineSnapshot['closedPairs']) => all.map((pair) => JSON.stringify(pair));
  const told = { ...snapshot, closedPairs: pairs(snapshot.closedPairs), conflicts: pairs(snapshot.conflicts) };
  return createHash('sha256')
    .update(canonical(told as unknown as Json))
    .digest('hex');
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Keys in order; lists in the order of their canonical texts. */
function canonical(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join()}]`;
  const entries = Object.entries(value as Record<string, Json>).filter(([, one]) => one !== undefined);
  return `{${entries
    .sort(([a], [b]) => compareTexts(a, b))
    .map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`)
    .join()}}`;
}
