import type { AgeBand, AssignmentType, CapabilityArea, CapabilityBand } from '#libs/kernel';

/** Below this many homes that fit, nothing is shown. Source: 3-security-privacy, "Avidentified profiles". */
export const LEAST_FITTING = 5;

/** 1: what every member the family consented to may see. 2: what a reader may see after an interest and the unit's yes. */
export type Tier = 1 | 2;

/** `0` is a home of the pool that cannot be shown right now. */
export type FreePlacesBand = '0' | '1' | '2' | '3+';
export type AvailableBand = 'now' | 'within_three_months' | 'later';
export type ExperienceBand = 'new' | 'some' | 'experienced';
export type ContactWithParents = 'welcome' | 'with_support' | 'not';

/** What the k-test knows of a home: already in bands, never an exact value or a day. */
export interface HomeFacts {
  /** Always shown. */
  readonly assignmentType: AssignmentType;
  /** Every band the offer touches. */
  readonly ageBands: readonly AgeBand[];
  readonly zoneCode: string;
  readonly freePlaces: FreePlacesBand;
  readonly hasOwnChildren: boolean;
  readonly hasAnimals: boolean;
  readonly isStepFree: boolean;
  readonly offersOwnRoom: boolean;
  readonly hasDaytimeAdult: boolean;
  /** ISO 639-1. */
  readonly languages: readonly string[];
  readonly capabilities: Readonly<Record<CapabilityArea, CapabilityBand>>;
  readonly available: AvailableBand;
  /** Tier 2. */
  readonly experience: ExperienceBand;
  /** Tier 2. */
  readonly contactWithParents: ContactWithParents;
  /** Tier 2. */
  readonly siblingGroups: boolean;
}

export type ShownAgeBand = AgeBand | '0-12' | '13-20';
/** `2+` = two or more. */
export type ShownFreePlaces = '1' | '2' | '3+' | '2+';
/** `some_or_more` = some or strong. */
export type ShownCapability = CapabilityBand | 'some_or_more';
export type ShownAvailable = AvailableBand | 'not_now';

/**
 * What a reader sees of a home: each fact as its value, as a coarser value, or hidden (null). Every value is text, a list of
 * texts or a boolean, so that a Shown is stored in plain columns. The texts are stable: stored rows carry them.
 */
export interface Shown {
  readonly assignmentType: AssignmentType;
  /** The home's bands, or the coarser `0-12` `13-20`. */
  readonly ageBands: readonly ShownAgeBand[] | null;
  readonly zoneCode: string | null;
  /** Hidden = at least one. */
  readonly freePlaces: ShownFreePlaces | null;
  readonly hasOwnChildren: boolean | null;
  readonly hasAnimals: boolean | null;
  readonly isStepFree: boolean | null;
  readonly offersOwnRoom: boolean | null;
  readonly hasDaytimeAdult: boolean | null;
  /** The home's languages, or the coarser `sv` (only Swedish), `other` + `sv` (Swedish and another), `other` (not Swedish). */
  readonly languages: readonly string[] | null;
  readonly capabilities: Readonly<Record<CapabilityArea, ShownCapability | null>>;
  readonly available: ShownAvailable | null;
  readonly experience: ExperienceBand | null;
  readonly contactWithParents: ContactWithParents | null;
  readonly siblingGroups: boolean | null;
}

/** The facts that can be coarsened, one name each; a capability area is a fact of its own. */
export const FACT_NAMES = [
  'ageBands',
  'zoneCode',
  'freePlaces',
  'hasOwnChildren',
  'hasAnimals',
  'isStepFree',
  'offersOwnRoom',
  'hasDaytimeAdult',
  'languages',
  'capability_substance',
  'capability_trauma',
  'capability_npf',
  'capability_school',
  'capability_protection',
  'available',
  'experience',
  'contactWithParents',
  'siblingGroups',
] as const;
export type FactName = (typeof FACT_NAMES)[number];

/** What each fact is called on the screen, at the head of a sentence. */
export const FACT_TITLES: Readonly<Record<FactName, string>> = {
  ageBands: 'Åldrarna',
  zoneCode: 'Området',
  freePlaces: 'Antalet lediga platser',
  hasOwnChildren: 'Om familjen har egna barn',
  hasAnimals: 'Om familjen har djur',
  isStepFree: 'Om hemmet är utan trappsteg',
  offersOwnRoom: 'Om barnet får eget rum',
  hasDaytimeAdult: 'Om en vuxen är hemma på dagarna',
  languages: 'Språken',
  capability_substance: 'Förmågan i fråga om missbruk och kriminalitet',
  capability_trauma: 'Förmågan i fråga om trauma och våld',
  capability_npf: 'Förmågan i fråga om neuropsykiatri',
  capability_school: 'Förmågan i fråga om skolstöd',
  capability_protection: 'Förmågan i fråga om skydd',
  available: 'När platsen är ledig',
  experience: 'Erfarenheten',
  contactWithParents: 'Hur umgänge med föräldrarna kan ordnas',
  siblingGroups: 'Om syskon kan tas emot',
};

/** Why a home is not shown at all. */
export const WITHHELD_REASONS = {
  no_free_place: 'Profilen visas inte: hemmet har ingen ledig plats.',
  too_few_homes:
    'Profilen visas inte: färre än fem hem i regionen har samma uppdragstyp och en ledig plats, så hemmet skulle kunna kännas igen.',
  shown_before:
    'Profilen visas inte: tillsammans med det som har visats av hemmet tidigare skulle färre än fem hem passa, så hemmet skulle kunna kännas igen.',
} as const;
export type WithheldReason = keyof typeof WITHHELD_REASONS;
