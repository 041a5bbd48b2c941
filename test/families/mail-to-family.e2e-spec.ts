import { EventRecorder, actAs, systemActor, type Mail } from '#libs/platform';
import { givenHome, givenPublishedProfile, givenTwoRegions, type GivenRegion } from '../givens/index.js';
import { startWorld, type World } from '../support/world.js';
import { showPage } from './door.js';

let world: World;
let region: GivenRegion;
let helsingborg: GivenRegion;

beforeAll(async () => {
  world = await startWorld();
  ({ familjepoolen: region, helsingborg } = await givenTwoRegions(world.api));
}, 60_000);
afterAll(() => world?.close());

async function expire(homeId: string, of: GivenRegion = region): Promise<void> {
  const event = { type: 'AvailabilityExpiring', municipalityId: null, homeId };
  await actAs(systemActor(of.id), () => world.api.get(EventRecorder).record(event));
  await world.settled();
}

const linkIn = ({ text }: Mail) => /\/min-familj\/#([\w-]{43})\n/.exec(text)![1]!;

describe('a family is asked by mail', () => {
  it('when its word is about to end: the mail names nobody and opens its own page', async () => {
    const email = 'fraga@example.se';
    const { id } = await givenHome(world.api, region, { identity: { email } });
    await expire(id);
    const [mail] = world.mails.to(email);
    expect(mail!.subject).toBe(`Kan ni fortfarande ta emot? En fråga från ${region.unitName}`);
    const [home] = await world.look<{ number: number }>('select number from samhem.homes where id = $1', [id]);
    expect(mail!.text).not.toMatch(new RegExp(`fraga@|Hem ${home!.number}\\b|Andersson|Johansson`));
    expect((await showPage(world, linkIn(mail!))).data.page.takesChildren).toBe(true);
  });

  it('with the same link for two months, so that an earlier mail still opens', async () => {
    const email = 'lank@example.se';
    const { id } = await givenHome(world.api, region, { identity: { email } });
    await expire(id);
    world.clock.advanceDays(30);
    await expire(id);
    world.clock.advanceDays(40);
    await expire(id);
    const [first, second, third] = world.mails.to(email).map(linkIn);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
    for (const link of [first, third]) expect((await showPage(world, link!)).codes).toEqual([]);
  });

  it('once a day when its profile is published, to however many municipalities', async () => {
    const email = 'publicerad@example.se';
    const { homeId, profileId } = await givenPublishedProfile(world.api, region, { identity: { email } });
    const again = { type: 'ProfilePublished', municipalityId: null, homeId, profileId };
    await actAs(systemActor(region.id), () => world.api.get(EventRecorder).record(again));
    await world.settled();
    expect(world.mails.to(email).map(({ subject }) => subject)).toEqual([
      `Er beskrivning visas nu för kommunerna, ${region.unitName}`,
    ]);
  });
});

describe('a family is not asked', () => {
  it('when it has given no mail address, or has left the pool', async () => {
    const before = world.mails.sent.length;
    const { id } = await givenHome(world.api, region, { identity: { email: null } });
    await expire(id);
    await world.look(
      `update samhem.homes set status = 'withdrawn', withdrawn_on = '2026-01-01', withdrawal_reason = 'moved' where id = $1`,
      [id],
    );
    await expire(id);
    expect(world.mails.sent).toHaveLength(before);
  });

  it('by an event of another region', async () => {
    const email = 'annan@example.se';
    const { id } = await givenHome(world.api, region, { identity: { email } });
    await expire(id, helsingborg);
    expect(world.mails.to(email)).toEqual([]);
  });
});
