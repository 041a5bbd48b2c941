import { randomUUID } from 'node:crypto';
import { startWorld, type World } from '../support/world.js';
import { givenNeed, givenPool, type Pool } from '../needs/given.js';
import {
  askMatches,
  askRun,
  givenHome,
  givenMatchedNeed,
  matchesOf,
  requestMatching,
  withdrawProfile,
  type MatchPage,
} from './given.js';

let world: World;
let pool: Pool;
beforeAll(async () => {
  world = await startWorld();
  pool = await givenPool(world);
});
afterAll(() => world.close());

interface Zone {
  readonly code: string;
  readonly name: string;
}

const eventsOf = (needId: string, type: string) =>
  world.look('select user_id from samhem.event_log where need_id = $1 and type = $2', [needId, type]);

describe('matching a need: it works', () => {
  it('finds the homes that can meet it, the better first, and explains each', async () => {
    const capabilities = [{ area: 'trauma' as const, level: 3 }];
    const good = await givenHome(world, pool.region, { languages: ['sv', 'ar'], capabilities });
    const fair = await givenHome(world, pool.region, { capabilities: [{ area: 'trauma' as const, level: 1 }] });
    await givenHome(world, pool.region, { hasAnimals: true, capabilities });
    const need = await givenMatchedNeed(world, pool.solna, {
      requirements: [
        { kind: 'NO_ANIMALS', strength: 'MUST' },
        { kind: 'CAPABILITY_TRAUMA', strength: 'MUST', level: 'STRONG' },
        { kind: 'LANGUAGE', strength: 'SHOULD', option: 'ar' },
      ],
    });
    const matches = await matchesOf(world, pool.solna, need.id);
    expect(matches.map(({ rank, profile }) => [rank, profile.id])).toEqual([
      [1, good.profileId],
      [2, fair.profileId],
    ]);
    expect(matches[1]!.requirements.map(({ kind, strength, status }) => [kind, strength, status])).toEqual([
      ['ASSIGNMENT_TYPE', 'MUST', 'MET'],
      ['AGE', 'MUST', 'MET'],
      ['PLACES', 'MUST', 'MET'],
      ['START', 'SHOULD', 'MET'],
      ['CAPABILITY_TRAUMA', 'MUST', 'UNKNOWN'],
      ['NO_ANIMALS', 'MUST', 'MET'],
      ['LANGUAGE', 'SHOULD', 'NOT_MET'],
    ]);
    expect(matches[1]!.requirements.at(-1)!.sentence).toBe('I hemmet talas svenska, inte arabiska.');
    const { data } = await askRun(world, pool.solna, need.id);
    expect(data.matchRun).toMatchObject({ status: 'DONE', matchesFound: 2, ruleVersion: expect.any(String) });
    expect(data.matchRun.profilesConsidered).toBeGreaterThanOrEqual(3);
  });

  it('keeps siblings together: only homes with room for all of them', async () => {
    await givenHome(world, pool.region);
    const roomy = await givenHome(world, pool.region, { places: 3 });
    const { id } = await givenMatchedNeed(world, pool.solna, { childrenCount: 3 });
    expect((await matchesOf(world, pool.solna, id)).map(({ profile }) => profile.id)).toEqual([roomy.profileId]);
  });

  it('names the zone that was asked for', async () => {
    const zones = await world.look<Zone>('select code, name from samhem.zones where region_id = $1', [pool.region.id]);
    const second = zones.find(({ code }) => code !== pool.region.host.zoneCode);
    await givenHome(world, pool.region);
    const requirements = [{ kind: 'ZONE', strength: 'SHOULD', option: second!.code }];
    const { id } = await givenMatchedNeed(world, pool.solna, { requirements });
    const sentences = (await matchesOf(world, pool.solna, id)).flatMap(({ requirements: all }) =>
      all.filter(({ kind }) => kind === 'ZONE').map(({ sentence }) => sentence),
    );
    expect(sentences[0]).toContain(`behovet gäller ${second!.name}.`);
  });

  it('pages without losing or doubling any', async () => {
    const { id } = await givenMatchedNeed(world, pool.solna);
    const all = await matchesOf(world, pool.solna, id);
    const paged: number[] = [];
    for (let after: string | null = null; ;) {
      const page: MatchPage = (await askMatches(world, pool.solna, id, { first: 2, after })).data.matches;
      paged.push(...page.nodes.map(({ rank }) => rank));
      after = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage) break;
    }
    expect(paged).toEqual(all.map(({ rank }) => rank));
    expect(paged.length).toBeGreaterThan(2);
  });

  it('follows the market: a new home comes in, a withdrawn one is gone at once, a full one too', async () => {
    const requirements = [{ kind: 'STEP_FREE', strength: 'MUST' }];
    const { id } = await givenMatchedNeed(world, pool.solna, { requirements });
    expect(await matchesOf(world, pool.solna, id)).toEqual([]);
    const { profileId, homeId } = await givenHome(world, pool.region, { isStepFree: true });
    await world.settled();
    expect((await matchesOf(world, pool.solna, id)).map(({ profile }) => profile.id)).toEqual([profileId]);
    await withdrawProfile(world, pool.unit, homeId);
    expect(await matchesOf(world, pool.solna, id)).toEqual([]);
    await world.settled();
    expect((await askRun(world, pool.solna, id)).data.matchRun.matchesFound).toBe(0);
    expect(await eventsOf(id, 'MatchesComputed')).toHaveLength(3);
  });

  it('writes no history when a change of the market changes nothing for the need', async () => {
    const { id } = await givenMatchedNeed(world, pool.solna);
    await givenHome(world, pool.region, { assignmentType: 'contact_family' });
    await givenHome(world, pool.region, { ageFrom: 18, ageTo: 20 });
    await world.settled();
    expect(await eventsOf(id, 'MatchesComputed')).toHaveLength(1);
  });

  it('runs again when asked, by the member or the unit, and says that it waits until it has', async () => {
    const { id } = await givenMatchedNeed(world, pool.solna);
    const asked = await requestMatching(world, pool.solna, id);
    expect(asked.data.requestMatching).toMatchObject({ needId: id, status: 'WAITING' });
    await world.settled();
    expect((await askRun(world, pool.solna, id)).data.matchRun.status).toBe('DONE');
    expect((await requestMatching(world, pool.unit, id)).codes).toEqual([]);
    await world.settled();
    expect(await eventsOf(id, 'MatchesComputed')).toEqual(Array(3).fill({ user_id: null }));
  });

  it('ends right when needs are registered while homes come and go: the last state wins', async () => {
    const requirements = [{ kind: 'CAPABILITY_PROTECTION', strength: 'MUST', level: 'STRONG' }];
    const home = () => givenHome(world, pool.region, { capabilities: [{ area: 'protection' as const, level: 3 }] });
    const leaving = await Promise.all([home(), home(), home()]);
    const [needs, staying] = await Promise.all([
      Promise.all(Array.from({ length: 4 }, () => givenNeed(world, pool.solna, { requirements }))),
      Promise.all(Array.from({ length: 4 }, home)),
      ...leaving.map(({ homeId }) => withdrawProfile(world, pool.unit, homeId)),
    ]);
    await world.settled();
    const expected = staying.map(({ profileId }) => profileId).sort();
    for (const { id } of needs) {
      const stored = 'select profile_id from samhem.matches where need_id = $1 order by profile_id';
      expect((await world.look<{ profile_id: string }>(stored, [id])).map((row) => row.profile_id)).toEqual(expected);
    }
  });

  it('leaves one run and one list when many ask at once', async () => {
    const { id } = await givenMatchedNeed(world, pool.solna);
    await Promise.all(Array.from({ length: 8 }, () => requestMatching(world, pool.solna, id)));
    await world.settled();
    expect(await world.look('select status from samhem.match_runs where need_id = $1', [id])).toEqual([
      { status: 'done' },
    ]);
    const ranks = (await matchesOf(world, pool.solna, id)).map(({ rank }) => rank);
    expect(ranks).toEqual(ranks.map((_, index) => index + 1));
  });
});

describe('matching a need: it is refused', () => {
  it('when the need has ended, and no match of it is shown any more', async () => {
    await givenHome(world, pool.region);
    const { id } = await givenMatchedNeed(world, pool.solna);
    await world.ask(pool.solna, 'mutation ($id: ID!) { endNeed(id: $id, reason: WITHDRAWN) { id } }', { id });
    expect((await requestMatching(world, pool.solna, id)).codes).toEqual(['NEED_NOT_OPEN']);
    expect(await matchesOf(world, pool.solna, id)).toEqual([]);
    expect((await askRun(world, pool.solna, id)).data.matchRun.status).toBe('DONE');
  });

  it('for the steering group and nobody', async () => {
    const { id } = await givenNeed(world, pool.solna);
    for (const ask of [askRun, askMatches, requestMatching]) {
      expect((await ask(world, pool.steering, id)).codes).toEqual(['FORBIDDEN']);
      expect((await ask(world, null, id)).codes).toEqual(['UNAUTHENTICATED']);
    }
  });

  it('with a page of no row, of more than 100, or after a cursor that is none', async () => {
    const { id } = await givenNeed(world, pool.solna);
    for (const page of [{ first: 0 }, { first: 101 }, { after: 'elephant' }]) {
      const { codes } = await askMatches(world, pool.solna, id, page);
      expect(codes).toEqual(['INVALID_INPUT']);
    }
  });
});

describe('matching a need: another municipality sees nothing', () => {
  it('and the answer is the one for a need that is not there', async () => {
    const { id } = await givenMatchedNeed(world, pool.solna);
    for (const who of [pool.sigtuna, pool.otherMember, pool.otherUnit]) {
      for (const ask of [askRun, askMatches, requestMatching]) {
        const foreign = await ask(world, who, id);
        expect(foreign.codes).toEqual(['NOT_FOUND']);
        expect(foreign.text).toBe((await ask(world, who, randomUUID())).text);
        expect(foreign.text).toBe((await ask(world, who, 'no id')).text);
      }
    }
    expect(await eventsOf(id, 'MatchingRequested')).toEqual([]);
  });

  it('and no home of another region is ever a match', async () => {
    await givenHome(world, pool.otherRegion, { hasDaytimeAdult: true });
    const requirements = [{ kind: 'DAYTIME_ADULT', strength: 'MUST' }];
    const { id } = await givenMatchedNeed(world, pool.solna, { requirements });
    expect(await matchesOf(world, pool.solna, id)).toEqual([]);
  });
});
