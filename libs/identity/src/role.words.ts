import type { Role } from '#libs/platform';

/** What each role is called where people choose whom to be. */
export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  caseworker: 'socialsekreterare',
  coordinator: 'samordnare',
  recruiter: 'familjehemskonsulent',
  unit_administrator: 'administratör',
  unit_manager: 'verksamhetsledare',
  steering_member: 'ledamot i styrgruppen',
  log_reviewer: 'loggranskare',
};
