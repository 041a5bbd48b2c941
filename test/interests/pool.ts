import { NeedService } from '#libs/needs';
import { actAs } from '#libs/platform';
import {
  givenPublishedProfile,
  givenTwoRegions,
  needInput,
  type GivenRegion,
  type PublishedHome,
} from '../givens/index.js';
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

type Variables = Readonly<Record<string, unknown>> & { readonly idempotencyKey?: string };

const FIELDS = 'id status caseNumber needId profileId reasonCode reasonNote municipality { code }';
const TYPES: Readonly<Record<string, string>> = { reason: 'InterestReason!', note: 'String' };
const WAY = ['considerInterest', 'askFamily', 'brokerContact'] as const;

/** A shared pool as the stories of interests and placements meet it: two members and a unit, and another region beside. */
export class Pool {
  readonly unit: TestUser;
  readonly solna: TestUser;
  readonly sigtuna: TestUser;
  readonly steering: TestUser;
  readonly otherUnit: TestUser;
  readonly otherMember: TestUser;

  private constructor(
    readonly world: World,
    private readonly region: GivenRegion,
    private readonly otherRegion: GivenRegion,
  ) {
    this.unit = region.recruiter;
    this.solna = region.member('0184').caseworker;
    this.sigtuna = region.member('0191').caseworker;
    this.steering = region.member('0184').steering;
    this.otherUnit = otherRegion.recruiter;
    this.otherMember = otherRegion.member('1283').caseworker;
  }

  static async start(options: { pool?: number } = {}): Promise<Pool> {
    const world = await startWorld(options);
    const { familjepoolen, helsingborg } = await givenTwoRegions(world.api);
    return new Pool(world, familjepoolen, helsingborg);
  }

  /** The id under which the member meets the home that another meets under the given one. */
  async idFor(member: TestUser | null, profileId: string): Promise<string> {
    const sql = `select other.id from samhem.profiles p join samhem.profiles other
      on other.publication_id = p.publication_id and other.municipality_id = $2 where p.id::text = $1`;
    const [profile] = await this.world.look<{ id: string }>(sql, [profileId, member?.municipalityId]);
    return profile?.id ?? profileId;
  }

  /** One of the mutations that answer with an interest, by its name. A profile may be named by anybody's id of it. */
  async act(user: TestUser | null, intention: string, { idempotencyKey, ...given }: Variables) {
    const { profileId } = given;
    const variables = profileId ? { ...given, profileId: await this.idFor(user, String(profileId)) } : given;
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

  async givenHome(places = 1, unit = this.unit): Promise<PublishedHome> {
    return givenPublishedProfile(this.world.api, unit === this.unit ? this.region : this.otherRegion, { places });
  }

  async givenNeed(member: TestUser, childrenCount = 1): Promise<string> {
    const input = needInput(this.world.api, { childrenCount });
    return (await actAs(member, () => this.world.api.get(NeedService).register(input))).id;
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

  async withdrawProfile({ homeId }: PublishedHome): Promise<void> {
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

  async heldPlaces({ homeId }: PublishedHome): Promise<number> {
    const sql = `select count(*)::int as held from samhem.place_reservations r
      join samhem.home_places p on p.region_id = r.region_id and p.id = r.place_id where p.home_id = $1`;
    const [row] = await this.world.look<{ held: number }>(sql, [homeId]);
    return row!.held;
  }

  /** As the host meets it now: the number of free places, `hidden`, or `full` when it takes no interest. */
  async shownFreePlaces({ profileId }: PublishedHome): Promise<string> {
    const sql = `select case when not takes_interest then 'full' else coalesce(free_places, 'hidden') end as shown
      from samhem.profiles where id = $1`;
    const [profile] = await this.world.look<{ shown: string }>(sql, [profileId]);
    return profile!.shown;
  }
}

/** @throws Error with the errors of an answer that should have none */
function well<Given extends Answer<unknown>>(answer: Given): Given {
  if (answer.errors.length > 0) throw new Error(JSON.stringify(answer.errors));
  return answer;
}
