/** Closed lists of information meetings; the stored value is also the word in code. */

/** kommer, kommer inte */
export const MEETING_ANSWERS = ['coming', 'not_coming'] as const;
export type MeetingAnswer = (typeof MEETING_ANSWERS)[number];

/** går vidare, vill tänka, avslutar */
export const FOLLOW_UPS = ['goes_on', 'thinks', 'ends'] as const;
export type FollowUp = (typeof FOLLOW_UPS)[number];
