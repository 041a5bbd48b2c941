import type { Edges } from '../weighing/candidates.rules.js';

/** Maximise cost · x with 0 ≤ x ≤ most and, row by row, Σ value · x ≤ limit; columns packed one after the other (CSC). */
export interface LinearProgram {
  readonly cost: Float64Array;
  readonly most: Float64Array;
  readonly limit: Float64Array;
  readonly starts: Int32Array;
  readonly rows: Int32Array;
  readonly values: Float64Array;
}

export interface LinearSolution {
  readonly value: number;
  readonly x: Float64Array;
  /** What one more of each row's limit would be worth. */
  readonly duals: Float64Array;
}

/** Column by column, for programs that are put together from sentences. */
export interface Column {
  readonly cost: number;
  readonly most: number;
  readonly entries: readonly (readonly [row: number, value: number])[];
}

export function programOf(columns: readonly Column[], limit: Float64Array): LinearProgram {
  const starts = new Int32Array(columns.length + 1);
  columns.forEach(({ entries }, index) => (starts[index + 1] = starts[index]! + entries.length));
  const entries = columns.flatMap((column) => column.entries);
  return {
    cost: Float64Array.from(columns, ({ cost }) => cost),
    most: Float64Array.from(columns, ({ most }) => most),
    limit,
    starts,
    rows: Int32Array.from(entries, ([row]) => row),
    values: Float64Array.from(entries, ([, value]) => value),
  };
}

/**
 * The assignment as a linear program: one row a need and one a home, each at most once. Such a program has whole-numbered corners,
 * so integrality is left out and the solve is some sixty times faster (5-stack, 10).
 */
export function assignmentProgram({ start, home, weight }: Edges, homes: number): LinearProgram {
  const needs = start.length - 1;
  const count = weight.length;
  const rows = new Int32Array(count * 2);
  for (let need = 0; need < needs; need++) {
    for (let at = start[need]!; at < start[need + 1]!; at++) {
      rows[at * 2] = need;
      rows[at * 2 + 1] = needs + home[at]!;
    }
  }
  return {
    cost: weight,
    // The rows hold it; a bound of its own would take a part of what the rows' duals have to tell.
    most: new Float64Array(count).fill(Infinity),
    limit: new Float64Array(needs + homes).fill(1),
    starts: Int32Array.from({ length: count + 1 }, (_, at) => at * 2),
    rows,
    values: new Float64Array(count * 2).fill(1),
  };
}
