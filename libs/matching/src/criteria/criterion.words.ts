import type { AssignmentType, CapabilityArea, CapabilityBand, LocalDate } from '#libs/kernel';
import type { RequirementKind, RequirementStatus, Strength } from '#libs/needs';
import type { ProfileType } from '#libs/profiles';

/** A profile as the need's municipality meets it, and nothing of the home besides: null is hidden, and hidden is unknown. */
export type MarketProfile = Omit<ProfileType, 'capabilities' | 'details' | 'isOnMarket'> & {
  readonly capabilities: Readonly<Record<CapabilityArea, ProfileType['capabilities'][number]['band']>>;
};

export interface AskedRequirement {
  readonly kind: RequirementKind;
  readonly strength: Strength;
  readonly level: CapabilityBand | null;
  readonly option: string | null;
}

/** A need as the criteria see it: requirements on a home, nothing of whose need it is. */
export interface MatchNeed {
  readonly assignmentType: AssignmentType;
  readonly childrenCount: number;
  readonly ageFrom: number;
  readonly ageTo: number;
  readonly startOn: LocalDate;
  readonly requirements: readonly AskedRequirement[];
}

/** What is asked of a profile: the need, the one requirement where there is one, and what the sentences have to know. */
export interface Question {
  readonly need: MatchNeed;
  readonly requirement: AskedRequirement | null;
  readonly today: LocalDate;
  readonly zoneNames: ReadonlyMap<string, string>;
}

/** One thing a home is held against. The sentence says why the status is what it is, and what to ask when that is open. */
export interface Criterion {
  status(profile: MarketProfile, question: Question): RequirementStatus;
  sentence(profile: MarketProfile, question: Question): string;
}
