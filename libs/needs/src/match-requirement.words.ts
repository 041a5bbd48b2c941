import { REQUIREMENT_KINDS, type Strength } from './need.words.js';

/** What a profile is held against: the need's own facts first, then each requirement it has. */
export const MATCH_REQUIREMENT_KINDS = ['assignment_type', 'age', 'places', 'start', ...REQUIREMENT_KINDS] as const;
export type MatchRequirementKind = (typeof MATCH_REQUIREMENT_KINDS)[number];

export const REQUIREMENT_STATUSES = ['met', 'partly', 'unknown', 'not_met'] as const;
export type RequirementStatus = (typeof REQUIREMENT_STATUSES)[number];

/** A requirement of a need, answered by one profile. `sentence` is Swedish and ready to show. */
export interface MatchRequirement {
  readonly kind: MatchRequirementKind;
  readonly strength: Strength;
  readonly status: RequirementStatus;
  readonly sentence: string;
}
