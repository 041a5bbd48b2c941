import { AGE_BANDS, type AgeBand } from '#libs/kernel';
import type { Criterion, MarketProfile, MatchNeed } from './criterion.words.js';
import { listed } from './sentence.words.js';

const YEARS: Readonly<Record<AgeBand, readonly [from: number, to: number]>> = {
  '0-6': [0, 6],
  '7-12': [7, 12],
  '13-17': [13, 17],
  '18-20': [18, 20],
};

/** How much of the asked span of years the home's age bands cover, 0–1. */
export function coveredYears(profile: MarketProfile, need: MatchNeed): number {
  const covered = profile.ageBands.reduce((years, band) => {
    const [from, to] = YEARS[band];
    return years + Math.max(0, Math.min(to, need.ageTo) - Math.max(from, need.ageFrom) + 1);
  }, 0);
  return covered / (need.ageTo - need.ageFrom + 1);
}

export const age: Criterion = {
  status: (profile, { need }) => {
    const covered = coveredYears(profile, need);
    if (covered === 0) return 'not_met';
    return covered < 1 ? 'partly' : 'met';
  },
  sentence: (profile, { need }) => {
    const offered = `Hemmet tar emot barn i åldersgruppen ${spans(profile.ageBands)} år`;
    const covered = coveredYears(profile, need);
    if (covered === 1) return `${offered}.`;
    const asked = `behovet gäller ${need.ageFrom}–${need.ageTo} år`;
    return covered === 0
      ? `${offered}, ${asked}.`
      : `${offered}, ${asked}. Fråga enheten om hemmet passar barnets ålder.`;
  },
};

/** Bands that follow each other are told as one: 7–12 and 13–17 → "7–17". */
function spans(bands: readonly AgeBand[]): string {
  const joined: [from: number, to: number][] = [];
  for (const band of AGE_BANDS.filter((one) => bands.includes(one))) {
    const [from, to] = YEARS[band];
    const last = joined.at(-1);
    if (last && last[1] === from - 1) last[1] = to;
    else joined.push([from, to]);
  }
  return listed(joined.map(([from, to]) => `${from}–${to}`));
}
