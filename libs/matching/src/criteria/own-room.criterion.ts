import type { Criterion } from './criterion.words.js';
import { children } from './sentence.words.js';

/** The profile tells that there is an own room, not how many. */
export const ownRoom: Criterion = {
  status: ({ offersOwnRoom }, { need }) => {
    if (offersOwnRoom === false) return 'not_met';
    return offersOwnRoom && need.childrenCount === 1 ? 'met' : 'unknown';
  },
  sentence: ({ offersOwnRoom }, { need }) => {
    if (offersOwnRoom === null) return 'Om hemmet kan erbjuda eget rum visas inte. Fråga enheten.';
    if (!offersOwnRoom) return 'Hemmet kan inte erbjuda eget rum.';
    return need.childrenCount === 1
      ? 'Hemmet kan erbjuda eget rum.'
      : `Hemmet kan erbjuda eget rum. Fråga enheten om det gäller ${children(need.childrenCount)}.`;
  },
};
