/** Closed list of what may have to be done; the stored value is also the word in code. */
export const TASK_KINDS = [
  'renew_register_check',
  'confirm_availability',
  'settle_word',
  'review_text',
  'profile_withheld',
  'talk_with_municipality',
  'unmet_need',
  'process_application',
  // A family asked by its personal link to be called.
  'contact_family',
  // Needs were changed faster than anybody reads the answers: somebody may be questioning homes.
  'review_need_changes',
] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

/** Kinds that a person says are done. Every other kind closes by itself when what it was opened for is mended, and only then. */
export const FINISHED_BY_PERSON: readonly TaskKind[] = [
  'profile_withheld',
  'unmet_need',
  'process_application',
  'contact_family',
  'review_need_changes',
];

/** Of those, the manager's alone, who says what was done about it. */
export const FINISHED_BY_MANAGER: readonly TaskKind[] = ['review_need_changes'];
