import { childrenOf, spans } from './engine-sentences.rules.js';
import type { EngineHome, EngineNeed, Fact } from '../engine.words.js';
import { distanceKm, type Region } from './region.rules.js';
import { LACKING, type EXCLUSIONS, type Exclusion, type ExclusionCode } from './requirement.words.js';
import { failuresFor } from './requirements.rules.js';

/** Tells of any home every reason why it is not for the need, each with its sentence; none when it is eligible. */
export function exclusionsFor(region: Region, need: number): (home: number) => Exclusion[] {
  const failures = failuresFor(region, need);
  return (home) => {
    const pair = {
      need: region.needs.source[need]!,
      home: region.homes.source[home]!,
      km: distanceKm(region, need, home),
    };
    return failures(home).map((code) => ({ code, sentence: sentenceOf(code, pair) }));
  };
}

interface Pair {
  readonly need: EngineNeed;
  readonly home: EngineHome;
  readonly km: number;
}

/** What the home's own facts do not say. */
const TOLD: Readonly<Record<(typeof EXCLUSIONS)[number], (pair: Pair) => string>> = {
  assignment_type: () => 'Hemmet tar inte den här typen av uppdrag.',
  age: ({ home, need }) =>
    `Hemmet tar emot barn som är ${spans(home.ages ?? [])} år, behovet gäller ${spans(need.children)} år.`,
  places: ({ home, need }) =>
    home.freePlaces === 0
      ? 'Hemmet har ingen ledig plats just nu.'
      : `Hemmet har ledig plats för ${childrenOf(home.freePlaces)}, behovet gäller ${childrenOf(need.children.length)} tillsammans.`,
  exclusive: () => 'Barnet behöver vara ensamt placerat, och hemmet har redan ett placerat barn.',
  distance: ({ km, need }) => `Hemmet ligger ${Math.round(km)} km bort, längst får det vara ${need.maxKm} km.`,
  too_near: ({ km, need }) => `Hemmet ligger ${Math.round(km)} km bort, närmast får det vara ${need.minKm} km.`,
  zone: () => 'Hemmet ligger utanför de områden som behovet gäller.',
  avoided_zone: () => 'Hemmet ligger i ett område som barnet ska hållas borta från.',
  language: () => 'Ingen i hemmet talar språket som barnet behöver.',
  declined: () => 'Hemmet och behovet har redan prövats mot varandra, och frågan är stängd.',
  conflict: () => 'Du har angett att du känner familjen.',
};

function sentenceOf(code: ExclusionCode, pair: Pair): string {
  return Object.hasOwn(TOLD, code) ? TOLD[code as keyof typeof TOLD](pair) : LACKING[code as Fact];
}
