import { createHash } from 'node:crypto';
import type { EngineSnapshot } from './engine.words.js';
import { compareTexts } from './region/order.rules.js';

/** Names what a run has read: equal for equal input in whatever order, stored with the run so that it can be replayed. */
export function snapshotHash(snapshot: EngineSnapshot): string {
  // A need and a home: the one order that means something.
  const pairs = (all: EngineSnapshot['closedPairs']) => all.map((pair) => JSON.stringify(pair));
  const told = { ...snapshot, closedPairs: pairs(snapshot.closedPairs), conflicts: pairs(snapshot.conflicts) };
  for (const home of snapshot.homes) if (!texts.has(home)) texts.set(home, canonical(home as unknown as Json));
  return createHash('sha256')
    .update(canonical(told as unknown as Json))
    .digest('hex');
}

/** Of homes: most are the objects that the region's last run has read. */
const texts = new WeakMap<object, string>();

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Keys in order; lists in the order of their canonical texts. */
function canonical(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join()}]`;
  const text = texts.get(value);
  if (text) return text;
  const given = value as Record<string, Json>;
  return `{${inOrder(Object.keys(given))
    .filter((key) => given[key] !== undefined)
    .map((key) => `${JSON.stringify(key)}:${canonical(given[key]!)}`)
    .join()}}`;
}

/** A region's homes have a few sets of keys between them: each is put in order once. */
const orders = new Map<string, readonly string[]>();
const MOST_ORDERS = 500;

function inOrder(keys: readonly string[]): readonly string[] {
  const named = keys.join();
  const known = orders.get(named);
  if (known) return known;
  const sorted = [...keys].sort(compareTexts);
  if (orders.size < MOST_ORDERS && keys.length < 60) orders.set(named, sorted);
  return sorted;
}
