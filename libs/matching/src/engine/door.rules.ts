import { partsOf } from './weighing/fit.rules.js';
import type { EngineProfile, PartValues } from './engine.words.js';
import { blockingOf, type Blocking } from './gap.rules.js';
import { propose, proposalsOf } from './propose.rules.js';
import { readRegion } from './region/region.rules.js';
import { readLine } from './door-reader.rules.js';

/** What the door answers; the caller adds how long it took. */
export interface DoorAnswer {
  readonly proposals: readonly DoorProposal[];
  readonly unmet: readonly { readonly need: string; readonly reasons: Blocking }[];
}

interface DoorProposal {
  readonly need: string;
  readonly home: string;
  readonly weight: number;
  readonly suitability: number;
  readonly parts: PartValues;
}

/** One line in, one answer out: 4-matching, "A door for outside judges". @throws DoorError */
export function answerLine(line: string, profile: EngineProfile): DoorAnswer {
  const answer = propose(readRegion(readLine(line)), profile);
  const { needs, homes } = answer.region;
  const proposals = proposalsOf(answer).map(({ need, home, weight }) => {
    const parts = partsOf(answer.region, need, home);
    const suitability = Object.values(parts).reduce((sum, part) => sum + part, 0);
    return { need: needs.source[need]!.id, home: homes.source[home]!.id, weight, suitability, parts };
  });
  const unmet = needs.source.flatMap(({ id }, need) =>
    answer.assignment.homeOf[need]! < 0 ? [{ need: id, reasons: blockingOf(answer, need) }] : [],
  );
  return { proposals, unmet };
}
