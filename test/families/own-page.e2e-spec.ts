import { randomBytes } from 'node:crypto';
import { ConsentService, LinkService } from '#libs/families';
import { HomeService } from '#libs/homes';
import { addDays, localDate } from '#libs/kernel';
import { AttemptLimiter, actAs, systemActor } from '#libs/platform';
import { givenConfirmed } from '../applications/form.js';
import { givenHome, givenPublishedProfile, givenTwoRegions, type GivenRegion } from '../givens/index.js';
import { withoutIds } from '../support/identity-scan.js';
import { startWorld, type World } from '../support/world.js';
import { askForContact, confirmAvailability, declineAvailability, givenLink, revokeConsent, showPage } from './door.js';

let world: World;
let region: GivenRegion;
let helsingborg: GivenRegion;

beforeAll(async () => {
  world = await startWorld();
  ({ familjepoolen: region, helsingborg } = await givenTwoRegions(world.api));
}, 60_000);
afterAll(() => world?.close());
afterEach(() => Object.assign(world.api.get(AttemptLimiter), { counts: new Map() }));

const inDays = (days: number) => addDays(localDate(world.clock.today()), days);

/** A home with a link and with consents for some members. */
async function givenFamily(of: GivenRegion, members: readonly { id: string }[] = []) {
  const { id: homeId } = await givenHome(world.api, of, { offer: { ageFrom: 5, ageTo: 14 } });
  if (members.length > 0) await giveConsent(of, homeId, members);
  return { homeId, token: await givenLink(world, of, homeId) };
}

async function giveConsent(of: GivenRegion, homeId: string, members: readonly { id: string }[]): Promise<void> {
  const municipalityIds = members.map(({ id }) => id);
  const consent = { homeId, municipalityIds, givenOn: localDate(world.clock.today()), writtenReference: 'Dnr 1' };
  await actAs(of.recruiter, () => world.api.get(ConsentService).give(consent));
}

const eventsOf = async (homeId: string) => {
  const rows = await world.look<{ type: string; scope: string }>(
    'select type, scope from samhem.event_log where home_id = $1 order by id',
    [homeId],
  );
  return rows.map(({ type, scope }) => `${type} ${scope}`);
};

describe('a family with its link', () => {
  it('sees in broad words what municipalities may see, and nothing of who it is', async () => {
    const { token } = await givenFamily(region, [region.member('0184'), region.member('0163')]);
    const { data, text } = await showPage(world, token);
    expect(data.page).toMatchObject({
      ...{ isPublished: false, takesChildren: true, ageBands: ['AGE_0_6', 'AGE_7_12', 'AGE_13_17'] },
      ...{ unitName: region.unitName, confirmedUntil: inDays(30), hasAskedForContact: false },
      consents: [
        { municipality: 'Sollentuna', stands: true },
        { municipality: 'Solna', stands: true },
      ],
    });
    const [identity] = await world.look<{ email: unknown }>('select email from samhem.home_identities limit 1');
    expect(identity).toBeDefined();
    expect(withoutIds(text)).not.toMatch(/@|070|gatan|vägen|stigen|homeId|"number"/);
  });

  it('says from when it takes a child, and the profile follows', async () => {
    const { homeId, profileId } = await givenPublishedProfile(world.api, region);
    await giveConsent(region, homeId, [region.host]);
    const token = await givenLink(world, region, homeId);
    world.clock.advanceDays(20);
    const { data } = await confirmAvailability(world, token, { availableFrom: inDays(40) });
    expect(data.page).toMatchObject({
      ...{ availableFrom: inDays(40), availabilityConfirmedOn: world.clock.today(), takesChildren: true },
    });
    await world.settled();
    const [profile] = await world.look<{ until: string }>(
      'select market_until as until from samhem.profiles where id = $1',
      [profileId],
    );
    expect(profile).toEqual({ until: inDays(30) });
  });

  it('says that it takes no child for now, and takes it back', async () => {
    const { homeId, token } = await givenFamily(region);
    expect((await declineAvailability(world, token)).data.page.takesChildren).toBe(false);
    expect((await confirmAvailability(world, token, { availableFrom: inDays(0) })).data.page.takesChildren).toBe(true);
    expect(await eventsOf(homeId)).toEqual([
      ...['HomeRegistered unit', 'AvailabilityDeclined system', 'AvailabilityConfirmed system'],
    ]);
  });

  it('revokes its consent for one municipality, and then for all, at once', async () => {
    const [solna, sollentuna, sigtuna] = ['0184', '0163', '0191'].map((code) => region.member(code));
    const { homeId, token } = await givenFamily(region, [solna!, sollentuna!, sigtuna!]);
    const standing = async () => {
      const rows = await world.look<{ id: string }>(
        'select municipality_id as id from samhem.consents where home_id = $1 and revoked_at is null',
        [homeId],
      );
      return new Set(rows.map(({ id }) => id));
    };
    await revokeConsent(world, token, { municipalityIds: [solna!.id] });
    expect(await standing()).toEqual(new Set([sollentuna!.id, sigtuna!.id]));
    const { data } = await revokeConsent(world, token);
    expect(data.page.consents.map(({ stands }) => stands)).toEqual([false, false, false]);
    expect(await standing()).toEqual(new Set());
    const [by] = await world.look('select distinct revoked_by from samhem.consents where home_id = $1', [homeId]);
    expect(by).toEqual({ revoked_by: 'family' });
    expect((await eventsOf(homeId)).filter((event) => event === 'ConsentRevoked system')).toHaveLength(2);
  });

  it('asks to be called, once', async () => {
    const { homeId, token } = await givenFamily(region);
    await askForContact(world, token);
    expect((await askForContact(world, token)).data.page.hasAskedForContact).toBe(true);
    const tasks = await world.look<{ kind: string; due: string }>(
      'select kind, due_on as due from samhem.tasks where home_id = $1 and done_at is null',
      [homeId],
    );
    expect(tasks).toEqual([{ kind: 'contact_family', due: inDays(3) }]);
  });
});

describe('a family’s page is refused', () => {
  it.each(['2020-01-01', '2126-01-01', '2026-02-30'])('a day like %s, at its field', async (availableFrom) => {
    const { homeId, token } = await givenFamily(region);
    const { codes, errors } = await confirmAvailability(world, token, { availableFrom });
    expect(codes).toEqual(['INVALID_INPUT']);
    expect(errors[0]!.extensions.fields!.map(({ path }) => path)).toEqual(['availableFrom']);
    expect(await eventsOf(homeId)).toEqual(['HomeRegistered unit']);
  });

  it('to a link that is guessed, cut, closed, expired, of an application, or to a home that has left: all alike', async () => {
    const [open, closed, expired, left] = [
      await givenFamily(region, [region.host]),
      await givenFamily(region),
      await givenFamily(region),
      await givenFamily(region),
    ];
    const links = world.api.get(LinkService);
    await actAs(systemActor(region.id), () => links.closeOf({ homeId: closed.homeId }));
    await world.look(`update samhem.personal_links set expires_at = created_at where home_id = $1`, [expired.homeId]);
    await actAs(region.recruiter, () => world.api.get(HomeService).withdraw(left.homeId, 'moved'));
    const application = await givenConfirmed(world);
    const tokens = [closed.token, expired.token, left.token, application.token, open.token.slice(1), ''];
    const answers = [];
    for (const token of [...tokens, randomBytes(32).toString('base64url'), open.homeId, 'x'.repeat(5_000)]) {
      answers.push(await showPage(world, token), await revokeConsent(world, token), await askForContact(world, token));
      answers.push(await confirmAvailability(world, token, { availableFrom: inDays(0) }));
      answers.push(await declineAvailability(world, token));
    }
    expect(
      new Set(answers.map(({ status, codes, errors }) => `${status} ${codes.join()} ${errors[0]?.message}`)).size,
    ).toBe(1);
    expect(answers[0]!.codes).toEqual(['NOT_FOUND']);
    expect((await showPage(world, open.token)).data.page.consents).toMatchObject([{ stands: true }]);
  });

  it('to whoever tries links without end', async () => {
    const codes = [];
    for (let time = 0; time < 121; time += 1) codes.push((await showPage(world, `guess-${time}`)).codes[0]);
    expect([codes[119], codes[120]]).toEqual(['NOT_FOUND', 'TOO_MANY_ATTEMPTS']);
  });
});

describe('a link opens one home', () => {
  it('and touches no other, of its own region or another', async () => {
    const mine = await givenFamily(region, [region.host]);
    const [neighbour, foreign] = [
      await givenFamily(region, [region.host]),
      await givenFamily(helsingborg, [helsingborg.host]),
    ];
    await revokeConsent(world, mine.token, { municipalityIds: [region.host.id, helsingborg.host.id] });
    await declineAvailability(world, mine.token);
    expect((await showPage(world, mine.token)).data.page.consents).toMatchObject([{ stands: false }]);
    for (const other of [neighbour, foreign]) {
      expect((await showPage(world, other.token)).data.page).toMatchObject({
        takesChildren: true,
        consents: [{ stands: true }],
      });
    }
  });
});
