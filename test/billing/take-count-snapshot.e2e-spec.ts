import {
  givenPlacement,
  givenPublishedProfile,
  givenNeed,
  givenTwoRegions,
  type GivenRegion,
} from '../givens/index.js';
import { startWorld, type TestUser, type World } from '../support/world.js';

let world: World;
let familjepoolen: GivenRegion;
let helsingborg: GivenRegion;
beforeAll(async () => {
  world = await startWorld({ worker: false });
  ({ familjepoolen, helsingborg } = await givenTwoRegions(world.api));
}, 60_000);
afterAll(() => world?.close());
beforeEach(() => world.clock.set('2026-11-22T09:00:00Z'));

const FIELDS = `municipality { code } countedOn version residentChildren residentSource placedElsewhere placedInPool
  placedChildren placedSource isDemonstration`;
interface Snapshot {
  municipality: { code: string };
  version: number;
  placedInPool: number;
}
const take = (user: TestUser | null, year: number) =>
  world.ask<{ takeCountSnapshot: Snapshot[] }>(
    user,
    `mutation ($year: Int!) { takeCountSnapshot(year: $year) { ${FIELDS} } }`,
    { year },
  );
const read = (user: TestUser | null, countedOn: string) =>
  world.ask<{ countSnapshots: Snapshot[] }>(
    user,
    `query ($countedOn: LocalDate!) { countSnapshots(countedOn: $countedOn) { ${FIELDS} } }`,
    { countedOn },
  );
const of = (snapshots: Snapshot[], code: string) => snapshots.find(({ municipality }) => municipality.code === code);

/** A sibling pair of Solna's, placed through the pool from that day on. */
async function givenPlacedPair(startsOn: string): Promise<void> {
  world.clock.set(`${startsOn}T09:00:00Z`);
  const solna = familjepoolen.member('0184');
  const home = await givenPublishedProfile(world.api, familjepoolen);
  const profileId = home.profileIds[solna.id]!;
  const { id: needId } = await givenNeed(world.api, solna, { childrenCount: 2 });
  await givenPlacement(world.api, familjepoolen, { member: solna, needId, profileId });
  world.clock.set('2026-11-22T09:00:00Z');
}

describe('the unit takes the count of 1 November', () => {
  it('from official statistics and the placements in the pool that day, with the source of each', async () => {
    await givenPlacedPair('2025-10-20');
    const { data } = await take(familjepoolen.administrator, 2026);
    expect(data.takeCountSnapshot.map(({ municipality }) => municipality.code)).toEqual([
      '0114',
      '0139',
      '0163',
      '0183',
      '0184',
      '0191',
    ]);
    expect(of(data.takeCountSnapshot, '0184')).toEqual({
      municipality: { code: '0184' },
      countedOn: '2025-11-01',
      version: 1,
      residentChildren: 14990,
      residentSource: 'SCB, folkmängd efter ålder 31 december 2019',
      placedElsewhere: 339,
      placedInPool: 2,
      placedChildren: 341,
      placedSource: expect.stringMatching(/^SVT 2020-09.*Därtill 2 barn placerade genom poolen den 1 november 2025/),
      isDemonstration: false,
    });
    expect(of(data.takeCountSnapshot, '0191')).toMatchObject({ placedElsewhere: 30, isDemonstration: true });
    expect((await read(familjepoolen.host.steering, '2025-11-01')).data.countSnapshots).toEqual(data.takeCountSnapshot);
  });

  it('once: a count that says the same is the same version', async () => {
    const { data } = await take(familjepoolen.manager, 2026);
    expect(data.takeCountSnapshot.map(({ version }) => version)).toEqual(Array(6).fill(1));
  });

  it('and corrects it only by a new version of every member', async () => {
    await givenPlacedPair('2025-10-31');
    const { data } = await take(familjepoolen.administrator, 2026);
    expect(data.takeCountSnapshot.map(({ version }) => version)).toEqual(Array(6).fill(2));
    expect(of(data.takeCountSnapshot, '0184')).toMatchObject({ placedInPool: 4 });
    const versions = await world.look(
      `select version, sum(placed_in_pool)::int as placed from samhem.count_snapshots group by version order by version`,
    );
    expect(versions).toEqual([
      { version: 1, placed: 2 },
      { version: 2, placed: 4 },
    ]);
  });

  it('and two at the same moment make one version', async () => {
    const both = await Promise.all([take(familjepoolen.administrator, 2027), take(familjepoolen.manager, 2027)]);
    expect(both.map(({ codes }) => codes)).toEqual([[], []]);
    expect(both.flatMap(({ data }) => data.takeCountSnapshot.map(({ version }) => version))).toEqual(Array(12).fill(1));
  });
});

describe('a count is refused', () => {
  const problem = async (year: number) => (await take(familjepoolen.administrator, year)).errors[0]?.extensions;

  it('before its day', async () =>
    expect(await problem(2028)).toEqual({
      code: 'INVALID_INPUT',
      fields: [{ path: 'year', message: 'Räkningsdagen den 1 november 2027 har inte infallit ännu.' }],
    }));

  it.each([1999, 2200, -1, 0])('for the year %i', async (year) =>
    expect(await problem(year)).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'year' }] }),
  );

  it('for a year without an agreement, and for one before there are figures', async () => {
    expect(await problem(2019)).toMatchObject({ code: 'NO_AGREEMENT', fields: [{ path: 'year' }] });
    expect(await problem(2020)).toMatchObject({ code: 'FIGURE_MISSING', fields: [{ path: 'year' }] });
  });

  it('to everybody but the unit’s administrator and manager', async () => {
    const { caseworker, coordinator, steering } = familjepoolen.member('0184');
    for (const user of [familjepoolen.recruiter, caseworker, coordinator, steering, familjepoolen.reviewer]) {
      expect((await take(user, 2026)).codes).toEqual(['FORBIDDEN']);
    }
    expect((await take(null, 2026)).codes).toEqual(['UNAUTHENTICATED']);
  });
});

describe('another region', () => {
  it('sees nothing of it, and counts its own', async () => {
    expect((await read(helsingborg.administrator, '2025-11-01')).data.countSnapshots).toEqual([]);
    expect((await read(helsingborg.host.steering, '2025-11-01')).data.countSnapshots).toEqual([]);
    const { data } = await take(helsingborg.administrator, 2026);
    expect(data.takeCountSnapshot).toHaveLength(11);
    expect(of(data.takeCountSnapshot, '1283')).toMatchObject({ version: 1, placedInPool: 0, isDemonstration: true });
  });

  it('and a municipality’s caseworker reads no count at all', async () =>
    expect((await read(familjepoolen.host.caseworker, '2025-11-01')).codes).toEqual(['FORBIDDEN']));
});
