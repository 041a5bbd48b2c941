/** Closed lists of the first screening; the stored value is also the word in code. Nine areas as in BRA-fam, headings of our own. */

export const SCREENING_AREAS = [
  'motivation',
  'household',
  'housing',
  'health',
  'safety',
  'network',
  'everyday_life',
  'child_needs',
  'origin',
] as const;
export type ScreeningArea = (typeof SCREENING_AREAS)[number];

/** styrka, tillräckligt, behöver utredas, hinder */
export const AREA_ASSESSMENTS = ['strength', 'sufficient', 'to_examine', 'obstacle'] as const;
export type AreaAssessment = (typeof AREA_ASSESSMENTS)[number];
