/** Closed lists of recruitment; the stored value is also the word in code. */

/** intresseanmälan, informationsträff, första bedömning, registerkontroller, hemutredning, klart, publicerat */
export const CASE_STEPS = [
  'application',
  'information_meeting',
  'first_screening',
  'register_checks',
  'home_study',
  'ready',
  'published',
] as const;
export type CaseStep = (typeof CASE_STEPS)[number];

/** A step, or beside the way: pausat, avböjt (by the unit), avslutat av familjen. */
export const CASE_STATES = [...CASE_STEPS, 'paused', 'declined', 'withdrawn'] as const;
export type CaseState = (typeof CASE_STATES)[number];

export const PAUSE_REASONS = ['family_asks_to_wait', 'family_event', 'moving_house', 'waits_for_others'] as const;
export const DECLINE_REASONS = [
  'screening',
  'checks',
  'home_study',
  'housing',
  'cooperation',
  'other_assignment',
  'outside_region',
] as const;
/** The last two are the system's: the application was withdrawn by its link, the home left the pool. */
export const WITHDRAW_REASONS = [
  'family_changed_mind',
  'chose_other',
  'no_answer',
  'application_withdrawn',
  'left_pool',
] as const;
export const CASE_REASONS = [...PAUSE_REASONS, ...DECLINE_REASONS, ...WITHDRAW_REASONS] as const;
export type CaseReason = (typeof CASE_REASONS)[number];
export type PauseReason = (typeof PAUSE_REASONS)[number];
export type DeclineReason = (typeof DECLINE_REASONS)[number];

/** Where the family heard of it; `direct` = the home was registered without an application. */
export const CASE_SOURCES = ['meeting', 'campaign', 'referral', 'mentor_family', 'web', 'other', 'direct'] as const;
export type CaseSource = (typeof CASE_SOURCES)[number];

export const SCREENING_CONCLUSIONS = ['go_on', 'decline'] as const;
export type ScreeningConclusion = (typeof SCREENING_CONCLUSIONS)[number];

export const STUDY_CONCLUSIONS = ['suitable', 'not_suitable'] as const;
export type StudyConclusion = (typeof STUDY_CONCLUSIONS)[number];

/** hembesök, bostaden sedd, referenser, samtal med en vuxen, hemmets barn hörda */
export const STUDY_ITEMS = ['home_visit', 'housing_seen', 'references', 'adult_talk', 'children_heard'] as const;
export type StudyItem = (typeof STUDY_ITEMS)[number];

/** What of the board is asked for. */
export const BOARD_PARTS = ['on_the_way', 'paused', 'ended'] as const;
export type BoardPart = (typeof BOARD_PARTS)[number];

/** Areas of the first screening. */
export const SCREENING_AREA_COUNT = 9;

export const STEP_NAMES: Readonly<Record<CaseState, string>> = {
  application: 'Intresseanmälan',
  information_meeting: 'Informationsträff',
  first_screening: 'Första bedömning',
  register_checks: 'Registerkontroller',
  home_study: 'Hemutredning',
  ready: 'Klart att publicera',
  published: 'Publicerat',
  paused: 'Pausat',
  declined: 'Avböjt',
  withdrawn: 'Avslutat',
};
