import { FACTS, factBit, maskOf, PARTS, type EnginePart, type Fact } from './engine.words.js';
import { capabilityNames, childrenOf, listedOf, spans } from './region/engine-sentences.rules.js';
import { FIT_WEIGHTS, partsOf } from './weighing/fit.rules.js';
import { masksOf } from './region/masks.rules.js';
import { distanceKm, type Region } from './region/region.rules.js';

/** One part of the order for one pair: how well it fits and why. */
export interface Reason {
  readonly part: EnginePart;
  /** 0–1. */
  readonly fit: number;
  /** Swedish, ready to show. */
  readonly sentence: string;
}

export interface Reasons {
  readonly reasons: readonly Reason[];
  /** At most two each, the strongest first. */
  readonly pluses: readonly Reason[];
  readonly minuses: readonly Reason[];
}

const EVEN = 0.5;
const SHOWN = 2;

/** Written for the pairs that are shown, not for every pair that is looked at. */
export function reasonsOf(region: Region, need: number, home: number): Reasons {
  const parts = partsOf(region, need, home);
  const reasons = PARTS.map((part) => ({
    part,
    fit: parts[part] / FIT_WEIGHTS[part],
    sentence: SENTENCES[part](region, need, home),
  }));
  const pull = ({ part, fit }: Reason) => FIT_WEIGHTS[part] * (fit - EVEN);
  const ordered = [...reasons].sort((a, b) => pull(b) - pull(a));
  return {
    reasons,
    pluses: ordered.filter((one) => pull(one) > 0).slice(0, SHOWN),
    minuses: ordered
      .filter((one) => pull(one) < 0)
      .slice(-SHOWN)
      .reverse(),
  };
}

type Tell = (region: Region, need: number, home: number) => string;

const SENTENCES: Readonly<Record<EnginePart, Tell>> = {
  age: ({ homes, needs }, need, home) => {
    const { ages } = homes.source[home]!;
    const asked = spans(needs.source[need]!.children);
    return ages
      ? `Hemmet tar emot barn som är ${spans(ages)} år, behovet gäller ${asked} år.`
      : `Vilka åldrar hemmet tar emot är inte känt, behovet gäller ${asked} år.`;
  },
  capabilities: ({ homes, needs }, need, home) => {
    const { preferred } = needs.source[need]!;
    if (preferred.length === 0) return 'Behovet önskar ingen särskild erfarenhet utöver kraven.';
    const { yes } = masksOf(homes.source[home]!);
    const has = preferred.filter((fact) => yes & factBit(fact));
    const told = has.length === 0 ? '' : `: ${listedOf(capabilityNames(has))}`;
    return `Hemmet har ${has.length} av ${preferred.length} önskade erfarenheter${told}.`;
  },
  distance: (region, need, home) => {
    const km = distanceKm(region, need, home);
    return Number.isNaN(km) ? 'Avståndet till hemmet är inte känt.' : `Hemmet ligger ${Math.round(km)} km bort.`;
  },
  language: ({ homes, needs }, need, home) => {
    const { language } = needs.source[need]!;
    const { languages } = homes.source[home]!;
    if (language === null) return 'Behovet önskar inget särskilt språk.';
    if (languages === null) return 'Vilka språk hemmet talar är inte känt.';
    return languages.includes(language) ? 'I hemmet talas barnets språk.' : 'I hemmet talas inte barnets språk.';
  },
  experience: ({ homes }, _need, home) => {
    const years = homes.source[home]!.experienceYears;
    if (years === null) return 'Hur länge hemmet har tagit emot barn är inte känt.';
    return years < 1
      ? 'Hemmet är nytt och har mindre än ett års erfarenhet.'
      : `Hemmet har ${String(Math.round(years * 10) / 10).replace('.', ',')} års erfarenhet.`;
  },
  capacity: ({ homes, needs }, need, home) => {
    const { exclusive, children } = needs.source[need]!;
    const left = homes.source[home]!.freePlaces - children.length;
    if (exclusive) return 'Barnet blir ensamt placerat och använder alla platser.';
    return left <= 0 ? 'Ingen plats i hemmet blir tom.' : `Hemmet får plats för ${childrenOf(left)} till.`;
  },
};

/** Musts that the home's facts leave open: nothing excludes it, and the unit is to be asked. */
export function openQuestions({ homes, needs }: Region, need: number, home: number): readonly Fact[] {
  const { yes, no } = masksOf(homes.source[home]!);
  const open = maskOf(needs.source[need]!.required) & ~yes & ~no;
  return FACTS.filter((fact) => open & factBit(fact));
}
