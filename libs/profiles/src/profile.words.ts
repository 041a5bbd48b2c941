/** Closed lists of the profile; the stored value is also the word in code. */

/** What members may know of the number of free places. */
export const FREE_PLACES = ['0', '1', '2', '3+'] as const;
export type FreePlaces = (typeof FREE_PLACES)[number];
