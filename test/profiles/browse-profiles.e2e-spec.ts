import { givenPool, type Pool } from '../homes/pool.js';
import { faultyFields, zoneCodes } from '../homes/home.js';
import { startWorld, type World } from '../support/world.js';
import { browse, givenProfile, market, see, type Profile } from './profile.js';

let world: World;
let pool: Pool;
let plain: Profile;
let special: Profile;
let zones: string[];

beforeAll(async () => {
  world = await startWorld({ worker: false });
  pool = await givenPool(world);
  zones = await zoneCodes(world, pool.unit);
  plain = (await givenProfile(world, pool.unit, { places: 1 })).profile;
  const offer = {
    assignmentType: 'EMERGENCY_FOSTER_HOME',
    ageFrom: 13,
    ageTo: 20,
    zoneCode: zones[1],
    hasOwnChildren: true,
    hasAnimals: true,
    isStepFree: true,
    offersOwnRoom: false,
    languages: ['so'],
    capabilities: [
      { area: 'SUBSTANCE', level: 3 },
      { area: 'TRAUMA', level: 1 },
    ],
  };
  special = (await givenProfile(world, pool.unit, { places: 3, offer })).profile;
}, 60_000);
afterAll(() => world?.close());

const browsePage = async (after: string | null) => (await browse(world, pool.solna, { first: 1, after })).data.profiles;

describe('a member browses the market', () => {
  it('latest first, a page at a time, each profile once', async () => {
    const first = await browse(world, pool.solna, { first: 1 });
    const { endCursor } = first.data.profiles.pageInfo;
    const second = await browse(world, pool.solna, { first: 1, after: endCursor });
    expect(first.data.profiles).toMatchObject({ nodes: [special], pageInfo: { hasNextPage: true } });
    expect(second.data.profiles).toMatchObject({ nodes: [plain], pageInfo: { hasNextPage: false } });
  });

  it('in order also when many were published in the same moment', async () => {
    await world.look(`update samhem.profiles set published_at = '2026-11-22T08:00:00Z' where region_id = $1`, [
      pool.unit.regionId,
    ]);
    const seen: string[] = [];
    for (let page = await browsePage(null); ; page = await browsePage(page.pageInfo.endCursor)) {
      seen.push(...page.nodes.map(({ id }) => id));
      if (!page.pageInfo.hasNextPage) break;
    }
    expect(seen).toEqual([plain.id, special.id].sort());
  });

  const filters: [found: 'plain' | 'special', filter: (zones: string[]) => object][] = [
    ['plain', () => ({ assignmentType: 'FOSTER_HOME' })],
    ['plain', () => ({ ageBand: 'AGE_7_12' })],
    ['special', () => ({ ageBand: 'AGE_18_20' })],
    ['special', ([, zoneCode]) => ({ zoneCode })],
    ['special', () => ({ minFreePlaces: 2 })],
    ['special', () => ({ minFreePlaces: 3 })],
    ['special', () => ({ capabilities: ['SUBSTANCE', 'TRAUMA'] })],
    ['plain', () => ({ capabilities: ['NPF'] })],
    ['plain', () => ({ noOwnChildren: true })],
    ['plain', () => ({ noAnimals: true })],
    ['special', () => ({ stepFree: true })],
    ['plain', () => ({ ownRoom: true })],
    ['special', () => ({ language: 'so' })],
    ['special', () => ({ assignmentType: 'EMERGENCY_FOSTER_HOME', stepFree: true, language: 'so', minFreePlaces: 1 })],
  ];
  it.each(filters)('and finds the %s one when asking for what it has (%#)', async (found, filter) => {
    expect(await market(world, pool.solna, filter(zones))).toEqual([found === 'plain' ? plain.id : special.id]);
  });

  it('and asks for nothing with what is left out, null or false', async () => {
    const filter = { assignmentType: null, capabilities: [], noAnimals: false, stepFree: null };
    expect(await market(world, pool.solna, filter)).toHaveLength(2);
  });

  it('and finds nothing when no profile has it all', async () =>
    expect(await market(world, pool.solna, { capabilities: ['SUBSTANCE', 'NPF'] })).toEqual([]));
});

describe('the market is not shown', () => {
  it.each([
    ['first', { first: 0 }],
    ['after', { after: 'x' }],
    ['minFreePlaces', { filter: { minFreePlaces: 0 } }],
    ['minFreePlaces', { filter: { minFreePlaces: 4 } }],
    ['zoneCode', { filter: { zoneCode: 'a\u0000b' } }],
    ['zoneCode', { filter: { zoneCode: 'a'.repeat(10_000) } }],
    ['language', { filter: { language: 'svenska' } }],
  ])('for a strange %s (%#)', async (field, variables) => {
    const answer = await browse(world, pool.solna, variables);
    expect(answer.codes).toEqual(['INVALID_INPUT']);
    expect(faultyFields(answer)).toEqual([field]);
  });

  it('to the steering group or to someone who is not signed in', async () => {
    expect((await browse(world, pool.steering)).codes).toEqual(['FORBIDDEN']);
    expect((await browse(world, null)).codes).toEqual(['UNAUTHENTICATED']);
  });

  it('to another region', async () => {
    expect(await market(world, pool.otherUnit)).toEqual([]);
    expect(await market(world, pool.otherMember)).toEqual([]);
  });
});

describe('an availability that nobody has confirmed for thirty days', () => {
  it('takes the profile off the market, while the unit still sees it', async () => {
    world.clock.advanceDays(31);
    expect(await market(world, pool.solna)).toEqual([]);
    expect((await see(world, pool.solna, plain.id)).codes).toEqual(['NOT_FOUND']);
    expect(await market(world, pool.unit)).toHaveLength(2);
    expect((await see(world, pool.unit, plain.id)).data.profile).toMatchObject({ id: plain.id });
    world.clock.advanceDays(-1);
    expect(await market(world, pool.solna)).toHaveLength(2);
  });
});
