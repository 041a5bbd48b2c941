import type { CapabilityArea } from '#libs/kernel';
import { FACT_NAMES, FACT_TITLES, type FactName, type HomeFacts, type Shown, type Tier } from './facts.words.js';

type Coarser = (text: string) => string;

/**
 * What each fact becomes, step by step, before it is hidden; a fact that is not here is shown or hidden. Each step is made from the
 * one before, so that a finer value fits no home that the coarser one does not.
 */
const LADDERS: Readonly<Partial<Record<FactName, readonly Coarser[]>>> = {
  ageBands: [(bands) => setText(bands.split(',').map((band) => (/^(0-6|7-12)$/.test(band) ? '0-12' : '13-20')))],
  freePlaces: [(places) => (/^[23]/.test(places) ? '2+' : places)],
  languages: [(codes) => setText(codes.split(',').map((code) => (code === 'sv' ? 'sv' : 'other')))],
  capability_substance: [strongAndSomeAsOne],
  capability_trauma: [strongAndSomeAsOne],
  capability_npf: [strongAndSomeAsOne],
  capability_school: [strongAndSomeAsOne],
  capability_protection: [strongAndSomeAsOne],
  available: [(when) => (when === 'now' ? when : 'not_now')],
};

function strongAndSomeAsOne(band: string): string {
  return band === 'none' ? band : 'some_or_more';
}

/** How many levels a fact has, the hidden one not counted: 0 is the value itself. */
export function levelsOf(fact: FactName): number {
  return 1 + (LADDERS[fact]?.length ?? 0);
}

export interface CoarseningStep {
  readonly fact: FactName;
  /** The level the fact has after the step; `levelsOf(fact)` is hidden. */
  readonly to: number;
  /** A step of tier 2 is always taken at tier 1. */
  readonly tier: Tier;
}

/**
 * The one order in which facts are coarsened: what says most about who the family is and least about whether it suits comes first.
 * Every home of a pool follows it; it is published in the README.
 */
export const COARSENING_ORDER: readonly CoarseningStep[] = [
  ...hidden(2, 'contactWithParents', 'siblingGroups'),
  coarser(2, 'capability_school'),
  coarser(2, 'capability_protection'),
  coarser(2, 'capability_trauma'),
  coarser(2, 'capability_npf'),
  coarser(2, 'capability_substance'),
  coarser(2, 'freePlaces'),
  ...hidden(2, 'experience'),
  coarser(1, 'languages'),
  ...hidden(1, 'hasDaytimeAdult', 'isStepFree', 'hasAnimals', 'languages'),
  ...hidden(1, 'capability_school', 'capability_protection', 'offersOwnRoom', 'capability_trauma', 'capability_npf'),
  coarser(1, 'available'),
  ...hidden(1, 'hasOwnChildren', 'capability_substance', 'freePlaces', 'available'),
  coarser(1, 'ageBands'),
  ...hidden(1, 'zoneCode', 'ageBands'),
];

function coarser(tier: Tier, fact: FactName): CoarseningStep {
  return { fact, to: 1, tier };
}

function hidden(tier: Tier, ...facts: FactName[]): CoarseningStep[] {
  return facts.map((fact) => ({ fact, to: levelsOf(fact), tier }));
}

/** The fact's text at each level, the value itself first. Where two levels give one text they mean the same homes. */
export function textsOf(facts: HomeFacts, fact: FactName): string[] {
  const texts = [textOf(valueOf(facts, fact))];
  for (const step of LADDERS[fact] ?? []) texts.push(step(texts.at(-1)!));
  return texts;
}

/** The text of what is shown of a fact, or null when it is hidden. */
export function shownText(shown: Shown, fact: FactName): string | null {
  const value = valueOf(shown, fact);
  return value === null ? null : textOf(value);
}

/** The home at these levels; a level beyond the ladder hides the fact. */
export function shownAt(facts: HomeFacts, levels: Readonly<Record<FactName, number>>): Shown {
  const shown = { assignmentType: facts.assignmentType, capabilities: {} } as Record<string, unknown>;
  for (const fact of FACT_NAMES) {
    const value = valueFrom(textsOf(facts, fact)[levels[fact]], valueOf(facts, fact));
    const area = areaOf(fact);
    if (area) (shown['capabilities'] as Record<string, unknown>)[area] = value;
    else shown[fact] = value;
  }
  return shown as unknown as Shown;
}

/** True when every value shown is what the home's own fact is at that level. Says nothing about free places that are hidden. */
export function fits(shown: Shown, facts: HomeFacts): boolean {
  return (
    shown.assignmentType === facts.assignmentType &&
    FACT_NAMES.every((fact) => {
      const text = shownText(shown, fact);
      return text === null || textsOf(facts, fact).includes(text);
    })
  );
}

/** A sentence for each fact the reader does not see although the tier may show it. */
export function hiddenSentences(shown: Shown, tier: Tier): { fact: FactName; sentence: string }[] {
  const isHidden = (fact: FactName) => shownText(shown, fact) === null && (tier === 2 || !isOfTierTwo(fact));
  return FACT_NAMES.filter(isHidden).map((fact) => ({
    fact,
    sentence: `${FACT_TITLES[fact]} visas inte, eftersom färre än fem hem skulle passa.`,
  }));
}

/** True for facts that tier 1 never shows. */
export function isOfTierTwo(fact: FactName): boolean {
  return COARSENING_ORDER.some((step) => step.fact === fact && step.tier === 2 && step.to === levelsOf(fact));
}

type Value = string | boolean | readonly string[];

function valueOf(facts: HomeFacts, fact: FactName): Value;
function valueOf(facts: Shown, fact: FactName): Value | null;
function valueOf(facts: HomeFacts | Shown, fact: FactName): Value | null {
  const area = areaOf(fact);
  return area ? facts.capabilities[area] : (facts as unknown as Record<string, Value | null>)[fact]!;
}

function areaOf(fact: FactName): CapabilityArea | undefined {
  return fact.startsWith('capability_') ? (fact.slice('capability_'.length) as CapabilityArea) : undefined;
}

function textOf(value: Value): string {
  return typeof value === 'object' ? setText(value) : String(value);
}

function valueFrom(text: string | undefined, like: Value): Value | null {
  if (text === undefined) return null;
  if (typeof like === 'boolean') return text === 'true';
  return typeof like === 'string' ? text : text === '' ? [] : text.split(',');
}

function setText(texts: readonly string[]): string {
  return [...new Set(texts)].sort().join(',');
}
