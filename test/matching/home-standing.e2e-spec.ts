import { randomUUID } from 'node:crypto';
import { actAs, narrowActor } from '#libs/platform';
import { UnmetNeeds } from '#libs/proposals';
import { changeInput, changeNeed, givenNeed, givenPool, pauseNeed, type Need, type Pool } from '../needs/given.js';
import { startWorld, type TestUser, type World } from '../support/world.js';
import { givenHome, givenMatchedNeed, matchesOf, withdrawProfile } from './given.js';
import {
  askOutlook,
  askOutside,
  askStanding,
  askStrengths,
  fillMarket,
  outsideOf,
  well,
  type OutsidePage,
} from './standing.js';

jest.setTimeout(60_000);

let world: World;
let pool: Pool;
beforeAll(async () => {
  world = await startWorld();
  pool = await givenPool(world);
});
afterAll(() => world.close());

const kinds = (broken: readonly { kind: string }[]) => broken.map(({ kind }) => kind);

describe('where homes stand for a need: it works', () => {
  it('every home is in the list or outside it, nearest miss first, each broken must with its sentence', async () => {
    const listed = await givenHome(world, pool.region, { isStepFree: true, hasAnimals: false });
    const oneMiss = await givenHome(world, pool.region, { isStepFree: true, hasAnimals: true });
    const twoMisses = await givenHome(world, pool.region, { isStepFree: false, hasAnimals: true });
    const requirements = [
      { kind: 'STEP_FREE', strength: 'MUST' },
      { kind: 'NO_ANIMALS', strength: 'MUST' },
    ];
    const { id } = await givenMatchedNeed(world, pool.solna, { requirements });
    expect((await matchesOf(world, pool.solna, id)).map(({ profile }) => profile.id)).toEqual([listed.profileId]);
    const outside = await outsideOf(world, pool.solna, id);
    expect(outside.map(({ profile, broken }) => [profile.id, kinds(broken)])).toEqual([
      [oneMiss.profileId, ['NO_ANIMALS']],
      [twoMisses.profileId, ['NO_ANIMALS', 'STEP_FREE']],
    ]);
    expect(outside[0]).toMatchObject({
      state: 'EXCLUDED',
      sentence: 'Ett krav är inte uppfyllt.',
      broken: [{ sentence: 'Det finns djur i hemmet.' }],
    });
    const standing = well(await askStanding(world, pool.solna, id, listed.profileId)).homeStanding;
    expect(standing).toMatchObject({ state: 'SHOWN', rank: 1, sentence: 'Hemmet är förslag 1 i listan.', broken: [] });
    expect(well(await askStanding(world, pool.solna, id, twoMisses.profileId)).homeStanding.broken).toHaveLength(2);
  });

  it('relaxing what it says opens as many homes as it says', async () => {
    const requirements = [
      { kind: 'STEP_FREE', strength: 'MUST' },
      { kind: 'NO_ANIMALS', strength: 'MUST' },
    ];
    const need = await givenMatchedNeed(world, pool.solna, { requirements });
    const { widenings, keptAway, eligible, considered } = well(
      await askOutlook(world, pool.solna, need.id),
    ).needOutlook;
    expect(widenings).toEqual([
      { kinds: ['NO_ANIMALS'], opens: 1 },
      { kinds: ['NO_ANIMALS', 'STEP_FREE'], opens: 2 },
    ]);
    expect(keptAway).toEqual([
      { kind: 'NO_ANIMALS', homes: 2, alone: 1, isRelaxable: true, because: null },
      { kind: 'STEP_FREE', homes: 1, alone: 0, isRelaxable: true, because: null },
    ]);
    expect([eligible, considered]).toEqual([1, 3]);
    const relaxed = requirements.map((one) => ({ ...one, strength: 'SHOULD' }));
    await changeNeed(world, pool.solna, need.id, changeInput(world, { version: need.version, requirements: relaxed }));
    await world.settled();
    expect(await matchesOf(world, pool.solna, need.id)).toHaveLength(3);
    expect(await outsideOf(world, pool.solna, need.id)).toEqual([]);
  });

  it('says of what can be no wish why not', async () => {
    const { id } = await givenMatchedNeed(world, pool.solna, { ageFrom: 14, ageTo: 17, childrenCount: 2 });
    const { widenings, keptAway } = well(await askOutlook(world, pool.solna, id)).needOutlook;
    expect(widenings).toEqual([]);
    expect(keptAway.map(({ kind, isRelaxable }) => [kind, isRelaxable])).toEqual([
      ['AGE', false],
      ['PLACES', false],
    ]);
    expect(keptAway[1]!.because).toMatch(/^Syskon hålls ihop/);
  });

  it('tells what speaks for each listed home and against it, in words', async () => {
    const requirements = [{ kind: 'NO_ANIMALS', strength: 'SHOULD' }];
    const { id } = await givenMatchedNeed(world, pool.solna, { requirements });
    const strengths = well(await askStrengths(world, pool.solna, id)).matchStrengths;
    const matches = await matchesOf(world, pool.solna, id);
    expect(strengths.map(({ profileId }) => profileId)).toEqual(matches.map(({ profile }) => profile.id));
    expect(strengths[0]!.pluses).toContain('Uppfyller det som efterfrågas: inga djur.');
    expect(strengths.at(-1)!.minuses).toContain('Uppfyller inte det som efterfrågas: inga djur.');
  });

  it('follows a home that changes or leaves, without a run', async () => {
    const { homeId, profileId } = await givenHome(world, pool.region, { hasDaytimeAdult: true });
    const requirements = [{ kind: 'DAYTIME_ADULT', strength: 'MUST' }];
    const { id } = await givenMatchedNeed(world, pool.solna, { requirements });
    const before = (await outsideOf(world, pool.solna, id)).length;
    expect(before).toBe(3);
    await withdrawProfile(world, pool.unit, homeId);
    expect((await askStanding(world, pool.solna, id, profileId)).codes).toEqual(['NOT_FOUND']);
  });

  it('pages without losing or doubling any', async () => {
    const { id } = await givenMatchedNeed(world, pool.solna, { ageFrom: 14, ageTo: 17 });
    const all = (await outsideOf(world, pool.solna, id)).map(({ profile }) => profile.id);
    const paged: string[] = [];
    for (let after: string | null = null; ;) {
      const page: OutsidePage = well(await askOutside(world, pool.solna, id, { first: 2, after })).homesOutsideList;
      paged.push(...page.nodes.map(({ profile }) => profile.id));
      after = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage) break;
    }
    expect(paged).toEqual(all);
    expect(new Set(paged).size).toBeGreaterThan(2);
  });
});

describe('a need that nobody can meet: it works', () => {
  let need: Need;
  const unmet = async () => well(await askOutlook(world, pool.solna, need.id)).needOutlook.unmet;

  it('says since when the unit knows, and when it goes on to the manager', async () => {
    need = await givenMatchedNeed(world, pool.solna, { assignmentType: 'CONTACT_PERSON' });
    expect(await unmet()).toEqual({
      since: expect.stringContaining(world.clock.today()),
      escalatedAt: null,
      escalatesOn: expect.any(String),
    });
  });

  it('says when the manager was given it, on the day that was told', async () => {
    const { escalatesOn } = (await unmet())!;
    world.clock.advanceDays(7);
    expect(world.clock.today()).toBe(escalatesOn);
    await actAs(narrowActor('housekeeping'), () => world.worker.get(UnmetNeeds).run());
    expect((await unmet())!.escalatedAt).toContain(escalatesOn);
  });

  it('says nothing more when a home has come', async () => {
    await givenHome(world, pool.region, { assignmentType: 'contact_person' });
    await world.settled();
    expect(await unmet()).toBeNull();
  });
});

const ALL = [
  (user: TestUser | null, needId: string) => askOutlook(world, user, needId),
  (user: TestUser | null, needId: string) => askOutside(world, user, needId),
  (user: TestUser | null, needId: string) => askStanding(world, user, needId, randomUUID()),
  (user: TestUser | null, needId: string) => askStrengths(world, user, needId),
];

describe('where homes stand for a need: it is refused', () => {
  it('when the need rests or has ended', async () => {
    const { id } = await givenNeed(world, pool.solna);
    await pauseNeed(world, pool.solna, id);
    for (const ask of ALL.slice(0, 3)) expect((await ask(pool.solna, id)).codes).toEqual(['NEED_NOT_OPEN']);
  });

  it('for the steering group and nobody, and with a page or cursor that is none', async () => {
    const { id } = await givenNeed(world, pool.solna);
    for (const ask of ALL) {
      expect((await ask(pool.steering, id)).codes).toEqual(['FORBIDDEN']);
      expect((await ask(null, id)).codes).toEqual(['UNAUTHENTICATED']);
    }
    for (const page of [{ first: 0 }, { first: 101 }, { after: 'elephant' }])
      expect((await askOutside(world, pool.solna, id, page)).codes).toEqual(['INVALID_INPUT']);
  });
});

describe('where homes stand for a need: another municipality sees nothing', () => {
  it('of the need: the answer is the one for a need that is not there', async () => {
    const { id } = await givenMatchedNeed(world, pool.solna);
    for (const who of [pool.sigtuna, pool.otherMember, pool.otherUnit]) {
      for (const ask of ALL) {
        const foreign = await ask(who, id);
        expect(foreign.codes).toEqual(['NOT_FOUND']);
        expect(foreign.text).toBe((await ask(who, randomUUID())).text);
        expect(foreign.text).toBe((await ask(who, 'no id')).text);
      }
    }
  });

  it('of homes: another’s sight of a home is no profile here, for the unit either', async () => {
    const home = await givenHome(world, pool.region);
    const { id } = await givenMatchedNeed(world, pool.solna);
    const foreign = home.profileIds[pool.region.member('0191').id]!;
    for (const who of [pool.solna, pool.unit])
      expect((await askStanding(world, who, id, foreign)).codes).toEqual(['NOT_FOUND']);
    expect(well(await askStanding(world, pool.unit, id, home.profileId)).homeStanding.state).toBe('SHOWN');
  });

  it('and a reader who knows the family neither, while its place in the list stays empty', async () => {
    const { profileId } = await givenHome(world, pool.region, { isStepFree: true });
    const { id } = await givenMatchedNeed(world, pool.solna);
    const before = well(await askStrengths(world, pool.solna, id)).matchStrengths.length;
    await world.ask(pool.solna, 'mutation ($profileId: ID!) { declareConflict(profileId: $profileId) }', { profileId });
    expect((await askStanding(world, pool.solna, id, profileId)).codes).toEqual(['NOT_FOUND']);
    expect(well(await askStrengths(world, pool.solna, id)).matchStrengths).toHaveLength(before - 1);
    expect((await outsideOf(world, pool.solna, id)).map(({ profile }) => profile.id)).not.toContain(profileId);
  });
});

describe('where homes stand for a need: on a market of 2 000 homes', () => {
  it('answers well within a second', async () => {
    const requirements = ['STEP_FREE', 'NO_ANIMALS', 'DAYTIME_ADULT'].map((kind) => ({ kind, strength: 'MUST' }));
    const { id } = await givenMatchedNeed(world, pool.sigtuna, { requirements });
    const municipalityId = pool.region.member('0191').id;
    await fillMarket(world, { regionId: pool.region.id, municipalityId }, 2_000);
    const took: number[] = [];
    for (const ask of [askOutlook, askOutside, askStrengths, askOutlook, askOutside]) {
      const began = performance.now();
      const { errors } = await ask(world, pool.sigtuna, id);
      took.push(performance.now() - began);
      expect(errors).toEqual([]);
    }
    expect(well(await askOutlook(world, pool.sigtuna, id)).needOutlook.considered).toBeGreaterThan(2_000);
    expect(took.sort((a, b) => a - b)[2]).toBeLessThan(1_000);
  });
});
