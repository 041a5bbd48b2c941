import type { TestUser, World } from '../support/world.js';
import { givenNeed, type Need } from '../needs/given.js';

export interface GivenHome {
  readonly homeId: string;
  readonly profileId: string;
}

/** An own foster home for 7–12 in the first zone with one place, free now; `offer` is what the test is about. */
export function homeInput(world: Pick<World, 'clock'>, zoneCode: string, offer: Record<string, unknown> = {}) {
  const today = world.clock.today();
  const { places = 1, ...rest } = offer;
  return {
    regi: 'OWN',
    places,
    identity: {
      familyName: 'Lindqvist',
      givenNames: 'Eva',
      street: 'Hemliga gatan 1',
      postalCode: '19130',
      locality: 'Sollentuna',
      municipalityCode: '0163',
    },
    offer: {
      assignmentType: 'FOSTER_HOME',
      ageFrom: 7,
      ageTo: 12,
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
      ...rest,
    },
  };
}

export async function zonesOf(world: Pick<World, 'look'>, user: TestUser): Promise<{ code: string; name: string }[]> {
  return world.look('select code, name from samhem.zones where region_id = $1 order by code', [user.regionId]);
}

export async function givenHome(world: World, unit: TestUser, offer: Record<string, unknown> = {}): Promise<GivenHome> {
  const [zone] = await zonesOf(world, unit);
  const { registerHome } = await done<{ registerHome: { id: string } }>(world, unit, [
    'mutation ($input: RegisterHomeInput!) { registerHome(input: $input) { id } }',
    { input: homeInput(world, zone!.code, offer) },
  ]);
  const homeId = registerHome.id;
  const { publishProfile } = await done<{ publishProfile: { id: string } }>(world, unit, [
    'mutation ($homeId: ID!) { publishProfile(homeId: $homeId) { id } }',
    { homeId },
  ]);
  return { homeId, profileId: publishProfile.id };
}

export async function withdrawProfile(world: World, unit: TestUser, homeId: string): Promise<void> {
  await done(world, unit, ['mutation ($homeId: ID!) { withdrawProfile(homeId: $homeId) { id } }', { homeId }]);
}

/** A need that has been matched. */
export async function givenMatchedNeed(
  world: World,
  user: TestUser,
  changes: Record<string, unknown> = {},
): Promise<Need> {
  const need = await givenNeed(world, user, changes);
  await world.settled();
  return need;
}

export interface Match {
  readonly rank: number;
  readonly profile: { readonly id: string };
  readonly requirements: readonly { kind: string; strength: string; status: string; sentence: string }[];
}

const MATCHES = `query ($needId: ID!, $first: Int!, $after: String) { matches(needId: $needId, first: $first, after: $after) {
  nodes { needId rank profile { id freePlaces zone { code } } requirements { kind strength status sentence } }
  pageInfo { hasNextPage endCursor } } }`;

export interface MatchPage {
  readonly nodes: readonly Match[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export function askMatches(
  world: World,
  user: TestUser | null,
  ...rest: [needId: string, page?: { first?: number; after?: string | null }]
) {
  const [needId, { first = 50, after = null } = {}] = rest;
  return world.ask<{ matches: MatchPage }>(user, MATCHES, { needId, first, after });
}

export async function matchesOf(world: World, user: TestUser, needId: string): Promise<readonly Match[]> {
  const { data, errors } = await askMatches(world, user, needId);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data.matches.nodes;
}

export interface MatchRun {
  readonly status: string;
  readonly profilesConsidered: number;
  readonly matchesFound: number;
  readonly ruleVersion: string | null;
}

const RUN = 'needId status startedAt finishedAt profilesConsidered matchesFound ruleVersion weightVersion';
export const askRun = (world: World, user: TestUser | null, needId: string) =>
  world.ask<{ matchRun: MatchRun }>(user, `query ($needId: ID!) { matchRun(needId: $needId) { ${RUN} } }`, { needId });
export const requestMatching = (world: World, user: TestUser | null, needId: string) =>
  world.ask<{ requestMatching: MatchRun }>(
    user,
    `mutation ($needId: ID!) { requestMatching(needId: $needId) { ${RUN} } }`,
    { needId },
  );

async function done<Data>(
  world: World,
  user: TestUser,
  [query, variables]: [string, Record<string, unknown>],
): Promise<Data> {
  const { data, errors } = await world.ask<Data>(user, query, variables);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data;
}
