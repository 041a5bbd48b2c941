import { Pool } from './pool.js';

let pool: Pool;
beforeAll(async () => {
  pool = await Pool.start();
}, 60_000);
afterAll(() => pool?.world.close());

describe('interests lapse', () => {
  it('when their need ends, brokered or not, and the places held are free again', async () => {
    const home = await pool.givenHome(1);
    const brokered = await pool.givenInterest(pool.solna, home.profileId);
    await pool.walk(brokered);
    await pool.endNeed(pool.solna, brokered.needId);
    await pool.world.settled();
    expect(await pool.statusOf(brokered)).toBe('lapsed not_needed');
    expect(await pool.heldPlaces(home)).toBe(0);
    expect((await pool.eventsOf(brokered)).at(-1)).toBe('InterestLapsed');
    expect(await pool.shownFreePlaces(home)).toBe('1');
  });

  it('when the profile is withdrawn, every member’s with its own event', async () => {
    const home = await pool.givenHome(2);
    const [mine, theirs] = [
      await pool.givenInterest(pool.solna, home.profileId),
      await pool.givenInterest(pool.sigtuna, home.profileId),
    ];
    await pool.walk(theirs);
    await pool.withdrawProfile(home);
    await pool.world.settled();
    expect(await Promise.all([mine, theirs].map((interest) => pool.statusOf(interest)))).toEqual([
      'lapsed profile_withdrawn',
      'lapsed profile_withdrawn',
    ]);
    expect(await pool.heldPlaces(home)).toBe(0);
    const events = await pool.world.look<{ municipality_id: string }>(
      `select municipality_id from samhem.event_log where type = 'InterestLapsed' and interest_id = any($1) order by 1`,
      [[mine.id, theirs.id]],
    );
    expect(events.map((event) => event.municipality_id)).toEqual(
      [pool.solna, pool.sigtuna].map((user) => user.municipalityId).sort(),
    );
  });
});

describe('interests do not lapse', () => {
  it('when another need or another profile leaves', async () => {
    const [stays, leaves] = [await pool.givenHome(), await pool.givenHome()];
    const waiting = await pool.givenInterest(pool.solna, stays.profileId);
    const other = await pool.givenInterest(pool.solna, leaves.profileId);
    await pool.endNeed(pool.solna, other.needId);
    await pool.withdrawProfile(leaves);
    await pool.world.settled();
    expect(await pool.statusOf(waiting)).toBe('expressed');
  });

  it('twice, though the job be run again', async () => {
    const { profileId } = await pool.givenHome();
    const interest = await pool.givenInterest(pool.solna, profileId);
    await pool.endNeed(pool.solna, interest.needId);
    await pool.world.settled();
    await pool.world.look(
      `insert into samhem.event_outbox (region_id, event_id, type)
       select region_id, id, type from samhem.event_log where type = 'NeedEnded' and need_id = $1`,
      [interest.needId],
    );
    await pool.world.settled();
    expect(await pool.eventsOf(interest)).toEqual(['InterestExpressed', 'InterestLapsed']);
  });
});

describe('another municipality', () => {
  it('reads nothing of why it lapsed', async () => {
    const { profileId } = await pool.givenHome();
    const interest = await pool.givenInterest(pool.solna, profileId);
    await pool.endNeed(pool.solna, interest.needId);
    await pool.world.settled();
    const { data } = await pool.world.ask(
      pool.sigtuna,
      'query ($id: ID) { interests(first: 10, needId: $id) { nodes { reasonCode } } }',
      { id: interest.needId },
    );
    expect(data).toEqual({ interests: { nodes: [] } });
  });
});
