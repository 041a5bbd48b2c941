import type { Answer, TestUser, World } from '../support/world.js';
import { givenHome, type HomeParts } from '../homes/home.js';

export interface Profile {
  readonly id: string;
  readonly ageBands: readonly string[];
  readonly freePlaces: string;
  readonly zone: { readonly code: string; readonly name: string };
  readonly capabilities: readonly { readonly area: string; readonly band: string }[];
  readonly availableFrom: string;
  readonly availabilityConfirmedOn: string;
  readonly publishedAt: string;
  readonly withdrawnAt: string | null;
}

export const PROFILE = `id projectionVersion assignmentType ageBands freePlaces zone { code name } hasOwnChildren hasAnimals isStepFree
  offersOwnRoom hasDaytimeAdult languages capabilities { area band } availableFrom availabilityConfirmedOn publishedAt withdrawnAt`;

export async function publish(
  world: World,
  user: TestUser,
  homeId: string,
): Promise<Answer<{ publishProfile: Profile }>> {
  return world.ask(user, `mutation ($homeId: ID!) { publishProfile(homeId: $homeId) { ${PROFILE} } }`, { homeId });
}

export async function withdraw(
  world: World,
  user: TestUser,
  homeId: string,
): Promise<Answer<{ withdrawProfile: Profile }>> {
  return world.ask(user, `mutation ($homeId: ID!) { withdrawProfile(homeId: $homeId) { ${PROFILE} } }`, { homeId });
}

export async function see(world: World, user: TestUser | null, id: string): Promise<Answer<{ profile: Profile }>> {
  return world.ask(user, `query ($id: ID!) { profile(id: $id) { ${PROFILE} } }`, { id });
}

export interface Published {
  readonly homeId: string;
  readonly profile: Profile;
}

export async function givenProfile(world: World, unit: TestUser, parts: HomeParts = {}): Promise<Published> {
  const { id: homeId } = await givenHome(world, unit, parts);
  const { data, errors } = await publish(world, unit, homeId);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return { homeId, profile: data.publishProfile };
}

const BROWSE = `query ($first: Int!, $after: String, $filter: ProfileFilter) {
  profiles(first: $first, after: $after, filter: $filter) { nodes { ${PROFILE} } pageInfo { hasNextPage endCursor } } }`;

export interface Browsed {
  readonly profiles: {
    readonly nodes: readonly Profile[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

export async function browse(world: World, user: TestUser | null, variables: object = {}): Promise<Answer<Browsed>> {
  return world.ask(user, BROWSE, { first: 50, ...variables });
}

/** Ids of the profiles in the list. */
export async function market(world: World, user: TestUser, filter: object = {}): Promise<string[]> {
  return (await browse(world, user, { filter })).data.profiles.nodes.map(({ id }) => id);
}

export async function eventsOf(world: World, homeId: string): Promise<string[]> {
  const rows = await world.look<{ type: string }>('select type from samhem.event_log where home_id = $1 order by id', [
    homeId,
  ]);
  return rows.map(({ type }) => type);
}
