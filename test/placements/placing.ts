import { Pool, type Interest } from '../interests/pool.js';
import type { PublishedHome } from '../givens/index.js';
import type { TestUser } from '../support/world.js';

export interface Placement {
  id: string;
  caseNumber: string;
  needId: string;
  interestId: string;
  childrenCount: number;
  startsOn: string;
  endsOn: string | null;
  decisionOn: string;
  decisionReference: string;
  municipality: { code: string };
}

export type Decision = Partial<Pick<Placement, 'startsOn' | 'decisionOn' | 'decisionReference'>> & {
  idempotencyKey?: string;
};

const RECORD = `mutation ($input: RecordPlacementInput!) { recordPlacement(input: $input) {
  id caseNumber needId interestId childrenCount startsOn endsOn decisionOn decisionReference municipality { code } } }`;

/** The pool where placements are recorded. */
export class Placing {
  private constructor(readonly pool: Pool) {}

  static async start(options: { pool?: number } = {}): Promise<Placing> {
    return new Placing(await Pool.start(options));
  }

  /** Decided and starting today, where the test does not say otherwise. */
  async record(member: TestUser | null, { id: interestId }: { id: string }, decision: Decision = {}) {
    const { idempotencyKey, ...given } = decision;
    const today = this.pool.world.clock.today();
    const input = { startsOn: today, decisionOn: today, decisionReference: 'SN 2026-11-10 § 45', ...given, interestId };
    const options = idempotencyKey ? { idempotencyKey } : {};
    const answer = await this.pool.world.ask<{ recordPlacement: Placement }>(member, RECORD, { input }, options);
    return { ...answer, placement: answer.data?.recordPlacement };
  }

  /** A home and Solna's interest in it, with contact brokered. */
  async givenBrokered({ places = 1, children = 1 } = {}): Promise<{ home: PublishedHome; interest: Interest }> {
    const home = await this.pool.givenHome(places);
    const interest = await this.pool.givenInterest(this.pool.solna, home.profileId, children);
    return { home, interest: await this.pool.walk(interest) };
  }
}
