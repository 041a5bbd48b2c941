/** Closed lists of the profile; the stored value is also the word in code. */

/** What members may know of the number of free places; hidden = at least one. */
export const SHOWN_FREE_PLACES = ['1', '2', '3+', '2+'] as const;

export const SHOWN_AGE_BANDS = ['0-6', '7-12', '13-17', '18-20', '0-12', '13-20'] as const;

/** `some_or_more` = some or strong. */
export const SHOWN_CAPABILITIES = ['none', 'some', 'strong', 'some_or_more'] as const;

/** `not_now` = within three months or later. */
export const SHOWN_AVAILABLE = ['now', 'within_three_months', 'later', 'not_now'] as const;

export const EXPERIENCES = ['new', 'some', 'experienced'] as const;
export const CONTACTS_WITH_PARENTS = ['welcome', 'with_support', 'not'] as const;

/** Why the unit withdraws a profile: because the family wants it, which counts at once, or on grounds of its own. */
export const WITHDRAWAL_GROUNDS = ['family', 'unit'] as const;
export type WithdrawalGround = (typeof WITHDRAWAL_GROUNDS)[number];

/** Where the changes of a list are told: a member's own, or the unit's. */
export function topicOf(municipalityId: string): string {
  return `profiles:${municipalityId}`;
}
