/** Closed lists of what families decide; the stored value is also the word in code. */
export const REVOKERS = ['family', 'unit'] as const;
export type Revoker = (typeof REVOKERS)[number];

export const LINK_PURPOSES = ['home', 'application'] as const;
export type LinkPurpose = (typeof LINK_PURPOSES)[number];
