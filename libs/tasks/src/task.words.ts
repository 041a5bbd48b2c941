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
] as const;
export type TaskKind = (typeof TASK_KINDS)[number];
