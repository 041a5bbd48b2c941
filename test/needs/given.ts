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
  networkSearchOn networkSearchGave isNetworkSearchMissing version changedAt pausedAt pausedReason
  registeredAt waitedDays endedAt endedOn endedReason municipality { code name } requirements { kind strength level option }
  clockFacts { investigationOpenedOn investigationClosedOn investigationExtendedTo emergencyPlacedOn emergencyLaw }
  clocks { kind deadlineOn daysLeft status explanation isProjected rule { citation validFrom validTo } }`;

export interface Need {
  readonly id: string;
  readonly caseNumber: string;
  readonly status: string;
  readonly version: number;
  readonly clocks: readonly { kind: string; deadlineOn: string | null; daysLeft: number | null; status: string }[];
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

/** The need as it was registered, with what the test changes; the case number stays. */
export function changeInput(
  world: Pick<World, 'clock'>,
  changes: Record<string, unknown> & { version: number },
): Record<string, unknown> {
  const { caseNumber: _stays, ...input } = needInput(world);
  return { ...input, ...changes };
}

export const CHANGE_NEED = `mutation ($id: ID!, $input: ChangeNeedInput!) { changeNeed(id: $id, input: $input) { ${NEED} } }`;
const PAUSE = `mutation ($id: ID!, $reason: NeedPauseReason!) { pauseNeed(id: $id, reason: $reason) { ${NEED} } }`;
const RESUME = `mutation ($id: ID!, $reason: NeedResumeReason!) { resumeNeed(id: $id, reason: $reason) { ${NEED} } }`;
const HISTORY = `query ($id: ID!, $first: Int!, $after: String) { needHistory(id: $id, first: $first, after: $after) {
  nodes { version actorName field fromValue toValue reasonCode sentence } pageInfo { hasNextPage endCursor } } }`;

type Asker = TestUser | null;

export const changeNeed = (world: World, user: Asker, ...rest: [id: string, input: Record<string, unknown>]) =>
  world.ask<{ changeNeed: Need }>(user, CHANGE_NEED, { id: rest[0], input: rest[1] });
export const pauseNeed = (world: World, user: Asker, id: string) =>
  world.ask<{ pauseNeed: Need }>(user, PAUSE, { id, reason: 'HOME_TRIED' });
export const resumeNeed = (world: World, user: Asker, id: string) =>
  world.ask<{ resumeNeed: Need }>(user, RESUME, { id, reason: 'HOME_FELL_THROUGH' });

export interface Line {
  readonly version: number;
  readonly actorName: string;
  readonly field: string;
  readonly sentence: string;
}

export const askHistory = (world: World, user: Asker, ...rest: [id: string, page?: { first: number; after: string }]) =>
  world.ask<{ needHistory: { nodes: Line[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }>(user, HISTORY, {
    id: rest[0],
    first: 50,
    ...rest[1],
  });

/** The history's sentences, newest first. */
export async function historyOf(world: World, user: TestUser, id: string): Promise<string[]> {
  const { data, errors } = await askHistory(world, user, id);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data.needHistory.nodes.map(({ sentence }) => sentence);
}
