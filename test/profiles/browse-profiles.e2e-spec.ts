import { givenPool, type Pool } from '../homes/pool.js';
import { faultyFields, zoneCodes } from '../homes/home.js';
import { startWorld, type World } from '../support/world.js';
import { browse, givenProfile, market, type Profile } from './profile.js';

let world: World;
let pool: Pool;
let plain: Profile;
let special: Profile;
let zones: string[];

beforeAll(async () => {
  world = await startWorld({ worker: false });
  pool = await givenPool(world);
  zones = await zoneCodes(world, pool.unit);
  plain = (await givenProfile(world, pool, { places: 1 })).profile;
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
  special = (await givenProfile(world, pool, { places: 3, offer })).profile;
}, 60_000);
afterAll(() => world?.close());

const browsePage = async (after: string | null) => (await browse(world, pool.solna, { first: 1, after })).data.profiles;

describe('a member browses the market', () => {
  it('a page at a time, each profile once, in an order that is random and stays', async () => {
    const seen: Profile[] = [];
    for (let page = await browsePage(null); ; page = await browsePage(page.pageInfo.endCursor)) {
      seen.push(...page.nodes);
      if (!page.pageInfo.hasNextPage) break;
    }
    expect(seen).toEqual([plain, special].sort((a, b) => (a.id < b.id ? -1 : 1)));
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

  it('and finds also what does not show what is asked for: hidden is unknown, and unknown is not no', async () => {
    await world.look(
      `update samhem.profiles set is_step_free = null, zone_code = null, free_places = '2+', age_bands = array['0-12']
      where id = $1`,
      [plain.id],
    );
    for (const filter of [{ stepFree: true }, { zoneCode: zones[2] }, { minFreePlaces: 3 }, { ageBand: 'AGE_0_6' }]) {
      expect(await market(world, pool.solna, filter)).toContain(plain.id);
    }
    expect(await market(world, pool.solna, { ageBand: 'AGE_13_17' })).not.toContain(plain.id);
  });

  it('and is told no number below five', async () => {
    const count = async (filter = {}) =>
      (
        await world.ask(pool.solna, 'query ($filter: ProfileFilter) { profileCount(filter: $filter) { count } }', {
          filter,
        })
      ).data;
    expect(await count()).toEqual({ profileCount: { count: null } });
    for (let home = 0; home < 4; home += 1) await givenProfile(world, pool, { offer: { hasDaytimeAdult: true } });
    expect(await count()).toEqual({ profileCount: { count: 6 } });
    expect(await count({ language: 'so' })).toEqual({ profileCount: { count: null } });
    expect(await count({ capabilities: ['SUBSTANCE', 'NPF'] })).toEqual({ profileCount: { count: null } });
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

  it('to the unit, unless it says as whom', async () => {
    expect(await market(world, pool.unit)).toEqual([]);
    const asSolna = await browse(world, pool.unit, { asSeenBy: pool.solna.municipalityId });
    expect(asSolna.data).toEqual((await browse(world, pool.solna)).data);
    const asAnother = await browse(world, pool.solna, { asSeenBy: pool.sigtuna.municipalityId });
    expect(asAnother.data).toEqual(asSolna.data);
  });

  it('to another region', async () => {
    const ofOthers = { asSeenBy: pool.solna.municipalityId };
    expect((await browse(world, pool.otherUnit, ofOthers)).data.profiles.nodes).toEqual([]);
    expect(await market(world, pool.otherUnit)).toEqual([]);
    expect(await market(world, pool.otherMember)).toEqual([]);
  });
});
