import { givenPublishedProfile } from '../givens/index.js';
import { proposalsOf, propose, readRegion, snapshotHash } from '#engine';
import { NightlyRun, RunStore } from '#libs/proposals';
import { addDays } from '#libs/kernel';
import { actAs, systemActor } from '#libs/platform';
import { givenNeed } from '../needs/given.js';
import { startWorld, type World } from '../support/world.js';
import { givenHome, givenPool, linesOf, runOf, well, type Pool } from './region.js';

jest.setTimeout(60_000);

const GAP = `query ($zone: String) { recruitmentGap(zoneCode: $zone) { compass compassAt countedAt
  rows { assignmentType ageBand capability wantedChildren freePlaces unmetChildren worth } } }`;
const TARGETS = `{ recruitmentTargets { id homes published byOn capability } }`;
const SET = `mutation ($input: RecruitmentTargetInput!) { setRecruitmentTarget(input: $input) { id homes published } }`;
const END = `mutation ($id: ID!) { endRecruitmentTarget(id: $id) { id } }`;
const CHOICE = `{ weightChoice { inForce decisions { profile decisionReference recordedByName }
  figures { profile nights proposed inTime pastLimitProposed pastLimitLeft } } }`;
const RECORD = `mutation ($input: WeightDecisionInput!) { recordWeightDecision(input: $input) { inForce } }`;

interface Gap {
  readonly compass: string[];
  readonly compassAt: string | null;
  readonly rows: { ageBand: string; capability: string; wantedChildren: number; freePlaces: number; worth: number }[];
}

let world: World;
let pool: Pool;

const night = () => actAs(systemActor(pool.region.id), () => world.worker.get(NightlyRun).here());
const gapOf = async (user = pool.unit) => well(await world.ask<{ recruitmentGap: Gap }>(user, GAP, {})).recruitmentGap;
const target = (changes: Record<string, unknown> = {}) => ({
  assignmentType: 'FOSTER_HOME',
  ageBand: 'AGE_13_17',
  capability: 'SUBSTANCE',
  homes: 3,
  byOn: addDays(world.clock.today(), 100),
  ...changes,
});

beforeAll(async () => {
  world = await startWorld();
  pool = await givenPool(world);
  await givenHome(world, pool, { places: 2, offer: { ageFrom: 0, ageTo: 6 } });
  await givenHome(world, pool, { offer: { ageFrom: 0, ageTo: 12 } });
  const substance = [{ kind: 'CAPABILITY_SUBSTANCE', strength: 'MUST', level: 'SOME' }];
  for (const member of [pool.solna, pool.sigtuna, pool.solna]) {
    await givenNeed(world, member, { ageFrom: 14, ageTo: 17, requirements: substance });
  }
  await givenNeed(world, pool.sigtuna, { ageFrom: 2, ageTo: 5 });
  await world.settled();
  await night();
});
afterAll(() => world.close());

describe('the night', () => {
  it('solves the region exactly, once a day, and says how far the fast answer is from it', async () => {
    const { kind, lastGap } = await runOf(world, pool.unit);
    expect(kind).toBe('NIGHTLY');
    expect(lastGap).toBeGreaterThanOrEqual(0);
    expect(lastGap).toBeLessThan(0.01);
    expect(await night()).toBe(false);
  });

  it('points in plain words to the homes that would help most', async () => {
    const { compass, rows } = await gapOf();
    expect(compass[0]).toMatch(/^Ett familjehem för tonåringar \(13–17 år\) med erfarenhet av missbruk/);
    const worth = (ageBand: string, capability: string) =>
      rows.find((row) => row.ageBand === ageBand && row.capability === capability)?.worth ?? 0;
    expect(worth('AGE_13_17', 'SUBSTANCE')).toBeGreaterThan(worth('AGE_0_6', 'NONE'));
  });

  it('keeps what it read, and the same answer comes out of it to the bit', async () => {
    const { id } = await runOf(world, pool.unit);
    const input = await actAs(systemActor(pool.region.id), () => world.worker.get(RunStore).input(id));
    const [run] = await world.look<{ hash: string }>(
      'select snapshot_hash as hash from samhem.proposal_runs where id = $1',
      [id],
    );
    expect(snapshotHash(input!)).toBe(run!.hash);
    const answer = propose(readRegion(input!), 'lika');
    const { needs, homes } = answer.region;
    const replayed = proposalsOf(answer).map(({ need, home }) => [needs.source[need]!.id, homes.source[home]!.id]);
    const stored = (await linesOf(world, pool.unit)).map(({ need, home }) => [need.id, home.id]);
    expect(stored).toEqual(replayed);
  });

  it('says nothing of needs and homes in what it keeps of profiles', async () => {
    const { data } = await world.ask<{ weightChoice: { inForce: string; figures: object[] } }>(pool.steering, CHOICE);
    expect(data.weightChoice).toMatchObject({ inForce: 'LIKA', decisions: [] });
    expect(data.weightChoice.figures).toHaveLength(4);
    expect(data.weightChoice.figures[0]).toEqual({
      ...{ profile: 'LIKA', nights: 1, proposed: null, inTime: null, pastLimitProposed: null, pastLimitLeft: null },
    });
  });
});

describe('the gap', () => {
  it('holds wanted against available, each kind by itself and in all', async () => {
    const { rows } = await gapOf();
    const row = (ageBand: string, capability: string) =>
      rows.find((one) => one.ageBand === ageBand && one.capability === capability);
    expect(row('AGE_13_17', 'NONE')).toMatchObject({ wantedChildren: 3, freePlaces: 0 });
    expect(row('AGE_13_17', 'SUBSTANCE')).toMatchObject({ wantedChildren: 3, freePlaces: 0 });
    expect(row('AGE_0_6', 'NONE')).toMatchObject({ wantedChildren: 1, freePlaces: 3 });
    expect(row('AGE_7_12', 'NONE')).toMatchObject({ wantedChildren: 0, freePlaces: 1 });
  });

  it('has targets that the manager sets, and homes published since count towards them', async () => {
    const { manager } = pool.region;
    well(await world.ask(manager, SET, { input: target() }));
    const capabilities = [{ area: 'substance' as const, level: 2 }];
    for (const known of [capabilities, []]) {
      const offer = { ageFrom: 12, ageTo: 18, capabilities: known };
      await givenPublishedProfile(world.api, pool.region, { places: 1, offer });
    }
    const read = async () =>
      well(await world.ask<{ recruitmentTargets: { id: string; published: number }[] }>(pool.unit, TARGETS))
        .recruitmentTargets;
    const [set] = await read();
    expect(set).toMatchObject({ homes: 3, published: 1 });
    well(await world.ask(manager, END, { id: set!.id }));
    expect(await read()).toEqual([]);
  });
});

describe('the steering group’s decision', () => {
  const decision = () => ({
    profile: 'BALANS',
    decidedOn: world.clock.today(),
    decisionReference: 'SG § 12',
    inForceFrom: world.clock.today(),
  });

  it('is recorded by the manager with its reference, and the next run follows it', async () => {
    well(await world.ask(pool.region.manager, RECORD, { input: decision() }));
    await world.settled();
    expect(await runOf(world, pool.unit)).toMatchObject({ profile: 'BALANS' });
    const { data } = await world.ask<{ weightChoice: object }>(pool.steering, CHOICE);
    expect(data.weightChoice).toMatchObject({
      inForce: 'BALANS',
      decisions: [{ decisionReference: 'SG § 12', recordedByName: pool.region.unitName }],
    });
  });

  it('is refused without a reference, backwards in time, and from before it was made', async () => {
    const faults = async (changes: Record<string, unknown>) => {
      const answer = await world.ask(pool.region.manager, RECORD, { input: { ...decision(), ...changes } });
      return answer.errors[0]?.extensions.fields?.map(({ path }) => path);
    };
    expect(await faults({ decisionReference: ' ' })).toEqual(['decisionReference']);
    expect(await faults({ decidedOn: '2199-01-01' })).toEqual(['decidedOn', 'inForceFrom']);
    expect(await faults({ decidedOn: '2020-01-01', inForceFrom: '2020-01-01' })).toEqual(['inForceFrom']);
  });

  it('is refused to the steering members themselves, to recruiters and to members, and so are targets', async () => {
    for (const user of [pool.steering, pool.unit, pool.solna]) {
      expect((await world.ask(user, RECORD, { input: decision() })).codes).toEqual(['FORBIDDEN']);
      expect((await world.ask(user, SET, { input: target() })).codes).toEqual(['FORBIDDEN']);
    }
    expect((await world.ask(pool.solna, CHOICE)).codes).toEqual(['FORBIDDEN']);
    expect((await world.ask(pool.steering, GAP, {})).codes).toEqual(['FORBIDDEN']);
  });
});

describe('another region', () => {
  it('sees neither gap, compass, targets nor decisions', async () => {
    expect(await gapOf(pool.otherUnit)).toMatchObject({ rows: [], compass: [], compassAt: null });
    expect((await world.ask(pool.otherUnit, TARGETS)).data).toEqual({ recruitmentTargets: [] });
    const { data } = await world.ask<{ weightChoice: object }>(pool.otherUnit, CHOICE);
    expect(data.weightChoice).toMatchObject({ inForce: 'LIKA', decisions: [] });
  });
});
