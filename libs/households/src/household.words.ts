/** Closed lists of the household; the stored value is also the word in code. */

/** vuxen i hemmet (each needs register checks), barn, annan som bor i hemmet */
export const PERSON_ROLES = ['adult', 'child', 'other'] as const;
export type PersonRole = (typeof PERSON_ROLES)[number];

/** skola eller förskola, arbetsgivare, annat namn (smeknamn, gård, förening) */
export const KNOWN_WORD_KINDS = ['school', 'employer', 'other_name'] as const;
export type KnownWordKind = (typeof KNOWN_WORD_KINDS)[number];

/** Kinds of the values that must not stand in a text about the home. */
export type KnownValueKind =
  | 'given_name'
  | 'family_name'
  | 'street'
  | 'postal_code'
  | 'locality'
  | 'phone'
  | 'email'
  | 'personal_number'
  | KnownWordKind;
