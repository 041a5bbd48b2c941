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
