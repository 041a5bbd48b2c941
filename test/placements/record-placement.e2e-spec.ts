import { randomUUID } from 'node:crypto';
import { addDays } from '#libs/kernel';
import { actAs } from '#libs/platform';
import { PlacementQueries } from '#libs/placements';
import type { Pool } from '../interests/pool.js';
import { Placing, type Decision } from './placing.js';

let placing: Placing;
let pool: Pool;
beforeAll(async () => {
  placing = await Placing.start();
  ({ pool } = placing);
}, 60_000);
afterAll(() => pool?.world.close());

const placedPlaces = (placementId: string) =>
  pool.world.look<{ period: string }>('select period::text from samhem.placement_places where placement_id = $1', [
    placementId,
  ]);

describe('a member records a placement', () => {
  it('with the reference to its decision, on the places that were held for it', async () => {
    const { home, interest } = await placing.givenBrokered({ places: 3, children: 2 });
    const startsOn = addDays(pool.world.clock.today(), 9);
    const { placement } = await placing.record(pool.solna, interest, {
      startsOn,
      decisionReference: '  SN 2026-11-10   § 45 ',
    });
    expect(placement).toMatchObject({
      needId: interest.needId,
      interestId: interest.id,
      caseNumber: interest.caseNumber,
      childrenCount: 2,
      startsOn,
      endsOn: null,
      decisionReference: 'SN 2026-11-10 § 45',
      municipality: { code: '0184' },
    });
    expect(await placedPlaces(placement.id)).toEqual([{ period: `[${startsOn},)` }, { period: `[${startsOn},)` }]);
    expect(await pool.heldPlaces(home)).toBe(0);
    expect((await list(pool.solna)).data.placements.nodes).toContainEqual({
      id: placement.id,
      caseNumber: interest.caseNumber,
    });
    expect((await list(pool.unit)).data.placements.nodes).toContainEqual({
      id: placement.id,
      caseNumber: interest.caseNumber,
    });
  });

  it('which accepts the interest, places the need and withdraws the need’s other interests', async () => {
    const needId = await pool.givenNeed(pool.solna);
    const homes = [await pool.givenHome(), await pool.givenHome()];
    const [chosen, other] = [
      await pool.done(pool.solna, 'expressInterest', { needId, profileId: homes[0]!.profileId }),
      await pool.done(pool.solna, 'expressInterest', { needId, profileId: homes[1]!.profileId }),
    ];
    await pool.walk(chosen);
    await pool.walk(other);
    const { placement } = await placing.record(pool.solna, chosen);
    expect(await pool.statusOf(chosen)).toBe('accepted');
    expect(await pool.statusOf(other)).toBe('withdrawn found_other_home');
    expect(await pool.heldPlaces(homes[1]!)).toBe(0);
    expect(await pool.eventsOf(chosen)).toEqual([
      'InterestExpressed',
      'InterestConsidered',
      'FamilyAsked',
      'ContactBrokered',
      'InterestAccepted',
      'PlacementRecorded',
    ]);
    expect((await pool.eventsOf(other)).at(-1)).toBe('InterestWithdrawn');
    const [need] = await pool.world.look('select status, ended_reason from samhem.needs where id = $1', [needId]);
    expect(need).toEqual({ status: 'placed', ended_reason: 'placed_through_pool' });
    const [event] = await pool.world.look(
      `select need_id, profile_id, home_id, municipality_id from samhem.event_log where placement_id = $1`,
      [placement.id],
    );
    expect(event).toEqual({
      need_id: needId,
      profile_id: await pool.idFor(pool.solna, homes[0]!.profileId),
      home_id: null,
      municipality_id: pool.solna.municipalityId,
    });
  });

  it('once, however often the same click arrives', async () => {
    const { interest } = await placing.givenBrokered();
    const key = randomUUID();
    const clicks = await Promise.all(
      [1, 2, 3].map(() => placing.record(pool.solna, interest, { idempotencyKey: key })),
    );
    const later = await placing.record(pool.solna, interest, { idempotencyKey: key });
    expect(new Set([...clicks, later].map(({ placement }) => placement?.id)).size).toBe(1);
    expect(later.codes).toEqual([]);
    expect(
      (await placing.record(pool.solna, interest, { decisionReference: 'SN 2', idempotencyKey: key })).codes,
    ).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  });

  it('and the place stays taken for those who come after, though the start lies ahead', async () => {
    const { home, interest } = await placing.givenBrokered({ places: 2 });
    const waiting = await pool.givenInterest(pool.sigtuna, home.profileId);
    await placing.record(pool.solna, interest, { startsOn: addDays(pool.world.clock.today(), 60) });
    await pool.world.settled();
    await pool.walk(waiting);
    const [row] = await pool.world.look<{ places: number }>(
      `select count(distinct p.id)::int as places from samhem.home_places p
       left join samhem.place_reservations r on r.place_id = p.id left join samhem.placement_places t on t.place_id = p.id
       where p.home_id = $1 and (r.place_id is not null) <> (t.place_id is not null)`,
      [home.homeId],
    );
    expect(row!.places).toBe(2);
  });
});

describe('a placement is refused', () => {
  it.each<[string, string, (today: Parameters<typeof addDays>[0]) => Decision]>([
    [
      'a decision that lies ahead',
      'decisionOn',
      (today) => ({ decisionOn: addDays(today, 1), startsOn: addDays(today, 1) }),
    ],
    ['a start long before the decision', 'startsOn', (today) => ({ startsOn: addDays(today, -31) })],
    ['no reference', 'decisionReference', () => ({ decisionReference: '  ' })],
    ['an endless reference', 'decisionReference', () => ({ decisionReference: 'x'.repeat(10_000) })],
    ['a smile for a reference', 'decisionReference', () => ({ decisionReference: '🙂' })],
    ['a date that is none', 'startsOn', () => ({ startsOn: '2026-02-30' })],
  ])('with %s, at its field', async (_what, path, decision) => {
    const { codes, errors } = await placing.record(
      pool.solna,
      { id: randomUUID() },
      decision(pool.world.clock.today()),
    );
    expect(codes).toEqual(['INVALID_INPUT']);
    expect(errors[0]!.extensions.fields).toEqual([{ path, message: expect.stringMatching(/^[A-ZÅÄÖ].+\.$|:/) }]);
  });

  it('before contact was brokered, and a second time', async () => {
    const { profileId } = await pool.givenHome();
    const interest = await pool.givenInterest(pool.solna, profileId);
    expect((await placing.record(pool.solna, interest)).codes).toEqual(['TRANSITION_REFUSED']);
    await pool.walk(interest);
    expect((await placing.record(pool.solna, interest)).codes).toEqual([]);
    expect((await placing.record(pool.solna, interest)).codes).toEqual(['TRANSITION_REFUSED']);
  });

  it('when the place is taken in that time, and then nothing has changed', async () => {
    const { home, interest } = await placing.givenBrokered({ places: 2 });
    const { interest: earlier } = await placing.givenBrokered();
    const { placement } = await placing.record(pool.solna, earlier);
    await pool.world.look(
      `insert into samhem.placement_places (region_id, municipality_id, placement_id, place_id, period)
       select region_id, municipality_id, $1, place_id, daterange($2::date + 100, null) from samhem.place_reservations where interest_id = $3`,
      [placement.id, pool.world.clock.today(), interest.id],
    );
    const { codes, errors } = await placing.record(pool.solna, interest);
    expect(codes).toEqual(['PLACE_TAKEN']);
    expect(errors[0]!.message).toMatch(/upptagen/);
    expect(await pool.statusOf(interest)).toBe('contact_brokered');
    expect(await pool.heldPlaces(home)).toBe(1);
  });

  it('to the unit, the steering group and nobody', async () => {
    const interest = { id: randomUUID() };
    expect((await placing.record(pool.unit, interest)).codes).toEqual(['FORBIDDEN']);
    expect((await placing.record(pool.steering, interest)).codes).toEqual(['FORBIDDEN']);
    expect((await placing.record(null, interest)).codes).toEqual(['UNAUTHENTICATED']);
  });
});

describe('another municipality', () => {
  it('sees nothing of the placement, and cannot record one on an interest that is not its own', async () => {
    const { interest } = await placing.givenBrokered();
    const foreign = await placing.record(pool.sigtuna, interest);
    expect(foreign.codes).toEqual(['NOT_FOUND']);
    expect(foreign.text).toBe((await placing.record(pool.sigtuna, { id: randomUUID() })).text);
    const { placement } = await placing.record(pool.solna, interest);
    for (const stranger of [pool.sigtuna, pool.otherMember, pool.otherUnit]) {
      expect((await list(stranger)).text).not.toContain(placement.id);
    }
  });
});

describe('children placed on a day', () => {
  it('count from the first day on, for their own municipality, in the unit’s eyes', async () => {
    const today = pool.world.clock.today();
    const placedOn = async (day: typeof today) => {
      const rows = await actAs(pool.unit, () =>
        pool.world.api.get(PlacementQueries, { strict: false }).childrenPlacedOn(day),
      );
      return rows.find(({ municipalityId }) => municipalityId === pool.solna.municipalityId)?.children ?? 0;
    };
    const [start, eve] = [addDays(today, 200), addDays(today, 199)];
    const before = await placedOn(start);
    const { interest } = await placing.givenBrokered({ places: 3, children: 3 });
    await placing.record(pool.solna, interest, { startsOn: start });
    expect(await placedOn(start)).toBe(before + 3);
    expect(await placedOn(eve)).toBe(before);
  });
});

function list(user: Pool['solna']) {
  return pool.world.ask<{ placements: { nodes: { id: string; caseNumber: string }[] } }>(
    user,
    '{ placements(first: 50) { nodes { id caseNumber } } }',
  );
}
