import { randomUUID } from 'node:crypto';
import { localDate, addDays } from '#libs/kernel';
import { startWorld, type TestUser, type World } from '../support/world.js';
import { HOME, faultyFields, givenHome, homeOf, type Home } from './home.js';
import { givenPool, type Pool } from './pool.js';

const CONFIRM = `mutation ($homeId: ID!, $availableFrom: LocalDate!) {
  confirmAvailability(homeId: $homeId, availableFrom: $availableFrom) { ${HOME} } }`;

let world: World;
let pool: Pool;
const confirm = (user: TestUser, homeId: string, ...rest: [availableFrom: string]) =>
  world.ask<{ confirmAvailability: Home }>(user, CONFIRM, { homeId, availableFrom: rest[0] });
const inDays = (days: number) => addDays(localDate(world.clock.today()), days);

beforeAll(async () => {
  world = await startWorld({ worker: false });
  pool = await givenPool(world);
}, 60_000);
afterAll(() => world?.close());

describe('an availability', () => {
  it('is confirmed as of today, from the day the family says', async () => {
    const { id } = await givenHome(world, pool.unit, { offer: { availabilityConfirmedOn: inDays(-90) } });
    const { data } = await confirm(pool.unit, id, inDays(14));
    expect(data.confirmAvailability.offer).toMatchObject({
      availableFrom: inDays(14),
      availabilityConfirmedOn: world.clock.today(),
    });
    expect(await homeOf(world, pool.unit, id)).toEqual(data.confirmAvailability);
    const events = await world.look(
      'select type, municipality_id from samhem.event_log where home_id = $1 order by id',
      [id],
    );
    expect(events.at(-1)).toEqual({ type: 'AvailabilityConfirmed', municipality_id: null });
  });

  it.each(['2126-01-01', '2020-01-01', '2026-13-01', ''])('is refused from %j', async (day) => {
    const { id } = await givenHome(world, pool.unit);
    const answer = await confirm(pool.unit, id, day);
    expect(answer.codes).toEqual(['INVALID_INPUT']);
    expect(faultyFields(answer)).toEqual(['availableFrom']);
  });

  it('is refused for a municipality', async () => {
    const { id } = await givenHome(world, pool.unit);
    expect((await confirm(pool.solna, id, inDays(1))).codes).toEqual(['FORBIDDEN']);
  });

  it('is not confirmed by another region’s unit, which cannot tell the home from none', async () => {
    const home = await givenHome(world, pool.unit);
    const [theirs, none] = [
      await confirm(pool.otherUnit, home.id, inDays(1)),
      await confirm(pool.otherUnit, randomUUID(), inDays(1)),
    ];
    expect(theirs.codes).toEqual(['NOT_FOUND']);
    expect(theirs.text).toBe(none.text);
    expect(await homeOf(world, pool.unit, home.id)).toEqual(home);
  });
});
