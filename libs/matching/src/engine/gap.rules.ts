import { bitsFor, hasBit } from './bitset.rules.js';
import type { Answer } from './propose.rules.js';
import { distanceKm, type Region } from './region.rules.js';
import { RELAXABLE, type ExclusionCode } from './requirement.words.js';
import { heldBy, passingHomes } from './requirements.rules.js';

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
  const asked = region.needs.source[need]!;
  const held = heldBy(region, asked);
  const passing = bitsFor(region.homes.count);
  passingHomes(region, need, passing);
  const declined = new Set(region.needs.declined.get(need));
  const conflicting = new Set(region.needs.conflicting.get(need));
  for (let home = 0; home < region.homes.count; home++) {
    const codes: ExclusionCode[] = [];
    if (!hasBit(passing, home)) {
      for (const { code, bits, onesPass } of held) {
        if (hasBit(bits, home) !== onesPass && !codes.includes(code)) codes.push(code);
      }
      if (declined.has(home)) codes.push('declined');
      if (conflicting.has(home)) codes.push('conflict');
    }
    const km = distanceKm(region, need, home);
    if (asked.maxKm !== null && km > asked.maxKm) codes.push('distance');
    if (km < asked.minKm) codes.push('too_near');
    visit(home, codes);
  }
}
