import { randomUUID } from 'node:crypto';
import { UserService, type NewUser } from '#libs/identity';
import { actAs, systemActor } from '#libs/platform';
import { startWorld, type TestUser, type World } from '../support/world.js';
import { givenNeed, givenPool, needInput, registerNeed, type Pool } from './given.js';

/** Somebody who has many accounts in one municipality, each of which asks no more than a person may. */

const ACCOUNTS = 6;
const EACH = 15;
const TWO_MINUTES_IN_DAYS = 2 / (24 * 60);
jest.setTimeout(60_000);

let world: World;
let pool: Pool;
/** One account more than those that ask; it has asked nothing yet. */
let last: TestUser;

async function account(): Promise<TestUser> {
  const { municipalityId, roles } = pool.solna;
  const about = { issuer: 'test', subject: randomUUID(), displayName: 'Ett konto till' };
  const user: NewUser = { ...about, scope: 'member', municipalityId, roles };
  const userId = await actAs(systemActor(pool.region.id), () =>
    world.api.get(UserService, { strict: false }).registerUser(user),
  );
  return { ...pool.solna, userId };
}

const ask = (user: TestUser) => registerNeed(world, user, needInput(world));

beforeAll(async () => {
  world = await startWorld();
  pool = await givenPool(world);
  last = await account();
  for (let index = 0; index < ACCOUNTS; index += 1) {
    const user = await account();
    for (let asked = 0; asked < EACH; asked += 1) await givenNeed(world, user);
  }
});
afterAll(() => world?.close());

describe('many accounts of one municipality', () => {
  it('are slowed together, also one that has asked nothing itself', async () => {
    const { codes, errors } = await ask(last);
    expect(codes).toEqual(['TOO_MANY_NEED_CHANGES']);
    expect(errors[0]!.message).toMatch(
      /^Kommunen har ändrat eller registrerat ovanligt många behov på kort tid\. Försök igen /,
    );
  });

  it('slow nobody in another municipality', async () => {
    expect((await ask(pool.sigtuna)).codes).toEqual([]);
  });

  it('are reported as the municipality’s, and as nobody’s in particular', async () => {
    await world.settled();
    const { data } = await world.ask<{ tasks: { nodes: { kind: string }[] } }>(
      pool.unit,
      '{ tasks(first: 50) { nodes { kind municipality concernsName changesCount } } }',
    );
    expect(data.tasks.nodes.filter(({ kind }) => kind === 'REVIEW_NEED_CHANGES')).toEqual([
      { kind: 'REVIEW_NEED_CHANGES', municipality: 'Solna', concernsName: null, changesCount: ACCOUNTS * EACH },
    ]);
  });

  it('are answered one at a time from then on, whichever of them asks', async () => {
    world.clock.advanceDays(TWO_MINUTES_IN_DAYS);
    expect((await ask(last)).codes).toEqual([]);
    expect((await ask(pool.solna)).codes).toEqual(['TOO_MANY_NEED_CHANGES']);
  });
});
