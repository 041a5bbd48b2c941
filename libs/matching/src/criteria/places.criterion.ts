import type { Criterion } from './criterion.words.js';
import { children } from './sentence.words.js';

/** Profiles tell three and more as three. */
export const MOST_TOLD = 3;

/** Siblings are one group: a home with room for some of them is no home for the group. */
export const places: Criterion = {
  status: ({ freePlacesAtLeast }, { need }) => {
    if (freePlacesAtLeast >= need.childrenCount) return 'met';
    return freePlacesAtLeast >= MOST_TOLD ? 'unknown' : 'not_met';
  },
  sentence: ({ freePlacesAtLeast: free }, { need }) => {
    const asked = children(need.childrenCount);
    if (free >= need.childrenCount) return `Hemmet har ledig plats för ${asked}.`;
    if (free >= MOST_TOLD) return `Hemmet har minst tre lediga platser. Fråga enheten om det räcker för ${asked}.`;
    return free === 0
      ? 'Hemmet har ingen ledig plats just nu.'
      : `Hemmet har ledig plats för ${children(free)}, behovet gäller ${asked} tillsammans.`;
  },
};
