import { randomUUID } from 'node:crypto';
import { RegionService, shippedRegions } from '#libs/regions';
import { UserService } from '#libs/identity';
import { actAs, systemActor, type Role, type Scope } from '#libs/platform';
import type { TestUser, World } from '../support/world.js';

/** A shared pool with two municipalities in it, and one more region beside. */
export interface Pool {
  readonly unit: TestUser;
  readonly solna: TestUser;
  readonly sigtuna: TestUser;
  readonly steering: TestUser;
  readonly otherUnit: TestUser;
  readonly otherMember: TestUser;
}

export async function givenPool(world: World): Promise<Pool> {
  const [familjepoolen, helsingborg] = await Promise.all([0, 1].map((index) => givenRegion(world, index)));
  return {
    unit: await familjepoolen!('unit', null),
    solna: await familjepoolen!('member', '0184'),
    sigtuna: await familjepoolen!('member', '0191'),
    steering: await familjepoolen!('steering', '0184'),
    otherUnit: await helsingborg!('unit', null),
    otherMember: await helsingborg!('member', '1283'),
  };
}

const ROLES: Partial<Record<Scope, Role[]>> = {
  unit: ['recruiter', 'unit_manager'],
  member: ['caseworker', 'coordinator'],
  steering: ['steering_member'],
};

type GivenUser = (scope: Scope, municipalityCode: string | null) => Promise<TestUser>;

async function givenRegion(world: World, index: number): Promise<GivenUser> {
  const regionId = randomUUID();
  const system = systemActor(regionId);
  await actAs(system, () => world.api.get(RegionService, { strict: false }).foundRegion(shippedRegions()[index]!));
  return async (scope, code) => {
    const [municipality] = await world.look<{ id: string }>(
      'select id from samhem.municipalities where region_id = $1 and code = $2',
      [regionId, code],
    );
    const municipalityId = municipality?.id ?? null;
    const roles = ROLES[scope]!;
    const user = { issuer: 'test', subject: randomUUID(), displayName: `${scope} ${code}`, scope, municipalityId, roles };
    const userId = await actAs(system, () => world.api.get(UserService, { strict: false }).registerUser(user));
    return { scope, regionId, municipalityId, roles, userId };
  };
}
