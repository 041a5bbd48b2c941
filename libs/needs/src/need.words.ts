import type { LocalDate } from '#libs/kernel';

/** Closed lists of the need; the stored value is also the word in code. */
export const NEED_STATUSES = ['open', 'paused', 'placed', 'ended'] as const;
export type NeedStatus = (typeof NEED_STATUSES)[number];

export const EXPECTED_LENGTHS = ['short', 'up_to_a_year', 'long', 'unknown'] as const;
export type ExpectedLength = (typeof EXPECTED_LENGTHS)[number];

export const URGENCIES = ['acute', 'soon', 'planned'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** Kin and network are considered first: SoL (2025:400) 22 kap. 2 §. */
export const NETWORK_SEARCHES = ['not_started', 'ongoing', 'exhausted'] as const;
export type NetworkSearch = (typeof NETWORK_SEARCHES)[number];

/** What the search has given, when it has begun. */
export const NETWORK_SEARCH_RESULTS = [
  'nobody_found',
  'declined',
  'not_suitable',
  'support_only',
  'home_found',
] as const;
export type NetworkSearchResult = (typeof NETWORK_SEARCH_RESULTS)[number];

export const NEED_PAUSE_REASONS = ['network_tried', 'home_tried', 'decision_awaited', 'situation_unclear'] as const;
export type NeedPauseReason = (typeof NEED_PAUSE_REASONS)[number];

export const NEED_RESUME_REASONS = [
  'network_gave_no_home',
  'home_fell_through',
  'decision_made',
  'needed_again',
] as const;
export type NeedResumeReason = (typeof NEED_RESUME_REASONS)[number];

export const NEED_END_REASONS = [
  'placed_in_network',
  'placed_elsewhere',
  'external',
  'withdrawn',
  'placed_through_pool',
] as const;
export type NeedEndReason = (typeof NEED_END_REASONS)[number];

export const REQUIREMENT_KINDS = [
  'zone',
  'capability_substance',
  'capability_trauma',
  'capability_npf',
  'capability_school',
  'capability_protection',
  'own_room',
  'no_other_children',
  'no_animals',
  'step_free',
  'daytime_adult',
  'language',
] as const;
export type RequirementKind = (typeof REQUIREMENT_KINDS)[number];

export const STRENGTHS = ['must', 'should'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** What the need asks of the home. `level` goes with capabilities, `option` with zone (its code) and language (ISO 639-1). */
export interface Requirement {
  readonly kind: RequirementKind;
  readonly strength: Strength;
  readonly level: 'some' | 'strong' | null;
  readonly option: string | null;
}

/** Why an investigation goes on longer than its four months. */
export const INVESTIGATION_EXTENSION_REASONS = [
  'opinion_awaited',
  'authority_awaited',
  'family_not_reached',
  'extensive',
] as const;
export type InvestigationExtensionReason = (typeof INVESTIGATION_EXTENSION_REASONS)[number];

export const EMERGENCY_LAWS = ['sol', 'lvu'] as const;
export type EmergencyLaw = (typeof EMERGENCY_LAWS)[number];

/** Special reasons (särskilda skäl) for staying longer in an emergency home. */
export const EMERGENCY_EXTENSION_REASONS = [
  'move_planned',
  'court_awaited',
  'school_term',
  'siblings_together',
] as const;
export type EmergencyExtensionReason = (typeof EMERGENCY_EXTENSION_REASONS)[number];

export const EXTENSION_DECIDERS = ['committee', 'delegate'] as const;
export type ExtensionDecider = (typeof EXTENSION_DECIDERS)[number];

/** Dated facts that legal time is counted from; of siblings, the earliest. Never a date of birth. */
export interface ClockFacts {
  readonly investigationOpenedOn: LocalDate | null;
  readonly investigationExtendedTo: LocalDate | null;
  readonly investigationExtensionReason: InvestigationExtensionReason | null;
  readonly investigationClosedOn: LocalDate | null;
  readonly emergencyPlacedOn: LocalDate | null;
  readonly emergencyLaw: EmergencyLaw | null;
  readonly emergencyExtendedTo: LocalDate | null;
  readonly emergencyExtensionReason: EmergencyExtensionReason | null;
  readonly emergencyExtensionDecidedOn: LocalDate | null;
  readonly emergencyExtensionDecidedBy: ExtensionDecider | null;
}

export const CLOCK_KINDS = ['investigation', 'emergency_home', 'six_months'] as const;
export type ClockKind = (typeof CLOCK_KINDS)[number];

/** i tid, närmar sig, passerad; klar i tid, klar efter gränsen; kan inte räknas */
export const CLOCK_STATUSES = ['on_time', 'approaching', 'passed', 'kept', 'not_kept', 'unknown'] as const;
export type ClockStatus = (typeof CLOCK_STATUSES)[number];
