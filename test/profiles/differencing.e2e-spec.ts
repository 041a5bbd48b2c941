import { ConsentService } from '#libs/families';
import { HomeQueries, HomeService } from '#libs/homes';
import { addDays } from '#libs/kernel';
import { EventRecorder, actAs, systemActor } from '#libs/platform';
import { PublicationService, factsOf } from '#libs/profiles';
import { describedBy } from '../../apps/samhem/src/demonstration/kinds.js';
import { Random } from '../../apps/samhem/src/demonstration/random.js';
import { makeReady } from '../../apps/samhem/src/demonstration/readiness.js';
import { givenNeed, givenTwoRegions, homeInput, type GivenRegion } from '../givens/index.js';
import { matchesOf } from '../matching/given.js';
import { startWorld, type World } from '../support/world.js';
import { Attacker, type KnownHome } from './attacker.js';
import { PROFILE, browse, see, type Profile } from './profile.js';

const HOMES = 36;
const ANSWERS = 1_000;
const FEWEST = 5;
jest.setTimeout(300_000);

let world: World;
let region: GivenRegion;
let other: GivenRegion;
const random = new Random(4);
const homeIds: string[] = [];

beforeAll(async () => {
  world = await startWorld();
  ({ familjepoolen: region, helsingborg: other } = await givenTwoRegions(world.api));
  for (let home = 0; home < HOMES; home += 1) await register();
}, 240_000);
afterAll(() => world?.close());

const get = <Service>(service: new (...parameters: never[]) => Service) => world.api.get(service, { strict: false });
const asUnit = <T>(work: () => Promise<T>) => actAs(region.recruiter, work);
const solna = () => region.member('0184').caseworker;

async function register(): Promise<void> {
  const { places, offer } = describedBy(random, false);
  const zoneCode = random.pick(region.members.slice(0, 4)).zoneCode;
  await asUnit(async () => {
    const { id } = await get(HomeService).register(
      homeInput(world.api, region, { places, offer: { ...offer, zoneCode } }),
    );
    await makeReady(world.api, [id]);
    homeIds.push(id);
  });
}

/** What the unit, the families and the municipalities do, in any order. What is refused is refused. */
const HAPPENINGS: ((homeId: string) => Promise<unknown>)[] = [
  (homeId) => asUnit(() => get(PublicationService).publish(homeId)),
  (homeId) => asUnit(() => get(PublicationService).publish(homeId)),
  (homeId) => asUnit(() => get(PublicationService).publish(homeId)),
  (homeId) => asUnit(() => get(PublicationService).withdraw(homeId, 'family')),
  (homeId) =>
    asUnit(() => get(HomeService).confirmAvailability(homeId, addDays(world.clock.today(), random.int(0, 120)))),
  (homeId) => changeOffer(homeId, random.pick(['has_animals', 'has_own_children', 'is_step_free', 'offers_own_room'])),
  (homeId) => asUnit(() => get(ConsentService).revoke(homeId, [region.member('0184').id], 'family')),
  (homeId) => asUnit(() => makeReady(world.api, [homeId])).then(() => record('ConsentGiven', homeId)),
  () => register(),
];

async function changeOffer(homeId: string, fact: string): Promise<void> {
  await world.look(`update samhem.home_offers set ${fact} = not ${fact} where home_id = $1`, [homeId]);
  await record('HomeOfferChanged', homeId);
}

function record(type: string, homeId: string): Promise<void> {
  return asUnit(() => get(EventRecorder).record({ type, municipalityId: null, homeId }));
}

/** As the superuser sees them, those that have left too. */
async function everyHome(): Promise<KnownHome[]> {
  const homes = await actAs(systemActor(region.id), () => get(HomeQueries).byIds(homeIds));
  return homes.map((home) => ({
    id: home.id,
    facts: factsOf(home, world.clock.today()),
    hasLeft: home.status === 'withdrawn',
  }));
}

async function homesByProfile(): Promise<ReadonlyMap<string, string>> {
  const rows = await world.look<{ id: string; homeId: string }>(
    'select p.id, u.home_id as "homeId" from samhem.profiles p join samhem.publications u on u.id = p.publication_id',
  );
  return new Map(rows.map(({ id, homeId }) => [id, homeId]));
}

describe('a member with a thousand stored answers', () => {
  const attacker = new Attacker();
  const told: { found: number; count: number | null }[] = [];
  const matched = new Set<string>();
  let needId: string;

  async function look(): Promise<void> {
    await world.settled();
    const homes = await everyHome();
    const homeOf = await homesByProfile();
    const { nodes } = (await browse(world, solna(), { first: 100 })).data.profiles;
    for (const profile of nodes) attacker.see(profile as never, homes, homeOf.get(profile.id)!);
    const filter = random.pick([
      { noAnimals: true },
      { stepFree: true },
      { ageBand: 'AGE_13_17' },
      { minFreePlaces: 2 },
      { language: 'ar' },
    ]);
    const found = (await browse(world, solna(), { first: 100, filter })).data.profiles.nodes as Profile[];
    for (const profile of found) attacker.see(profile as never, homes, homeOf.get(profile.id)!);
    const count = 'query ($filter: ProfileFilter) { profileCount(filter: $filter) { count } }';
    const { data } = await world.ask<{ profileCount: { count: number | null } }>(solna(), count, { filter });
    told.push({ found: found.length, count: data.profileCount.count });
    for (const { profile } of await matchesOf(world, solna(), needId)) matched.add(profile.id);
  }

  beforeAll(async () => {
    needId = (await givenNeed(world.api, region.member('0184'), { ageFrom: 4, ageTo: 12 })).id;
    for (const homeId of homeIds.slice(0, 20)) await HAPPENINGS[0]!(homeId).catch(() => undefined);
    for (let round = 0; attacker.answers < ANSWERS && round < 90; round += 1) {
      await random
        .pick(HAPPENINGS)(random.pick(homeIds))
        .catch(() => undefined);
      await look();
    }
  }, 280_000);

  it('never has fewer than five homes to choose between', () => {
    expect(attacker.answers).toBeGreaterThanOrEqual(ANSWERS);
    expect(attacker.candidates.size).toBeGreaterThan(15);
    expect(attacker.fewest).toBeGreaterThanOrEqual(FEWEST);
    process.stdout.write(
      `${attacker.answers} answers on ${attacker.candidates.size} homes, fewest candidates ${attacker.fewest}\n`,
    );
  });

  it('is told no number below five by a filter', () => {
    expect(told.filter(({ found, count }) => count !== (found < FEWEST ? null : found))).toEqual([]);
    expect(told.some(({ count }) => count !== null)).toBe(true);
  });

  it('meets in its matches only profiles of its own list', async () => {
    const own = await world.look<{ id: string }>('select id from samhem.profiles where municipality_id = $1', [
      region.member('0184').id,
    ]);
    expect(matched.size).toBeGreaterThan(0);
    expect([...matched].filter((id) => !own.some((profile) => profile.id === id))).toEqual([]);
  });

  it('finds nothing by the ids of others', async () => {
    const foreign = await world.look<{ id: string }>(
      'select id from samhem.profiles where municipality_id <> $1 limit 60',
      [region.member('0184').id],
    );
    const answers = await Promise.all(foreign.map(({ id }) => see(world, solna(), id)));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers[0]!.codes).toEqual(['NOT_FOUND']);
  });
});

describe('a member of the other region', () => {
  it('sees nothing in page, API, count, statistics or by id', async () => {
    const stranger = other.host.caseworker;
    const [profile] = await world.look<{ id: string }>('select id from samhem.profiles limit 1');
    const { data, text } = await world.ask<{ profiles: { nodes: unknown[] } }>(
      stranger,
      `{ profiles(first: 100) { nodes { ${PROFILE} } } profileCount { count } }`,
    );
    expect(data.profiles.nodes).toEqual([]);
    expect(text).toContain('"count":null');
    expect((await see(world, stranger, profile!.id)).codes).toEqual(['NOT_FOUND']);
  });
});
