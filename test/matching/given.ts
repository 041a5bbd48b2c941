import { givenPublishedProfile, type GivenRegion, type HomeChanges, type PublishedHome } from '../givens/index.js';
import { givenNeed, type Need } from '../needs/given.js';
import type { TestUser, World } from '../support/world.js';

/** A foster home for one child of 7–12, free now, as Solna meets it; `offer` is what the test is about. */
export async function givenHome(
  { api }: World,
  region: GivenRegion,
  { places = 1, ...offer }: HomeChanges['offer'] & { places?: number } = {},
): Promise<PublishedHome> {
  const usual = { ageFrom: 7, ageTo: 12, capabilities: [] };
  const home = await givenPublishedProfile(api, region, { places, offer: { ...usual, ...offer } });
  const reader = region.members.find(({ code }) => code === '0184') ?? region.host;
  return { ...home, profileId: home.profileIds[reader.id]! };
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
