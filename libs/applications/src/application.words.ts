import type { Limit } from '#libs/homes';

/** Closed lists of what a family sends from the public page; the stored value is also the word in code. */

/** väntar på bekräftelse i brevet, bekräftad, återtagen */
export const APPLICATION_STATUSES = ['unconfirmed', 'confirmed', 'withdrawn'] as const;
export type ApplicationStatus = (typeof APPLICATION_STATUSES)[number];

/** Who withdrew it: the family by its link, or the unit for a family that told it so. */
export const WITHDRAWERS = ['family', 'unit'] as const;
export type Withdrawer = (typeof WITHDRAWERS)[number];

/** How they heard of us. */
export const APPLICATION_SOURCES = ['meeting', 'campaign', 'referral', 'mentor_family', 'web', 'other'] as const;
export type ApplicationSource = (typeof APPLICATION_SOURCES)[number];

export const HOUSING_TYPES = ['house', 'terraced_house', 'apartment', 'farm', 'other'] as const;
export type HousingType = (typeof HOUSING_TYPES)[number];

export const ANIMALS = ['dog', 'cat', 'small_animals', 'farm_animals'] as const;
export type Animal = (typeof ANIMALS)[number];

/** What a family hesitates about: of the limits of a home, those it can judge before anybody has talked with it. */
export const APPLICANT_LIMITS = [
  'acting_out',
  'substance_use',
  'intensive_nursing',
  'frequent_travel',
  'protected_whereabouts',
  'parents_visit_home',
] as const satisfies readonly Limit[];
export type ApplicantLimit = (typeof APPLICANT_LIMITS)[number];

/** What every family agrees to before it sends. */
export const CONSENT_KINDS = ['personal_data', 'register_checks', 'all_adults'] as const;
export type ConsentKind = (typeof CONSENT_KINDS)[number];
