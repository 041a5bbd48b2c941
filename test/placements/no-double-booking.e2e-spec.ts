import { randomInt, randomUUID } from 'node:crypto';
import type { Interest, Pool } from '../interests/pool.js';
import { Placing } from './placing.js';

const CLIENTS = 24;
const TRIES = 8;
const HOMES = [1, 2, 4];

let placing: Placing;
let pool: Pool;
let interests: Interest[];
/** Needs of Solna that may join a queue while it is being brokered. */
let latecomers: string[];
const codes = new Map<string, number>();
const recorded = new Map<string, Set<string>>();

beforeAll(async () => {
  placing = await Placing.start({ pool: 8 });
  ({ pool } = placing);
  const profiles = [];
  for (const places of HOMES) profiles.push({ places, ...(await pool.givenHome(places)) });
  latecomers = await Promise.all(Array.from({ length: 12 }, (_, index) => pool.givenNeed(pool.solna, 1 + (index % 2))));
  interests = [];
  for (const { profileId, places } of profiles) {
    for (let count = 0; count < 9; count += 1) {
      const children = places > 2 && count % 3 === 0 ? 2 : 1;
      const interest = await pool.givenInterest(count % 2 ? pool.solna : pool.sigtuna, profileId, children);
      interests.push(await pool.walk(interest, 'askFamily'));
    }
  }
}, 120_000);
afterAll(() => pool?.world.close());

const owner = ({ municipality }: Interest) => (municipality.code === '0184' ? pool.solna : pool.sigtuna);
const tally = (answer: { codes: readonly string[] }) => {
  const code = answer.codes[0] ?? 'done';
  codes.set(code, (codes.get(code) ?? 0) + 1);
};

/** Joined to profiles `p`: how many places of the home are neither held nor taken. */
const FREE = `join samhem.publications h on h.id = p.publication_id
  join lateral (select count(*)::int as places from samhem.home_places s where s.home_id = h.home_id
    and not exists (select from samhem.place_reservations r where r.place_id = s.id)
    and not exists (select from samhem.placement_places t where t.place_id = s.id)) free on true`;

/** Somebody clicks: the unit brokers, a member joins the queue, records (twice, with one key) or thinks better of it. */
async function click(interest: Interest): Promise<void> {
  const { id, profileId } = interest;
  const choice = randomInt(10);
  if (choice < 4) return tally(await pool.act(pool.unit, 'brokerContact', { id }));
  if (choice < 6) {
    const needId = latecomers[randomInt(latecomers.length)];
    return tally(await pool.act(pool.solna, 'expressInterest', { needId, profileId }));
  }
  if (choice < 7) return tally(await pool.act(owner(interest), 'withdrawInterest', { id, reason: 'NOT_NEEDED' }));
  const idempotencyKey = randomUUID();
  const twice = [1, 2].map(() => placing.record(owner(interest), interest, { idempotencyKey }));
  for (const answer of await Promise.all(twice)) {
    tally(answer);
    if (answer.placement) recorded.set(id, (recorded.get(id) ?? new Set()).add(answer.placement.id));
  }
}

describe('24 clients at the places of three homes', () => {
  beforeAll(async () => {
    await Promise.all(
      Array.from({ length: CLIENTS }, async () => {
        for (let count = 0; count < TRIES; count += 1) await click(interests[randomInt(interests.length)]!);
      }),
    );
    await pool.world.settled();
  }, 120_000);

  it('are all answered: done, or refused for a reason they can read', () => {
    const known = ['done', 'TRANSITION_REFUSED', 'NO_FREE_PLACES', 'INTEREST_CAP_REACHED', 'NOT_FOUND'];
    expect([...codes.keys()].filter((code) => !known.includes(code))).toEqual([]);
    expect(codes.get('done')).toBeGreaterThan(HOMES.length);
  });

  it('never book a place twice, nor hold one that is taken', async () => {
    const overlaps = await pool.world.look(
      `select a.place_id from samhem.placement_places a join samhem.placement_places b
         on a.place_id = b.place_id and a.placement_id < b.placement_id and a.period && b.period
       union all
       select r.place_id from samhem.place_reservations r join samhem.placement_places t on t.place_id = r.place_id`,
    );
    expect(overlaps).toEqual([]);
  });

  it('leave every interest with as many places as it has children, when it is brokered or placed, and else with none', async () => {
    const wrong = await pool.world.look(
      `select i.id, i.status, n.children_count, held.places as held, placed.places as placed
       from samhem.interests i join samhem.needs n on n.id = i.need_id
       left join lateral (select count(*)::int as places from samhem.place_reservations r where r.interest_id = i.id) held on true
       left join lateral (select count(*)::int as places from samhem.placements p join samhem.placement_places t on t.placement_id = p.id
         where p.interest_id = i.id) placed on true
       where held.places <> (case when i.status = 'contact_brokered' then n.children_count else 0 end)
          or placed.places <> (case when i.status = 'accepted' then n.children_count else 0 end)`,
    );
    expect(wrong).toEqual([]);
  });

  it('get the same placement for the same click, and one for each interest', async () => {
    for (const placements of recorded.values()) expect(placements.size).toBe(1);
    const [row] = await pool.world.look<{ placements: number }>(
      'select count(*)::int as placements from samhem.placements',
    );
    expect(row!.placements).toBe(recorded.size);
  });

  it('leave every profile showing what is free, if it shows it at all', async () => {
    const wrong = await pool.world.look(
      `select p.id, p.free_places, free.places from samhem.profiles p ${FREE}
       where (free.places > 0) <> p.takes_interest
         or (p.takes_interest and p.free_places <> case when free.places >= 3 then '3+' else free.places::text end
           and (p.free_places <> '2+' or free.places < 2))`,
    );
    expect(wrong).toEqual([]);
  });

  it('leave nobody waiting for places that the profile says are not there', async () => {
    const wrong = await pool.world.look(
      `select i.id, i.status, n.children_count, free.places from samhem.interests i join samhem.needs n on n.id = i.need_id
       join samhem.profiles p on p.id = i.profile_id ${FREE}
       where i.status in ('expressed', 'under_consideration', 'family_asked') and (free.places = 0
         or n.children_count > case p.free_places when '1' then 1 when '2' then 2 end)`,
    );
    expect(wrong).toEqual([]);
  });
});
