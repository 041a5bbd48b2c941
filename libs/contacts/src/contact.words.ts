/** Closed lists of the contact with a member; the stored value is also the word in code. */

/** besök, videomöte, telefon */
export const TALK_FORMS = ['visit', 'video', 'phone'] as const;
export type TalkForm = (typeof TALK_FORMS)[number];

/** Who took part, by role: names of the members' staff are not kept here. */
export const TALK_PARTICIPANTS = [
  'recruiter',
  'unit_manager',
  'caseworker',
  'coordinator',
  'head_of_unit',
  'social_director',
  'other',
] as const;
export type TalkParticipant = (typeof TALK_PARTICIPANTS)[number];

/** Months ahead a want may be stated for. */
export const WANT_MONTHS = [3, 6, 12] as const;
export type WantMonths = (typeof WANT_MONTHS)[number];
