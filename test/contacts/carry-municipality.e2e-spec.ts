import { randomUUID } from 'node:crypto';
import { ContactSweep } from '#libs/contacts';
import { UserService } from '#libs/identity';
import { addDays, localDate } from '#libs/kernel';
import { actAs, systemActor } from '#libs/platform';
import { givenTwoRegions, type GivenRegion } from '../givens/index.js';
import { faultyFields } from '../homes/home.js';
import { givenNeed } from '../needs/given.js';
import { startWorld, type TestUser, type World } from '../support/world.js';
import { assign, contactsOf, recordTalk, talkInput } from './given.js';

let world: World;
let region: GivenRegion;
let other: GivenRegion;
beforeAll(async () => {
  world = await startWorld();
  // At noon, so that a day added is a day of the calendar also when the clocks are changed.
  world.clock.set(`${world.clock.today()}T11:00:00.000Z`);
  const regions = await givenTwoRegions(world.api);
  [region, other] = [regions.familjepoolen, regions.helsingborg];
}, 60_000);
afterAll(() => world?.close());

const sweep = () => world.sweep(ContactSweep);
const solna = () => region.member('0184');
const ofSolna = async (user: TestUser = region.recruiter) =>
  (await contactsOf(world, user)).find(({ municipality }) => municipality.id === solna().id)!;
const tasks = async () =>
  (
    await world.ask<{
      tasks: { nodes: { kind: string; municipality: string; assignedToName: string; dueOn: string }[] };
    }>(region.recruiter, '{ tasks(first: 100) { nodes { kind municipality assignedToName dueOn } } }')
  ).data.tasks.nodes.filter(({ kind }) => kind === 'TALK_WITH_MUNICIPALITY');
const inDays = (days: number) => addDays(localDate(world.clock.today()), days);
const detail = (user: TestUser, municipalityId: string) =>
  world.ask<{ contactMunicipality: { needs: { caseNumber: string; waitedDays: number }[] } }>(
    user,
    'query ($id: ID!) { contactMunicipality(municipalityId: $id) { needs { id caseNumber waitedDays } talks { id } } }',
    { id: municipalityId },
  );

describe('a member is carried', () => {
  it('by nobody, until the manager or the administrator assigns somebody', async () => {
    const members = await contactsOf(world, region.recruiter);
    expect(members).toHaveLength(region.members.length);
    expect(members.every(({ contact, intervalDays }) => contact === null && intervalDays === 90)).toBe(true);
    const { recruiter, manager } = region;
    const { data } = await assign(world, manager, { municipalityId: solna().id, userId: recruiter.userId });
    expect(data.assignContact).toMatchObject({
      contact: { id: recruiter.userId, name: recruiter.displayName },
      nextTalkOn: inDays(90),
    });
    const mine = await contactsOf(world, recruiter, true);
    expect(mine.map(({ municipality }) => municipality.name)).toEqual(['Solna']);
    expect(await contactsOf(world, manager, true)).toEqual([]);
  });

  it('by one person, who can be another tomorrow', async () => {
    const { administrator, manager, recruiter } = region;
    await assign(world, administrator, { municipalityId: solna().id, userId: manager.userId });
    expect((await ofSolna()).contact!.id).toBe(manager.userId);
    expect(await contactsOf(world, recruiter, true)).toEqual([]);
    await assign(world, administrator, { municipalityId: solna().id, userId: recruiter.userId });
  });

  it('and its staff sees by whom', async () => {
    const { data } = await world.ask(solna().caseworker, '{ myContact { name } }');
    expect(data).toEqual({ myContact: { name: region.recruiter.displayName } });
    const none = await world.ask(region.member('0191').caseworker, '{ myContact { name } }');
    expect(none.data).toEqual({ myContact: null });
  });

  it('with its open needs, the one that has waited longest first, each read logged', async () => {
    const first = await givenNeed(world, solna().caseworker);
    world.clock.advanceDays(12);
    const second = await givenNeed(world, solna().caseworker);
    await givenNeed(world, region.member('0191').caseworker);
    const { data } = await detail(region.recruiter, solna().id);
    expect(data.contactMunicipality.needs.map(({ caseNumber, waitedDays }) => [caseNumber, waitedDays])).toEqual([
      [first.caseNumber, 12],
      [second.caseNumber, 0],
    ]);
    const reads = await world.look('select subject_id from samhem.read_log where user_id = $1', [
      region.recruiter.userId,
    ]);
    expect(reads).toHaveLength(2);
    expect((await ofSolna()).openNeeds).toBe(2);
  });

  it('and reminded of in time, by a task that a talk closes', async () => {
    const due = (await ofSolna()).nextTalkOn!;
    await sweep();
    expect(await tasks()).toEqual([]);
    world.clock.advanceDays(70);
    await sweep();
    await sweep();
    const task = { kind: 'TALK_WITH_MUNICIPALITY', municipality: 'Solna', dueOn: due };
    expect(await tasks()).toEqual([{ ...task, assignedToName: region.recruiter.displayName }]);
    await assign(world, region.manager, { municipalityId: solna().id, userId: region.manager.userId });
    expect((await tasks()).map(({ assignedToName }) => assignedToName)).toEqual([region.manager.displayName]);
    await recordTalk(world, region.manager, talkInput(world, solna().id));
    expect(await tasks()).toEqual([]);
    expect(await ofSolna()).toMatchObject({ lastTalkOn: world.clock.today(), nextTalkOn: inDays(90) });
  });

  it('at the interval the unit chooses', async () => {
    const set = (days: number) =>
      world.ask(
        region.recruiter,
        `mutation { setTalkInterval(municipalityId: "${solna().id}", days: ${days}) { nextTalkOn } }`,
      );
    expect((await set(30)).data).toEqual({ setTalkInterval: { nextTalkOn: inDays(30) } });
    expect(faultyFields(await set(13))).toEqual(['days']);
    expect(faultyFields(await set(366))).toEqual(['days']);
  });

  it('by nobody again when the person has left, and the member is not shown a name', async () => {
    const newcomer = { issuer: 'test', subject: randomUUID(), displayName: 'Ny Konsulent', scope: 'unit' } as const;
    const users = world.api.get(UserService, { strict: false });
    const userId = await actAs(systemActor(region.id), () =>
      users.registerUser({ ...newcomer, municipalityId: null, roles: ['recruiter'] }),
    );
    await assign(world, region.manager, { municipalityId: solna().id, userId });
    await actAs(region.manager, () => users.closeUser(userId));
    expect((await ofSolna()).contact).toBeNull();
    await sweep();
    expect((await world.ask(solna().caseworker, '{ myContact { name } }')).data).toEqual({ myContact: null });
    expect(faultyFields(await assign(world, region.manager, { municipalityId: solna().id, userId }))).toEqual([
      'userId',
    ]);
  });
});

describe('an assignment is refused', () => {
  it('to a recruiter', async () =>
    expect((await assign(world, region.recruiter, { municipalityId: solna().id, userId: null })).codes).toEqual([
      'FORBIDDEN',
    ]));

  it.each(['a caseworker', 'somebody of another region', 'nobody there is'])('of %s', async (who) => {
    const users: Record<string, string> = {
      'a caseworker': solna().caseworker.userId,
      'somebody of another region': other.recruiter.userId,
    };
    const about = { municipalityId: solna().id, userId: users[who] ?? randomUUID() };
    expect(faultyFields(await assign(world, region.manager, about))).toEqual(['userId']);
  });
});

describe('others see nothing', () => {
  it('not a member of the list, of another’s needs or talks', async () => {
    const { caseworker } = region.member('0191');
    expect((await world.ask(caseworker, '{ contactMunicipalities { openNeeds } }')).codes).toEqual(['FORBIDDEN']);
    expect((await detail(caseworker, solna().id)).codes).toEqual(['FORBIDDEN']);
    expect((await world.ask(solna().steering, '{ myContact { name } }')).codes).toEqual(['FORBIDDEN']);
    expect((await world.ask(region.recruiter, '{ myContact { name } }')).codes).toEqual(['FORBIDDEN']);
  });

  it('not another region’s unit, which cannot tell a member from none', async () => {
    const answers = [await detail(other.recruiter, solna().id), await detail(other.recruiter, randomUUID())];
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers[0]!.codes).toEqual(['NOT_FOUND']);
    const about = { municipalityId: solna().id, userId: other.recruiter.userId };
    expect((await assign(world, other.manager, about)).codes).toEqual(['NOT_FOUND']);
  });
});
