import type { ExactSolver } from '#engine';
import { boundsOf } from './bound.js';
import { measuresOf, type Measures } from './measures.js';
import { SETTINGS } from './parameters.js';
import { POLICIES } from './policies.js';
import { simulatedRegion } from './region.js';
import { simulate } from './simulate.js';

export interface SeedJob {
  readonly setting: string;
  readonly seed: number;
  readonly policies: readonly string[];
  readonly withBounds: boolean;
}

/** Every policy in the same region with the same luck. */
export interface SeedResult extends SeedJob {
  readonly measures: Readonly<Record<string, Measures>>;
  readonly bounds: { readonly known: number; readonly expected: number };
}

export async function runSeed(job: SeedJob, solver: ExactSolver): Promise<SeedResult> {
  const world = simulatedRegion(SETTINGS[job.setting]!, job.seed);
  const measures = Object.fromEntries(
    POLICIES.filter(({ name }) => job.policies.includes(name)).map((policy) => [
      policy.name,
      measuresOf(simulate(world, policy)),
    ]),
  );
  const bounds = job.withBounds ? await boundsOf(world, solver) : { known: NaN, expected: NaN };
  return { ...job, measures, bounds };
}
