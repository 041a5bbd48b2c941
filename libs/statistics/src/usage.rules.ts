import { sum, THRESHOLD, type Relation } from './interval.rules.js';
import { hidingsOf } from './suppression.rules.js';

export const HIDDEN = 'dolt';

/** One member's sums over the needs it registered in the period. */
export interface UsageSums {
  readonly needs: number;
  readonly interests: number;
  readonly brokered: number;
  readonly placed: number;
  /** Needs that the median is taken over. */
  readonly waiting: number;
  readonly medianWaitingDays: number | null;
}

/** A number to show: null when it is hidden, or when there is none. */
export interface Shown {
  readonly value: number | null;
  readonly text: string;
}

export type ShownUsage = Readonly<Record<Count | 'medianWaitingDays', Shown>>;

const COUNTS = ['needs', 'interests', 'brokered', 'placed'] as const;
type Count = (typeof COUNTS)[number];

/** What everybody knows about the columns: an interest that was brokered was first an interest, and so on. */
const RELATIONS: readonly Relation[] = [
  { larger: 'needs', smaller: 'placed' },
  { larger: 'brokered', smaller: 'placed' },
  { larger: 'interests', smaller: 'brokered' },
  { larger: 'interests', smaller: 'placed' },
  { larger: 'needs', smaller: 'interests', only: 'one' },
];

export const DEFINITIONS = [
  {
    term: 'Behov',
    text: 'Behov av hem som kommunen registrerade under perioden. De övriga talen gäller just dessa behov, även det som hände dem senare.',
  },
  { term: 'Intressen', text: 'Intressen som kommunen anmälde för dessa behov.' },
  { term: 'Förmedlade kontakter', text: 'Kontakter med ett hem som rekryteringsenheten förmedlade för dessa behov.' },
  { term: 'Placeringar', text: 'Placeringar i poolens hem som registrerats för dessa behov.' },
  {
    term: 'Väntedagar, median',
    text: 'Dagar från registrering till placeringens startdatum. Behov som fortfarande är öppna räknas fram till i dag. Behov som avslutats på annat sätt ingår inte. Visas när minst fem behov ingår.',
  },
  {
    term: `”${HIDDEN}”`,
    text: 'Talet är under fem (noll räknas dit), eller skulle kunna användas för att räkna ut ett sådant tal.',
  },
];

/** @param rows in an order that says nothing about their size */
export function showUsage(rows: readonly UsageSums[], total: UsageSums): { rows: ShownUsage[]; total: ShownUsage } {
  const columns = Object.fromEntries(COUNTS.map((name) => [name, rows.map((row) => row[name])]));
  const hidings = hidingsOf({ columns, relations: RELATIONS });
  const show = (sums: UsageSums, isHidden: (name: Count) => boolean): ShownUsage => ({
    needs: shown(sums.needs, isHidden('needs')),
    interests: shown(sums.interests, isHidden('interests')),
    brokered: shown(sums.brokered, isHidden('brokered')),
    placed: shown(sums.placed, isHidden('placed')),
    // A median tells that it has five contributors, so it is silent wherever the number of needs is.
    medianWaitingDays: shown(sums.medianWaitingDays, isHidden('needs') || sums.waiting < THRESHOLD),
  });
  return {
    rows: rows.map((sums, row) => show(sums, (name) => hidings[name]!.rows[row]!)),
    total: show(total, (name) => hidings[name]!.total),
  };
}

function shown(value: number | null, isHidden: boolean): Shown {
  if (isHidden || value === null) return { value: null, text: HIDDEN };
  return { value, text: String(value).replace(/\B(?=(\d{3})+$)/g, '\u00a0') };
}

/** True when the rows add up to the total, as the rules above take for granted. */
export function addsUp(rows: readonly UsageSums[], total: UsageSums): boolean {
  return COUNTS.every((name) => sum(rows.map((row) => row[name])) === total[name]);
}
