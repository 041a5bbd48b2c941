import type { Criterion, MarketProfile, MatchNeed } from './criterion.words.js';
import { listed } from './sentence.words.js';

type ShownBand = NonNullable<MarketProfile['ageBands']>[number];

const YEARS: Readonly<Record<ShownBand, readonly [from: number, to: number]>> = {
  '0-6': [0, 6],
  '7-12': [7, 12],
  '0-12': [0, 12],
  '13-17': [13, 17],
  '13-20': [13, 20],
  '18-20': [18, 20],
};
/** Bands that say only that the home takes children of some of these years. */
const COARSE: readonly ShownBand[] = ['0-12', '13-20'];

/** How much of the asked span of years the home's age bands cover, 0–1; null when that is hidden, or may be more or less. */
export function coveredYears({ ageBands }: MarketProfile, need: MatchNeed): number | null {
  if (ageBands === null) return null;
  const covered = ageBands.reduce((years, band) => {
    const [from, to] = YEARS[band];
    return years + Math.max(0, Math.min(to, need.ageTo) - Math.max(from, need.ageFrom) + 1);
  }, 0);
  if (covered > 0 && ageBands.some((band) => COARSE.includes(band))) return null;
  return covered / (need.ageTo - need.ageFrom + 1);
}

export const age: Criterion = {
  status: (profile, { need }) => {
    const covered = coveredYears(profile, need);
    if (covered === null) return 'unknown';
    if (covered === 0) return 'not_met';
    return covered < 1 ? 'partly' : 'met';
  },
  sentence: (profile, { need }) => {
    if (profile.ageBands === null) return 'Vilka åldrar hemmet tar emot visas inte. Fråga enheten.';
    const offered = `Hemmet tar emot barn i åldersgruppen ${spans(profile.ageBands)} år`;
    const covered = coveredYears(profile, need);
    if (covered === null)
      return `${offered}, men inte säkert alla åldrarna. Fråga enheten om ${need.ageFrom}–${need.ageTo} år.`;
    if (covered === 1) return `${offered}.`;
    const asked = `behovet gäller ${need.ageFrom}–${need.ageTo} år`;
    return covered === 0
      ? `${offered}, ${asked}.`
      : `${offered}, ${asked}. Fråga enheten om hemmet passar barnets ålder.`;
  },
};

/** Bands that follow each other are told as one: 7–12 and 13–17 → "7–17". */
function spans(bands: readonly ShownBand[]): string {
  const joined: [from: number, to: number][] = [];
  for (const [from, to] of bands.map((band) => YEARS[band]).sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && last[1] === from - 1) last[1] = to;
    else joined.push([from, to]);
  }
  return listed(joined.map(([from, to]) => `${from}–${to}`));
}
