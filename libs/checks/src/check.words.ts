/** Closed lists of the register checks; the stored value is also the word in code. */

export const CHECK_KINDS = [
  'police_record',
  'suspicion_register',
  'enforcement_authority',
  'social_services',
  'social_insurance',
] as const;
export type CheckKind = (typeof CHECK_KINDS)[number];

export const CHECK_OUTCOMES = ['no_obstacle', 'for_assessment'] as const;
export type CheckOutcome = (typeof CHECK_OUTCOMES)[number];

export const CHECK_ASSESSMENTS = ['suitable', 'not_suitable'] as const;
export type CheckAssessment = (typeof CHECK_ASSESSMENTS)[number];

/** As an obstacle's sentence names them. */
export const CHECK_NAMES: Readonly<Record<CheckKind, string>> = {
  police_record: 'belastningsregistret',
  suspicion_register: 'misstankeregistret',
  enforcement_authority: 'Kronofogden',
  social_services: 'socialtjänsten',
  social_insurance: 'Försäkringskassan',
};
