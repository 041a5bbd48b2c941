import type { CapabilityArea } from '#libs/kernel';

/** In the order of the bits; the list is the kernel's, repeated so that the engine loads nothing but itself. */
export const CAPABILITIES: readonly CapabilityArea[] = ['substance', 'trauma', 'npf', 'school', 'protection'];

/**
 * Everything about a home that is yes, no or unknown; the place in the list is the bit. A capability is held on two levels: the home
 * has it, and the home is strong in it. The last five stand before every proposal, whatever the need asks.
 */
export const FACTS = [
  'substance',
  'trauma',
  'npf',
  'school',
  'protection',
  'substance_strong',
  'trauma_strong',
  'npf_strong',
  'school_strong',
  'protection_strong',
  'no_other_children',
  'no_animals',
  'step_free',
  'own_room',
  'daytime_adult',
  'consent',
  'approval',
  'checks',
  'availability',
  'not_reserved',
] as const;
export type Fact = (typeof FACTS)[number];
export const STANDING_FACTS: readonly Fact[] = ['consent', 'approval', 'checks', 'availability', 'not_reserved'];

/** `lika` is the default. The others exist only by the steering group's recorded decision. */
export const PROFILES = ['lika', 'trygg', 'balans', 'frist'] as const;
export type EngineProfile = (typeof PROFILES)[number];

export const PARTS = ['age', 'capabilities', 'distance', 'language', 'experience', 'capacity'] as const;
export type EnginePart = (typeof PARTS)[number];
export type PartValues = Readonly<Record<EnginePart, number>>;

/** Kilometres on a plane. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

/** Whole years, both ends included; equal ends when the age is known. */
export interface Ages {
  readonly from: number;
  readonly to: number;
}

/** One need: siblings are one unit. Unknown is null, and null never excludes. */
export interface EngineNeed {
  readonly id: string;
  readonly municipality: string;
  /** Anything that grows with time; orders equals. */
  readonly registeredAt: number;
  readonly children: readonly Ages[];
  readonly waitedDays: number;
  /** Days from the first to the child's own legal date. */
  readonly limitDays: number;
  readonly position: Position | null;
  readonly maxKm: number | null;
  readonly minKm: number;
  /** Codes of zones, one of which it must be; null for everywhere. */
  readonly zones: readonly string[] | null;
  /** Protected areas. */
  readonly avoidedZones: readonly string[];
  /** The home takes no other placed child: it uses all places. */
  readonly exclusive: boolean;
  readonly assignmentType: string | null;
  readonly required: readonly Fact[];
  readonly preferred: readonly Fact[];
  readonly language: string | null;
  readonly languageRequired: boolean;
}

/** One home with its free places. What the facts do not tell is unknown. */
export interface EngineHome {
  readonly id: string;
  readonly municipality: string;
  readonly registeredAt: number;
  /** The intervals the home takes; null when not told. */
  readonly ages: readonly Ages[] | null;
  readonly freePlaces: number;
  /** True where the reader is told "three or more": more children than that is unknown, not no. */
  readonly freePlacesIsLeast: boolean;
  readonly places: number;
  readonly position: Position | null;
  readonly zone: string | null;
  readonly assignmentTypes: readonly string[] | null;
  readonly facts: Readonly<Partial<Record<Fact, boolean>>>;
  readonly languages: readonly string[] | null;
  readonly experienceYears: number | null;
}

/** Chance that a family says yes: base + perSuitability × suitability, between .15 and .95. */
export interface Acceptance {
  readonly base: number;
  readonly perSuitability: number;
}

/** Everything one run reads. Nothing else enters it, so that it can be replayed. */
export interface EngineSnapshot {
  readonly needs: readonly EngineNeed[];
  readonly homes: readonly EngineHome[];
  /** Need and home: declined, or closed by decision. */
  readonly closedPairs: readonly (readonly [need: string, home: string])[];
  /** Need and home: the reader knows the family. */
  readonly conflicts: readonly (readonly [need: string, home: string])[];
  /** Children per municipality: placed so far, and its share by the agreement's key. */
  readonly received: Readonly<Record<string, number>>;
  readonly entitled: Readonly<Record<string, number>>;
  readonly acceptance: Acceptance;
  /** Shadow price of one place in a home, about 0–1. Empty: computed. */
  readonly prices: Readonly<Record<string, number>>;
}

export const PRIOR_ACCEPTANCE: Acceptance = { base: 0.35, perSuitability: 0.6 };

const BITS: Readonly<Record<Fact, number>> = Object.fromEntries(FACTS.map((fact, bit) => [fact, 1 << bit])) as Record<
  Fact,
  number
>;

export const factBit = (fact: Fact): number => BITS[fact];

export function maskOf(facts: readonly Fact[]): number {
  let mask = 0;
  for (const fact of facts) mask |= factBit(fact);
  return mask;
}
