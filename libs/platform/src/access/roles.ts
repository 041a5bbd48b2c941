export const ROLES = [
  'caseworker',
  'coordinator',
  'recruiter',
  'unit_administrator',
  'unit_manager',
  'steering_member',
  'log_reviewer',
] as const;
export type Role = (typeof ROLES)[number];

/** Whom a user acts for. A user has one scope; the row policies read it. */
export const SCOPES = ['unit', 'member', 'steering', 'reviewer'] as const;
export type Scope = (typeof SCOPES)[number];

export const ROLES_OF_SCOPE: Readonly<Record<Scope, readonly Role[]>> = {
  unit: ['recruiter', 'unit_administrator', 'unit_manager'],
  member: ['caseworker', 'coordinator'],
  steering: ['steering_member'],
  reviewer: ['log_reviewer'],
};

/** Groups used by `@Allow`, so that a permission reads as a sentence. */
export const UNIT_STAFF = ROLES_OF_SCOPE.unit;
export const MEMBER_STAFF = ROLES_OF_SCOPE.member;
