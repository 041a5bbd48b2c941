import { THRESHOLD, intervalsOf, sum, type CountTable, type Hiding, type Hidings } from './interval.rules.js';

/** A hidden small count could be at least this many different numbers, whatever a reader works out. */
export const FEWEST_POSSIBLE = 3;

/**
 * Which counts to hide: everything under five, zeros too, and as much more as it takes that no hidden count can be worked out from
 * the totals and the other columns.
 *
 * What else is hidden is taken in the order of the rows and never by size: "the smallest of the rest" would itself tell a reader
 * who knows the rule something about the hidden numbers. When a column runs out of rows, its total goes too.
 */
export function hidingsOf(table: CountTable): Hidings {
  const hidings = hideSmall(table);
  for (let exposed = exposedIn(table, hidings); exposed.length > 0; exposed = exposedIn(table, hidings)) {
    const more = exposed.map((name) => hideOneMore(hidings[name]!));
    if (!more.includes(true)) Object.values(hidings).forEach(hideOneMore);
  }
  return hidings;
}

function hideSmall({ columns }: CountTable): Hidings {
  const hide = (values: readonly number[]): Hiding => ({
    rows: values.map((value) => value < THRESHOLD),
    total: sum(values) < THRESHOLD,
  });
  return Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, hide(values)]));
}

/** @returns the columns with a hidden count that can be worked out too closely */
function exposedIn(table: CountTable, hidings: Hidings): string[] {
  const intervals = intervalsOf(table, hidings);
  const isExposed = (name: string, value: number, row: number) => {
    const { low, high } = intervals[name]![row]!;
    return hidings[name]!.rows[row]! && high - low + 1 < (value < THRESHOLD ? FEWEST_POSSIBLE : 2);
  };
  return Object.entries(table.columns).flatMap(([name, values]) =>
    values.some((value, row) => isExposed(name, value, row)) ? [name] : [],
  );
}

/** @returns false when the whole column is hidden already */
function hideOneMore(hiding: Hiding): boolean {
  const next = hiding.rows.indexOf(false);
  if (next >= 0) hiding.rows[next] = true;
  else if (!hiding.total) hiding.total = true;
  else return false;
  return true;
}
