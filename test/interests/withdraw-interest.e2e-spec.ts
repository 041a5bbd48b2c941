import { randomUUID } from 'node:crypto';
import { Pool } from './pool.js';

let pool: Pool;
beforeAll(async () => {
  pool = await Pool.start();
}, 60_000);
afterAll(() => pool?.world.close());

const withdraw = (id: string, user = pool.solna, reason = 'FOUND_OTHER_HOME') =>
  pool.act(user, 'withdrawInterest', { id, reason });

describe('a member withdraws its interest', () => {
  it('with a reason that the unit reads', async () => {
    const { profileId } = await pool.givenHome();
    const expressed = await pool.givenInterest(pool.solna, profileId);
    const { interest } = await withdraw(expressed.id);
    expect(interest).toMatchObject({ status: 'WITHDRAWN', reasonCode: 'FOUND_OTHER_HOME' });
    expect(await pool.eventsOf(expressed)).toEqual(['InterestExpressed', 'InterestWithdrawn']);
  });

  it('after contact was brokered, and gives the places back for others to be brokered', async () => {
    const home = await pool.givenHome(2);
    const first = await pool.givenInterest(pool.solna, home.profileId, 2);
    await pool.walk(first);
    expect(await pool.heldPlaces(home)).toBe(2);
    await withdraw(first.id, pool.solna, 'NOT_NEEDED');
    expect(await pool.heldPlaces(home)).toBe(0);
    await pool.world.settled();
    const next = await pool.givenInterest(pool.sigtuna, home.profileId, 2);
    await pool.walk(next);
    expect(await pool.statusOf(next)).toBe('contact_brokered');
  });
});

describe('a withdrawal is refused', () => {
  it('when the interest has ended already', async () => {
    const { profileId } = await pool.givenHome();
    const { id } = await pool.givenInterest(pool.solna, profileId);
    await pool.done(pool.unit, 'declineInterest', { id, reason: 'NOT_SUITABLE' });
    const { codes, errors } = await withdraw(id);
    expect(codes).toEqual(['TRANSITION_REFUSED']);
    expect(errors[0]!.message).toBe('Intresset är redan avslutat.');
  });

  it.each(['FAMILY_DECLINED', 'PROFILE_WITHDRAWN'])(
    'with the reason %s, which is not the member’s to give',
    async (reason) => {
      const { codes, errors } = await withdraw(randomUUID(), pool.solna, reason);
      expect(codes).toEqual(['INVALID_INPUT']);
      expect(errors[0]!.extensions.fields![0]!.path).toBe('reason');
    },
  );

  it('to the unit, which declines instead', async () => {
    const { profileId } = await pool.givenHome();
    const { id } = await pool.givenInterest(pool.solna, profileId);
    expect((await withdraw(id, pool.unit)).codes).toEqual(['FORBIDDEN']);
  });
});

describe('another municipality', () => {
  it('cannot withdraw it, and is told what it is told of an unknown one', async () => {
    const { profileId } = await pool.givenHome();
    const interest = await pool.givenInterest(pool.solna, profileId);
    const unknown = await withdraw(randomUUID(), pool.sigtuna);
    for (const stranger of [pool.sigtuna, pool.otherMember]) {
      expect((await withdraw(interest.id, stranger)).text).toBe(unknown.text);
    }
    expect(unknown.codes).toEqual(['NOT_FOUND']);
    expect(await pool.statusOf(interest)).toBe('expressed');
  });
});
