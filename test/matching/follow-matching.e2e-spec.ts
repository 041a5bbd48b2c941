import { randomUUID } from 'node:crypto';
import type { EventEmitter } from 'node:events';
import { JobProgress } from '#libs/platform';
import { startWorld, type TestUser, type World } from '../support/world.js';
import { givenNeed, givenPool, type Pool } from '../needs/given.js';
import { givenHome, givenMatchedNeed, matchesOf, requestMatching } from './given.js';
import { listen, type Listener } from './socket.js';

let world: World;
let pool: Pool;
const listeners: Listener[] = [];
beforeAll(async () => {
  world = await startWorld();
  pool = await givenPool(world);
  await givenHome(world, pool.region);
});
afterEach(async () => {
  await Promise.all(listeners.splice(0).map((listener) => listener.close()));
});
afterAll(() => world.close());

function following(user: TestUser, needId: string): Listener {
  const listener = listen(world, user, needId);
  listeners.push(listener);
  return listener;
}

const isDone = (heard: Listener['heard'] | readonly { status: string }[]) => heard.at(-1)?.status === 'DONE';

describe('following a need’s matching: it works', () => {
  it('tells where it stands, then each step until it is done, and then the matches can be read', async () => {
    const { id } = await givenMatchedNeed(world, pool.solna);
    const page = following(pool.solna, id);
    await page.until((heard) => heard.length === 1);
    expect(page.heard).toEqual([{ needId: id, status: 'DONE', percent: 100 }]);
    await requestMatching(world, pool.solna, id);
    await page.until((heard) => heard.length > 2 && isDone(heard));
    expect(page.heard.slice(1).map(({ status }) => status)).toEqual([
      'WAITING',
      ...page.heard.slice(3).map(() => 'RUNNING'),
      'DONE',
    ]);
    const percents = page.heard.slice(1).map(({ percent }) => percent);
    expect(percents).toEqual([...percents].sort((a, b) => a - b));
    expect([percents[0], percents.at(-1)]).toEqual([0, 100]);
    expect((await matchesOf(world, pool.solna, id)).length).toBeGreaterThan(0);
  });

  it('reaches a page that opens while the need is being registered: it always ends with DONE', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id } = await givenNeed(world, pool.solna);
      const page = following(pool.solna, id);
      await page.until(isDone);
      expect((await matchesOf(world, pool.solna, id)).length).toBeGreaterThan(0);
    }
  });

  it('tells every page that follows, the unit’s too, and the one of a home that comes in', async () => {
    const { id } = await givenMatchedNeed(world, pool.solna);
    const pages = [pool.solna, pool.solna, pool.unit].map((user) => following(user, id));
    await Promise.all(pages.map((page) => page.until((heard) => heard.length === 1)));
    const before = await matchesOf(world, pool.solna, id);
    await givenHome(world, pool.region);
    await Promise.all(pages.map((page) => page.until((heard) => heard.length > 2 && isDone(heard))));
    // That the list is being recomputed, and that the new one is there.
    for (const { heard } of pages) {
      expect(heard[1]).toMatchObject({ needId: id, percent: 0, status: expect.not.stringMatching('DONE') });
      expect(heard.at(-1)).toEqual({ needId: id, status: 'DONE', percent: 100 });
    }
    expect(await matchesOf(world, pool.solna, id)).toHaveLength(before.length + 1);
  });

  it('asks where it stands when the last report has been lost', async () => {
    const { id } = await givenMatchedNeed(world, pool.solna);
    const page = following(pool.solna, id);
    await page.until((heard) => heard.length === 1);
    const report = { topic: `need:${id}`, needId: id, status: 'running', percent: 50 };
    const { events } = world.api.get(JobProgress, { strict: false }) as unknown as { events: EventEmitter };
    events.emit('progress', { jobId: 'lost', data: report });
    await page.until((heard) => heard.length === 3);
    expect(page.heard.slice(1)).toEqual([
      { needId: id, status: 'RUNNING', percent: 50 },
      { needId: id, status: 'DONE', percent: 100 },
    ]);
  });

  it('ends when the page is left: nobody goes on listening', async () => {
    const { id } = await givenMatchedNeed(world, pool.solna);
    const page = following(pool.solna, id);
    await page.until((heard) => heard.length === 1);
    const listening = () => world.api.get(JobProgress, { strict: false }).followers(`need:${id}`);
    expect(listening()).toBe(1);
    page.leave();
    for (let tries = 0; listening() > 0 && tries < 100; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(listening()).toBe(0);
  });
});

describe('following a need’s matching: it is refused', () => {
  it('for the steering group', async () => {
    const { id } = await givenNeed(world, pool.solna);
    const page = following(pool.steering, id);
    await page.until(() => false);
    expect([page.codes, page.heard]).toEqual([['FORBIDDEN'], []]);
  });
});

describe('following a need’s matching: another municipality sees nothing', () => {
  it('and the answer is the one for a need that is not there', async () => {
    const { id } = await givenMatchedNeed(world, pool.solna);
    const strangers = [pool.sigtuna, pool.otherMember, pool.otherUnit];
    const pages = strangers.flatMap((user) => [id, randomUUID(), 'no id'].map((one) => following(user, one)));
    await Promise.all(pages.map((page) => page.until(() => false)));
    await requestMatching(world, pool.solna, id);
    await world.settled();
    expect(pages.map((page) => page.codes)).toEqual(Array(9).fill(['NOT_FOUND']));
    expect(pages.flatMap((page) => page.heard)).toEqual([]);
    expect(world.api.get(JobProgress, { strict: false }).followers(`need:${id}`)).toBe(0);
  });
});
