import { randomUUID } from 'node:crypto';
import { UserService } from '#libs/identity';
import { actAs, systemActor, type Role, type Scope } from '#libs/platform';
import { RegionService, shippedRegions } from '#libs/regions';
import type { TestUser, World } from '../support/world.js';

/** A region with two of its municipalities, and another region beside it. */
export interface Pool {
  readonly unit: TestUser;
  readonly solna: TestUser;
  readonly sigtuna: TestUser;
  readonly steering: TestUser;
  readonly otherUnit: TestUser;
  readonly otherMember: TestUser;
}

export async function givenPool(world: World): Promise<Pool> {
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

async function givenRegion(world: World, index: number): Promise<GivenUser> {
  const regionId = randomUUID();
  const system = systemActor(regionId);
  await actAs(system, () => world.api.get(RegionService, { strict: false }).foundRegion(shippedRegions()[index]!));
  return async (scope, code) => {
    const sql = 'select id from samhem.municipalities where region_id = $1 and code = $2';
    const [municipality] = await world.look<{ id: string }>(sql, [regionId, code]);
    const about = { scope, municipalityId: municipality?.id ?? null, roles: ROLES[scope] };
    const user = { ...about, issuer: 'test', subject: randomUUID(), displayName: `${scope} ${code}` };
    const userId = await actAs(system, () => world.api.get(UserService, { strict: false }).registerUser(user));
    return { ...about, regionId, userId };
  };
}
