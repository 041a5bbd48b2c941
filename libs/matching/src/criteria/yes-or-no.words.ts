import type { Criterion, MarketProfile } from './criterion.words.js';

type YesOrNo = 'hasOwnChildren' | 'hasAnimals' | 'isStepFree' | 'hasDaytimeAdult';

export interface Told {
  /** Which answer is wanted. */
  readonly wanted: boolean;
  readonly yes: string;
  readonly no: string;
  /** What is asked of the unit when the answer is hidden; after "visas inte." */
  readonly hidden: string;
}

/** A fact that is so or not so, or hidden: unknown is not no, so the reader is told whom to ask. */
export function yesOrNo(fact: YesOrNo, { wanted, yes, no, hidden }: Told): Criterion {
  const answer = (profile: MarketProfile) => profile[fact];
  return {
    status: (profile) => (answer(profile) === null ? 'unknown' : answer(profile) === wanted ? 'met' : 'not_met'),
    sentence: (profile) =>
      answer(profile) === null ? `${hidden} visas inte. Fråga enheten.` : answer(profile) ? yes : no,
  };
}
