import { actAs } from '#libs/platform';
import { givenCrowd } from '../../apps/samhem/src/demonstration/crowd.js';
import { makeReady } from '../../apps/samhem/src/demonstration/readiness.js';
import { givenHome, type HomeParts } from '../homes/home.js';
import type { Answer, TestUser, World } from '../support/world.js';

export interface Profile {
  readonly id: string;
  readonly ageBands: readonly string[] | null;
  readonly freePlaces: string | null;
  readonly zone: { readonly code: string; readonly name: string } | null;
  readonly capabilities: readonly { readonly area: string; readonly band: string | null }[];
  readonly available: string | null;
  readonly isOnMarket: boolean;
  readonly details: { readonly experience: string | null; readonly description: string | null } | null;
}

export const PROFILE = `id assignmentType ageBands zone { code name } freePlaces hasOwnChildren hasAnimals isStepFree offersOwnRoom
  hasDaytimeAdult languages capabilities { area band } available isOnMarket
  details { freePlaces capabilities { area band } experience contactWithParents siblingGroups description }`;

export interface HomeProfile {
  readonly id: string;
  readonly obstacles: readonly { readonly path: string; readonly message: string }[];
  readonly publishedAt: string | null;
  readonly withdrawAt: string | null;
  readonly offMarketAt: string | null;
  readonly marketUntil: string | null;
  readonly withheld: string | null;
  readonly shown: Profile | null;
  readonly hidden: readonly string[];
  readonly readers: readonly {
    readonly municipality: string;
    readonly profileId: string | null;
    readonly shownMore: number;
  }[];
  readonly conflicts: readonly { readonly municipality: string; readonly name: string }[];
  readonly text: {
    readonly version: number;
    readonly body: string;
    readonly isWrittenByMe: boolean;
    readonly releasedAt: string | null;
    readonly hits: readonly { readonly position: number; readonly length: number; readonly kind: string }[];
  } | null;
  readonly approval: { readonly approvedOn: string; readonly isStanding: boolean } | null;
}

const HOME_PROFILE = `id obstacles { path message } publishedAt withdrawAt offMarketAt marketUntil withheld shown { ${PROFILE} } hidden
  readers { municipality profileId shownMore } conflicts { municipality name }
  text { version body isWrittenByMe releasedAt hits { position length kind } } approval { approvedOn isStanding }`;

const TYPES: Readonly<Record<string, string>> = {
  ground: 'WithdrawalGround',
  body: 'String!',
  version: 'Int!',
  approvedOn: 'LocalDate!',
  adult: 'Int!',
};

/** One of the unit's mutations on a home's profile, by its name. */
export async function onProfile(
  world: World,
  user: TestUser,
  ...[intention, variables]: [intention: string, variables: Record<string, unknown>]
): Promise<Answer<Record<string, HomeProfile>>> {
  const names = Object.keys(variables);
  const query = `mutation (${names.map((name) => `$${name}: ${TYPES[name] ?? 'ID!'}`).join(', ')}) {
    ${intention}(${names.map((name) => `${name}: $${name}`).join(', ')}) { ${HOME_PROFILE} } }`;
  return world.ask(user, query, variables);
}

export const publish = (world: World, user: TestUser, homeId: string) =>
  onProfile(world, user, 'publishProfile', { homeId });
/** As when the family asks. */
export const withdraw = (world: World, user: TestUser, homeId: string) =>
  onProfile(world, user, 'withdrawProfile', { homeId, ground: 'FAMILY' });

export async function homeProfile(
  world: World,
  user: TestUser,
  homeId: string,
): Promise<Answer<{ homeProfile: HomeProfile }>> {
  return world.ask(user, `query ($homeId: ID!) { homeProfile(homeId: $homeId) { ${HOME_PROFILE} } }`, { homeId });
}

export async function see(world: World, user: TestUser | null, id: string): Promise<Answer<{ profile: Profile }>> {
  return world.ask(user, `query ($id: ID!) { profile(id: $id) { ${PROFILE} } }`, { id });
}

/** A home of the unit that lacks nothing to be published, and is one of several alike. */
export async function givenPublishable(world: World, unit: TestUser, parts: HomeParts = {}): Promise<string> {
  const { id } = await givenHome(world, unit, parts);
  await actAs(unit, async () => {
    await makeReady(world.api, [id]);
    await givenCrowd(world.api, id);
  });
  return id;
}

export interface Published {
  readonly homeId: string;
  /** As the first of the region's municipalities that has a profile meets it. */
  readonly profile: Profile;
}

/** @param reader as whom the profile is read */
export async function givenProfile(
  world: World,
  { unit, solna: reader }: { unit: TestUser; solna: TestUser },
  parts: HomeParts = {},
): Promise<Published> {
  const homeId = await givenPublishable(world, unit, parts);
  const { errors } = await publish(world, unit, homeId);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  const answer = await see(world, reader, await idFor(world, reader, homeId));
  return { homeId, profile: answer.data.profile };
}

/** Under which id the member meets the home; none when it does not. */
export async function idFor(world: World, { municipalityId }: TestUser, homeId: string): Promise<string> {
  const sql = `select p.id from samhem.profiles p join samhem.publications u on u.id = p.publication_id
    where u.home_id = $1 and p.municipality_id = $2 and p.ended_at is null`;
  const [profile] = await world.look<{ id: string }>(sql, [homeId, municipalityId]);
  return profile?.id ?? 'none';
}

const BROWSE = `query ($first: Int!, $after: String, $filter: ProfileFilter, $asSeenBy: ID) {
  profiles(first: $first, after: $after, filter: $filter, asSeenBy: $asSeenBy) {
    nodes { ${PROFILE} } pageInfo { hasNextPage endCursor } } }`;

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
