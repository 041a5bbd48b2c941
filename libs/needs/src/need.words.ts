/** Closed lists of the need; the stored value is also the word in code. */
export const NEED_STATUSES = ['open', 'placed', 'ended'] as const;
export type NeedStatus = (typeof NEED_STATUSES)[number];

export const EXPECTED_LENGTHS = ['short', 'up_to_a_year', 'long', 'unknown'] as const;
export type ExpectedLength = (typeof EXPECTED_LENGTHS)[number];

export const URGENCIES = ['acute', 'soon', 'planned'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** Kin and network are considered first: SoL (2025:400) 22 kap. 2 §. */
export const NETWORK_SEARCHES = ['not_started', 'ongoing', 'exhausted'] as const;
export type NetworkSearch = (typeof NETWORK_SEARCHES)[number];

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
