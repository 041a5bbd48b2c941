/** Closed lists of the proposal; the stored value is also the word in code. */

/** efter en ändring, nattlig */
export const RUN_KINDS = ['change', 'nightly'] as const;
export type RunKind = (typeof RUN_KINDS)[number];

/** The order of the stored fits. */
export const FIT_PARTS = ['age', 'capabilities', 'distance', 'language', 'experience', 'capacity'] as const;
export type FitPart = (typeof FIT_PARTS)[number];

/** Of choosing an alternative: nothing else changes, another need is proposed another home, another need is left without. */
export const EFFECTS = ['none', 'moves', 'unmet'] as const;
export type Effect = (typeof EFFECTS)[number];

/** godkänd, ändrad, avvisad */
export const CHOICES = ['accepted', 'changed', 'refused'] as const;
export type Choice = (typeof CHOICES)[number];

export const DECISION_REASONS = [
  'as_proposed',
  'better_fit',
  'nearer',
  'siblings',
  'family_wish',
  'facts_outdated',
  'family_declines',
  'member_tries_other',
  'home_kept',
  'other',
] as const;
export type DecisionReason = (typeof DECISION_REASONS)[number];

/** Which reasons go with which choice. */
export const REASONS_OF: Readonly<Record<Choice, readonly DecisionReason[]>> = {
  accepted: ['as_proposed', 'better_fit', 'nearer', 'siblings', 'family_wish', 'other'],
  changed: ['better_fit', 'nearer', 'siblings', 'family_wish', 'home_kept', 'other'],
  refused: ['facts_outdated', 'family_declines', 'member_tries_other', 'home_kept', 'other'],
};

export const WEIGHT_PROFILES = ['lika', 'trygg', 'balans', 'frist'] as const;
export type WeightProfile = (typeof WEIGHT_PROFILES)[number];

/** `none`: whatever the need requires, whatever the home can. */
export const KIND_CAPABILITIES = ['none', 'substance', 'trauma', 'npf', 'school', 'protection'] as const;
export type KindCapability = (typeof KIND_CAPABILITIES)[number];

/** Stands for the zone where the whole region is meant. */
export const WHOLE_REGION = 'all';

/** Events after which the region is computed anew: needs, homes, offers, consents, checks, availability, placements, interests, decisions. */
export const RUN_STARTED_BY = [
  'HomeRegistered',
  'HomeOfferChanged',
  'HomeWithdrawn',
  'AvailabilityConfirmed',
  'AvailabilityDeclined',
  'ProfilePublished',
  'ProfileWithdrawn',
  'ProfileApproved',
  'ConsentGiven',
  'ConsentRevoked',
  'ChecksChanged',
  'PlacementRecorded',
  'NeedRegistered',
  'NeedChanged',
  'NeedPaused',
  'NeedResumed',
  'NeedEnded',
  'HomeWordChanged',
  'ReaderKnowsFamily',
  'ReaderConflictUndone',
  'ContactBrokered',
  'InterestAccepted',
  'InterestDeclined',
  'InterestWithdrawn',
  'InterestLapsed',
  'ProposalDecided',
  'WeightProfileDecided',
] as const;

/** Where the region's run is told, to the unit. */
export function topicOf(regionId: string): string {
  return `proposals:${regionId}`;
}
