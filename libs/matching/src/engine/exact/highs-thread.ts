import { parentPort } from 'node:worker_threads';
import loadHighs, { type Highs } from 'highs';
import type { LinearProgram, LinearSolution } from './linear-program.rules.js';

/** The one place that loads HiGHS: a solve blocks its thread, so it has one of its own. Imports nothing but types of the house. */
// The package's types describe its CommonJS build; what is called is its default export.
const loaded = (loadHighs as unknown as () => Promise<Highs>)();

export interface Question {
  readonly number: number;
  readonly program: LinearProgram;
}
export type Reply = { readonly number: number } & (LinearSolution | { readonly problem: string });

parentPort!.on('message', ({ number, program }: Question) => {
  loaded
    .then((highs) => solve(highs, program))
    .then(
      (solution) => parentPort!.postMessage({ number, ...solution }),
      (problem: unknown) => parentPort!.postMessage({ number, problem: String(problem) }),
    );
});

function solve(highs: Highs, { cost, most, limit, starts, rows, values }: LinearProgram): LinearSolution {
  if (cost.length === 0) return { value: 0, x: new Float64Array(), duals: new Float64Array(limit.length) };
  const shape = { numCols: cost.length, numRows: limit.length };
  const { constants } = highs;
  const model = highs.createModel({
    ...shape,
    sense: constants.objectiveSense.maximize,
    colCost: cost,
    colLower: new Float64Array(cost.length),
    colUpper: most,
    rowLower: new Float64Array(limit.length).fill(-Infinity),
    rowUpper: limit,
    matrix: { format: 'csc', ...shape, starts, indices: rows, values },
  });
  // Nothing collects a model but this.
  try {
    model.options.set({ output_flag: false, random_seed: 0 });
    model.run();
    if (model.getModelStatus() !== constants.modelStatus.optimal) throw new Error('HiGHS found no optimum');
    const { colValue, rowDual } = model.getSolution();
    return { value: model.getObjectiveValue(), x: colValue, duals: rowDual.map(Math.abs) };
  } finally {
    model.dispose();
  }
}
