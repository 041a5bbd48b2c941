import { givenHome } from '../homes/home.js';
import { givenPool, type Pool } from '../homes/pool.js';
import { withoutIds } from '../support/identity-scan.js';
import { startWorld, type World } from '../support/world.js';
import { done, givenInterest } from './brokering.js';
import {
  eventsOf,
  givenProfile,
  givenPublishable,
  homeProfile,
  idFor,
  market,
  onProfile,
  publish,
  see,
} from './profile.js';

let world: World;
let pool: Pool;
/** A second recruiter. */
let colleague: Pool['unit'];
beforeAll(async () => {
  world = await startWorld();
  pool = await givenPool(world);
  colleague = { ...pool.unit, userId: await anotherUser() };
}, 60_000);
afterAll(() => world?.close());

async function anotherUser(): Promise<string> {
  const sql = `insert into samhem.users (region_id, scope, issuer, subject, display_name)
    values ($1, 'unit', 'test', gen_random_uuid()::text, 'En kollega') returning id`;
  return (await world.look<{ id: string }>(sql, [pool.unit.regionId]))[0]!.id;
}

const write = (homeId: string, body: string) => onProfile(world, pool.unit, 'writeProfileText', { homeId, body });
const release = (homeId: string, version = 1, user = colleague) =>
  onProfile(world, user, 'releaseProfileText', { homeId, version });
const approve = (homeId: string) =>
  onProfile(world, pool.unit, 'approveProfile', { homeId, approvedOn: world.clock.today(), adult: 1 });
const TEXT = 'Ett lugnt hem med van vid tonåringar.';

describe('the words of a profile', () => {
  it('are marked where they may tell who the family is, and only kind and place are kept', async () => {
    const { id } = await givenHome(world, pool.unit, { identity: { familyName: 'Kanariefågel' } });
    const { text } = (await write(id, 'Familjen Kanariefågels gård, ring 070-174 06 05.')).data['writeProfileText']!;
    const marked = text!.hits.map(({ position, length, kind }) => [
      kind,
      text!.body.slice(position, position + length),
    ]);
    expect(marked).toEqual(
      expect.arrayContaining([
        ['own_name', 'Kanariefågels'],
        ['phone', '070-174 06 05'],
      ]),
    );
    const kept = await world.look('select to_jsonb(h) as hit from samhem.profile_text_hits h where home_id = $1', [id]);
    expect(withoutIds(JSON.stringify(kept))).not.toMatch(/Kanarie|174/);
    const events = await world.look('select to_jsonb(e) as event from samhem.event_log e where home_id = $1', [id]);
    expect(withoutIds(JSON.stringify(events))).not.toMatch(/Kanarie|174/);
  });

  it('are let out by a second person, never by the one who wrote them', async () => {
    const { id } = await givenHome(world, pool.unit);
    await write(id, TEXT);
    expect((await release(id, 1, pool.unit)).codes).toEqual(['OWN_TEXT']);
    const { text } = (await release(id)).data['releaseProfileText']!;
    expect(text).toMatchObject({ releasedAt: expect.any(String), hits: [] });
    const own = `update samhem.profile_texts set released_by = written_by where home_id = $1`;
    await expect(world.look(own, [id])).rejects.toThrow(/check constraint/);
  });

  it('that are changed are unreleased and unapproved again, and a read version that is old is not let out', async () => {
    const homeId = await givenPublishable(world, pool.unit);
    await write(homeId, TEXT);
    await release(homeId);
    await approve(homeId);
    expect((await publish(world, pool.unit, homeId)).codes).toEqual([]);
    const { text, approval } = (await write(homeId, `${TEXT} Nytt.`)).data['writeProfileText']!;
    expect(text).toMatchObject({ version: 2, releasedAt: null });
    expect(approval).toMatchObject({ isStanding: false });
    expect((await release(homeId, 1)).codes).toEqual(['TEXT_CHANGED']);
    await world.settled();
    // What is shown of the home is as it was; the new text is not.
    expect(await market(world, pool.solna)).toContain(await idFor(world, pool.solna, homeId));
    const tasks = await world.look('select kind from samhem.tasks where home_id = $1 and done_at is null', [homeId]);
    expect(tasks).toContainEqual({ kind: 'review_text' });
  });

  it('are refused when they are too long, or the unit of another region writes', async () => {
    const { id } = await givenHome(world, pool.unit);
    expect((await write(id, 'x'.repeat(2_001))).codes).toEqual(['INVALID_INPUT']);
    expect((await onProfile(world, pool.otherUnit, 'writeProfileText', { homeId: id, body: TEXT })).codes).toEqual([
      'NOT_FOUND',
    ]);
    expect((await onProfile(world, pool.solna, 'writeProfileText', { homeId: id, body: TEXT })).codes).toEqual([
      'FORBIDDEN',
    ]);
  });
});

describe('more of a home', () => {
  it('is shown to one interest when the unit says so, told in the history, and gone when the interest ends', async () => {
    const homeId = await givenPublishable(world, pool.unit, { places: 3 });
    await write(homeId, TEXT);
    await release(homeId);
    await approve(homeId);
    await publish(world, pool.unit, homeId);
    const [solnas, sigtunas] = [await idFor(world, pool.solna, homeId), await idFor(world, pool.sigtuna, homeId)];
    const interestId = await givenInterest(world, pool.solna, solnas);
    await givenInterest(world, pool.sigtuna, sigtunas);
    expect((await see(world, pool.solna, solnas)).data.profile).toMatchObject({
      freePlaces: 'TWO_OR_MORE',
      details: null,
    });
    await done(world, pool.unit, 'showMore', { id: interestId });
    const { details } = (await see(world, pool.solna, solnas)).data.profile;
    expect(details).toMatchObject({ freePlaces: 'THREE_OR_MORE', experience: 'NEW', description: TEXT });
    expect((await see(world, pool.sigtuna, sigtunas)).data.profile.details).toBeNull();
    const { readers } = (await homeProfile(world, pool.unit, homeId)).data.homeProfile;
    expect(readers).toContainEqual({ municipality: 'Solna', profileId: solnas, shownMore: 1 });
    const told = await world.look(
      `select type from samhem.event_log where interest_id = $1 and type = 'DetailsOpened'`,
      [interestId],
    );
    await done(world, pool.unit, 'showMore', { id: interestId });
    expect(told).toHaveLength(1);
    await done(world, pool.solna, 'withdrawInterest', { id: interestId, reason: 'NOT_NEEDED' });
    expect((await see(world, pool.solna, solnas)).data.profile.details).toBeNull();
  });

  it('is the unit’s to open, for an interest that is open', async () => {
    const { profile } = await givenProfile(world, pool);
    const id = await givenInterest(world, pool.solna, profile.id);
    const show = 'mutation ($id: ID!) { showMore(id: $id) { id } }';
    expect((await world.ask(pool.solna, show, { id })).codes).toEqual(['FORBIDDEN']);
    expect((await world.ask(pool.otherUnit, show, { id })).codes).toEqual(['NOT_FOUND']);
    await done(world, pool.solna, 'withdrawInterest', { id, reason: 'NOT_NEEDED' });
    expect((await world.ask(pool.unit, show, { id })).codes).toEqual(['INTEREST_ENDED']);
  });
});

describe('a reader who knows the family', () => {
  const declare = (profileId: string, user = pool.solna) =>
    world.ask(user, 'mutation ($profileId: ID!) { declareConflict(profileId: $profileId) }', { profileId });

  it('does not see it any more, under this id or a later one; colleagues do, and the unit is told', async () => {
    const { homeId, profile } = await givenProfile(world, pool);
    expect((await declare(profile.id)).codes).toEqual([]);
    expect(await market(world, pool.solna)).not.toContain(profile.id);
    expect((await see(world, pool.solna, profile.id)).codes).toEqual(['NOT_FOUND']);
    const sibling = { ...pool.solna, userId: pool.sigtuna.userId };
    expect((await see(world, sibling, profile.id)).codes).toEqual([]);
    expect((await homeProfile(world, pool.unit, homeId)).data.homeProfile.conflicts).toMatchObject([
      { municipality: 'Solna' },
    ]);
    await onProfile(world, pool.unit, 'withdrawProfile', { homeId, ground: 'FAMILY' });
    await publish(world, pool.unit, homeId);
    const later = await idFor(world, pool.solna, homeId);
    expect((await see(world, pool.solna, later)).codes).toEqual(['NOT_FOUND']);
    expect((await see(world, sibling, later)).codes).toEqual([]);
    expect(await eventsOf(world, homeId)).toContain('ProfilePublished');
  });

  it('says so of its own profiles alone', async () => {
    const { homeId, profile } = await givenProfile(world, pool);
    expect((await declare(profile.id, pool.sigtuna)).codes).toEqual(['NOT_FOUND']);
    expect((await declare(profile.id, pool.unit)).codes).toEqual(['FORBIDDEN']);
    expect((await homeProfile(world, pool.unit, homeId)).data.homeProfile.conflicts).toEqual([]);
  });
});
