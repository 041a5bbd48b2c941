import { randomUUID } from 'node:crypto';
import { faultyFields, givenHome, homeOf } from '../homes/home.js';
import { givenPool, type Pool } from '../homes/pool.js';
import { startWorld, type TestUser, type World } from '../support/world.js';

const WORD =
  'fact familyValue familyOn recruiterValue recruiterOn recruiterName settledValue settledReason settledByName isOpen';

interface Word {
  fact: string;
  settledValue: string | null;
  isOpen: boolean;
}

let world: World;
let pool: Pool;
beforeAll(async () => {
  world = await startWorld({ worker: false });
  pool = await givenPool(world);
}, 60_000);
afterAll(() => world?.close());

const record = (user: TestUser, input: object) =>
  world.ask<{ recordWord: Word[] }>(
    user,
    `mutation ($input: RecordWordInput!) { recordWord(input: $input) { ${WORD} } }`,
    { input },
  );
const settle = (user: TestUser, input: object) =>
  world.ask<{ settleWord: Word[] }>(
    user,
    `mutation ($input: SettleWordInput!) { settleWord(input: $input) { ${WORD} } }`,
    { input: { reason: 'HOME_VISIT', ...input } },
  );
const openTasks = (homeId: string) =>
  world.look<{ kind: string }>('select kind from samhem.tasks where home_id = $1 and done_at is null', [homeId]);

async function givenDifference(fact = 'AGES', family = '5-14', ...rest: [recruiter?: string]): Promise<string> {
  const [recruiter = '7-12'] = rest;
  const { id: homeId } = await givenHome(world, pool.unit);
  await record(pool.unit, { homeId, fact, saidBy: 'FAMILY', value: family });
  await record(pool.unit, { homeId, fact, saidBy: 'RECRUITER', value: recruiter });
  return homeId;
}

describe('the family’s word and the recruiter’s', () => {
  it('are kept apart, each with its day, and a difference becomes a task', async () => {
    const { id: homeId } = await givenHome(world, pool.unit);
    await record(pool.unit, { homeId, fact: 'AGES', saidBy: 'FAMILY', value: '5-14', saidOn: '2026-01-02' });
    expect(await openTasks(homeId)).toEqual([]);
    const { data } = await record(pool.unit, { homeId, fact: 'AGES', saidBy: 'RECRUITER', value: '7-12' });
    expect(data.recordWord).toEqual([
      {
        ...{ fact: 'AGES', familyValue: '5-14', familyOn: '2026-01-02' },
        ...{ recruiterValue: '7-12', recruiterOn: world.clock.today(), recruiterName: 'unit null' },
        ...{ settledValue: null, settledReason: null, settledByName: null, isOpen: true },
      },
    ]);
    expect(await openTasks(homeId)).toEqual([{ kind: 'settle_word' }]);
    expect((await homeOf(world, pool.unit, homeId)).offer.ageFrom).toBe(5);
  });

  it('are settled with a reason, by somebody, and the offer carries what holds', async () => {
    const homeId = await givenDifference();
    const { data } = await settle(pool.unit, { homeId, fact: 'AGES', value: '7-12' });
    expect(data.settleWord).toMatchObject([
      { settledValue: '7-12', settledReason: 'HOME_VISIT', settledByName: 'unit null', isOpen: false },
    ]);
    expect((await homeOf(world, pool.unit, homeId)).offer.ageFrom).toBe(7);
    expect(await openTasks(homeId)).toEqual([]);
  });

  const cases: [fact: string, family: string, recruiter: string, field: string, value: unknown][] = [
    ['ASSIGNMENT_TYPE', 'foster_home', 'contact_family', 'assignmentType', 'CONTACT_FAMILY'],
    ['ANIMALS', 'no', 'yes', 'hasAnimals', true],
    ['OWN_CHILDREN', 'no', 'yes', 'hasOwnChildren', true],
    ['SIBLING_GROUPS', 'yes', 'no', 'takesSiblingGroups', false],
    ['CONTACT_WITH_PARENTS', 'welcome', 'not', 'contactWithParents', 'NOT'],
    ['EXPERIENCE', 'experienced', 'some', 'experience', 'SOME'],
    ['ROOMS', '3', '2', 'rooms', 2],
  ];
  it.each(cases)('of %s reach the offer', async (fact, family, recruiter, field, value) => {
    const homeId = await givenDifference(fact, family, recruiter);
    await settle(pool.unit, { homeId, fact, value: recruiter });
    const { data } = await world.ask<{ home: { offer: Record<string, unknown> } }>(
      pool.unit,
      `query ($id: ID!) { home(id: $id) { offer { ${field} } } }`,
      { id: homeId },
    );
    expect(data.home.offer[field]).toBe(value);
  });

  it('of a capability changes that one alone, and of places the places', async () => {
    const homeId = await givenDifference('CAPABILITY_TRAUMA', '3', '1');
    await settle(pool.unit, { homeId, fact: 'CAPABILITY_TRAUMA', value: '1' });
    await record(pool.unit, { homeId, fact: 'PLACES', saidBy: 'FAMILY', value: '4' });
    await record(pool.unit, { homeId, fact: 'PLACES', saidBy: 'RECRUITER', value: '4' });
    const { offer, places } = await homeOf(world, pool.unit, homeId);
    const levels = offer.capabilities.filter(({ level }) => level > 0).map(({ area, level }) => `${area} ${level}`);
    expect(levels).toEqual(['TRAUMA 1', 'NPF 2']);
    expect(places.total).toBe(4);
  });

  it('open again when one of them says something new', async () => {
    const homeId = await givenDifference();
    await settle(pool.unit, { homeId, fact: 'AGES', value: '7-12' });
    const { data } = await record(pool.unit, { homeId, fact: 'AGES', saidBy: 'FAMILY', value: '0-6' });
    expect(data.recordWord).toMatchObject([{ settledValue: null, isOpen: true }]);
    expect(await openTasks(homeId)).toEqual([{ kind: 'settle_word' }]);
  });
});

describe('a word is refused', () => {
  it.each([
    ['AGES', '14-5'],
    ['AGES', 'småbarn'],
    ['ANIMALS', 'Hunden Åke'],
    ['PLACES', '7'],
    ['EXPERIENCE', 'a'.repeat(10_000)],
  ])('when %s is said to be %s', async (fact, value) => {
    const { id: homeId } = await givenHome(world, pool.unit);
    const answer = await record(pool.unit, { homeId, fact, saidBy: 'FAMILY', value });
    expect(faultyFields(answer)).toEqual(['value']);
    expect(await world.look('select * from samhem.home_words where home_id = $1', [homeId])).toEqual([]);
  });

  it('from the future, and a settlement of nothing', async () => {
    const { id: homeId } = await givenHome(world, pool.unit);
    const future = { homeId, fact: 'ANIMALS', saidBy: 'FAMILY', value: 'yes', saidOn: '2126-01-01' };
    expect(faultyFields(await record(pool.unit, future))).toEqual(['saidOn']);
    expect((await settle(pool.unit, { homeId, fact: 'ANIMALS', value: 'yes' })).codes).toEqual(['NOTHING_TO_SETTLE']);
  });
});

describe('words about a home', () => {
  it('are seen and said by its own unit alone', async () => {
    const homeId = await givenDifference();
    const word = { fact: 'ANIMALS', saidBy: 'FAMILY', value: 'yes' };
    const read = (user: TestUser, id: string) => world.ask(user, `{ homeWords(homeId: "${id}") { fact } }`);
    expect((await read(pool.solna, homeId)).codes).toEqual(['FORBIDDEN']);
    expect((await record(pool.solna, { homeId, ...word })).codes).toEqual(['FORBIDDEN']);
    for (const ask of [
      (id: string) => read(pool.otherUnit, id),
      (id: string) => record(pool.otherUnit, { homeId: id, ...word }),
    ]) {
      const [theirs, none] = [await ask(homeId), await ask(randomUUID())];
      expect(theirs.codes).toEqual(['NOT_FOUND']);
      expect(theirs.text).toBe(none.text);
    }
  });
});
