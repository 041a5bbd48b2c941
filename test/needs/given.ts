import { randomUUID } from 'node:crypto';
import { UserService } from '#libs/identity';
import { actAs, systemActor, type Role, type Scope } from '#libs/platform';
import { RegionService, shippedRegions } from '#libs/regions';
import type { Answer, TestUser, World } from '../support/world.js';

/** A region with two of its municipalities, and another region beside it. */
export interface Pool {
  readonly unit: TestUser;
  readonly solna: TestUser;
  readonly sigtuna: TestUser;
  readonly steering: TestUser;
  readonly otherUnit: TestUser;
  readonly otherMember: TestUser;
}

/** What is needed of a world to found regions in it; a world of processes has no api in this one. */
export type Foundable = Pick<World, 'look'> & { readonly regions: RegionService; readonly users: UserService };

export function foundable({ look, api }: World): Foundable {
  return { look, regions: api.get(RegionService, { strict: false }), users: api.get(UserService, { strict: false }) };
}

export async function givenPool(world: Foundable): Promise<Pool> {
  const [familjepoolen, helsingborg] = [await givenRegion(world, 0), await givenRegion(world, 1)];
  return {
    unit: await familjepoolen('unit', null),
    solna: await familjepoolen('member', '0184'),
    sigtuna: await familjepoolen('member', '0191'),
    steering: await familjepoolen('steering', '0184'),
    otherUnit: await helsingborg('unit', null),
    otherMember: await helsingborg('member', '1283'),
  };
}

const ROLES: Readonly<Record<Scope, readonly Role[]>> = {
  unit: ['recruiter'],
  member: ['caseworker'],
  steering: ['steering_member'],
  reviewer: ['log_reviewer'],
};

type GivenUser = (scope: Scope, municipalityCode: string | null) => Promise<TestUser>;

async function givenRegion({ look, regions, users }: Foundable, index: number): Promise<GivenUser> {
  const regionId = randomUUID();
  const system = systemActor(regionId);
  await actAs(system, () => regions.foundRegion(shippedRegions()[index]!));
  return async (scope, code) => {
    const sql = 'select id from samhem.municipalities where region_id = $1 and code = $2';
    const [municipality] = await look<{ id: string }>(sql, [regionId, code]);
    const about = { scope, municipalityId: municipality?.id ?? null, roles: ROLES[scope] };
    const user = { ...about, issuer: 'test', subject: randomUUID(), displayName: `${scope} ${code}` };
    const userId = await actAs(system, () => users.registerUser(user));
    return { ...about, regionId, userId };
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
