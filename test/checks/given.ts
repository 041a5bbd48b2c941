import type { TestUser, World } from '../support/world.js';

export const KINDS = [
  'POLICE_RECORD',
  'SUSPICION_REGISTER',
  'ENFORCEMENT_AUTHORITY',
  'SOCIAL_SERVICES',
  'SOCIAL_INSURANCE',
];

export interface Checks {
  readonly adults: number;
  readonly latest: readonly {
    readonly id: string;
    readonly adult: number;
    readonly kind: string;
    readonly outcome: string;
    readonly dueOn: string;
    readonly assessment: string | null;
    readonly recordedByName: string;
  }[];
  readonly obstacles: readonly string[];
}

const CHECKS = 'adults obstacles latest { id adult kind outcome checkedOn dueOn assessment assessedOn recordedByName }';
const RECORD = `mutation ($input: RecordCheckInput!) { recordCheck(input: $input) { ${CHECKS} } }`;
const ASSESS = `mutation ($checkId: ID!, $assessment: CheckAssessment!) { assessCheck(checkId: $checkId, assessment: $assessment) { ${CHECKS} } }`;

export const checkInput = (world: World, homeId: string, changes: object = {}) => ({
  ...{ homeId, adult: 1, kind: 'POLICE_RECORD', checkedOn: world.clock.today(), outcome: 'NO_OBSTACLE' },
  ...changes,
});

export const recordCheck = (world: World, user: TestUser | null, input: object) =>
  world.ask<{ recordCheck: Checks }>(user, RECORD, { input });

export const assessCheck = (world: World, user: TestUser, ...rest: [checkId: string, assessment: string]) =>
  world.ask<{ assessCheck: Checks }>(user, ASSESS, { checkId: rest[0], assessment: rest[1] });

export const checksOf = (world: World, user: TestUser | null, homeId: string) =>
  world.ask<{ homeChecks: Checks }>(user, `query ($homeId: ID!) { homeChecks(homeId: $homeId) { ${CHECKS} } }`, {
    homeId,
  });

/** Every kind for one adult, without an obstacle. */
export async function givenChecks(
  world: World,
  user: TestUser,
  ...rest: [homeId: string, changes?: object]
): Promise<void> {
  const [homeId, changes = {}] = rest;
  for (const kind of KINDS) {
    const { errors } = await recordCheck(world, user, checkInput(world, homeId, { kind, ...changes }));
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
  }
}
