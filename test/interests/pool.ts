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
    const user = {
      issuer: 'test',
      subject: randomUUID(),
      displayName: `${scope} ${code}`,
      scope,
      municipalityId,
      roles,
    };
    const userId = await actAs(system, () => world.api.get(UserService, { strict: false }).registerUser(user));
    return { scope, regionId, municipalityId, roles, userId };
  };
}

const INTEREST = 'id status caseNumber needId profileId reasonCode reasonNote municipality { code }';

export interface Interest {
  id: string;
  status: string;
  caseNumber: string;
  needId: string;
  profileId: string;
  reasonCode: string | null;
  reasonNote: string | null;
  municipality: { code: string };
}

/** Intentions by their name: `act(world, unit, 'askFamily', { id })`. */
const TYPES: Record<string, string> = {
  id: 'ID!',
  needId: 'ID!',
  profileId: 'ID!',
  reason: 'InterestReason!',
  note: 'String',
};

export async function act(
  world: World,
  user: TestUser | null,
  intention: string,
  ...rest: [variables: Record<string, unknown>, key?: string]
) {
  const [variables, idempotencyKey] = rest;
  const names = Object.keys(variables);
  const query = `mutation (${names.map((name) => `$${name}: ${TYPES[name]}`).join(', ')}) {
    ${intention}(${names.map((name) => `${name}: $${name}`).join(', ')}) { ${INTEREST} } }`;
  const answer = await world.ask<Record<string, Interest>>(
    user,
    query,
    variables,
    idempotencyKey ? { idempotencyKey } : {},
  );
  return { ...answer, interest: answer.data?.[intention] as Interest };
}

/** As `act`, when it is only a step on the way. */
export async function done(
  world: World,
  user: TestUser,
  intention: string,
  ...rest: [variables: Record<string, unknown>]
): Promise<Interest> {
  const { interest, errors } = await act(world, user, intention, ...rest);
  if (errors.length > 0) throw new Error(`${intention}: ${JSON.stringify(errors)}`);
  return interest;
}

async function ask<Data>(
  world: World,
  user: TestUser,
  query: string,
  ...rest: [variables: Record<string, unknown>]
): Promise<Data> {
  const { data, errors } = await world.ask<Data>(user, query, ...rest);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data;
}

export interface Published {
  readonly homeId: string;
  readonly profileId: string;
}

export async function givenPublishedHome(world: World, unit: TestUser, places = 1): Promise<Published> {
  const today = world.clock.today();
  const zoneCode = (
    await world.look<{ code: string }>('select code from samhem.zones where region_id = $1 order by 1', [unit.regionId])
  )[0]!.code;
  const input = {
    regi: 'OWN',
    places,
    identity: {
      familyName: 'Lind',
      givenNames: 'Eva',
      street: 'Storgatan 1',
      postalCode: '19130',
      locality: 'Sollentuna',
      municipalityCode: '0163',
    },
    offer: {
      assignmentType: 'FOSTER_HOME',
      ageFrom: 5,
      ageTo: 14,
      zoneCode,
      hasOwnChildren: false,
      hasAnimals: false,
      isStepFree: false,
      offersOwnRoom: true,
      hasDaytimeAdult: false,
      languages: ['sv'],
      capabilities: [],
      availableFrom: today,
      availabilityConfirmedOn: today,
    },
  };
  const { registerHome } = await ask<{ registerHome: { id: string } }>(
    world,
    unit,
    'mutation ($input: RegisterHomeInput!) { registerHome(input: $input) { id } }',
    { input },
  );
  const { publishProfile } = await ask<{ publishProfile: { id: string } }>(
    world,
    unit,
    'mutation ($homeId: ID!) { publishProfile(homeId: $homeId) { id } }',
    { homeId: registerHome.id },
  );
  return { homeId: registerHome.id, profileId: publishProfile.id };
}

export async function givenNeed(world: World, member: TestUser, childrenCount = 1): Promise<string> {
  const input = {
    caseNumber: `IFO ${randomUUID().slice(0, 8)}`,
    assignmentType: 'FOSTER_HOME',
    childrenCount,
    ageFrom: 7,
    ageTo: 12,
    startOn: world.clock.today(),
    expectedLength: 'LONG',
    urgency: 'SOON',
    networkSearch: 'EXHAUSTED',
    requirements: [],
  };
  const { registerNeed } = await ask<{ registerNeed: { id: string } }>(
    world,
    member,
    'mutation ($input: RegisterNeedInput!) { registerNeed(input: $input) { id } }',
    { input },
  );
  return registerNeed.id;
}

/** An interest of the member in the profile, for a new need. */
export async function givenInterest(
  world: World,
  member: TestUser,
  ...rest: [profileId: string, childrenCount?: number]
): Promise<Interest> {
  const [profileId, childrenCount = 1] = rest;
  return done(world, member, 'expressInterest', { needId: await givenNeed(world, member, childrenCount), profileId });
}

const WAY = ['considerInterest', 'askFamily', 'brokerContact'] as const;

/** Takes the interest the unit's steps up to and including the last one named. */
export async function walkTo(
  world: World,
  unit: TestUser,
  ...rest: [last: (typeof WAY)[number], interest: Interest]
): Promise<Interest> {
  const [last, interest] = rest;
  let walked = interest;
  for (const step of WAY.slice(0, WAY.indexOf(last) + 1)) walked = await done(world, unit, step, { id: interest.id });
  return walked;
}

export async function statusOf(world: World, { id }: Interest): Promise<string> {
  const [row] = await world.look<{ state: string }>(
    `select concat_ws(' ', status, reason_code) as state from samhem.interests where id = $1`,
    [id],
  );
  return row!.state;
}

/** The events of an interest in order, as the superuser sees them. */
export async function eventsOf(world: World, { id }: Interest): Promise<string[]> {
  const rows = await world.look<{ type: string }>(
    'select type from samhem.event_log where interest_id = $1 order by id',
    [id],
  );
  return rows.map(({ type }) => type);
}

export async function heldPlaces(world: World, { homeId }: Published): Promise<number> {
  const [row] = await world.look<{ held: number }>(
    `select count(*)::int as held from samhem.place_reservations r join samhem.home_places p on p.region_id = r.region_id and p.id = r.place_id
     where p.home_id = $1`,
    [homeId],
  );
  return row!.held;
}
