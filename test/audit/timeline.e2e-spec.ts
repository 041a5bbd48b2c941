import { randomUUID } from 'node:crypto';
import { NeedService } from '#libs/needs';
import { actAs } from '#libs/platform';
import {
  givenBrokeredInterest,
  givenInterest,
  givenNeed,
  givenPlacement,
  givenPublishedProfile,
  givenTwoRegions,
  type GivenMember,
  type GivenRegion,
} from '../givens/index.js';
import { startWorld, type TestUser, type World } from '../support/world.js';

let world: World;
let familjepoolen: GivenRegion;
let helsingborg: GivenRegion;
let solna: GivenMember;
beforeAll(async () => {
  world = await startWorld({ worker: false });
  ({ familjepoolen, helsingborg } = await givenTwoRegions(world.api));
  solna = familjepoolen.member('0184');
}, 60_000);
afterAll(() => world?.close());

interface Entry {
  type: string;
  actorName: string;
  sentence: string;
  reasonCode: string | null;
}
interface Timeline {
  timeline: { nodes: Entry[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}
const ask = (user: TestUser | null, about: { subject?: string; id: string; first?: number; after?: string | null }) =>
  world.ask<Timeline>(
    user,
    `query ($subject: TimelineSubject!, $id: ID!, $first: Int!, $after: String) {
      timeline(subject: $subject, id: $id, first: $first, after: $after) {
        nodes { id occurredAt type actorName sentence reasonCode note } pageInfo { hasNextPage endCursor } } }`,
    { subject: 'NEED', first: 50, ...about },
  );
const types = async (user: TestUser, about: Parameters<typeof ask>[1]) =>
  (await ask(user, about)).data.timeline.nodes.map(({ type }) => type);

describe('the timeline of a need', () => {
  it('tells the whole way to the placement, newest first, in Swedish', async () => {
    const { needId } = await givenPlacement(world.api, familjepoolen, { member: solna });
    const { nodes } = (await ask(solna.caseworker, { id: needId })).data.timeline;
    expect(nodes.map(({ type }) => type)).toEqual([
      'PlacementRecorded',
      'NeedEnded',
      'InterestAccepted',
      'ContactBrokered',
      'FamilyAsked',
      'InterestConsidered',
      'InterestExpressed',
      'NeedRegistered',
    ]);
    expect(nodes[1]).toMatchObject({
      sentence: 'Behovet avslutades: placerat genom poolen.',
      reasonCode: 'placed_through_pool',
    });
    expect(nodes[6]).toMatchObject({ sentence: 'Solna anmälde intresse för hemmet.', reasonCode: null });
  });

  it('names colleagues to the member, and the unit by its name', async () => {
    const { needId } = await givenBrokeredInterest(world.api, familjepoolen, { member: solna });
    const { nodes } = (await ask(solna.coordinator, { id: needId })).data.timeline;
    expect(nodes.at(-1)!.actorName).toBe(solna.caseworker.displayName);
    expect(nodes[0]).toMatchObject({ type: 'ContactBrokered', actorName: 'Familjepoolens rekryteringsenhet' });
  });

  it('names everybody to the unit', async () => {
    const { needId } = await givenBrokeredInterest(world.api, familjepoolen, { member: solna });
    const { nodes } = (await ask(familjepoolen.manager, { id: needId })).data.timeline;
    expect(nodes.at(-1)!.actorName).toBe(solna.caseworker.displayName);
    expect(nodes[0]!.actorName).toBe(familjepoolen.recruiter.displayName);
  });

  it('comes in pages without a gap, and ends with an empty one', async () => {
    const { needId: id } = await givenPlacement(world.api, familjepoolen, { member: solna });
    const all = await types(solna.caseworker, { id });
    const paged: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { timeline }: Timeline = (await ask(solna.caseworker, { id, first: 3, after })).data;
      paged.push(...timeline.nodes.map(({ type }) => type));
      ({ endCursor: after, hasNextPage: more } = timeline.pageInfo);
    }
    expect(paged).toEqual(all);
    const last = (await ask(solna.caseworker, { id, first: 50 })).data.timeline.pageInfo.endCursor;
    expect(await types(solna.caseworker, { id, after: last })).toEqual([]);
  });

  it('is a read of the need, and logged as one', async () => {
    const { id } = await givenNeed(world.api, solna);
    await ask(solna.coordinator, { id });
    const reads = await world.look(
      `select user_id as "userId", purpose, fields, subject_municipality_id as "of" from samhem.read_log
       where subject_id = $1 and purpose = 'historik'`,
      [id],
    );
    expect(reads).toEqual([
      { userId: solna.coordinator.userId, purpose: 'historik', fields: ['timeline'], of: solna.id },
    ]);
  });
});

describe('the timeline of a home', () => {
  it('shows the unit its own events and those of the interests in its profiles', async () => {
    const { homeId: id, profileIds } = await givenPublishedProfile(world.api, familjepoolen);
    const profileId = profileIds[solna.id]!;
    await givenInterest(world.api, familjepoolen, { member: solna, profileId });
    await givenInterest(world.api, familjepoolen, {
      member: familjepoolen.member('0191'),
      profileId: profileIds[familjepoolen.member('0191').id]!,
    });
    const { nodes } = (await ask(familjepoolen.recruiter, { subject: 'HOME', id })).data.timeline;
    expect(nodes.map(({ sentence }) => sentence)).toEqual([
      'Sigtuna anmälde intresse för hemmet.',
      'Solna anmälde intresse för hemmet.',
      'Den avidentifierade profilen publicerades.',
      'Hemmet registrerades.',
    ]);
  });

  it('is not there for a member, not even one that has interest in it', async () => {
    const { homeId: id, profileIds } = await givenPublishedProfile(world.api, familjepoolen);
    const profileId = profileIds[solna.id]!;
    await givenInterest(world.api, familjepoolen, { member: solna, profileId });
    expect((await ask(solna.caseworker, { subject: 'HOME', id })).codes).toEqual(['NOT_FOUND']);
  });
});

describe('the timeline is refused', () => {
  it('with a cursor that is none of ours, and with too long a page', async () => {
    const { id } = await givenNeed(world.api, solna);
    expect((await ask(solna.caseworker, { id, after: 'påhittad' })).codes).toEqual(['INVALID_INPUT']);
    expect((await ask(solna.caseworker, { id, first: 101 })).codes).toEqual(['INVALID_INPUT']);
    expect((await ask(solna.caseworker, { id, first: 0 })).codes).toEqual(['INVALID_INPUT']);
  });

  it('to the steering group, to log reviewers and to nobody', async () => {
    const { id } = await givenNeed(world.api, solna);
    for (const user of [solna.steering, familjepoolen.reviewer]) {
      expect((await ask(user, { id })).codes).toEqual(['FORBIDDEN']);
    }
    expect((await ask(null, { id })).codes).toEqual(['UNAUTHENTICATED']);
  });
});

describe('another municipality', () => {
  it('sees nothing: a foreign id is answered like one that does not exist, to the letter', async () => {
    const { needId, profileId } = await givenBrokeredInterest(world.api, familjepoolen, { member: solna });
    await actAs(solna.caseworker, () => world.api.get(NeedService).end(needId, 'external'));
    const strangers = [familjepoolen.member('0191').caseworker, helsingborg.host.caseworker, helsingborg.recruiter];
    for (const stranger of strangers) {
      const unknown = await ask(stranger, { id: randomUUID() });
      expect(unknown.codes).toEqual(['NOT_FOUND']);
      for (const id of [needId, profileId, 'inget-id', '']) {
        const foreign = await ask(stranger, { id });
        expect([foreign.status, foreign.text]).toEqual([unknown.status, unknown.text]);
      }
    }
  });

  it('sees nothing of another region’s home', async () => {
    const { homeId: id } = await givenPublishedProfile(world.api, familjepoolen);
    const unknown = await ask(helsingborg.recruiter, { subject: 'HOME', id: randomUUID() });
    const foreign = await ask(helsingborg.recruiter, { subject: 'HOME', id });
    expect(foreign.codes).toEqual(['NOT_FOUND']);
    expect(foreign.text).toBe(unknown.text);
  });
});
