import type { Answer } from './propose.rules.js';
import type { Region } from './region/region.rules.js';
import { RELAXABLE, type ExclusionCode } from './region/requirement.words.js';
import { failuresFor } from './region/requirements.rules.js';

/** Why an eligible home was not proposed. */
export type HeldBack = 'taken' | 'held_back';
export type Blocking = Partial<Record<ExclusionCode | HeldBack, number>>;

/** How many homes each requirement keeps away; a home that fails two is counted under both. */
export function blockingOf({ region, assignment }: Answer, need: number): Blocking {
  const counts: Blocking = {};
  const add = (code: ExclusionCode | HeldBack) => (counts[code] = (counts[code] ?? 0) + 1);
  failuresByHome(region, need, (home, codes) => {
    if (codes.length === 0) add(assignment.needOf[home]! >= 0 ? 'taken' : 'held_back');
    codes.forEach(add);
  });
  return counts;
}

/** Requirements that could be let go of, one or two, and how many more homes would then be possible. */
export interface Widening {
  readonly relaxed: readonly ExclusionCode[];
  readonly opens: number;
}

/** Most opening first; two only where they open more than each does alone. Only what the member itself can change. */
export function wideningsOf(region: Region, need: number): Widening[] {
  const alone = new Map<ExclusionCode, number>();
  const together = new Map<string, number>();
  const raise = <K>(counts: Map<K, number>, key: K) => counts.set(key, (counts.get(key) ?? 0) + 1);
  failuresByHome(region, need, (_home, codes) => {
    if (codes.length === 0 || codes.length > 2 || codes.some((code) => !RELAXABLE.includes(code))) return;
    if (codes.length === 1) raise(alone, codes[0]!);
    else raise(together, [...codes].sort().join(' '));
  });
  const pairs = [...together].map(([key, count]) => {
    const relaxed = key.split(' ') as ExclusionCode[];
    return { relaxed, opens: count + relaxed.reduce((sum, code) => sum + (alone.get(code) ?? 0), 0) };
  });
  const singles = [...alone].map(([code, opens]) => ({ relaxed: [code], opens }));
  return [...singles, ...pairs].sort(
    (a, b) =>
      b.opens - a.opens || a.relaxed.length - b.relaxed.length || (a.relaxed.join() < b.relaxed.join() ? -1 : 1),
  );
}

function failuresByHome(region: Region, need: number, visit: (home: number, codes: ExclusionCode[]) => void): void {
  const failures = failuresFor(region, need);
  for (let home = 0; home < region.homes.count; home++) visit(home, failures(home));
}
