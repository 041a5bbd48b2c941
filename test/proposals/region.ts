import { HomeService } from '#libs/homes';
import { actAs } from '#libs/platform';
import { makeReady } from '../../apps/samhem/src/demonstration/readiness.js';
import { homeInput, type HomeChanges } from '../givens/index.js';
import { givenPool, type Pool } from '../needs/given.js';
import type { TestUser, World } from '../support/world.js';

export interface Reason {
  readonly choice: string;
  readonly reason: string;
  readonly homeNumber: number;
}

export interface Line {
  readonly need: { id: string; caseNumber: string; waitedDays: number; municipality: { code: string } };
  readonly home: { id: string; number: number; freePlaces: number };
  readonly isDecided: boolean;
  readonly pluses: string[];
  readonly minuses: string[];
  readonly openFacts: string[];
  readonly interestStatus: string | null;
  readonly alternatives: { home: { id: string }; effect: string; concerns: string | null }[];
  readonly decisions: (Reason & { id: string; note: string | null })[];
}

export interface UnmetNeed {
  readonly need: { id: string };
  readonly eligibleHomes: number;
  readonly blocking: { code: string; homes: number }[];
  readonly taskDueOn: string | null;
  readonly taskAssignedToName: string | null;
}

export interface Run {
  readonly id: string;
  readonly kind: string;
  readonly profile: string;
  readonly needs: number;
  readonly homes: number;
  readonly proposed: number;
  readonly unmet: number;
  readonly isStale: boolean;
  readonly lastGap: number | null;
}

const DECISION = 'id choice reason note homeNumber decidedByName';
const LINES = `query ($first: Int!, $after: String) { proposalLines(first: $first, after: $after) { nodes {
  need { id caseNumber waitedDays municipality { code } clocks { kind status deadlineOn } } home { id number freePlaces zone { code } }
  isDecided pluses minuses openFacts interestStatus alternatives { home { id number } pluses minuses effect concerns }
  decisions { ${DECISION} } } pageInfo { hasNextPage endCursor } } }`;
const UNMET = `query ($first: Int!, $after: String) { unmetNeeds(first: $first, after: $after) { nodes { need { id } eligibleHomes
  blocking { code homes } decisions { ${DECISION} } taskDueOn taskAssignedToName } pageInfo { hasNextPage endCursor } } }`;
const RUN = `{ proposalRun { id kind profile needs homes proposed unmet isStale lastGap snapshotHash ruleVersion weightVersion microseconds finishedAt } }`;
const DECIDE = `mutation ($input: DecideProposalInput!) { decideProposal(input: $input) { ${DECISION} } }`;
const UNDO = `mutation ($id: ID!) { undoProposalDecision(id: $id) { ${DECISION} } }`;

interface Paged<Node> {
  readonly nodes: Node[];
  readonly pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

export const askLines = (world: World, user: TestUser | null, page: { first?: number; after?: string | null } = {}) =>
  world.ask<{ proposalLines: Paged<Line> }>(user, LINES, { first: 20, ...page });
export const askUnmet = (world: World, user: TestUser | null) =>
  world.ask<{ unmetNeeds: Paged<UnmetNeed> }>(user, UNMET, { first: 20 });
export const askRun = (world: World, user: TestUser | null) => world.ask<{ proposalRun: Run | null }>(user, RUN);
export const decide = (world: World, user: TestUser | null, input: Record<string, unknown>) =>
  world.ask<{ decideProposal: Reason & { id: string } }>(user, DECIDE, { input });
export const undo = (world: World, user: TestUser | null, id: string) =>
  world.ask<{ undoProposalDecision: { id: string } }>(user, UNDO, { id });

/** @throws Error with the errors of an answer that should have none */
export function well<Data>(answer: { data: Data; errors: readonly unknown[] }): Data {
  if (answer.errors.length > 0) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
}

export const linesOf = async (world: World, user: TestUser) => well(await askLines(world, user)).proposalLines.nodes;
export const unmetOf = async (world: World, user: TestUser) => well(await askUnmet(world, user)).unmetNeeds.nodes;
export const runOf = async (world: World, user: TestUser) => well(await askRun(world, user)).proposalRun!;

/** A home for one child of 5–14 that is ready in every way and nobody stands in the way of, unless told otherwise. */
export async function givenHome({ api, db }: World, { region }: Pool, changes: HomeChanges = {}): Promise<string> {
  return actAs(region.recruiter, () =>
    db.run(async () => {
      const { id } = await api.get(HomeService).register(homeInput(api, region, { places: 1, ...changes }));
      await makeReady(api, [id]);
      await api.get(HomeService).markPublished(id);
      return id;
    }),
  );
}

export { givenPool, type Pool };
