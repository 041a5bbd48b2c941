import { randomUUID } from 'node:crypto';
import { UserService } from '#libs/identity';
import { ROLES_OF_SCOPE, actAs, systemActor, type Scope } from '#libs/platform';
import { RegionService, shippedRegions } from '#libs/regions';
import { startWorld, type Answer, type TestUser, type World } from '../support/world.js';

export interface Interest {
  id: string;
  status: string;
  caseNumber: string;
  needId: string;
  profileId: string;
  reasonCode: string | null;
  reasonNote: string | null;
  municipality: { code: string };
}

export interface Published {
  readonly homeId: string;
  readonly profileId: string;
}

type Variables = Readonly<Record<string, unknown>> & { readonly idempotencyKey?: string };

const FIELDS = 'id status caseNumber needId profileId reasonCode reasonNote municipality { code }';
const TYPES: Readonly<Record<string, string>> = { reason: 'InterestReason!', note: 'String' };
const WAY = ['considerInterest', 'askFamily', 'brokerContact'] as const;

/** A shared pool as the stories of interests and placements meet it: two members and a unit, and another region beside. */
export class Pool {
  unit: TestUser;
  solna: TestUser;
  sigtuna: TestUser;
  steering: TestUser;
  otherUnit: TestUser;
  otherMember: TestUser;

  private constructor(readonly world: World) {}

  static async start(options: { pool?: number } = {}): Promise<Pool> {
    const pool = new Pool(await startWorld(options));
    const familjepoolen = await pool.foundRegion(0);
    const helsingborg = await pool.foundRegion(1);
    pool.unit = await familjepoolen('unit');
    pool.solna = await familjepoolen('member', '0184');
    pool.sigtuna = await familjepoolen('member', '0191');
    pool.steering = await familjepoolen('steering', '0184');
    pool.otherUnit = await helsingborg('unit');
    pool.otherMember = await helsingborg('member', '1283');
    return pool;
  }

  /** One of the mutations that answer with an interest, by its name. */
  async act(user: TestUser | null, intention: string, { idempotencyKey, ...variables }: Variables) {
    const names = Object.keys(variables);
    const query = `mutation (${names.map((name) => `$${name}: ${TYPES[name] ?? 'ID!'}`).join(', ')}) {
      ${intention}(${names.map((name) => `${name}: $${name}`).join(', ')}) { ${FIELDS} } }`;
    const options = idempotencyKey ? { idempotencyKey } : {};
    const answer = await this.world.ask<Record<string, Interest>>(user, query, variables, options);
    return { ...answer, interest: answer.data?.[intention] as Interest };
  }

  /** As `act`, when it is only a step on the way. */
  async done(user: TestUser, intention: string, variables: Variables): Promise<Interest> {
    const answer = await this.act(user, intention, variables);
    return well(answer).interest;
  }

  async givenHome(places = 1, unit = this.unit): Promise<Published> {
    const sql = 'select code from samhem.zones where region_id = $1 order by code';
    const [zone] = await this.world.look<{ code: string }>(sql, [unit.regionId]);
    const home = await this.world.ask<{ registerHome: { id: string } }>(
      unit,
      'mutation ($input: RegisterHomeInput!) { registerHome(input: $input) { id } }',
      { input: homeInput(places, { zoneCode: zone!.code, today: this.world.clock.today() }) },
    );
    const homeId = well(home).data.registerHome.id;
    const published = await this.world.ask<{ publishProfile: { id: string } }>(
      unit,
      'mutation ($homeId: ID!) { publishProfile(homeId: $homeId) { id } }',
      { homeId },
    );
    return { homeId, profileId: well(published).data.publishProfile.id };
  }

  async givenNeed(member: TestUser, childrenCount = 1): Promise<string> {
    const answer = await this.world.ask<{ registerNeed: { id: string } }>(
      member,
      'mutation ($input: RegisterNeedInput!) { registerNeed(input: $input) { id } }',
      { input: needInput(childrenCount, this.world.clock.today()) },
    );
    return well(answer).data.registerNeed.id;
  }

  /** The member's interest in the profile, for a new need. */
  async givenInterest(member: TestUser, profileId: string, childrenCount = 1): Promise<Interest> {
    return this.done(member, 'expressInterest', { needId: await this.givenNeed(member, childrenCount), profileId });
  }

  /** Takes the interest the unit's steps up to and including the last one named. */
  async walk(interest: Interest, last: (typeof WAY)[number] = 'brokerContact'): Promise<Interest> {
    let walked = interest;
    for (const step of WAY.slice(0, WAY.indexOf(last) + 1))
      walked = await this.done(this.unit, step, { id: interest.id });
    return walked;
  }

  async endNeed(member: TestUser, id: string): Promise<void> {
    const query = 'mutation ($id: ID!) { endNeed(id: $id, reason: PLACED_IN_NETWORK) { id } }';
    well(await this.world.ask(member, query, { id }));
  }

  async withdrawProfile({ homeId }: Published): Promise<void> {
    const query = 'mutation ($homeId: ID!) { withdrawProfile(homeId: $homeId) { id } }';
    well(await this.world.ask(this.unit, query, { homeId }));
  }

  async statusOf({ id }: Interest): Promise<string> {
    const sql = `select concat_ws(' ', status, reason_code) as state from samhem.interests where id = $1`;
    const [row] = await this.world.look<{ state: string }>(sql, [id]);
    return row!.state;
  }

  /** The interest's events in order, behind the application's back. */
  async eventsOf({ id }: Interest): Promise<string[]> {
    const sql = 'select type from samhem.event_log where interest_id = $1 order by id';
    return (await this.world.look<{ type: string }>(sql, [id])).map(({ type }) => type);
  }

  async heldPlaces({ homeId }: Published): Promise<number> {
    const sql = `select count(*)::int as held from samhem.place_reservations r
      join samhem.home_places p on p.region_id = r.region_id and p.id = r.place_id where p.home_id = $1`;
    const [row] = await this.world.look<{ held: number }>(sql, [homeId]);
    return row!.held;
  }

  async shownFreePlaces({ profileId }: Published): Promise<string> {
    const sql = 'select free_places as shown from samhem.profiles where id = $1';
    const [profile] = await this.world.look<{ shown: string }>(sql, [profileId]);
    return profile!.shown;
  }

  private async foundRegion(index: number) {
    const regionId = randomUUID();
    const system = systemActor(regionId);
    const { api } = this.world;
    await actAs(system, () => api.get(RegionService, { strict: false }).foundRegion(shippedRegions()[index]!));
    const members = await this.world.look<{ id: string; code: string }>(
      'select id, code from samhem.municipalities where region_id = $1',
      [regionId],
    );
    return async (scope: Scope, code?: string): Promise<TestUser> => {
      const municipalityId = members.find((member) => member.code === code)?.id ?? null;
      const roles = ROLES_OF_SCOPE[scope];
      const user = { issuer: 'test', subject: randomUUID(), displayName: 'Test', scope, municipalityId, roles };
      const userId = await actAs(system, () => api.get(UserService, { strict: false }).registerUser(user));
      return { scope, regionId, municipalityId, roles, userId };
    };
  }
}

/** @throws Error with the errors of an answer that should have none */
function well<Given extends Answer<unknown>>(answer: Given): Given {
  if (answer.errors.length > 0) throw new Error(JSON.stringify(answer.errors));
  return answer;
}

function homeInput(places: number, { zoneCode, today }: { zoneCode: string; today: string }) {
  return {
    regi: 'OWN',
    places,
    identity: {
      familyName: 'Lind',
      givenNames: 'Eva',
      street: 'Storgatan 1',
      postalCode: '19130',
      locality: 'Sollentuna',
      municipalityCode: '0163',
    },
    offer: {
      ...{ assignmentType: 'FOSTER_HOME', ageFrom: 5, ageTo: 14, zoneCode, languages: ['sv'], capabilities: [] },
      ...{ hasOwnChildren: false, hasAnimals: false, isStepFree: false, offersOwnRoom: true, hasDaytimeAdult: false },
      ...{ availableFrom: today, availabilityConfirmedOn: today },
    },
  };
}

function needInput(childrenCount: number, today: string) {
  return {
    caseNumber: `IFO ${randomUUID().slice(0, 8)}`,
    childrenCount,
    ...{ assignmentType: 'FOSTER_HOME', ageFrom: 7, ageTo: 12, startOn: today, requirements: [] },
    ...{ expectedLength: 'LONG', urgency: 'SOON', networkSearch: 'EXHAUSTED' },
  };
}
