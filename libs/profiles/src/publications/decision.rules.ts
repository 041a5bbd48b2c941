import {
  LEAST_FITTING,
  revealedAfter,
  shownOf,
  type Pool,
  type Revealed,
  type Shown,
  type WithheldReason,
} from '#libs/avidentification';
import type { LocalDate } from '#libs/kernel';
import { marketUntil, nextFullHour, type Readiness } from './readiness.rules.js';

/** Why a published home is not on the market; the pure reasons, and checks, availability or approval that are not in order. */
export type Withheld = WithheldReason | 'not_in_order';

/** A standing publication as it is stored. */
export interface Stored {
  readonly withheld: Withheld | null;
  /** When members are to see that the places are taken. */
  readonly offMarketAt: string | null;
  /** What was shown last. */
  readonly shown: Shown;
  /** Tier 2 as it was shown last, where the unit has opened it to some interest. */
  readonly details: Shown | null;
}

export interface Situation {
  readonly homeId: string;
  readonly stored: Stored;
  readonly readiness: Omit<Readiness, 'withheld'>;
  readonly memory: Revealed;
}

type InOrder = Omit<Situation, 'readiness'>;

/** What members are to meet from now on. */
export interface Decision extends Stored {
  readonly isShown: boolean;
  readonly onMarket: boolean;
  readonly takesInterest: boolean;
  readonly marketUntil: LocalDate | null;
  readonly memory: Revealed;
}

export interface Moment {
  readonly today: LocalDate;
  readonly milliseconds: number;
}

type UntilMoment = Pick<Moment, 'milliseconds'> & { readonly until: LocalDate };

/**
 * A home that may no longer be shown is hidden at once. One whose places were taken stays as it was until the next full hour, and
 * after that for those alone who have an interest in it.
 */
export function decide(situation: Situation, pool: Pool, moment: Moment): Decision {
  const until = marketUntil({ ...situation.readiness, withheld: null });
  if (until === null || until < moment.today) return hidden(situation, 'not_in_order', until);
  return decideInOrder(situation, pool, { ...moment, until });
}

/** As the pool has it, for a home that is itself in order until a day. */
export function decideInOrder(situation: InOrder, pool: Pool, moment: UntilMoment): Decision {
  const { homeId, memory } = situation;
  const { until } = moment;
  const outcome = shownOf(homeId, pool, { tier: 1, revealed: memory });
  if ('shown' in outcome) return open(situation, outcome.shown, { pool, until });
  return outcome.withheld === 'no_free_place'
    ? full(situation, pool, moment)
    : hidden(situation, outcome.withheld, until);
}

function hidden({ stored, memory }: InOrder, withheld: Withheld, until: LocalDate | null): Decision {
  const closed = { isShown: false, onMarket: false, takesInterest: false, offMarketAt: null };
  return { ...stored, ...closed, withheld, marketUntil: until, memory };
}

function open(situation: InOrder, shown: Shown, { pool, until }: { pool: Pool; until: LocalDate }): Decision {
  const { homeId, memory, stored } = situation;
  const more = stored.details ? shownOf(homeId, pool, { tier: 2, revealed: memory }) : undefined;
  const details = more && 'shown' in more ? more.shown : null;
  return {
    ...{ isShown: true, onMarket: true, takesInterest: true, withheld: null, offMarketAt: null },
    ...{ shown, details, marketUntil: until, memory: revealedAfter(memory, details ?? shown, pool) },
  };
}

/** What is still shown of a full home says something about it for as long as it is shown, so it is remembered too. */
function full(situation: InOrder, pool: Pool, moment: UntilMoment): Decision {
  const { homeId, stored } = situation;
  const memory = [
    ...new Set([...revealedAfter(situation.memory, stored.details ?? stored.shown, pool), homeId]),
  ].sort();
  if (memory.length < LEAST_FITTING) return hidden(situation, 'shown_before', moment.until);
  const planned = stored.withheld === null ? nextFullHour(moment.milliseconds) : stored.offMarketAt;
  const onMarket = planned !== null && Date.parse(planned) > moment.milliseconds;
  return {
    ...{
      isShown: true,
      onMarket,
      takesInterest: false,
      withheld: 'no_free_place',
      offMarketAt: onMarket ? planned : null,
    },
    ...{ shown: stored.shown, details: stored.details, marketUntil: moment.until, memory },
  };
}
