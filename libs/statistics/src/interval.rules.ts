/** What a reader can work out about a count: it lies between `low` and `high`. */
export interface Interval {
  low: number;
  high: number;
}

/** In every row, `larger` is at least `smaller`; with `only: 'one'`, at least one where `smaller` is not zero. */
export interface Relation {
  readonly larger: string;
  readonly smaller: string;
  readonly only?: 'one';
}

/** Counts by column and row; a column's total is the sum of its rows. */
export interface CountTable {
  readonly columns: Readonly<Record<string, readonly number[]>>;
  /** Name the chains in full: what follows from two relations is a third. */
  readonly relations: readonly Relation[];
}

/** What is hidden of one column. */
export interface Hiding {
  readonly rows: boolean[];
  total: boolean;
}

export type Hidings = Readonly<Record<string, Hiding>>;
export type Intervals = Readonly<Record<string, Interval[]>>;

export const THRESHOLD = 5;
const UNBOUNDED = 1e9;

/** One conclusion to draw again and again. @returns whether anything new followed */
type Step = () => boolean;

/**
 * What follows from the shown rows, the shown totals and the relations, for a reader who moreover has been told which hidden counts
 * are under the threshold. The difference between two related columns is a column too, never negative and with a known total: that
 * is how such readers find the most. Bounds are narrowed until nothing more follows.
 */
export function intervalsOf(table: CountTable, hidings: Hidings): Intervals {
  const intervals = startOf(table, hidings);
  const steps = [
    ...Object.keys(hidings)
      .filter((name) => !hidings[name]!.total)
      .map(
        (name): Step =>
          () =>
            narrow(intervals[name]!, exactly(sum(table.columns[name]!))),
      ),
    ...table.relations.flatMap((relation) =>
      relation.only === 'one' ? presence(relation, intervals) : differences(table, hidings, { ...relation, intervals }),
    ),
  ];
  while (steps.map((step) => step()).includes(true));
  return intervals;
}

function startOf({ columns }: CountTable, hidings: Hidings): Intervals {
  const start = (value: number, isHidden: boolean): Interval => {
    if (!isHidden) return exactly(value);
    return value < THRESHOLD ? { low: 0, high: THRESHOLD - 1 } : { low: THRESHOLD, high: UNBOUNDED };
  };
  return Object.fromEntries(
    Object.entries(columns).map(([name, values]) => [
      name,
      values.map((value, row) => start(value, hidings[name]!.rows[row]!)),
    ]),
  );
}

function presence({ larger, smaller }: Relation, intervals: Intervals): Step[] {
  return intervals[larger]!.map(
    (interval, row): Step =>
      () =>
        limit(interval, Math.min(1, intervals[smaller]![row]!.low), UNBOUNDED),
  );
}

function differences(
  { columns }: CountTable,
  hidings: Hidings,
  { larger, smaller, intervals }: Relation & { intervals: Intervals },
): Step[] {
  const difference = intervals[larger]!.map((): Interval => ({ low: 0, high: UNBOUNDED }));
  const byRow = difference.map(
    (rest, row): Step =>
      () =>
        narrow([intervals[smaller]![row]!, rest], intervals[larger]![row]!),
  );
  if (hidings[larger]!.total || hidings[smaller]!.total) return byRow;
  const total = exactly(sum(columns[larger]!) - sum(columns[smaller]!));
  return [...byRow, () => narrow(difference, total)];
}

/** The parts make the whole: what the others leave bounds each, and all of them bound the whole. */
function narrow(parts: readonly Interval[], whole: Interval): boolean {
  const low = sum(parts.map((part) => part.low));
  const high = sum(parts.map((part) => part.high));
  const followed = parts.map((part) => limit(part, whole.low - (high - part.high), whole.high - (low - part.low)));
  return limit(whole, low, high) || followed.includes(true);
}

function limit(interval: Interval, low: number, high: number): boolean {
  if (low <= interval.low && high >= interval.high) return false;
  interval.low = Math.max(interval.low, low);
  interval.high = Math.min(interval.high, high);
  return true;
}

function exactly(value: number): Interval {
  return { low: value, high: value };
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
