import { randomUUID } from 'node:crypto';
import { startWorld, type World } from '../support/world.js';
import { NEED, REGISTER_NEED, givenNeed, givenPool, needInput, registerNeed, type Need, type Pool } from './given.js';

let world: World;
let pool: Pool;
beforeAll(async () => {
  world = await startWorld({ worker: false });
  pool = await givenPool(world);
});
afterAll(() => world.close());

const needsNow = async () => (await world.look<{ count: string }>('select count(*) from samhem.needs'))[0]!.count;

describe('registering a need: it works', () => {
  it('keeps what was written, with requirements in words and levels', async () => {
    const requirements = [
      { kind: 'CAPABILITY_TRAUMA', strength: 'MUST', level: 'STRONG' },
      { kind: 'LANGUAGE', strength: 'SHOULD', option: 'ar' },
      { kind: 'OWN_ROOM', strength: 'SHOULD', level: 'SOME', option: 'norr' },
    ];
    const need = await givenNeed(world, pool.solna, { caseNumber: 'SOC 2026/114:2', childrenCount: 2, requirements });
    expect(need).toMatchObject({
      caseNumber: 'SOC 2026/114:2',
      status: 'OPEN',
      childrenCount: 2,
      ageFrom: 8,
      ageTo: 11,
      networkSearch: 'EXHAUSTED',
      waitedDays: 0,
      endedReason: null,
      municipality: { code: '0184', name: 'Solna' },
      requirements: [
        { kind: 'CAPABILITY_TRAUMA', strength: 'MUST', level: 'STRONG', option: null },
        { kind: 'LANGUAGE', strength: 'SHOULD', level: null, option: 'ar' },
        { kind: 'OWN_ROOM', strength: 'SHOULD', level: null, option: null },
      ],
    });
  });

  it('is never refused for want of a search in the network, but marked', async () => {
    const { networkSearch: _unsaid, ...input } = needInput(world);
    const { data, codes } = await registerNeed(world, pool.solna, input);
    expect(codes).toEqual([]);
    expect(data.registerNeed).toMatchObject({ networkSearch: 'NOT_STARTED', isNetworkSearchMissing: true });
  });

  it('is an event that names nobody, and its reading is logged', async () => {
    const { id } = await givenNeed(world, pool.solna);
    const events = await world.look(
      'select type, municipality_id, user_id, note from samhem.event_log where need_id = $1',
      [id],
    );
    const { municipalityId, userId } = pool.solna;
    expect(events).toEqual([{ type: 'NeedRegistered', municipality_id: municipalityId, user_id: userId, note: null }]);
    const reads = await world.look('select subject_kind, user_id, outcome from samhem.read_log where subject_id = $1', [
      id,
    ]);
    expect(reads).toContainEqual({ subject_kind: 'need', user_id: userId, outcome: 'served' });
  });

  it('lets another municipality use the same case number', async () => {
    await givenNeed(world, pool.solna, { caseNumber: 'SAMMA 1' });
    expect((await registerNeed(world, pool.sigtuna, needInput(world, { caseNumber: 'SAMMA 1' }))).codes).toEqual([]);
  });

  it('counts the days waited by the Swedish calendar', async () => {
    const { id } = await givenNeed(world, pool.solna);
    await world.look(`update samhem.needs set registered_at = $2 where id = $1`, [
      id,
      `${world.clock.today()}T23:30:00Z`,
    ]);
    world.clock.advanceDays(5);
    const { data } = await world.ask<{ need: Need }>(pool.solna, `query ($id: ID!) { need(id: $id) { waitedDays } }`, {
      id,
    });
    world.clock.advanceDays(-5);
    expect(data.need.waitedDays).toBe(4);
  });
});

describe('registering a need: it happens once', () => {
  it('when the answer was lost and the same is sent again', async () => {
    const key = randomUUID();
    const input = needInput(world);
    const first = await registerNeed(world, pool.solna, input, key);
    const before = await needsNow();
    const again = await registerNeed(world, pool.solna, input, key);
    expect(again.data).toEqual(first.data);
    expect(await needsNow()).toBe(before);
  });

  it('when the button is clicked ten times at once', async () => {
    const key = randomUUID();
    const input = needInput(world);
    const before = Number(await needsNow());
    const answers = await Promise.all(Array.from({ length: 10 }, () => registerNeed(world, pool.solna, input, key)));
    expect(new Set(answers.map(({ data }) => data.registerNeed.id)).size).toBe(1);
    expect(Number(await needsNow())).toBe(before + 1);
  });

  it('and another text under the same key is refused', async () => {
    const key = randomUUID();
    await registerNeed(world, pool.solna, needInput(world), key);
    expect((await registerNeed(world, pool.solna, needInput(world), key)).codes).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  });

  it('and a key is the user’s own', async () => {
    const key = randomUUID();
    const input = needInput(world);
    const [mine, theirs] = [
      await registerNeed(world, pool.solna, input, key),
      await registerNeed(world, pool.sigtuna, input, key),
    ];
    expect(theirs.codes).toEqual([]);
    expect(theirs.data.registerNeed.id).not.toBe(mine.data.registerNeed.id);
  });
});

describe('registering a need: it is refused, in Swedish at its field, and nothing is saved', () => {
  const zone = (option: string | null) => [{ kind: 'ZONE', strength: 'MUST', option }];
  it.each<[string, Record<string, unknown>, string]>([
    ['without a case number', { caseNumber: '' }, 'caseNumber'],
    ['with a case number of nothing but spaces', { caseNumber: '   ' }, 'caseNumber'],
    ['with no case number at all', { caseNumber: undefined }, 'caseNumber'],
    ['with 10 000 characters', { caseNumber: 'A'.repeat(10_000) }, 'caseNumber'],
    ['with emoji', { caseNumber: 'SOC 🏠 1' }, 'caseNumber'],
    ['with a personal number', { caseNumber: '19850709-9805' }, 'caseNumber'],
    ['with an age band upside down', { ageFrom: 12, ageTo: 8 }, 'ageTo'],
    ['with an age that tells who it is', { ageFrom: 8, ageTo: 8 }, 'ageTo'],
    ['with an age of −1', { ageFrom: -1 }, 'ageFrom'],
    ['with no child', { childrenCount: 0 }, 'childrenCount'],
    ['with 99 children', { childrenCount: 99 }, 'childrenCount'],
    ['with half a child', { childrenCount: 1.5 }, 'childrenCount'],
    ['without a date', { startOn: '' }, 'startOn'],
    ['with a date that is none', { startOn: '2026-02-30' }, 'startOn'],
    ['with a date far away', { startOn: '2099-01-01' }, 'startOn'],
    ['with a word that is none of the list', { urgency: 'NOW' }, 'urgency'],
    ['with a zone of another region', { requirements: zone('bjare') }, 'requirements.0.option'],
    ['with 10 000 characters for a zone', { requirements: zone('x'.repeat(10_000)) }, 'requirements.0.option'],
    ['with a zone that is not said', { requirements: zone(null) }, 'requirements.0.option'],
    [
      'with the same requirement twice',
      { requirements: ['MUST', 'SHOULD'].map((strength) => ({ kind: 'OWN_ROOM', strength })) },
      'requirements.1',
    ],
  ])('%s', async (_, changes, path) => {
    const before = await needsNow();
    const { codes, errors } = await registerNeed(world, pool.solna, needInput(world, changes));
    expect(codes).toEqual(['INVALID_INPUT']);
    const fields = errors[0]!.extensions.fields!;
    expect(fields.map((field) => field.path)).toEqual([path]);
    expect(fields[0]!.message).toMatch(/^[A-ZÅÄÖ].*[åäöa-z.:]$/);
    expect(await needsNow()).toBe(before);
  });

  it('with the case number of another open need, key or no key', async () => {
    const { caseNumber } = await givenNeed(world, pool.solna);
    const { codes, errors } = await registerNeed(world, pool.solna, needInput(world, { caseNumber }));
    expect(codes).toEqual(['CASE_NUMBER_TAKEN']);
    expect(errors[0]!.extensions.fields).toMatchObject([{ path: 'caseNumber' }]);
  });

  it.each(['unit', 'steering'] as const)('for the %s', async (who) =>
    expect((await registerNeed(world, pool[who], needInput(world))).codes).toEqual(['FORBIDDEN']),
  );

  it('for nobody', async () =>
    expect((await registerNeed(world, null, needInput(world))).codes).toEqual(['UNAUTHENTICATED']));

  it('with fields the form does not have', async () => {
    const answer = await world.ask(pool.solna, REGISTER_NEED, { input: { ...needInput(world), childName: 'Kim' } });
    expect(answer.codes).toHaveLength(1);
    expect(answer.text).not.toContain('Kim');
  });
});

describe('registering a need: another municipality sees nothing', () => {
  const byId = `query ($id: ID!) { need(id: $id) { ${NEED} } }`;
  const list = `{ needs(first: 100) { nodes { id caseNumber } } }`;

  it('of it in its list, and the unit and the owner do', async () => {
    const { id } = await givenNeed(world, pool.solna);
    const ids = async (who: Exclude<keyof Pool, 'region' | 'otherRegion'>) => {
      const { data } = await world.ask<{ needs: { nodes: { id: string }[] } }>(pool[who], list);
      return data.needs.nodes.map((need) => need.id);
    };
    for (const who of ['solna', 'unit'] as const) expect(await ids(who)).toContain(id);
    for (const who of ['sigtuna', 'otherMember', 'otherUnit'] as const) expect(await ids(who)).not.toContain(id);
  });

  it('when it asks for it by id: the answer is the one for an id that is not there', async () => {
    const { id } = await givenNeed(world, pool.solna);
    for (const who of ['sigtuna', 'otherMember', 'otherUnit'] as const) {
      const [foreign, unknown, noId] = await Promise.all(
        [id, randomUUID(), 'no id at all'].map((one) => world.ask(pool[who], byId, { id: one })),
      );
      expect(foreign!.codes).toEqual(['NOT_FOUND']);
      expect(foreign!.text).toBe(unknown!.text);
      expect(noId!.text).toBe(unknown!.text);
    }
  });
});
