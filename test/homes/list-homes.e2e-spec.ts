import { startWorld, type World } from '../support/world.js';
import { faultyFields, givenHome } from './home.js';
import { givenPool, type Pool } from './pool.js';

interface Page {
  homes: { nodes: { number: number }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}

const LIST = `query ($first: Int!, $after: String, $status: HomeStatus) {
  homes(first: $first, after: $after, status: $status) { nodes { number } pageInfo { hasNextPage endCursor } } }`;

let world: World;
let pool: Pool;
const list = (variables: object) => world.ask<Page>(pool.unit, LIST, { first: 2, ...variables });
const numbers = ({ data }: { data: Page }) => data.homes.nodes.map(({ number }) => number);

beforeAll(async () => {
  world = await startWorld({ worker: false });
  pool = await givenPool(world);
  for (let home = 1; home <= 5; home += 1) await givenHome(world, pool.unit);
  await givenHome(world, pool.otherUnit);
}, 60_000);
afterAll(() => world?.close());

describe('the homes of the region', () => {
  it('are listed a page at a time, latest first, each once', async () => {
    const pages = [await list({})];
    while (pages.at(-1)!.data.homes.pageInfo.hasNextPage) {
      pages.push(await list({ after: pages.at(-1)!.data.homes.pageInfo.endCursor }));
    }
    expect(pages.map(numbers)).toEqual([[5, 4], [3, 2], [1]]);
  });

  it('keep their places in the list when one is registered between two pages', async () => {
    const first = await list({});
    await givenHome(world, pool.unit);
    expect(numbers(await list({ after: first.data.homes.pageInfo.endCursor }))).toEqual([3, 2]);
  });

  it('are listed by status', async () => {
    expect(numbers(await list({ status: 'PUBLISHED' }))).toEqual([]);
    expect(numbers(await list({ status: 'REGISTERED' }))).toHaveLength(2);
  });

  it('are counted, but for those that have left, each region its own', async () => {
    const count = async (user: Pool['unit']) =>
      (await world.ask<{ homeCount: object }>(user, '{ homeCount { total published } }')).data.homeCount;
    expect([await count(pool.unit), await count(pool.otherUnit)]).toEqual([
      { total: 6, published: 0 },
      { total: 1, published: 0 },
    ]);
    await world.look(`update samhem.homes set status = 'published' where number in (1, 2) and region_id = $1`, [
      pool.unit.regionId,
    ]);
    await world.look(
      `update samhem.homes set status = 'withdrawn', withdrawn_on = current_date, withdrawal_reason = 'family_wish'
       where number = 3 and region_id = $1`,
      [pool.unit.regionId],
    );
    expect([await count(pool.unit), await count(pool.otherUnit)]).toEqual([
      { total: 5, published: 2 },
      { total: 1, published: 0 },
    ]);
  });

  it.each([
    ['first', { first: 0 }],
    ['first', { first: 101 }],
    ['after', { after: 'nonsense' }],
  ])('are not listed with a strange %s (%#)', async (field, variables) => {
    const answer = await list(variables);
    expect(answer.codes).toEqual(['INVALID_INPUT']);
    expect(faultyFields(answer)).toEqual([field]);
  });
});
