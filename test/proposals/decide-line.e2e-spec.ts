import { changeInput, changeNeed, givenNeed, type Need } from '../needs/given.js';
import { startWorld, type World } from '../support/world.js';
import { decide, givenHome, givenPool, linesOf, undo, unmetOf, well, type Line, type Pool } from './region.js';

jest.setTimeout(60_000);

const TIMELINE = `query ($id: ID!) { timeline(subject: NEED, id: $id, first: 20) { nodes { type sentence } } }`;

let world: World;
let pool: Pool;
let need: Need;
let homes: string[];

beforeEach(async () => {
  world = await startWorld();
  pool = await givenPool(world);
  homes = [await givenHome(world, pool), await givenHome(world, pool, { offer: { ageFrom: 7, ageTo: 15 } })];
  need = await givenNeed(world, pool.solna);
  await world.settled();
});
afterEach(() => world.close());

const lineNow = async (): Promise<Line> => (await linesOf(world, pool.unit)).find((line) => line.need.id === need.id)!;
const told = async (): Promise<string[]> => {
  const answer = await world.ask<{ timeline: { nodes: { type: string }[] } }>(pool.solna, TIMELINE, { id: need.id });
  return well(answer).timeline.nodes.map(({ type }) => type);
};
const inputFor = (line: Line, changes: Record<string, unknown> = {}) => ({
  needId: line.need.id,
  proposedHomeId: line.home.id,
  choice: 'ACCEPTED',
  reason: 'AS_PROPOSED',
  ...changes,
});

describe('a line of the proposal', () => {
  it('that is accepted stays through later runs, and the municipality is told on its own need', async () => {
    const line = await lineNow();
    const decision = well(await decide(world, pool.unit, inputFor(line))).decideProposal;
    expect(decision).toMatchObject({ choice: 'ACCEPTED', reason: 'AS_PROPOSED', homeNumber: line.home.number });
    await givenNeed(world, pool.sigtuna);
    await world.settled();
    const kept = await lineNow();
    expect(kept).toMatchObject({ isDecided: true, home: { id: line.home.id }, decisions: [{ id: decision.id }] });
    const other = (await linesOf(world, pool.unit)).find(({ isDecided }) => !isDecided)!;
    expect(other.home.id).not.toBe(line.home.id);
    expect(await told()).toContain('HomeSuggested');
    expect(await told()).not.toContain('ProposalDecided');
    const interests = await world.look('select 1 from samhem.interests where need_id = $1', [need.id]);
    expect(interests).toEqual([]);
  });

  it('may be changed to one of its alternatives', async () => {
    const line = await lineNow();
    const chosenHomeId = line.alternatives[0]!.home.id;
    const input = inputFor(line, { choice: 'CHANGED', chosenHomeId, reason: 'NEARER' });
    well(await decide(world, pool.unit, input));
    await world.settled();
    expect(await lineNow()).toMatchObject({ isDecided: true, home: { id: chosenHomeId } });
    expect(homes).toContain(chosenHomeId);
  });

  it('that is refused is closed, and open again when the need says something else', async () => {
    for (const _home of homes) {
      well(await decide(world, pool.unit, inputFor(await lineNow(), { choice: 'REFUSED', reason: 'HOME_KEPT' })));
      await world.settled();
    }
    const [left] = await unmetOf(world, pool.unit);
    expect(left).toMatchObject({ need: { id: need.id }, eligibleHomes: 0, blocking: [{ code: 'declined', homes: 2 }] });
    const input = changeInput(world, { version: need.version, ageFrom: 8, ageTo: 12 });
    await changeNeed(world, pool.solna, need.id, input);
    await world.settled();
    expect(homes).toContain((await lineNow()).home.id);
  });

  it('is free again when the decision is undone', async () => {
    const { id } = well(await decide(world, pool.unit, inputFor(await lineNow()))).decideProposal;
    await world.settled();
    well(await undo(world, pool.unit, id));
    await world.settled();
    expect(await lineNow()).toMatchObject({ isDecided: false, decisions: [] });
    expect(await told()).toContain('SuggestionTakenBack');
    expect((await undo(world, pool.unit, id)).codes).toEqual(['NOT_FOUND']);
  });

  it('is decided once, however often and by however many it is pressed', async () => {
    const line = await lineNow();
    const answers = await Promise.all([1, 2, 3, 4].map(() => decide(world, pool.unit, inputFor(line))));
    expect(answers.filter(({ codes }) => codes.length === 0)).toHaveLength(1);
    expect(answers.flatMap(({ codes }) => codes)).toEqual(Array(3).fill('ALREADY_DECIDED'));
  });
});

describe('a decision is refused', () => {
  it('when the line says another home by now', async () => {
    const line = await lineNow();
    const proposedHomeId = homes.find((id) => id !== line.home.id)!;
    const { codes } = await decide(world, pool.unit, inputFor(line, { proposedHomeId }));
    expect(codes).toEqual(['PROPOSAL_CHANGED']);
  });

  it('without a reason that goes with it, without the words of another reason, and for a home that is no alternative', async () => {
    const line = await lineNow();
    const refused = async (changes: Record<string, unknown>) =>
      (await decide(world, pool.unit, inputFor(line, changes))).errors[0]?.extensions.fields?.map(({ path }) => path);
    expect(await refused({ choice: 'REFUSED' })).toEqual(['reason']);
    expect(await refused({ reason: 'OTHER' })).toEqual(['note']);
    const change = { choice: 'CHANGED', reason: 'NEARER' };
    expect(await refused(change)).toEqual(['chosenHomeId']);
    expect(await refused({ ...change, chosenHomeId: line.home.id })).toEqual(['chosenHomeId']);
  });

  it('to members and the steering group', async () => {
    const line = await lineNow();
    for (const user of [pool.solna, pool.steering]) {
      expect((await decide(world, user, inputFor(line))).codes).toEqual(['FORBIDDEN']);
    }
  });
});

describe('another region', () => {
  it('neither decides nor undoes, and cannot tell the line from one that is not there', async () => {
    const line = await lineNow();
    expect((await decide(world, pool.otherUnit, inputFor(line))).codes).toEqual(['PROPOSAL_CHANGED']);
    const { id } = well(await decide(world, pool.unit, inputFor(line))).decideProposal;
    expect((await undo(world, pool.otherUnit, id)).codes).toEqual(['NOT_FOUND']);
  });
});
