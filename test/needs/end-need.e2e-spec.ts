import { randomUUID } from 'node:crypto';
import { startWorld, type TestUser, type World } from '../support/world.js';
import { NEED, givenNeed, givenPool, type Need, type Pool } from './given.js';

let world: World;
let pool: Pool;
beforeAll(async () => {
  world = await startWorld({ worker: false });
  pool = await givenPool(world);
});
afterAll(() => world.close());

const END = `mutation ($id: ID!, $reason: NeedEndReason!) { endNeed(id: $id, reason: $reason) { ${NEED} } }`;
const endNeed = (user: TestUser | null, id: string, reason = 'PLACED_ELSEWHERE') =>
  world.ask<{ endNeed: Need }>(user, END, { id, reason });
const stored = async (id: string) =>
  (await world.look('select status, ended_reason from samhem.needs where id = $1', [id]))[0];

describe('ending a need: it works', () => {
  it.each(['PLACED_IN_NETWORK', 'PLACED_ELSEWHERE', 'EXTERNAL', 'WITHDRAWN'])('with the reason %s', async (reason) => {
    const { id } = await givenNeed(world, pool.solna);
    const { data } = await endNeed(pool.solna, id, reason);
    expect(data.endNeed).toMatchObject({ status: 'ENDED', endedReason: reason, endedAt: expect.stringMatching(/Z$/) });
    const events = await world.look('select type, reason_code from samhem.event_log where need_id = $1 order by id', [
      id,
    ]);
    expect(events).toContainEqual({ type: 'NeedEnded', reason_code: reason.toLowerCase() });
  });

  it('and the need stays in the list of those that ended', async () => {
    const { id } = await givenNeed(world, pool.solna);
    await endNeed(pool.solna, id);
    const ended = '{ needs(first: 100, status: ENDED) { nodes { id } } }';
    const { data } = await world.ask<{ needs: { nodes: unknown[] } }>(pool.solna, ended);
    expect(data.needs.nodes).toContainEqual({ id });
  });

  it('once, when asked twice with the same key', async () => {
    const { id } = await givenNeed(world, pool.solna);
    const options = { idempotencyKey: randomUUID() };
    const ask = () => world.ask(pool.solna, END, { id, reason: 'EXTERNAL' }, options);
    const [first, second] = [await ask(), await ask()];
    expect(second.text).toBe(first.text);
    expect(first.codes).toEqual([]);
  });
});

describe('ending a need: on a day', () => {
  const END_ON = `mutation ($id: ID!, $on: LocalDate) { endNeed(id: $id, reason: EXTERNAL, endedOn: $on) { ${NEED} } }`;
  const endOn = (id: string, on: string | null) => world.ask<{ endNeed: Need }>(pool.solna, END_ON, { id, on });

  it('is today unless another is said; the waiting ends that day', async () => {
    const [{ id }, other] = [await givenNeed(world, pool.solna), await givenNeed(world, pool.solna)];
    const registeredOn = world.clock.today();
    world.clock.advanceDays(10);
    const [said, unsaid] = [await endOn(id, registeredOn), await endOn(other.id, null)];
    const today = world.clock.today();
    world.clock.advanceDays(-10);
    expect(said.data.endNeed).toMatchObject({ endedOn: registeredOn, waitedDays: 0, version: 2 });
    expect(unsaid.data.endNeed).toMatchObject({ endedOn: today, waitedDays: 10 });
  });

  it('is not one that has not come, or before the need was registered', async () => {
    const { id } = await givenNeed(world, pool.solna);
    for (const on of ['2199-01-01', '2020-01-01']) {
      const { codes, errors } = await endOn(id, on);
      expect(codes).toEqual(['INVALID_INPUT']);
      expect(errors[0]!.extensions.fields).toMatchObject([{ path: 'endedOn' }]);
    }
    expect(await stored(id)).toMatchObject({ status: 'open' });
  });
});

describe('ending a need: it is refused', () => {
  it('when it has ended, and the first reason stays', async () => {
    const { id } = await givenNeed(world, pool.solna);
    await endNeed(pool.solna, id, 'WITHDRAWN');
    expect((await endNeed(pool.solna, id, 'EXTERNAL')).codes).toEqual(['TRANSITION_REFUSED']);
    expect(await stored(id)).toEqual({ status: 'ended', ended_reason: 'withdrawn' });
  });

  it('when two end it at once: one of them does', async () => {
    const { id } = await givenNeed(world, pool.solna);
    const answers = await Promise.all([endNeed(pool.solna, id, 'WITHDRAWN'), endNeed(pool.solna, id, 'EXTERNAL')]);
    expect(answers.flatMap(({ codes }) => codes)).toEqual(['TRANSITION_REFUSED']);
  });

  it('as placed through the pool, which only a placement says', async () => {
    const { id } = await givenNeed(world, pool.solna);
    const { codes, errors } = await endNeed(pool.solna, id, 'PLACED_THROUGH_POOL');
    expect(codes).toEqual(['INVALID_INPUT']);
    expect(errors[0]!.extensions.fields).toMatchObject([{ path: 'reason' }]);
    expect(await stored(id)).toMatchObject({ status: 'open' });
  });

  it('without a reason that is one', async () => {
    const { id } = await givenNeed(world, pool.solna);
    expect((await endNeed(pool.solna, id, 'BECAUSE')).codes).toEqual(['INVALID_INPUT']);
  });

  it('for the unit, the steering group and nobody', async () => {
    const { id } = await givenNeed(world, pool.solna);
    expect((await endNeed(pool.unit, id)).codes).toEqual(['FORBIDDEN']);
    expect((await endNeed(pool.steering, id)).codes).toEqual(['FORBIDDEN']);
    expect((await endNeed(null, id)).codes).toEqual(['UNAUTHENTICATED']);
    expect(await stored(id)).toMatchObject({ status: 'open' });
  });
});

describe('ending a need: another municipality sees nothing', () => {
  it('and changes nothing; the answer is the one for an id that is not there', async () => {
    const { id } = await givenNeed(world, pool.solna);
    for (const who of [pool.sigtuna, pool.otherMember]) {
      const [foreign, unknown, noId] = [
        await endNeed(who, id),
        await endNeed(who, randomUUID()),
        await endNeed(who, 'no id'),
      ];
      expect(foreign.codes).toEqual(['NOT_FOUND']);
      expect([foreign.text, noId.text]).toEqual([unknown.text, unknown.text]);
    }
    expect(await stored(id)).toMatchObject({ status: 'open' });
  });
});
