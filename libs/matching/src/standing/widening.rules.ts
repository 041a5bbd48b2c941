import type { MatchRequirementKind, RequirementKind } from '#libs/needs';
import type { Asked } from '../explanation.rules.js';
import { brokenBy, isRelaxable, type Judged } from './standing.rules.js';

/** How many homes a must keeps away, and how many of them nothing else does. */
export interface KeptAway {
  readonly kind: MatchRequirementKind;
  readonly homes: number;
  readonly alone: number;
  readonly isRelaxable: boolean;
}

/** One or two musts that could be wishes, and how many more homes could then be suggested. */
export interface Widening {
  readonly kinds: readonly RequirementKind[];
  readonly opens: number;
}

/** Pairs told at the most: the rest open no more than these. */
const MOST_PAIRS = 5;

/** Every must that keeps some home away, most homes first; a home that breaks two is counted under both. */
export function keptAwayBy(market: readonly Judged[], asked: readonly Asked[]): KeptAway[] {
  const broken = market.map((home) => brokenBy(home.statuses, asked)).filter((kinds) => kinds.length > 0);
  return asked
    .filter(({ strength }) => strength === 'must')
    .map((one) => ({
      kind: one.kind,
      homes: broken.filter((kinds) => kinds.includes(one)).length,
      alone: broken.filter((kinds) => kinds.length === 1 && kinds[0] === one).length,
      isRelaxable: isRelaxable(one),
    }))
    .filter(({ homes }) => homes > 0)
    .sort((a, b) => b.homes - a.homes);
}

/**
 * What opens something: first one must alone, then two together where both are needed for some home, each the biggest opening first.
 * A pair opens what each opens alone too.
 */
export function wideningsOf(market: readonly Judged[], asked: readonly Asked[]): Widening[] {
  const alone = new Map<RequirementKind, number>();
  const together = new Map<string, number>();
  for (const home of market) {
    const broken = brokenBy(home.statuses, asked);
    if (broken.length === 0 || broken.length > 2 || !broken.every(isRelaxable)) continue;
    const kinds = broken.map(({ kind }) => kind as RequirementKind);
    if (kinds.length === 1) alone.set(kinds[0]!, (alone.get(kinds[0]!) ?? 0) + 1);
    else together.set(kinds.join(' '), (together.get(kinds.join(' ')) ?? 0) + 1);
  }
  const pairs = [...together].map(([key, both]) => {
    const kinds = key.split(' ') as RequirementKind[];
    return { kinds, opens: kinds.reduce((sum, kind) => sum + (alone.get(kind) ?? 0), both) };
  });
  const singles = [...alone].map(([kind, opens]) => ({ kinds: [kind], opens }));
  const order = byOpening(asked);
  return [...singles.sort(order), ...pairs.sort(order).slice(0, MOST_PAIRS)];
}

/** Equals as the requirements are listed. */
function byOpening(asked: readonly Asked[]): (a: Widening, b: Widening) => number {
  const place = ({ kinds }: Widening) =>
    kinds.reduce((sum, kind) => sum * asked.length + asked.findIndex((one) => one.kind === kind), 0);
  return (a, b) => b.opens - a.opens || place(a) - place(b);
}
