import { randomUUID } from 'node:crypto';
import { addDays, localDate } from '#libs/kernel';
import { actAs, systemActor } from '#libs/platform';
import { TaskService, type TaskKind, type TaskSubject } from '#libs/tasks';
import { givenTwoRegions, type GivenRegion } from '../givens/index.js';
import { startWorld, type TestUser, type World } from '../support/world.js';

interface Task {
  readonly id: string;
  readonly kind: string;
  readonly municipality: string | null;
  readonly assignedToName: string | null;
  readonly dueOn: string;
  readonly mayBeFinished: boolean;
}

const TASK = 'id kind municipality assignedToName dueOn mayBeFinished';
const LIST = `query ($first: Int!, $after: String, $mine: Boolean) { tasks(first: $first, after: $after, mine: $mine) {
  nodes { ${TASK} } pageInfo { hasNextPage endCursor } } }`;

let world: World;
let region: GivenRegion;
let other: GivenRegion;
beforeEach(async () => {
  world = await startWorld({ worker: false });
  const regions = await givenTwoRegions(world.api);
  [region, other] = [regions.familjepoolen, regions.helsingborg];
}, 60_000);
afterEach(() => world?.close());

interface Page {
  tasks: { nodes: Task[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}
const list = (user: TestUser | null, variables: object = {}) =>
  world.ask<Page>(user, LIST, { first: 50, ...variables });
const tasks = async (user: TestUser = region.recruiter, variables: object = {}) =>
  (await list(user, variables)).data.tasks.nodes;
const inDays = (days: number) => addDays(localDate(world.clock.today()), days);
const asSystem = <T>(work: (service: TaskService) => Promise<T>) =>
  actAs(systemActor(region.id), () => work(world.api.get(TaskService, { strict: false })));
const open = (kind: TaskKind, ...rest: [about: TaskSubject, dueInDays: number, by?: string]) =>
  asSystem((service) => service.open(kind, rest[0], { on: inDays(rest[1]), by: rest[2] ?? null }));
const solna = () => ({ municipalityId: region.member('0184').id });
const sigtuna = () => ({ municipalityId: region.member('0191').id });
const run = (user: TestUser, ...rest: [verb: 'takeTask' | 'finishTask', id: string]) =>
  world.ask<Record<string, Task>>(user, `mutation ($id: ID!) { ${rest[0]}(id: $id) { ${TASK} } }`, { id: rest[1] });

describe('a task', () => {
  it('is on everybody’s list at the unit, the one that is due first, first', async () => {
    await open('talk_with_municipality', solna(), 5);
    await open('talk_with_municipality', sigtuna(), 2, region.recruiter.userId);
    expect((await tasks()).map(({ municipality, assignedToName }) => [municipality, assignedToName])).toEqual([
      ['Sigtuna', region.recruiter.displayName],
      ['Solna', null],
    ]);
    expect(await tasks(region.manager)).toHaveLength(2);
    expect((await tasks(region.recruiter, { mine: true })).map(({ municipality }) => municipality)).toEqual([
      'Sigtuna',
    ]);
    const first = (await list(region.recruiter, { first: 1 })).data.tasks;
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect(await tasks(region.recruiter, { after: first.pageInfo.endCursor })).toHaveLength(1);
  });

  it('is one, however often it is opened; its day moves, and whoever has it keeps it', async () => {
    await open('talk_with_municipality', solna(), 5);
    await open('talk_with_municipality', solna(), 5, region.recruiter.userId);
    await open('talk_with_municipality', solna(), 3, region.manager.userId);
    expect(await tasks()).toMatchObject([{ dueOn: inDays(3), assignedToName: region.recruiter.displayName }]);
  });

  it('is taken, also from a colleague', async () => {
    await open('talk_with_municipality', solna(), 5, region.recruiter.userId);
    const [{ id }] = (await tasks()) as [Task];
    expect((await run(region.manager, 'takeTask', id)).data['takeTask']).toMatchObject({
      assignedToName: region.manager.displayName,
    });
    expect(await tasks(region.recruiter, { mine: true })).toEqual([]);
  });

  it('is finished by a person when it is of that kind, and it is kept who and when', async () => {
    await open('unmet_need', solna(), 5);
    const [{ id, mayBeFinished }] = (await tasks()) as [Task];
    expect(mayBeFinished).toBe(true);
    expect((await run(region.recruiter, 'finishTask', id)).codes).toEqual([]);
    expect(await tasks()).toEqual([]);
    expect(await world.look('select done_by, done_at is not null as done from samhem.tasks')).toEqual([
      { done_by: region.recruiter.userId, done: true },
    ]);
    await open('unmet_need', solna(), 5);
    expect(await tasks()).toHaveLength(1);
  });

  it('closes by itself when its ground is gone', async () => {
    await open('talk_with_municipality', solna(), 5);
    await open('talk_with_municipality', sigtuna(), 5);
    await asSystem((service) => service.close('talk_with_municipality', solna()));
    expect((await tasks()).map(({ municipality }) => municipality)).toEqual(['Sigtuna']);
  });
});

describe('a task is not', () => {
  it('finished by a person when it closes by itself', async () => {
    await open('renew_register_check', solna(), 5);
    const [{ id, mayBeFinished }] = (await tasks()) as [Task];
    expect([mayBeFinished, (await run(region.recruiter, 'finishTask', id)).codes]).toEqual([
      false,
      ['CLOSES_BY_ITSELF'],
    ]);
    expect(await tasks()).toHaveLength(1);
  });

  it('finished twice, nor taken when it is done', async () => {
    await open('unmet_need', solna(), 5);
    const [{ id }] = (await tasks()) as [Task];
    const answers = await Promise.all([run(region.recruiter, 'finishTask', id), run(region.manager, 'finishTask', id)]);
    expect(answers.map(({ codes }) => codes[0] ?? 'done').sort()).toEqual(['NOT_FOUND', 'done']);
    expect((await run(region.manager, 'takeTask', id)).codes).toEqual(['NOT_FOUND']);
    expect((await run(region.manager, 'takeTask', 'no id')).codes).toEqual(['NOT_FOUND']);
  });
});

describe('a report of too many changes', () => {
  const report = (changes: number, day = 3) =>
    asSystem((service) =>
      service.open(
        'review_need_changes',
        { ...solna(), userId: region.member('0184').caseworker.userId },
        {
          ...{ on: inDays(day), changes, since: world.clock.now() },
        },
      ),
    );
  const finish = (user: TestUser, id: string, note?: string) =>
    world.ask(user, 'mutation ($id: ID!, $note: String) { finishTask(id: $id, note: $note) { id } }', { id, note });

  it('is finished by the manager alone, who says what was done', async () => {
    await report(30);
    await report(41, 5);
    const FIGURES = '{ tasks(first: 5) { nodes { id changesCount dueOn isManagers } } }';
    const { data } = await world.ask<{ tasks: { nodes: { id: string }[] } }>(region.recruiter, FIGURES);
    expect(data.tasks.nodes).toMatchObject([{ changesCount: 41, dueOn: inDays(3), isManagers: true }]);
    const { id } = data.tasks.nodes[0]!;
    expect((await finish(region.recruiter, id, 'Talade med dem.')).codes).toEqual(['MANAGER_FINISHES']);
    for (const note of [undefined, '  ', 'x'.repeat(501)]) {
      const { codes, errors } = await finish(region.manager, id, note);
      expect([codes, errors[0]!.extensions.fields![0]!.path]).toEqual([['INVALID_INPUT'], 'note']);
    }
    expect((await finish(region.manager, id, ' Talade med dem. ')).codes).toEqual([]);
    expect(await world.look('select note, done_by from samhem.tasks')).toEqual([
      { note: 'Talade med dem.', done_by: region.manager.userId },
    ]);
  });
});

describe('others see nothing', () => {
  it('not a member, the steering group, the reviewer or nobody', async () => {
    await open('talk_with_municipality', solna(), 5);
    const { caseworker, steering } = region.member('0184');
    for (const user of [caseworker, steering, region.reviewer]) expect((await list(user)).codes).toEqual(['FORBIDDEN']);
    expect((await list(null)).codes).toEqual(['UNAUTHENTICATED']);
  });

  it('not another region’s unit, which cannot tell a task from none', async () => {
    await open('unmet_need', solna(), 5);
    const [{ id }] = (await tasks()) as [Task];
    expect(await tasks(other.recruiter)).toEqual([]);
    for (const verb of ['takeTask', 'finishTask'] as const) {
      const answers = [await run(other.recruiter, verb, id), await run(other.recruiter, verb, randomUUID())];
      expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
      expect(answers[0]!.codes).toEqual(['NOT_FOUND']);
    }
    expect(await tasks()).toHaveLength(1);
  });
});
