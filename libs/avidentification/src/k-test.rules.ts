import { COARSENING_ORDER, levelsOf, shownAt } from './coarsening.rules.js';
import { FACT_NAMES, LEAST_FITTING, type FactName, type Shown, type Tier, type WithheldReason } from './facts.words.js';
import {
  and,
  fittingAmong,
  haveInCommon,
  homesFrom,
  idsIn,
  narrow,
  sizeOf,
  type Homes,
  type Pool,
} from './pool.rules.js';

/**
 * The ids of the homes that have fitted everything shown of a home so far, itself among them; undefined before anything has been
 * shown. Kept for as long as the home is, whatever public ids it has had.
 */
export type Revealed = readonly string[] | undefined;

export type Outcome = { readonly shown: Shown } | { readonly withheld: WithheldReason };

export interface Asked {
  readonly tier: Tier;
  readonly revealed: Revealed;
}

/**
 * As much of the home as can be shown to readers of the tier: coarsened in the stated order until at least five homes of the pool
 * fit, now and together with everything shown before; then each step given back, last first, where five still fit. Nothing finer fits five.
 * What tier 2 shows is what tier 1 shows and more.
 * @throws RangeError for a home the pool does not have
 */
export function shownOf(homeId: string, pool: Pool, { tier, revealed }: Asked): Outcome {
  const index = pool.indexOf.get(homeId);
  if (index === undefined) throw new RangeError('The home is not in the pool.');
  const { facts } = pool.homes[index]!;
  if (!has(pool.open, index)) return { withheld: 'no_free_place' };
  const least = leastOf(index, pool, revealed);
  if (sizeOf(least.now) < LEAST_FITTING) return { withheld: 'too_few_homes' };
  if (sizeOf(least.everSince) < LEAST_FITTING) return { withheld: 'shown_before' };
  giveBack(least, 1, { index, pool });
  if (tier === 2) giveBack(least, 2, { index, pool });
  return { shown: shownAt(facts, least.levels) };
}

/** The same for every home of the pool that has not left, by id. */
export function shownOfAll(
  pool: Pool,
  revealedById: ReadonlyMap<string, readonly string[]>,
  tier: Tier,
): Map<string, Outcome> {
  const present = pool.homes.filter(({ hasLeft }) => !hasLeft);
  return new Map(present.map(({ id }) => [id, shownOf(id, pool, { tier, revealed: revealedById.get(id) })]));
}

/**
 * What to remember once this has been shown, or is still shown when the pool has changed: a home that fits no longer never fits again.
 * Homes that have left stay: what was shown before may have been them. So do homes without a free place: readers are not
 * taken to know who has been full when.
 */
export function revealedAfter(revealed: Revealed, shown: Shown, pool: Pool): string[] {
  return idsIn(fittingAmong(possibleFrom(revealed, pool), shown, pool), pool);
}

/** How many homes of the pool, with a free place, fit what is shown. */
export function countFitting(shown: Shown, pool: Pool): number {
  return sizeOf(fittingAmong(pool.open, shown, pool));
}

/** The number of homes a filter finds, as it may be told: null = fewer than five, none included. */
export function tellableCount(count: number): number | null {
  return count < LEAST_FITTING ? null : count;
}

interface Shaping {
  readonly levels: Record<FactName, number>;
  /** The homes that fit and can be shown today. */
  readonly now: Homes;
  /** The homes that fit and have fitted everything before. */
  readonly everSince: Homes;
}

interface Subject {
  readonly index: number;
  readonly pool: Pool;
}

/** The coarsest there is: the assignment type. */
function leastOf(index: number, pool: Pool, revealed: Revealed): Shaping {
  const ofType = pool.ofType.get(pool.homes[index]!.facts.assignmentType)!;
  const levels = Object.fromEntries(FACT_NAMES.map((fact) => [fact, levelsOf(fact)])) as Record<FactName, number>;
  return { levels, now: and(pool.open, ofType), everSince: and(possibleFrom(revealed, pool), ofType) };
}

/**
 * From the coarsest, so that going down the order and coming back up is one walk: fewer homes fit the finer, so the steps that the
 * way down would never have reached are all given back, the one that made five is not, and the rest are tried in turn.
 */
function giveBack(shaping: Shaping, tier: Tier, { index, pool }: Subject): void {
  for (const { fact, to } of COARSENING_ORDER.filter((step) => step.tier === tier).reverse()) {
    if (shaping.levels[fact] !== to) continue;
    const finer = pool.showing[fact].get(pool.texts[fact][index]![to - 1]!)!;
    // The finer homes lie within the coarser ones, so nothing need be taken back first.
    const fits = [shaping.now, shaping.everSince].every((homes) => haveInCommon(homes, finer, LEAST_FITTING));
    if (!fits) continue;
    narrow(shaping.now, finer);
    narrow(shaping.everSince, finer);
    shaping.levels[fact] = to - 1;
  }
}

function possibleFrom(revealed: Revealed, pool: Pool): Homes {
  return revealed ? homesFrom(revealed, pool) : pool.present;
}

function has(set: Homes, index: number): boolean {
  return ((set[index >>> 5]! >>> (index & 31)) & 1) === 1;
}
