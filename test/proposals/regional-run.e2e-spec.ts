import { changeInput, changeNeed, givenNeed, type Need } from '../needs/given.js';
import { startWorld, type World } from '../support/world.js';
import { askLines, askRun, askUnmet, givenHome, givenPool, linesOf, runOf, unmetOf, type Pool } from './region.js';

jest.setTimeout(60_000);

let world: World;
let pool: Pool;
const runs = async () => {
  const [row] = await world.look<{ count: number }>(
    'select count(*)::int as count from samhem.proposal_runs where region_id = $1',
    [pool.region.id],
  );
  return row!.count;
};

beforeAll(async () => {
  world = await startWorld();
  pool = await givenPool(world);
});
afterAll(() => world.close());

describe('the regional proposal', () => {
  let teenager: Need;
  let child: Need;
  let forChildren: string;
  let forTeenagers: string;

  beforeAll(async () => {
    forChildren = await givenHome(world, pool, { offer: { ageFrom: 5, ageTo: 12 } });
    forTeenagers = await givenHome(world, pool, { offer: { ageFrom: 12, ageTo: 17 } });
    child = await givenNeed(world, pool.solna);
    teenager = await givenNeed(world, pool.sigtuna, { ageFrom: 14, ageTo: 16 });
    await world.settled();
  });

  it('gives every need the home that fits, with what speaks for it and facts of waiting', async () => {
    const lines = await linesOf(world, pool.unit);
    expect(new Map(lines.map(({ need, home }) => [need.id, home.id]))).toEqual(
      new Map([
        [child.id, forChildren],
        [teenager.id, forTeenagers],
      ]),
    );
    for (const line of lines) {
      expect(line).toMatchObject({ isDecided: false, interestStatus: null, decisions: [] });
      expect(line.pluses).toHaveLength(2);
      expect(line.need.waitedDays).toBe(0);
    }
  });

  it('tells what was computed, and nothing has changed since', async () => {
    expect(await runOf(world, pool.unit)).toMatchObject({
      ...{ kind: 'CHANGE', profile: 'LIKA', needs: 2, homes: 2, proposed: 2, unmet: 0, isStale: false },
    });
  });

  it('follows what changes: a home that becomes too old for the child leaves it without, and the other line stays as it was written', async () => {
    const written = 'select xmin::text as by from samhem.proposal_lines where need_id = $1';
    const before = await world.look(written, [teenager.id]);
    await changeNeed(world, pool.solna, child.id, changeInput(world, { version: child.version, ageFrom: 1, ageTo: 3 }));
    await world.settled();
    expect((await linesOf(world, pool.unit)).map(({ need }) => need.id)).toEqual([teenager.id]);
    expect(await unmetOf(world, pool.unit)).toMatchObject([
      { need: { id: child.id }, eligibleHomes: 0, blocking: [{ code: 'age', homes: 2 }] },
    ]);
    expect(await world.look(written, [teenager.id])).toEqual(before);
  });

  it('names the next best home and who would lose by it', async () => {
    const second = await givenNeed(world, pool.solna, { ageFrom: 13, ageTo: 17 });
    await givenHome(world, pool, { offer: { ageFrom: 13, ageTo: 20 } });
    await world.settled();
    const lines = await linesOf(world, pool.unit);
    const [one, other] = [teenager.id, second.id].map((id) => lines.find(({ need }) => need.id === id)!);
    expect(one!.home.id).not.toBe(other!.home.id);
    expect(one!.alternatives).toMatchObject([{ home: { id: other!.home.id }, effect: 'MOVES', concerns: 'Solna' }]);
  });

  it('is read page by page, and the reads are in the log', async () => {
    const first = await askLines(world, pool.unit, { first: 1 });
    const { nodes, pageInfo } = first.data.proposalLines;
    const next = await askLines(world, pool.unit, { first: 1, after: pageInfo.endCursor });
    expect(next.data.proposalLines.nodes[0]!.need.id).not.toBe(nodes[0]!.need.id);
    const rows = await world.look(`select 1 from samhem.read_log where user_id = $1 and subject_id = $2`, [
      pool.unit.userId,
      nodes[0]!.need.id,
    ]);
    expect(rows.length).toBeGreaterThan(0);
  });
});

describe('fifty changes at once', () => {
  it('are followed by one run, and the last state wins', async () => {
    const askers = pool.region.members.flatMap(({ caseworker, coordinator }) => [caseworker, coordinator]).slice(0, 10);
    const needs = await Promise.all(askers.map(async (asker) => ({ ...(await givenNeed(world, asker)), asker })));
    await world.settled();
    const before = await runs();
    const [{ at }] = (await world.look<{ at: string }>('select clock_timestamp()::text as at')) as [{ at: string }];
    const changes = Array.from({ length: 5 }, (_, version) => version + 1);
    // Five versions of each need; a need's own changes follow each other, the needs do not wait.
    await Promise.all(
      needs.map(async ({ id, asker }) => {
        for (const version of changes) {
          const ages = version === 5 ? { ageFrom: 0, ageTo: 2 } : { ageFrom: 5, ageTo: 7 + version };
          await changeNeed(world, asker, id, changeInput(world, { version, ...ages }));
        }
      }),
    );
    await world.settled();
    const events = await world.look<{ seen: boolean }>(
      `select exists (select from samhem.processed_jobs p where p.job_key = 'proposals.run.' || e.id) as seen
       from samhem.event_log e where e.type = 'NeedChanged' and e.occurred_at >= $1::timestamptz - interval '1 minute' and e.need_id = any($2)`,
      [at, needs.map(({ id }) => id)],
    );
    expect(events).toHaveLength(50);
    expect((await runs()) - before).toBeLessThanOrEqual(2);
    expect(await runOf(world, pool.unit)).toMatchObject({ isStale: false });
    const left = await unmetOf(world, pool.unit);
    for (const { id } of needs) expect(left.find(({ need }) => need.id === id)).toMatchObject({ eligibleHomes: 0 });
  });
});

describe('the regional proposal is refused', () => {
  it('to members, the steering group and whoever is not signed in', async () => {
    for (const ask of [askRun, askLines, askUnmet]) {
      for (const user of [pool.solna, pool.steering]) expect((await ask(world, user)).codes).toEqual(['FORBIDDEN']);
      expect((await ask(world, null)).codes).toEqual(['UNAUTHENTICATED']);
    }
  });
});

describe('another region', () => {
  it('sees nothing of it', async () => {
    expect((await askRun(world, pool.otherUnit)).data.proposalRun).toBeNull();
    expect(await linesOf(world, pool.otherUnit)).toEqual([]);
    expect(await unmetOf(world, pool.otherUnit)).toEqual([]);
  });
});
