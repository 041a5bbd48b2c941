import type { Fact } from './engine.words.js';
import { exclusionsFor } from './region/exclusion-sentences.rules.js';
import type { Answer } from './propose.rules.js';
import { openQuestions, reasonsOf, type Reasons } from './reasons.rules.js';
import type { Exclusion } from './region/requirement.words.js';
import { LIST_LENGTH } from './weighing/top-list.rules.js';

/** Where a home stands for a need. Every pair is one of the three, and none is unexplained. */
export type PairExplanation =
  | ({ readonly state: 'shown'; readonly rank: number } & EligiblePair)
  /** It can help, and 24 suit better. */
  | ({ readonly state: 'eligible' } & EligiblePair)
  | { readonly state: 'excluded'; readonly exclusions: readonly Exclusion[] };

interface EligiblePair extends Reasons {
  readonly isProposed: boolean;
  /** Musts that are unknown of the home: to be asked. */
  readonly open: readonly Fact[];
}

/**
 * "Why is this home (not) here?" Made when it is asked, so that a run does not pay for what nobody reads.
 * @throws RangeError when the run did not see the need or the home.
 */
export function explainPair(answer: Answer, needId: string, homeId: string): PairExplanation {
  const need = answer.region.needs.indexOf.get(needId);
  const home = answer.region.homes.indexOf.get(homeId);
  if (need === undefined || home === undefined) throw new RangeError('the run has not seen this pair');
  const exclusions = exclusionsFor(answer.region, need)(home);
  if (exclusions.length > 0) return { state: 'excluded', exclusions };
  const pair = {
    ...reasonsOf(answer.region, need, home),
    isProposed: answer.assignment.homeOf[need] === home,
    open: openQuestions(answer.region, need, home),
  };
  const rank = shownTo(answer, need).indexOf(home) + 1;
  return rank > 0 ? { state: 'shown', rank, ...pair } : { state: 'eligible', ...pair };
}

/** The homes of one need's list, most suitable first, at most 24. */
export function shownTo({ candidates }: Answer, need: number): number[] {
  const { home, size } = candidates.shown;
  return [...home.subarray(need * LIST_LENGTH, need * LIST_LENGTH + size[need]!)];
}
