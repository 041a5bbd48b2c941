/** What a reader can work out about a count: it lies between `low` and `high`. */
export interface Interval {
  low: number;
  high: number;
}

/** In every row, `larger` is at least `smaller`; with `upTo`, at least the lesser of `smaller` and `upTo`. */
export interface Relation {
  readonly larger: string;
  readonly smaller: string;
  readonly upTo?: number;
}

/** Counts by column and row; a column's total is the sum of its rows. */
export interface CountTable {
  readonly columns: Readonly<Record<string, readonly number[]>>;
  readonly relations: readonly Relation[];
}

/** What is hidden of one column. */
export interface Hiding {
  readonly rows: boolean[];
  total: boolean;
}

export type Hidings = Readonly<Record<string, Hiding>>;
type Intervals = Readonly<Record<string, Interval[]>>;

export const THRESHOLD = 5;
const UNBOUNDED = 1e9;

/**
 * What follows from the shown rows, the shown totals and the relations, for a reader who moreover has been told which hidden counts
 * are under the threshold. Bounds are narrowed until nothing more follows.
 */
export function intervalsOf(table: CountTable, hidings: Hidings): Intervals {
  const intervals = startOf(table, hidings);
  let narrowed = true;
  const narrow = (interval: Interval, low: number, high: number) => {
    if (low <= interval.low && high >= interval.high) return;
    interval.low = Math.max(interval.low, low);
    interval.high = Math.min(interval.high, high);
    narrowed = true;
  };
  while (narrowed) {
    narrowed = false;
    for (const [name, hiding] of Object.entries(hidings)) {
      if (!hiding.total) narrowByTotal(intervals[name]!, sum(table.columns[name]!), narrow);
    }
    for (const relation of table.relations) narrowByRelation(intervals, relation, narrow);
  }
  return intervals;
}

type Narrow = (interval: Interval, low: number, high: number) => void;

function startOf({ columns }: CountTable, hidings: Hidings): Intervals {
  const start = (value: number, isHidden: boolean): Interval => {
    if (!isHidden) return { low: value, high: value };
    return value < THRESHOLD ? { low: 0, high: THRESHOLD - 1 } : { low: THRESHOLD, high: UNBOUNDED };
  };
  return Object.fromEntries(
    Object.entries(columns).map(([name, values]) => [
      name,
      values.map((value, row) => start(value, hidings[name]!.rows[row]!)),
    ]),
  );
}

function narrowByTotal(column: readonly Interval[], total: number, narrow: Narrow): void {
  for (const interval of column) {
    const others = column.filter((other) => other !== interval);
    narrow(interval, total - sum(others.map(({ high }) => high)), total - sum(others.map(({ low }) => low)));
  }
}

function narrowByRelation(intervals: Intervals, relation: Relation, narrow: Narrow): void {
  const upTo = relation.upTo ?? UNBOUNDED;
  intervals[relation.larger]!.forEach((larger, row) => {
    const smaller = intervals[relation.smaller]![row]!;
    narrow(larger, Math.min(smaller.low, upTo), UNBOUNDED);
    if (larger.high < upTo) narrow(smaller, 0, larger.high);
  });
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
