import type { LocalDate } from '#libs/kernel';
import { TIER_TWO_COLUMNS, saysTheSame } from '../shown-columns.rules.js';
import type { Decision, Stored } from './decision.rules.js';

/** The rows that members meet of a publication, taken together. */
export interface StandingRows {
  /** Whose rows they are. */
  readonly municipalityIds: readonly string[];
  /** Each combination there is among them. */
  readonly states: readonly (Pick<Decision, 'isShown' | 'onMarket' | 'takesInterest'> & { marketUntil: LocalDate })[];
  /** Whether every row shows what the publication has stored. */
  readonly areAsStored: boolean;
}

export interface Standing {
  readonly stored: Stored;
  readonly marketUntil: LocalDate | null;
  readonly memory: readonly string[] | undefined;
  readonly rows: StandingRows;
  /** The municipalities that may meet it. */
  readonly municipalityIds: readonly string[];
}

/** True when writing the decision would change no row: after most events that holds for nearly every home of the region. */
export function isAsDecided(standing: Standing, decision: Decision): boolean {
  const { marketUntil, rows, municipalityIds } = standing;
  return (
    isSameForEverybody(standing, decision) &&
    marketUntil === decision.marketUntil &&
    // Tier 2 has rows of its own, and is open to few.
    !(decision.isShown && decision.details) &&
    areRowsAsDecided(rows, decision) &&
    areReadersAsDecided(rows.municipalityIds, municipalityIds, decision)
  );
}

/** True when the pool alone asks for nothing else than what is stored of a home that is itself as it was. */
export function isStillDecided(standing: Pick<Standing, 'stored' | 'memory'>, decision: Decision): boolean {
  const { details } = standing.stored;
  const isMoreSame =
    details && decision.details
      ? saysTheSame(details, decision.details, TIER_TWO_COLUMNS)
      : details === decision.details;
  return isSameForEverybody(standing, decision) && isMoreSame;
}

function isSameForEverybody({ stored, memory }: Pick<Standing, 'stored' | 'memory'>, decision: Decision): boolean {
  return (
    stored.withheld === decision.withheld &&
    stored.offMarketAt === decision.offMarketAt &&
    (decision.memory === undefined || isSameList(memory, decision.memory)) &&
    saysTheSame(stored.shown, decision.shown)
  );
}

function areRowsAsDecided({ states, areAsStored }: StandingRows, decision: Decision): boolean {
  return (
    areAsStored &&
    states.every(
      (row) =>
        row.isShown === decision.isShown &&
        row.onMarket === decision.onMarket &&
        row.takesInterest === decision.takesInterest &&
        (decision.marketUntil === null || row.marketUntil === decision.marketUntil),
    )
  );
}

/** Nobody reads who may not; whoever may reads once it is on the market. */
function areReadersAsDecided(readers: readonly string[], allowed: readonly string[], { onMarket }: Decision): boolean {
  return readers.every((id) => allowed.includes(id)) && (!onMarket || allowed.every((id) => readers.includes(id)));
}

function isSameList(one: readonly string[] | undefined, other: readonly string[]): boolean {
  return one?.length === other.length && other.every((id, index) => one[index] === id);
}
