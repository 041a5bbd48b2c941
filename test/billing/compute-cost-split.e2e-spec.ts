import { givenTwoRegions, type GivenRegion } from '../givens/index.js';
import { startWorld, type TestUser, type World } from '../support/world.js';

let world: World;
let familjepoolen: GivenRegion;
let helsingborg: GivenRegion;
beforeAll(async () => {
  world = await startWorld({ worker: false });
  ({ familjepoolen, helsingborg } = await givenTwoRegions(world.api));
  world.clock.set('2026-11-22T09:00:00Z');
}, 60_000);
afterAll(() => world?.close());

const FIELDS = `id year version budget keyModel countedOn isDemonstration shares { municipality { code name } residentChildren
  placedChildren residentAmount placedAmount share remainderOre explanation isDemonstration residentSource placedSource }`;
interface Split {
  id: string;
  version: number;
  isDemonstration: boolean;
  shares: { municipality: { code: string }; share: string; explanation: string; isDemonstration: boolean }[];
}
const compute = (user: TestUser | null, budget: unknown, { year = 2026, idempotencyKey = '' } = {}) =>
  world.ask<{ computeCostSplit: Split }>(
    user,
    `mutation ($year: Int!, $budget: Ore!) { computeCostSplit(year: $year, budget: $budget) { ${FIELDS} } }`,
    { year, budget },
    idempotencyKey ? { idempotencyKey } : {},
  );
const read = (user: TestUser | null, year = 2026) =>
  world.ask<{ costSplit: Split | null }>(user, `query ($year: Int!) { costSplit(year: $year) { ${FIELDS} } }`, {
    year,
  });
const take = (user: TestUser, year = 2026) =>
  world.ask(user, `mutation { takeCountSnapshot(year: ${year}) { version } }`);

it('a split is refused before the count is taken', async () => {
  const { errors } = await compute(familjepoolen.administrator, '1234567891');
  expect(errors[0]?.extensions).toMatchObject({ code: 'COUNT_MISSING', fields: [{ path: 'year' }] });
  expect((await read(familjepoolen.administrator)).data.costSplit).toBeNull();
});

describe('the unit computes the split', () => {
  beforeAll(() => take(familjepoolen.administrator));

  it('equal to the table computed by hand, to the öre', async () => {
    const { data } = await compute(familjepoolen.administrator, '1234567891');
    const { shares, ...split } = data.computeCostSplit;
    expect(split).toMatchObject({ year: 2026, version: 1, budget: '1234567891', countedOn: '2025-11-01' });
    expect(shares.map(({ municipality, share }) => [municipality.code, share])).toEqual([
      ['0114', '196104245'],
      ['0139', '115491184'],
      ['0163', '251081548'],
      ['0183', '193293053'],
      ['0184', '357161780'],
      ['0191', '121436081'],
    ]);
    expect(shares[4]).toMatchObject({ residentAmount: '120977516', placedAmount: '236184264', remainderOre: 0 });
    expect(shares[4]!.explanation).toContain('nummer 4 av 6 och ger inget öre');
  });

  it('and it says that it stands on a demonstration figure', async () => {
    const { costSplit } = (await read(familjepoolen.manager)).data;
    expect(costSplit!.isDemonstration).toBe(true);
    expect(costSplit!.shares.filter(({ isDemonstration }) => isDemonstration)).toMatchObject([
      { municipality: { code: '0191' } },
    ]);
  });

  it('anew as a new version, which the steering group reads', async () => {
    await compute(familjepoolen.manager, '100');
    const { costSplit } = (await read(familjepoolen.member('0139').steering)).data;
    expect(costSplit).toMatchObject({ version: 2, budget: '100' });
    expect(costSplit!.shares.reduce((sum, { share }) => sum + Number(share), 0)).toBe(100);
  });

  it('once for a click that is repeated with the same key', async () => {
    const idempotencyKey = 'a-form-opened-once';
    const [first, again] = [
      await compute(familjepoolen.administrator, '500', { idempotencyKey }),
      await compute(familjepoolen.administrator, '500', { idempotencyKey }),
    ];
    expect(again.data).toEqual(first.data);
    expect((await compute(familjepoolen.administrator, '501', { idempotencyKey })).codes).toEqual([
      'IDEMPOTENCY_KEY_REUSED',
    ]);
  });

  it('and two at the same moment follow each other', async () => {
    await take(familjepoolen.administrator, 2027);
    const both = await Promise.all(
      [familjepoolen.administrator, familjepoolen.manager].map((user) => compute(user, '1000', { year: 2027 })),
    );
    expect(both.map(({ data }) => data.computeCostSplit.version).sort()).toEqual([1, 2]);
  });

  it('with the largest budget there may be', async () => {
    const { data } = await compute(familjepoolen.administrator, '1000000000000');
    expect(data.computeCostSplit.shares.reduce((sum, { share }) => sum + BigInt(share), 0n)).toBe(10n ** 12n);
  });
});

describe('a split is refused', () => {
  it.each(['0', '-1', '1000000000001', 'abc', '1.5', '', '1e6', '99999999999999999999'])(
    'with the budget %p, at its field',
    async (budget) => {
      const { errors } = await compute(familjepoolen.administrator, budget);
      expect(errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'budget' }] });
    },
  );

  it('to everybody but the unit’s administrator and manager', async () => {
    const { caseworker, coordinator, steering } = familjepoolen.member('0184');
    for (const user of [familjepoolen.recruiter, caseworker, coordinator, steering, familjepoolen.reviewer]) {
      expect((await compute(user, '100')).codes).toEqual(['FORBIDDEN']);
    }
    expect((await compute(null, '100')).codes).toEqual(['UNAUTHENTICATED']);
  });
});

describe('another region', () => {
  it('sees no split of this one', async () => {
    for (const user of [helsingborg.administrator, helsingborg.host.steering]) {
      expect((await read(user)).data.costSplit).toBeNull();
    }
  });

  it('and a municipality’s caseworkers read none at all', async () => {
    expect((await read(familjepoolen.host.caseworker)).codes).toEqual(['FORBIDDEN']);
    expect((await read(helsingborg.host.caseworker)).codes).toEqual(['FORBIDDEN']);
  });
});
