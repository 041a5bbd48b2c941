import { randomUUID } from 'node:crypto';
import { addDays, localDate } from '#libs/kernel';
import { faultyFields, givenHome } from '../homes/home.js';
import { givenPool, type Pool } from '../homes/pool.js';
import { startWorld, type World } from '../support/world.js';
import { KINDS, assessCheck, checkInput, checksOf, givenChecks, recordCheck } from './given.js';

let world: World;
let pool: Pool;
beforeAll(async () => {
  world = await startWorld({ worker: false });
  pool = await givenPool(world);
}, 60_000);
afterAll(() => world?.close());

const inDays = (days: number) => addDays(localDate(world.clock.today()), days);
const record = async (homeId: string, changes: object = {}) =>
  recordCheck(world, pool.unit, checkInput(world, homeId, changes));
const saved = async () =>
  (await world.look<{ n: number }>('select count(*)::int as n from samhem.register_checks'))[0]!.n;

describe('a register check is recorded', () => {
  it('with its kind, day, outcome and who, to be renewed within a year', async () => {
    const { id } = await givenHome(world, pool.unit);
    const { data } = await record(id);
    expect(data.recordCheck.latest).toMatchObject([
      { adult: 1, kind: 'POLICE_RECORD', outcome: 'NO_OBSTACLE', dueOn: inDays(365), recordedByName: 'unit null' },
    ]);
    expect(data.recordCheck.obstacles).toHaveLength(4);
    const events = await world.look(
      `select municipality_id from samhem.event_log where type = 'ChecksChanged' and home_id = $1`,
      [id],
    );
    expect(events).toEqual([{ municipality_id: null }]);
  });

  it('until all five are in order for every adult', async () => {
    const { id } = await givenHome(world, pool.unit);
    await givenChecks(world, pool.unit, id);
    expect((await checksOf(world, pool.unit, id)).data.homeChecks.obstacles).toEqual([]);
    await world.look('update samhem.homes set adults = 2 where id = $1', [id]);
    const { obstacles } = (await checksOf(world, pool.unit, id)).data.homeChecks;
    expect(obstacles).toContain('Kontrollen mot Försäkringskassan för vuxen 2 saknas.');
    expect(obstacles).toHaveLength(5);
  });

  it('anew, the latest day counting and the earlier kept', async () => {
    const { id } = await givenHome(world, pool.unit);
    await record(id, { checkedOn: inDays(-10), outcome: 'FOR_ASSESSMENT' });
    const { data } = await record(id);
    expect(data.recordCheck.latest.map(({ outcome }) => outcome)).toEqual(['NO_OBSTACLE']);
    await record(id, { checkedOn: inDays(-20), outcome: 'FOR_ASSESSMENT' });
    expect((await checksOf(world, pool.unit, id)).data.homeChecks.latest[0]!.outcome).toBe('NO_OBSTACLE');
    expect(await world.look('select id from samhem.register_checks where home_id = $1', [id])).toHaveLength(3);
  });

  it('and assessed, once, when it found something', async () => {
    const { id } = await givenHome(world, pool.unit);
    await givenChecks(world, pool.unit, id);
    const { data } = await record(id, { outcome: 'FOR_ASSESSMENT' });
    expect(data.recordCheck.obstacles).toEqual(['Kontrollen mot belastningsregistret väntar på bedömning.']);
    const checkId = data.recordCheck.latest.find(({ outcome }) => outcome === 'FOR_ASSESSMENT')!.id;
    const answers = await Promise.all([
      assessCheck(world, pool.unit, checkId, 'SUITABLE'),
      assessCheck(world, pool.unit, checkId, 'NOT_SUITABLE'),
    ]);
    expect(answers.map(({ codes }) => codes[0] ?? 'done').sort()).toEqual(['ALREADY_ASSESSED', 'done']);
  });

  it('and stays an obstacle when it is assessed as one', async () => {
    const { id } = await givenHome(world, pool.unit);
    const { data } = await record(id, { kind: 'SOCIAL_SERVICES', outcome: 'FOR_ASSESSMENT' });
    const answer = await assessCheck(world, pool.unit, data.recordCheck.latest[0]!.id, 'NOT_SUITABLE');
    expect(answer.data.assessCheck.obstacles).toContain('Kontrollen mot socialtjänsten är bedömd som hinder.');
  });

  it('without any place for an extract or what it said', async () => {
    const columns = await world.look<{ column: string; type: string; check: string | null }>(
      `select a.attname as column, format_type(a.atttypid, null) as type,
         (select string_agg(pg_get_constraintdef(k.oid), ' ') from pg_constraint k
           where k.conrelid = a.attrelid and k.contype = 'c' and k.conkey = array[a.attnum]) as check
       from pg_attribute a where a.attrelid = 'samhem.register_checks'::regclass and a.attnum > 0 and not a.attisdropped`,
    );
    const roomy = columns.filter(({ type, check }) => {
      if (/^(uuid|date|smallint|timestamp with time zone)$/.test(type)) return false;
      return type !== 'text' || !/= ANY \(ARRAY\[/.test(check ?? '');
    });
    expect(roomy).toEqual([]);
    expect(columns.length).toBeGreaterThan(10);
  });
});

describe('a check is refused', () => {
  it.each<[string, object]>([
    ['checkedOn', { checkedOn: '2126-01-01' }],
    ['checkedOn', { checkedOn: '2020-01-01' }],
    ['dueOn', { dueOn: '2020-01-01' }],
    ['dueOn', { dueOn: '2190-01-01' }],
    ['adult', { adult: 2 }],
    ['adult', { adult: 0 }],
    ['adult', { adult: 7 }],
  ])('at %s (%#)', async (field, changes) => {
    const { id } = await givenHome(world, pool.unit);
    const before = await saved();
    expect(faultyFields(await record(id, changes))).toContain(field);
    expect(await saved()).toBe(before);
  });

  it('as text: nothing but the closed lists fits', async () => {
    const { id } = await givenHome(world, pool.unit);
    for (const kind of [...KINDS, 'EXTRACT'].slice(-1))
      expect((await record(id, { kind })).codes).toEqual(['INVALID_INPUT']);
    expect((await record(id, { outcome: 'Dömd 2019 för …' })).codes).toEqual(['INVALID_INPUT']);
    expect((await record(id, { note: 'utdrag' })).codes).toEqual(['INVALID_INPUT']);
  });

  it('an assessment of one that found nothing', async () => {
    const { id } = await givenHome(world, pool.unit);
    const { data } = await record(id);
    expect((await assessCheck(world, pool.unit, data.recordCheck.latest[0]!.id, 'SUITABLE')).codes).toEqual([
      'ALREADY_ASSESSED',
    ]);
  });
});

describe('others see nothing', () => {
  it('not a municipality, the steering group or nobody', async () => {
    const { id } = await givenHome(world, pool.unit);
    for (const user of [pool.solna, pool.steering]) {
      expect((await checksOf(world, user, id)).codes).toEqual(['FORBIDDEN']);
      expect((await recordCheck(world, user, checkInput(world, id))).codes).toEqual(['FORBIDDEN']);
    }
    expect((await checksOf(world, null, id)).codes).toEqual(['UNAUTHENTICATED']);
  });

  it('not another region’s unit, which cannot tell a home or a check from none', async () => {
    const { id } = await givenHome(world, pool.unit);
    const check = (await record(id, { outcome: 'FOR_ASSESSMENT' })).data.recordCheck.latest[0]!;
    const answers = [await checksOf(world, pool.otherUnit, id), await checksOf(world, pool.otherUnit, randomUUID())];
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers[0]!.codes).toEqual(['NOT_FOUND']);
    expect((await recordCheck(world, pool.otherUnit, checkInput(world, id))).codes).toEqual(['NOT_FOUND']);
    expect((await assessCheck(world, pool.otherUnit, check.id, 'SUITABLE')).codes).toEqual(['NOT_FOUND']);
  });
});
