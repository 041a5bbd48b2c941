import { randomUUID } from 'node:crypto';
import { givenTwoRegions, type GivenRegion } from '../givens/index.js';
import type { Answer, TestUser, World } from '../support/world.js';

/** A region with two of its municipalities, and another region beside it. */
export interface Pool {
  readonly region: GivenRegion;
  readonly otherRegion: GivenRegion;
  readonly unit: TestUser;
  readonly solna: TestUser;
  readonly sigtuna: TestUser;
  readonly steering: TestUser;
  readonly otherUnit: TestUser;
  readonly otherMember: TestUser;
}

export async function givenPool({ api }: World): Promise<Pool> {
  const { familjepoolen: region, helsingborg: otherRegion } = await givenTwoRegions(api);
  return {
    region,
    otherRegion,
    unit: region.recruiter,
    solna: region.member('0184').caseworker,
    sigtuna: region.member('0191').caseworker,
    steering: region.member('0184').steering,
    otherUnit: otherRegion.recruiter,
    otherMember: otherRegion.host.caseworker,
  };
}

export const NEED = `id caseNumber status assignmentType childrenCount ageFrom ageTo startOn expectedLength urgency networkSearch
  registeredAt waitedDays endedAt endedReason municipality { code name } requirements { kind strength level option }`;

export interface Need {
  readonly id: string;
  readonly caseNumber: string;
  readonly status: string;
  readonly waitedDays: number;
  readonly endedReason: string | null;
  readonly municipality: { code: string; name: string };
  readonly requirements: readonly { kind: string; strength: string; level: string | null; option: string | null }[];
}

/** Input as the form sends it; `changes` are what the test is about. */
export function needInput(world: Pick<World, 'clock'>, changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    caseNumber: `IFO ${randomUUID().slice(0, 8)}`,
    assignmentType: 'FOSTER_HOME',
    childrenCount: 1,
    ageFrom: 8,
    ageTo: 11,
    startOn: world.clock.today(),
    expectedLength: 'LONG',
    urgency: 'SOON',
    networkSearch: 'EXHAUSTED',
    requirements: [],
    ...changes,
  };
}

export const REGISTER_NEED = `mutation ($input: RegisterNeedInput!) { registerNeed(input: $input) { ${NEED} } }`;

export function registerNeed(
  world: World,
  user: TestUser | null,
  ...rest: [input: Record<string, unknown>, idempotencyKey?: string]
): Promise<Answer<{ registerNeed: Need }>> {
  const [input, idempotencyKey] = rest;
  return world.ask(user, REGISTER_NEED, { input }, idempotencyKey ? { idempotencyKey } : {});
}

export async function givenNeed(world: World, user: TestUser, changes: Record<string, unknown> = {}): Promise<Need> {
  const { data, errors } = await registerNeed(world, user, needInput(world, changes));
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data.registerNeed;
}
