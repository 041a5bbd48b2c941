import { randomUUID } from 'node:crypto';
import { startWorld, type TestUser, type World } from '../support/world.js';
import * as given from './given.js';
import type { Pool } from './given.js';

let world: World;
let pool: Pool;
beforeAll(async () => {
  world = await startWorld({ worker: false });
  pool = await given.givenPool(world);
});
afterAll(() => world.close());

const change = (user: TestUser | null, id: string, changes: Record<string, unknown> = {}) =>
  given.changeNeed(world, user, id, given.changeInput(world, { version: 1, ...changes }));
const eventsOf = (id: string) =>
  world.look('select type, municipality_id, user_id from samhem.event_log where need_id = $1 order by id', [id]);
const nameOf = async ({ userId }: TestUser) =>
  (await world.look<{ name: string }>('select display_name as name from samhem.users where id = $1', [userId]))[0]!
    .name;

describe('changing a need: it works', () => {
  it('for every field but the case number, and tells what each was before', async () => {
    const { id, caseNumber } = await given.givenNeed(world, pool.solna, {
      urgency: 'PLANNED',
      networkSearch: 'NOT_STARTED',
      requirements: [{ kind: 'OWN_ROOM', strength: 'SHOULD' }],
    });
    const { data, codes } = await change(pool.solna, id, {
      assignmentType: 'EMERGENCY_FOSTER_HOME',
      childrenCount: 2,
      ageTo: 14,
      expectedLength: 'SHORT',
      urgency: 'ACUTE',
      networkSearch: 'EXHAUSTED',
      networkSearchOn: world.clock.today(),
      networkSearchGave: 'DECLINED',
      requirements: [{ kind: 'ZONE', strength: 'MUST', option: pool.region.host.zoneCode }],
    });
    expect(codes).toEqual([]);
    expect(data.changeNeed).toMatchObject({
      ...{ caseNumber, version: 2, status: 'OPEN', childrenCount: 2, ageFrom: 8, ageTo: 14, urgency: 'ACUTE' },
      ...{ networkSearch: 'EXHAUSTED', networkSearchGave: 'DECLINED', isNetworkSearchMissing: false },
      requirements: [{ kind: 'ZONE', strength: 'MUST' }],
    });
    expect(await given.historyOf(world, pool.solna, id)).toEqual([
      'Uppdragstyp ändrades från familjehem till jourhem.',
      'Antal barn som placeras tillsammans ändrades från 1 till 2.',
      'Ålder ändrades från 8–11 år till 8–14 år.',
      'Förväntad längd ändrades från längre än ett år till kort.',
      'Angelägenhet ändrades från planerat till akut.',
      'Sökning i nätverket ändrades från inte påbörjad till genomförd utan lösning.',
      `Datum för sökningen i nätverket angavs: ${world.clock.today()}.`,
      'Resultat av sökningen i nätverket angavs: tillfrågade tackade nej.',
      expect.stringMatching(/^Område lades till som krav \([A-ZÅÄÖ].+\)\.$/),
      'Eget rum togs bort, var önskemål.',
    ]);
  });

  it('and tells who did it, to the municipality and to the unit; each read is logged', async () => {
    const { id } = await given.givenNeed(world, pool.solna, { urgency: 'PLANNED' });
    await change(pool.solna, id, { urgency: 'ACUTE' });
    const actorName = await nameOf(pool.solna);
    for (const who of [pool.solna, pool.unit]) {
      const { data } = await given.askHistory(world, who, id);
      expect(data.needHistory.nodes).toMatchObject([{ version: 2, actorName, field: 'URGENCY' }]);
      const reads = await world.look(
        `select outcome from samhem.read_log where subject_id = $1 and user_id = $2 and purpose = 'historik'`,
        [id, who.userId],
      );
      expect(reads).toEqual([{ outcome: 'served' }]);
    }
  });

  it('is an event that says only that, and writes no word of its own', async () => {
    const { id } = await given.givenNeed(world, pool.solna);
    await change(pool.solna, id, { urgency: 'ACUTE' });
    const { municipalityId, userId } = pool.solna;
    expect((await eventsOf(id)).at(-1)).toEqual({
      type: 'NeedChanged',
      municipality_id: municipalityId,
      user_id: userId,
    });
  });

  it('once, when the answer was lost and the same is sent again', async () => {
    const { id } = await given.givenNeed(world, pool.solna, { urgency: 'PLANNED' });
    const input = given.changeInput(world, { version: 1, urgency: 'ACUTE' });
    const options = { idempotencyKey: randomUUID() };
    const ask = () => world.ask(pool.solna, given.CHANGE_NEED, { id, input }, options);
    const [first, second] = [await ask(), await ask()];
    expect(first.codes).toEqual([]);
    expect(second.text).toBe(first.text);
    expect(await given.historyOf(world, pool.solna, id)).toHaveLength(1);
  });

  it('writes nothing when nothing differs', async () => {
    const { id } = await given.givenNeed(world, pool.solna);
    expect((await change(pool.solna, id)).data.changeNeed.version).toBe(1);
    expect(await given.historyOf(world, pool.solna, id)).toEqual([]);
    expect(await eventsOf(id)).toHaveLength(1);
  });

  it('pages the history without losing or doubling any', async () => {
    const { id } = await given.givenNeed(world, pool.solna);
    for (const [index, urgency] of ['ACUTE', 'PLANNED', 'SOON', 'ACUTE'].entries()) {
      await change(pool.solna, id, { version: index + 1, urgency });
    }
    const first = (await given.askHistory(world, pool.solna, id, { first: 3, after: null as never })).data.needHistory;
    const after = first.pageInfo.endCursor;
    const rest = (await given.askHistory(world, pool.solna, id, { first: 3, after })).data.needHistory;
    expect([...first.nodes, ...rest.nodes].map(({ version }) => version)).toEqual([5, 4, 3, 2]);
    expect(rest.pageInfo.hasNextPage).toBe(false);
  });

  it('keeps a start that lies too far back to be asked for today', async () => {
    const { id } = await given.givenNeed(world, pool.solna);
    const startOn = world.clock.today();
    world.clock.advanceDays(500);
    const [kept, moved] = [
      await change(pool.solna, id, { startOn, urgency: 'ACUTE' }),
      await change(pool.solna, id, { version: 2, startOn: '2020-01-01' }),
    ];
    world.clock.advanceDays(-500);
    expect(kept.codes).toEqual([]);
    expect(moved.errors[0]!.extensions.fields).toMatchObject([{ path: 'startOn' }]);
  });
});

describe('the clocks of a need', () => {
  it('are counted from its dated facts, with rule and citation', async () => {
    world.clock.set('2026-11-25T09:00:00Z');
    const clockFacts = { investigationOpenedOn: '2026-08-15', emergencyPlacedOn: '2026-08-20', emergencyLaw: 'LVU' };
    const { id } = await given.givenNeed(world, pool.solna, { clockFacts });
    const { data } = await change(pool.solna, id, {
      clockFacts: { ...clockFacts, investigationClosedOn: '2026-11-20' },
    });
    expect(data.changeNeed.clocks).toMatchObject([
      { kind: 'INVESTIGATION', deadlineOn: '2026-12-15', daysLeft: null, status: 'KEPT' },
      { kind: 'EMERGENCY_HOME', deadlineOn: '2027-01-20', daysLeft: 56, status: 'ON_TIME', isProjected: false },
      { kind: 'SIX_MONTHS', deadlineOn: '2027-02-20', daysLeft: 87, status: 'ON_TIME' },
    ]);
    expect(data.changeNeed.clocks[1]).toMatchObject({
      rule: { citation: 'SoL (2025:400) 22 kap. 4 §', validFrom: '2025-07-01', validTo: null },
    });
    expect(await given.historyOf(world, pool.solna, id)).toEqual(['Dag då utredningen avslutades angavs: 2026-11-20.']);
  });
});

describe('changing a need: it is refused', () => {
  it('when somebody has saved meanwhile, and nothing of theirs is lost', async () => {
    const { id } = await given.givenNeed(world, pool.solna, { urgency: 'PLANNED' });
    await change(pool.solna, id, { urgency: 'SOON' });
    const { codes, errors } = await change(pool.solna, id, { urgency: 'ACUTE' });
    expect(codes).toEqual(['NEED_CHANGED_MEANWHILE']);
    expect(errors[0]!.message).toBe('Behovet har ändrats sedan du öppnade det. Inget du har skrivit är borta.');
    expect(await world.look('select urgency, version from samhem.needs where id = $1', [id])).toEqual([
      { urgency: 'soon', version: 2 },
    ]);
  });

  it('for all but one when many save at once', async () => {
    const { id } = await given.givenNeed(world, pool.solna);
    const ages = [12, 13, 14, 15, 16, 17];
    const answers = await Promise.all(ages.map((ageTo) => change(pool.solna, id, { ageTo })));
    expect(answers.flatMap(({ codes }) => codes)).toEqual(Array(ages.length - 1).fill('NEED_CHANGED_MEANWHILE'));
    expect(await given.historyOf(world, pool.solna, id)).toHaveLength(1);
  });

  it('when it has ended', async () => {
    const { id } = await given.givenNeed(world, pool.solna);
    await world.ask(pool.solna, 'mutation ($id: ID!) { endNeed(id: $id, reason: EXTERNAL) { id } }', { id });
    expect((await change(pool.solna, id, { version: 2 })).codes).toEqual(['NEED_NOT_OPEN']);
  });

  it.each([
    [{ ageTo: 8 }, 'ageTo'],
    [{ networkSearch: 'NOT_STARTED', networkSearchGave: 'DECLINED' }, 'networkSearch'],
    [{ clockFacts: { investigationClosedOn: '2026-10-01' } }, 'clockFacts.investigationOpenedOn'],
    [{ clockFacts: { emergencyPlacedOn: '2026-02-30' } }, 'clockFacts.emergencyPlacedOn'],
    [{ clockFacts: { emergencyLaw: 'LSU' } }, 'clockFacts.emergencyLaw'],
  ])('with %j, in Swedish at its field, and nothing is saved', async (faulty, path) => {
    const { id } = await given.givenNeed(world, pool.solna);
    const { codes, errors } = await change(pool.solna, id, { urgency: 'ACUTE', ...faulty });
    expect(codes).toEqual(['INVALID_INPUT']);
    expect(errors[0]!.extensions.fields!.map((field) => field.path)).toEqual([path]);
    expect(await given.historyOf(world, pool.solna, id)).toEqual([]);
  });

  it('with a case number, a name or a date of birth', async () => {
    const { id } = await given.givenNeed(world, pool.solna);
    for (const extra of [{ caseNumber: 'ANNAT 1' }, { childName: 'Kim' }, { clockFacts: { bornOn: '2015-01-01' } }]) {
      const { codes, text } = await change(pool.solna, id, extra);
      expect(codes).toHaveLength(1);
      expect(text).not.toMatch(/Kim|2015-01-01/);
    }
  });

  it('for the unit, the steering group, the reviewer and nobody', async () => {
    const { id } = await given.givenNeed(world, pool.solna);
    const { reviewer } = pool.region;
    for (const who of [pool.unit, pool.steering, reviewer])
      expect((await change(who, id)).codes).toEqual(['FORBIDDEN']);
    expect((await change(null, id)).codes).toEqual(['UNAUTHENTICATED']);
    for (const who of [pool.steering, reviewer]) {
      expect((await given.askHistory(world, who, id)).codes).toEqual(['FORBIDDEN']);
    }
  });
});

describe('changing a need: another municipality sees nothing', () => {
  it('and changes nothing; the answers are those for an id that is not there', async () => {
    const { id } = await given.givenNeed(world, pool.solna);
    await change(pool.solna, id, { urgency: 'ACUTE' });
    const asks = [change, (who: TestUser, of: string) => given.askHistory(world, who, of)];
    for (const who of [pool.sigtuna, pool.otherMember]) {
      for (const ask of asks) {
        const [foreign, unknown, noId] = [await ask(who, id), await ask(who, randomUUID()), await ask(who, 'no id')];
        expect(foreign.codes).toEqual(['NOT_FOUND']);
        expect([foreign.text, noId.text]).toEqual([unknown.text, unknown.text]);
      }
    }
    expect((await given.askHistory(world, pool.otherUnit, id)).codes).toEqual(['NOT_FOUND']);
    expect(await world.look('select version from samhem.needs where id = $1', [id])).toEqual([{ version: 2 }]);
  });

  it('not even whether its version is the right one', async () => {
    const { id } = await given.givenNeed(world, pool.solna);
    const [right, wrong] = [await change(pool.sigtuna, id), await change(pool.sigtuna, id, { version: 7 })];
    expect(right.text).toBe(wrong.text);
  });
});
