import type { Criterion, MarketProfile } from './criterion.words.js';
import { children } from './sentence.words.js';

export interface ToldPlaces {
  /** Free places there are at the least. */
  readonly least: number;
  /** True when there may be more. */
  readonly mayBeMore: boolean;
}

/** Three and more are told as three, two and more where that is all that can be shown; a hidden number is at least one. */
export function placesTold({ freePlaces }: MarketProfile): ToldPlaces {
  if (freePlaces === null) return { least: 1, mayBeMore: true };
  return { least: Number.parseInt(freePlaces, 10), mayBeMore: freePlaces.endsWith('+') };
}

const AT_LEAST: Readonly<Record<number, string>> = {
  1: 'minst en ledig plats',
  2: 'minst två lediga platser',
  3: 'minst tre lediga platser',
};

/** Siblings are one group: a home with room for some of them is no home for the group. */
export const places: Criterion = {
  status: (profile, { need }) => {
    const { least, mayBeMore } = placesTold(profile);
    if (least >= need.childrenCount) return 'met';
    return mayBeMore ? 'unknown' : 'not_met';
  },
  sentence: (profile, { need }) => {
    const { least, mayBeMore } = placesTold(profile);
    const asked = children(need.childrenCount);
    if (least >= need.childrenCount) return `Hemmet har ledig plats för ${asked}.`;
    return mayBeMore
      ? `Hemmet har ${AT_LEAST[least]}. Fråga enheten om det räcker för ${asked}.`
      : `Hemmet har ledig plats för ${children(least)}, behovet gäller ${asked} tillsammans.`;
  },
};
