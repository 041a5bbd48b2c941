import type { Answer, TestUser, World } from '../support/world.js';

export interface Standing {
  readonly profile: { readonly id: string };
  readonly state: string;
  readonly rank: number | null;
  readonly sentence: string;
  readonly broken: readonly { kind: string; sentence: string }[];
}

export interface Outlook {
  readonly considered: number;
  readonly eligible: number;
  readonly keptAway: readonly {
    kind: string;
    homes: number;
    alone: number;
    isRelaxable: boolean;
    because: string | null;
  }[];
  readonly widenings: readonly { kinds: string[]; opens: number }[];
  readonly unmet: { since: string; escalatedAt: string | null; escalatesOn: string } | null;
}

export interface OutsidePage {
  readonly nodes: Standing[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const STANDING = 'needId profile { id } state rank sentence broken { kind strength status sentence }';
const OUTLOOK = `query ($needId: ID!) { needOutlook(needId: $needId) { needId considered eligible
  keptAway { kind homes alone isRelaxable because } widenings { kinds opens } unmet { since escalatedAt escalatesOn } } }`;
const OUTSIDE = `query ($needId: ID!, $first: Int!, $after: String) {
  homesOutsideList(needId: $needId, first: $first, after: $after) { nodes { ${STANDING} } pageInfo { hasNextPage endCursor } } }`;
const ONE = `query ($needId: ID!, $profileId: ID!) { homeStanding(needId: $needId, profileId: $profileId) { ${STANDING} } }`;
const STRENGTHS = 'query ($needId: ID!) { matchStrengths(needId: $needId) { profileId pluses minuses } }';

type Asker = TestUser | null;

export const askOutlook = (world: World, user: Asker, needId: string) =>
  world.ask<{ needOutlook: Outlook }>(user, OUTLOOK, { needId });
export const askOutside = (
  world: World,
  user: Asker,
  ...[needId, page]: [needId: string, page?: { first?: number; after?: string | null }]
) => world.ask<{ homesOutsideList: OutsidePage }>(user, OUTSIDE, { needId, first: 50, after: null, ...page });
export const askStanding = (world: World, user: Asker, ...[needId, profileId]: [needId: string, profileId: string]) =>
  world.ask<{ homeStanding: Standing }>(user, ONE, { needId, profileId });
export const askStrengths = (world: World, user: Asker, needId: string) =>
  world.ask<{ matchStrengths: { profileId: string; pluses: string[]; minuses: string[] }[] }>(user, STRENGTHS, {
    needId,
  });

/** @throws Error when the answer is a refusal */
export function well<Data>({ data, errors }: Answer<Data>): Data {
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data;
}

export async function outsideOf(world: World, user: TestUser, needId: string): Promise<Standing[]> {
  return well(await askOutside(world, user, needId)).homesOutsideList.nodes;
}

/** As many homes as a large region has, on the market of one municipality, of every kind and shape. */
export async function fillMarket(world: World, where: { regionId: string; municipalityId: string }, count: number) {
  const id = `('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid`;
  const given = [where.regionId, count];
  await world.look(
    `insert into samhem.homes (region_id, id, number, regi, status, registered_at)
     select $1, ${id}, 100000 + n, 'own', 'published', now() from generate_series(1, $2::int) n`,
    given,
  );
  await world.look(
    `insert into samhem.publications (region_id, id, home_id, published_at, assignment_type)
     select $1, ${id}, ${id}, now(), 'foster_home' from generate_series(1, $2::int) n`,
    given,
  );
  await world.look(
    `insert into samhem.profiles (region_id, municipality_id, publication_id, is_shown, on_market, takes_interest, market_until, changed_at,
       assignment_type, age_bands, free_places, has_own_children, has_animals, is_step_free, offers_own_room, has_daytime_adult,
       languages, capability_substance, capability_trauma, capability_npf, capability_school, capability_protection, available)
     select $1, $3, ${id}, true, true, true, date '2100-01-01', now(),
       (array['foster_home', 'emergency_foster_home'])[1 + n % 2], (array['0-6', '7-12', '13-17', '18-20'])[1 + n % 2 : 2 + n % 3],
       (array['1', '2', '3+'])[1 + n % 3], n % 2 = 0, n % 5 = 0, n % 7 = 0, n % 3 <> 0, n % 11 = 0, array['sv', 'en'],
       'none', 'some', 'strong', 'some', 'none', 'now'
     from generate_series(1, $2::int) n`,
    [...given, where.municipalityId],
  );
}
