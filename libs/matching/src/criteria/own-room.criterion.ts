import type { Criterion } from './criterion.words.js';
import { children } from './sentence.words.js';

/** The profile tells that there is an own room, not how many. */
export const ownRoom: Criterion = {
  status: (profile, { need }) => {
    if (!profile.offersOwnRoom) return 'not_met';
    return need.childrenCount === 1 ? 'met' : 'unknown';
  },
  sentence: (profile, { need }) => {
    if (!profile.offersOwnRoom) return 'Hemmet kan inte erbjuda eget rum.';
    return need.childrenCount === 1
      ? 'Hemmet kan erbjuda eget rum.'
      : `Hemmet kan erbjuda eget rum. Fråga enheten om det gäller ${children(need.childrenCount)}.`;
  },
};
