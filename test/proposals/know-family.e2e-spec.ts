import { randomUUID } from 'node:crypto';
import type { PublishedHome } from '../givens/index.js';
import { givenHome } from '../matching/given.js';
import { changeInput, changeNeed, givenNeed, type Need } from '../needs/given.js';
import { homeProfile, onProfile, see } from '../profiles/profile.js';
import { startWorld, type TestUser, type World } from '../support/world.js';
import { askLines, givenPool, linesOf, unmetOf, well, type Pool } from './region.js';

jest.setTimeout(120_000);

const KNOWN = `query ($first: Int!) { proposalLines(first: $first) { nodes { need { id } home { id } readerKnowsFamily } } }`;
const DECLARE = 'mutation ($profileId: ID!) { declareConflict(profileId: $profileId) }';

let world: World;
let pool: Pool;
let home: PublishedHome;
let need: Need;
let profileId: string;

beforeAll(async () => {
  world = await startWorld();
  pool = await givenPool(world);
  home = await givenHome(world, pool.region);
  profileId = home.profileIds[pool.region.member('0184').id]!;
  need = await givenNeed(world, pool.solna);
  await world.settled();
});
afterAll(() => world?.close());

interface Known {
  readonly need: { id: string };
  readonly home: { id: string };
  readonly readerKnowsFamily: boolean;
}

const lines = async () =>
  well(await world.ask<{ proposalLines: { nodes: Known[] } }>(pool.unit, KNOWN, { first: 20 })).proposalLines.nodes;
const undo = (user: TestUser | null, homeId = home.homeId, readerId = pool.solna.userId) =>
  user
    ? onProfile(world, user, 'undoConflict', { homeId, readerId })
    : world.ask(null, 'mutation { undoConflict(homeId: "x", readerId: "x") { id } }');

describe('a caseworker who knows the family', () => {
  it('is proposed the home before having said so', async () => {
    expect(await lines()).toEqual([{ need: { id: need.id }, home: { id: home.homeId }, readerKnowsFamily: false }]);
  });

  it('keeps the home from the need while nobody else handles it', async () => {
    expect((await world.ask(pool.solna, DECLARE, { profileId })).codes).toEqual([]);
    await world.settled();
    expect(await linesOf(world, pool.unit)).toEqual([]);
    expect(await unmetOf(world, pool.unit)).toMatchObject([
      { need: { id: need.id }, blocking: expect.arrayContaining([{ code: 'conflict', homes: 1 }]) },
    ]);
  });

  it('speaks against the home and keeps nothing from the municipality when a colleague handles the need too', async () => {
    const { coordinator } = pool.region.member('0184');
    const changed = await changeNeed(world, coordinator, need.id, changeInput(world, { version: 1, urgency: 'ACUTE' }));
    expect(changed.codes).toEqual([]);
    await world.settled();
    expect(await lines()).toEqual([{ need: { id: need.id }, home: { id: home.homeId }, readerKnowsFamily: true }]);
  });

  it('says so of no other municipality’s need', async () => {
    await givenNeed(world, pool.sigtuna);
    await world.settled();
    const known = await lines();
    expect(known.filter((line) => line.readerKnowsFamily && line.need.id !== need.id)).toEqual([]);
  });
});

describe('undoing it is refused', () => {
  it('to members, the steering group and whoever is not signed in', async () => {
    for (const user of [pool.solna, pool.steering]) expect((await undo(user)).codes).toEqual(['FORBIDDEN']);
    expect((await undo(null)).codes).toEqual(['UNAUTHENTICATED']);
  });

  it('of a home or a reader that nobody has said it of, with one answer for all', async () => {
    const answers = [
      await undo(pool.unit, randomUUID()),
      await undo(pool.unit, home.homeId, randomUUID()),
      await undo(pool.unit, home.homeId, pool.sigtuna.userId),
      await undo(pool.unit, 'no id', 'no id'),
    ];
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers[0]!.codes).toEqual(['NOT_FOUND']);
  });
});

describe('another region', () => {
  it('undoes nothing and sees nothing of it', async () => {
    expect((await undo(pool.otherUnit)).codes).toEqual(['NOT_FOUND']);
    expect(well(await askLines(world, pool.otherUnit)).proposalLines.nodes).toEqual([]);
    expect(await world.look('select 1 from samhem.undone_conflicts')).toEqual([]);
  });
});

describe('a reader who said it by mistake', () => {
  it('meets the home again when the unit has undone it, and it is kept who did', async () => {
    expect((await see(world, pool.solna, profileId)).codes).toEqual(['NOT_FOUND']);
    expect((await undo(pool.unit)).codes).toEqual([]);
    await world.settled();
    expect((await see(world, pool.solna, profileId)).codes).toEqual([]);
    expect((await homeProfile(world, pool.unit, home.homeId)).data.homeProfile.conflicts).toEqual([]);
    expect((await lines()).filter((line) => line.readerKnowsFamily)).toEqual([]);
    expect(await world.look('select home_id, user_id, undone_by from samhem.undone_conflicts')).toEqual([
      { home_id: home.homeId, user_id: pool.solna.userId, undone_by: pool.unit.userId },
    ]);
    const TIMELINE = 'query ($id: ID!) { timeline(subject: HOME, id: $id, first: 50) { nodes { sentence } } }';
    const { data } = await world.ask<{ timeline: { nodes: { sentence: string }[] } }>(pool.unit, TIMELINE, {
      id: home.homeId,
    });
    expect(data.timeline.nodes.map(({ sentence }) => sentence)).toContain(
      'Enheten tog bort uppgiften att en handläggare i Solna känner familjen.',
    );
  });

  it('may say it again, and it is undone once only', async () => {
    expect((await undo(pool.unit)).codes).toEqual(['NOT_FOUND']);
    expect((await world.ask(pool.solna, DECLARE, { profileId })).codes).toEqual([]);
    expect((await see(world, pool.solna, profileId)).codes).toEqual(['NOT_FOUND']);
  });
});
