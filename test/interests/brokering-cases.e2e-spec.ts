import { Pool, type Interest } from './pool.js';
import type { PublishedHome } from '../givens/index.js';

interface Case {
  profile: { id: string };
  homeId: string;
  homeNumber: number;
  places: { total: number; free: number; reserved: number };
  interests: {
    interest: { id: string; status: string };
    need: { id: string; caseNumber: string; childrenCount: number };
    requirements: { sentence: string }[];
  }[];
}

let pool: Pool;
beforeAll(async () => {
  pool = await Pool.start();
}, 60_000);
afterAll(() => pool?.world.close());

const QUERY = `query ($first: Int!, $after: String) { brokeringCases(first: $first, after: $after) {
  nodes { profile { id } homeId homeNumber places { total free reserved }
    interests { interest { id status } need { id caseNumber childrenCount } requirements { sentence } } }
  pageInfo { hasNextPage endCursor } } }`;
type Listed = { brokeringCases: { nodes: Case[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };

const cases = async (first = 8, after?: string, user = pool.unit) =>
  (await pool.world.ask<Listed>(user, QUERY, { first, after })).data.brokeringCases;

describe('the brokering page', () => {
  let oldest: PublishedHome;
  let newest: PublishedHome;
  let waiting: Interest[];

  beforeAll(async () => {
    newest = await pool.givenHome(1);
    oldest = await pool.givenHome(3);
    waiting = [
      await pool.givenInterest(pool.solna, oldest.profileId, 2),
      await pool.givenInterest(pool.sigtuna, oldest.profileId),
    ];
    await pool.givenInterest(pool.sigtuna, newest.profileId);
    await pool.world.settled();
  }, 30_000);

  it('shows the home where somebody has waited longest first, with the interests side by side', async () => {
    const { nodes } = await cases();
    expect(nodes.map(({ homeId }) => homeId)).toEqual([oldest.homeId, newest.homeId]);
    expect(nodes[0]).toMatchObject({
      profile: { id: await pool.idFor(pool.solna, oldest.profileId) },
      homeNumber: 7,
      places: { total: 3, free: 3, reserved: 0 },
    });
    expect(nodes[0]!.interests.map(({ interest, need }) => [interest.id, need.id, need.childrenCount])).toEqual([
      [waiting[0]!.id, waiting[0]!.needId, 2],
      [waiting[1]!.id, waiting[1]!.needId, 1],
    ]);
  });

  it('says how each need is met, in the sentences of the matching', async () => {
    const { nodes } = await cases();
    for (const { requirements } of nodes[0]!.interests) {
      expect(requirements.length).toBeGreaterThan(0);
      expect(requirements.every(({ sentence }) => sentence.length > 5)).toBe(true);
    }
  });

  it('is read page by page', async () => {
    const first = await cases(1);
    const second = await cases(1, first.pageInfo.endCursor);
    expect([...first.nodes, ...second.nodes].map(({ homeId }) => homeId)).toEqual([oldest.homeId, newest.homeId]);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
  });

  it('asks the database as often for two homes as for six', async () => {
    const few = await statementsOf(() => cases());
    for (let count = 0; count < 4; count += 1) {
      const { profileId } = await pool.givenHome(2);
      for (const member of [pool.solna, pool.sigtuna]) await pool.givenInterest(member, profileId);
    }
    await pool.world.settled();
    expect((await cases()).nodes).toHaveLength(6);
    expect(await statementsOf(() => cases())).toBe(few);
  });

  it('logs that the needs were read, once each', async () => {
    const [before] = await reads();
    await cases();
    const [after] = await reads();
    expect(after!.reads - before!.reads).toBe(11);
  });

  it('drops whoever has ended, and shows what is held for whom is brokered', async () => {
    await pool.done(pool.unit, 'declineInterest', { id: waiting[1]!.id, reason: 'FAMILY_DECLINED' });
    await pool.walk(waiting[0]!);
    const [first] = (await cases()).nodes;
    expect(first!.interests.map(({ interest }) => interest)).toEqual([
      { id: waiting[0]!.id, status: 'CONTACT_BROKERED' },
    ]);
    expect(first!.places).toEqual({ total: 3, free: 1, reserved: 2 });
  });
});

describe('the brokering page is refused', () => {
  it('to members and the steering group', async () => {
    for (const user of [pool.solna, pool.steering]) {
      expect((await pool.world.ask(user, QUERY, { first: 10 })).codes).toEqual(['FORBIDDEN']);
    }
    expect((await pool.world.ask(null, QUERY, { first: 10 })).codes).toEqual(['UNAUTHENTICATED']);
  });

  it.each([0, 101])('for %i cases at a time', async (first) => {
    expect(
      (
        await pool.world.ask(
          pool.unit,
          '{ brokeringCases(first: $FIRST) { pageInfo { hasNextPage } } }'.replace('$FIRST', String(first)),
        )
      ).codes,
    ).toEqual(['INVALID_INPUT']);
  });
});

describe('another region', () => {
  it('sees nothing of it', async () => expect((await cases(8, undefined, pool.otherUnit)).nodes).toEqual([]));
});

function reads(): Promise<{ reads: number }[]> {
  return pool.world.look(
    `select count(*)::int as reads from samhem.read_log where user_id = $1 and subject_kind = 'need'`,
    [pool.unit.userId],
  );
}

/** How many statements the api sends, as its one way to the database counts them. */
async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  const spy = jest.spyOn(pool.world.db, 'query');
  await work();
  const { length } = spy.mock.calls;
  spy.mockRestore();
  return length;
}
