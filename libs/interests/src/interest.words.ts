/** Closed lists of the interest; the stored value is also the word in code. */
export const INTEREST_STATUSES = [
  'expressed',
  'under_consideration',
  'family_asked',
  'contact_brokered',
  'accepted',
  'declined',
  'withdrawn',
  'lapsed',
] as const;
export type InterestStatus = (typeof INTEREST_STATUSES)[number];

/** Interests that have not ended: they count against the caps and compete for the home's places. */
export const OPEN_STATUSES = ['expressed', 'under_consideration', 'family_asked', 'contact_brokered'] as const;

export const INTEREST_REASONS = [
  'other_interest_chosen',
  'family_declined',
  'not_suitable',
  'place_taken',
  'not_needed',
  'found_other_home',
  'profile_withdrawn',
] as const;
export type InterestReason = (typeof INTEREST_REASONS)[number];

/** Every end but acceptance has a reason, and each side gives its own. */
export const DECLINE_REASONS = ['family_declined', 'not_suitable', 'place_taken', 'other_interest_chosen'] as const;
export const WITHDRAW_REASONS = ['not_needed', 'found_other_home'] as const;
