import type { MatchRequirementKind, RequirementStatus } from '#libs/needs';
import { coveredYears } from './criteria/age.criterion.js';
import { placesTold } from './criteria/places.criterion.js';
import type { MarketProfile, MatchNeed } from './criteria/criterion.words.js';
import { isExcluded, statusesOf, type Asked } from './explanation.rules.js';

/** Raised when a criterion or a rule here changes. */
export const RULE_VERSION = '2';
/** Raised when a weight changes. */
export const WEIGHT_VERSION = '1';
/** Homes shown for one need. */
export const LONGEST_LIST = 24;

/** The parts of the order and what each is worth; published in the README. They add up to one. */
export const WEIGHTS = {
  age: 0.17,
  capabilities: 0.28,
  distance: 0.22,
  language: 0.09,
  experience: 0.14,
  capacity: 0.1,
} as const;
export type Part = keyof typeof WEIGHTS;

/** What is not known, or not asked for, speaks neither for a home nor against it. */
export const NEUTRAL = 0.5;
const WORTH: Readonly<Record<RequirementStatus, number>> = { met: 1, partly: 0.5, unknown: NEUTRAL, not_met: 0 };
/** Kinds that a part of their own speaks for; every other requirement belongs to the capabilities. */
export const ELSEWHERE: readonly MatchRequirementKind[] = [
  'assignment_type',
  'age',
  'places',
  'start',
  'zone',
  'language',
];

interface Ranked {
  readonly id: string;
  readonly suitability: number;
}

export interface Candidate {
  readonly profile: MarketProfile;
  readonly suitability: number;
}

/** The home's place in the order for this need, or undefined when a must of the need excludes it. */
export function candidateFor(profile: MarketProfile, need: MatchNeed, asked: readonly Asked[]): Candidate | undefined {
  const statuses = statusesOf(profile, asked);
  if (isExcluded(asked, statuses)) return undefined;
  return { profile, suitability: suitabilityOf(partsOf(profile, need, { asked, statuses })) };
}

/** What the parts are worth together, 0–1; orders homes and is never shown. */
export function suitabilityOf(parts: Readonly<Record<Part, number>>): number {
  const sum = (Object.keys(WEIGHTS) as Part[]).reduce((total, part) => total + WEIGHTS[part] * parts[part], 0);
  return Math.round(sum * 1e9) / 1e9;
}

export interface Assessment {
  readonly asked: readonly Asked[];
  readonly statuses: readonly RequirementStatus[];
}

/** Each part lies between 0 and 1. The profile says nothing of experience yet, so that part is the same for all. */
export function partsOf(profile: MarketProfile, need: MatchNeed, assessment: Assessment): Record<Part, number> {
  return {
    age: coveredYears(profile, need) ?? NEUTRAL,
    capabilities: worth(assessment, (kind) => !ELSEWHERE.includes(kind)),
    distance: worth(assessment, (kind) => kind === 'zone'),
    language: worth(assessment, (kind) => kind === 'language'),
    experience: NEUTRAL,
    capacity: (placesFit(profile, need) + worth(assessment, (kind) => kind === 'start')) / 2,
  };
}

function worth({ asked, statuses }: Assessment, isOfPart: (kind: MatchRequirementKind) => boolean): number {
  const worths = statuses.filter((_, index) => isOfPart(asked[index]!.kind)).map((status) => WORTH[status]);
  return worths.length === 0 ? NEUTRAL : worths.reduce((sum, one) => sum + one, 0) / worths.length;
}

/** A place left empty is a place another child needs. More children than the profile tells places for is unknown. */
export function placesFit(profile: MarketProfile, { childrenCount }: MatchNeed): number {
  const { least } = placesTold(profile);
  return profile.freePlaces === null || childrenCount > least ? NEUTRAL : childrenCount / least;
}

export function byOrder(a: Candidate, b: Candidate): number {
  return bySuitability({ ...a, id: a.profile.id }, { ...b, id: b.profile.id });
}

/** Best first; equals by id, which is random, so that neither the order of the input nor when a home came is told. */
export function bySuitability(a: Ranked, b: Ranked): number {
  return b.suitability - a.suitability || (a.id < b.id ? -1 : Number(a.id > b.id));
}
