import { randomUUID } from 'node:crypto';
import { Pool, type Interest } from './pool.js';

let pool: Pool;
let profileId: string;
beforeAll(async () => {
  pool = await Pool.start();
  ({ profileId } = await pool.givenHome(3));
}, 60_000);
afterAll(() => pool?.world.close());

const decline = (id: string, more: Record<string, unknown> = {}) =>
  pool.act(pool.unit, 'declineInterest', { id, reason: 'NOT_SUITABLE', ...more });

describe('the unit weighs an interest', () => {
  it('considers it and asks the family, each step in the history that both sides read', async () => {
    const interest = await pool.givenInterest(pool.solna, profileId);
    expect((await pool.done(pool.unit, 'considerInterest', { id: interest.id })).status).toBe('UNDER_CONSIDERATION');
    expect((await pool.done(pool.unit, 'askFamily', { id: interest.id })).status).toBe('FAMILY_ASKED');
    expect(await pool.eventsOf(interest)).toEqual(['InterestExpressed', 'InterestConsidered', 'FamilyAsked']);
    const events = await pool.world.look<{ municipality_id: string; home_id: string | null }>(
      'select municipality_id, home_id from samhem.event_log where interest_id = $1',
      [interest.id],
    );
    expect(events).toEqual(
      Array.from({ length: 3 }, () => ({ municipality_id: pool.solna.municipalityId, home_id: null })),
    );
  });

  it.each(['FAMILY_DECLINED', 'NOT_SUITABLE', 'PLACE_TAKEN', 'OTHER_INTEREST_CHOSEN'])(
    'declines it with the reason %s',
    async (reason) => {
      const interest = await pool.givenInterest(pool.solna, profileId);
      const { interest: declined } = await decline(interest.id, {
        reason,
        note: '  Familjen tar emot yngre barn. 🙂\n ',
      });
      expect(declined).toMatchObject({
        status: 'DECLINED',
        reasonCode: reason,
        reasonNote: 'Familjen tar emot yngre barn. 🙂',
      });
      const [event] = await pool.world.look(
        'select reason_code, note from samhem.event_log where interest_id = $1 order by id desc',
        [interest.id],
      );
      expect(event).toEqual({ reason_code: reason.toLowerCase(), note: 'Familjen tar emot yngre barn. 🙂' });
    },
  );

  it('declines a brokered one, and its places are free again for all to see', async () => {
    const home = await pool.givenHome(1);
    const interest = await pool.givenInterest(pool.solna, home.profileId);
    await pool.walk(interest);
    expect(await pool.shownFreePlaces(home)).toBe('full');
    await decline(interest.id, { reason: 'FAMILY_DECLINED' });
    expect(await pool.heldPlaces(home)).toBe(0);
    await pool.world.settled();
    expect(await pool.shownFreePlaces(home)).toBe('1');
  });
});

describe('a step is refused', () => {
  let expressed: Interest;
  beforeAll(async () => {
    expressed = await pool.givenInterest(pool.solna, profileId);
  });

  it.each([
    ['askFamily', 'Familjen kan tillfrågas först när intresset övervägs.'],
    ['brokerContact', 'Kontakt kan förmedlas först när familjen har tillfrågats.'],
  ])('when %s comes too early', async (step, sentence) => {
    const { codes, errors } = await pool.act(pool.unit, step, { id: expressed.id });
    expect(codes).toEqual(['TRANSITION_REFUSED']);
    expect(errors[0]!.message).toBe(sentence);
  });

  it('when it was taken already, unless it is the same click', async () => {
    const { id } = await pool.givenInterest(pool.solna, profileId);
    const idempotencyKey = randomUUID();
    const clicks = [
      await pool.act(pool.unit, 'considerInterest', { id, idempotencyKey }),
      await pool.act(pool.unit, 'considerInterest', { id, idempotencyKey }),
    ];
    expect(clicks.map(({ interest }) => interest.status)).toEqual(['UNDER_CONSIDERATION', 'UNDER_CONSIDERATION']);
    expect((await pool.act(pool.unit, 'considerInterest', { id })).codes).toEqual(['TRANSITION_REFUSED']);
    expect((await decline(id)).codes).toEqual([]);
    expect((await decline(id)).codes).toEqual(['TRANSITION_REFUSED']);
  });

  it.each(['NOT_NEEDED', 'FOUND_OTHER_HOME', 'PROFILE_WITHDRAWN'])(
    'with the reason %s, which is not the unit’s to give',
    async (reason) => {
      const { codes, errors } = await decline(expressed.id, { reason });
      expect(codes).toEqual(['INVALID_INPUT']);
      expect(errors[0]!.extensions.fields![0]!.path).toBe('reason');
    },
  );

  it.each([['x'.repeat(501)], ['😀'.repeat(10_000)], ['nul \u0000 tecken']])(
    'with a note that cannot be kept',
    async (note) => {
      const { codes, errors } = await decline(expressed.id, { note });
      expect(codes).toEqual(['INVALID_INPUT']);
      expect(errors[0]!.extensions.fields![0]!.path).toBe('note');
    },
  );

  it.each(['considerInterest', 'askFamily', 'declineInterest', 'brokerContact'])('to a member: %s', async (step) => {
    const variables = { id: expressed.id, ...(step === 'declineInterest' ? { reason: 'NOT_SUITABLE' } : {}) };
    expect((await pool.act(pool.solna, step, variables)).codes).toEqual(['FORBIDDEN']);
    expect((await pool.act(pool.steering, step, variables)).codes).toEqual(['FORBIDDEN']);
    expect((await pool.act(null, step, variables)).codes).toEqual(['UNAUTHENTICATED']);
    expect(await pool.statusOf(expressed)).toBe('expressed');
  });
});

describe('the unit of another region', () => {
  it.each(['considerInterest', 'askFamily', 'declineInterest', 'brokerContact'])(
    'is told by %s what it is told of an unknown one',
    async (step) => {
      const interest = await pool.givenInterest(pool.solna, profileId);
      const reason = step === 'declineInterest' ? { reason: 'NOT_SUITABLE' } : {};
      const foreign = await pool.act(pool.otherUnit, step, { id: interest.id, ...reason });
      const unknown = await pool.act(pool.otherUnit, step, { id: randomUUID(), ...reason });
      expect(foreign.codes).toEqual(['NOT_FOUND']);
      expect(foreign.text).toBe(unknown.text);
      await pool.done(pool.solna, 'withdrawInterest', { id: interest.id, reason: 'NOT_NEEDED' });
    },
  );
});
