import { randomUUID } from 'node:crypto';
import { Pool, type Interest } from './pool.js';

let pool: Pool;
beforeAll(async () => {
  pool = await Pool.start();
}, 60_000);
afterAll(() => pool?.world.close());

const broker = (id: string, user = pool.unit) => pool.act(user, 'brokerContact', { id });

describe('the unit brokers contact', () => {
  it('and holds a place for every child; who no longer fits is told why, who fits still waits', async () => {
    const home = await pool.givenHome(3);
    const siblings = await pool.givenInterest(pool.solna, home.profileId, 2);
    const fits = await pool.givenInterest(pool.sigtuna, home.profileId, 1);
    const tooMany = await pool.givenInterest(pool.sigtuna, home.profileId, 2);
    await pool.walk(siblings, 'askFamily');
    const { interest } = await pool.act(pool.unit, 'brokerContact', { id: siblings.id, note: 'Nära skolan.' });
    expect(interest.status).toBe('CONTACT_BROKERED');
    expect(await pool.heldPlaces(home)).toBe(2);
    // One of three: fewer than five homes have been seen to go from three free places to one.
    expect(await pool.shownFreePlaces(home)).toBe('hidden');
    expect(await pool.statusOf(fits)).toBe('expressed');
    expect(await pool.statusOf(tooMany)).toBe('declined other_interest_chosen');
    expect(await pool.eventsOf(tooMany)).toEqual(['InterestExpressed', 'InterestDeclined']);
  });

  it('and tells the one why in words, and the others only that another was chosen', async () => {
    const { profileId } = await pool.givenHome();
    const chosen = await pool.givenInterest(pool.solna, profileId);
    const other = await pool.givenInterest(pool.sigtuna, profileId);
    await pool.walk(chosen, 'askFamily');
    await pool.done(pool.unit, 'brokerContact', { id: chosen.id, note: 'Väntat längst.' });
    const events = await pool.world.look(
      `select type, municipality_id, reason_code, note from samhem.event_log
       where interest_id = any($1) and type in ('ContactBrokered', 'InterestDeclined') order by id`,
      [[chosen.id, other.id]],
    );
    expect(events).toEqual([
      {
        type: 'ContactBrokered',
        municipality_id: pool.solna.municipalityId,
        reason_code: null,
        note: 'Väntat längst.',
      },
      {
        type: 'InterestDeclined',
        municipality_id: pool.sigtuna.municipalityId,
        reason_code: 'other_interest_chosen',
        note: null,
      },
    ]);
    expect(await pool.statusOf(other)).toBe('declined other_interest_chosen');
  });

  it('once more for the places that are left, and leaves those who are brokered already alone', async () => {
    const home = await pool.givenHome(2);
    const [first, second] = [
      await pool.givenInterest(pool.solna, home.profileId),
      await pool.givenInterest(pool.sigtuna, home.profileId),
    ];
    await pool.walk(first);
    await pool.walk(second);
    expect(await Promise.all([first, second].map((interest) => pool.statusOf(interest)))).toEqual([
      'contact_brokered',
      'contact_brokered',
    ]);
    expect(await pool.heldPlaces(home)).toBe(2);
  });
});

describe('brokering is refused', () => {
  it('when the home has too few free places, and then nothing has changed', async () => {
    const home = await pool.givenHome(2);
    const siblings = await pool.givenInterest(pool.solna, home.profileId, 2);
    const other = await pool.givenInterest(pool.sigtuna, home.profileId);
    await pool.walk(siblings, 'askFamily');
    await holdBehindTheBack(home.homeId, other);
    const { codes, errors } = await broker(siblings.id);
    expect(codes).toEqual(['NO_FREE_PLACES']);
    expect(errors[0]!.message).toMatch(/lediga platser/);
    expect(await pool.statusOf(siblings)).toBe('family_asked');
    expect(await pool.eventsOf(siblings)).not.toContain('ContactBrokered');
  });

  it('before the family was asked, and after it was brokered', async () => {
    const { profileId } = await pool.givenHome();
    const interest = await pool.givenInterest(pool.solna, profileId);
    expect((await broker(interest.id)).codes).toEqual(['TRANSITION_REFUSED']);
    await pool.walk(interest);
    expect((await broker(interest.id)).codes).toEqual(['TRANSITION_REFUSED']);
  });

  it('to members, the steering group and nobody', async () => {
    const id = randomUUID();
    expect((await broker(id, pool.solna)).codes).toEqual(['FORBIDDEN']);
    expect((await broker(id, pool.steering)).codes).toEqual(['FORBIDDEN']);
    expect((await pool.act(null, 'brokerContact', { id })).codes).toEqual(['UNAUTHENTICATED']);
  });
});

describe('two who broker the last place at once', () => {
  it('one does, and the other interest is declined or refused, never brokered', async () => {
    const home = await pool.givenHome(1);
    const interests = [
      await pool.givenInterest(pool.solna, home.profileId),
      await pool.givenInterest(pool.sigtuna, home.profileId),
    ];
    for (const interest of interests) await pool.walk(interest, 'askFamily');
    const answers = await Promise.all(interests.map(({ id }) => broker(id)));
    expect(answers.filter(({ codes }) => codes.length === 0)).toHaveLength(1);
    expect(answers.flatMap(({ codes }) => codes)).toEqual(['TRANSITION_REFUSED']);
    expect(await pool.heldPlaces(home)).toBe(1);
  });
});

describe('another municipality', () => {
  it('sees nothing of the contact', async () => {
    const { profileId } = await pool.givenHome(2);
    const interest = await pool.givenInterest(pool.solna, profileId);
    await pool.walk(interest);
    const { text } = await pool.world.ask(pool.sigtuna, '{ interests(first: 100) { nodes { id caseNumber } } }');
    expect(text).not.toContain(interest.id);
    expect(text).not.toContain(interest.caseNumber);
    expect((await broker(interest.id, pool.otherUnit)).codes).toEqual(['NOT_FOUND']);
  });
});

/** A place held by somebody while nobody looked. */
async function holdBehindTheBack(homeId: string, interest: Interest): Promise<void> {
  await pool.world.look(
    `insert into samhem.place_reservations (region_id, place_id, municipality_id, interest_id, reserved_at)
     select p.region_id, p.id, i.municipality_id, i.id, now() from samhem.home_places p join samhem.interests i on i.id = $2
     where p.home_id = $1 and p.position = 1`,
    [homeId, interest.id],
  );
}
