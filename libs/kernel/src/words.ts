/** Closed lists that several libs share; the stored value is also the word in code. Swedish terms: design glossary. */

/** familjehem, jourhem, kontaktfamilj, kontaktperson */
export const ASSIGNMENT_TYPES = ['foster_home', 'emergency_foster_home', 'contact_family', 'contact_person'] as const;
export type AssignmentType = (typeof ASSIGNMENT_TYPES)[number];

/** missbruk och kriminalitet, trauma och våld, neuropsykiatri, skolstöd, skydd */
export const CAPABILITY_AREAS = ['substance', 'trauma', 'npf', 'school', 'protection'] as const;
export type CapabilityArea = (typeof CAPABILITY_AREAS)[number];

/** What members may know of a capability level: 0 = none, 1–2 = some, 3 = strong. */
export const CAPABILITY_BANDS = ['none', 'some', 'strong'] as const;
export type CapabilityBand = (typeof CAPABILITY_BANDS)[number];

export const AGE_BANDS = ['0-6', '7-12', '13-17', '18-20'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];
