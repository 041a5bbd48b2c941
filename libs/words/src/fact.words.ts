import type { AssignmentType, CapabilityArea } from '#libs/kernel';

/** Facts of a home about which a family and its recruiter may say different things. */
export const FACTS = [
  'assignment_type',
  'ages',
  'places',
  'rooms',
  'own_children',
  'animals',
  'step_free',
  'own_room',
  'daytime_adult',
  'sibling_groups',
  'contact_with_parents',
  'experience',
  'capability_substance',
  'capability_trauma',
  'capability_npf',
  'capability_school',
  'capability_protection',
] as const;
export type Fact = (typeof FACTS)[number];

/** familjen, rekryteraren */
export const SPEAKERS = ['family', 'recruiter'] as const;
export type Speaker = (typeof SPEAKERS)[number];

/** What settled a difference. */
export const SETTLING_REASONS = ['talk_with_family', 'home_visit', 'document', 'references', 'changed_since'] as const;
export type SettlingReason = (typeof SETTLING_REASONS)[number];

const TYPES: readonly AssignmentType[] = ['foster_home', 'emergency_foster_home', 'contact_family', 'contact_person'];
const YES_OR_NO = ['yes', 'no'];
const ONE_TO_SIX = ['1', '2', '3', '4', '5', '6'];
const LEVELS = ['0', '1', '2', '3'];

/** Words each fact may have; ages are written 5-14. */
export const VALUES: Readonly<Record<Exclude<Fact, 'ages'>, readonly string[]>> = {
  assignment_type: TYPES,
  places: ONE_TO_SIX,
  rooms: ONE_TO_SIX,
  own_children: YES_OR_NO,
  animals: YES_OR_NO,
  step_free: YES_OR_NO,
  own_room: YES_OR_NO,
  daytime_adult: YES_OR_NO,
  sibling_groups: YES_OR_NO,
  contact_with_parents: ['welcome', 'with_support', 'not'],
  experience: ['new', 'some', 'experienced'],
  capability_substance: LEVELS,
  capability_trauma: LEVELS,
  capability_npf: LEVELS,
  capability_school: LEVELS,
  capability_protection: LEVELS,
};

/** The capability a fact is about, if it is about one. */
export function areaOf(fact: Fact): CapabilityArea | undefined {
  return fact.startsWith('capability_') ? (fact.slice('capability_'.length) as CapabilityArea) : undefined;
}
