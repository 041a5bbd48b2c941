import { ApplicationService } from '#libs/applications';
import { HomeService } from '#libs/homes';
import { AttemptLimiter, actAs } from '#libs/platform';
import { homeInput } from '../../apps/samhem/src/demonstration/given-home.js';
import { givenHome, givenTwoRegions, type GivenRegion } from '../givens/index.js';
import { startWorld, type World } from '../support/world.js';
import { givenApplication, givenConfirmed, withdrawOwn } from './form.js';

const NUMBER = '19900101-2385';
let world: World;
let region: GivenRegion;
let helsingborg: GivenRegion;

beforeAll(async () => {
  world = await startWorld();
  ({ familjepoolen: region, helsingborg } = await givenTwoRegions(world.api));
}, 60_000);
afterAll(() => world?.close());
afterEach(() => Object.assign(world.api.get(AttemptLimiter), { counts: new Map() }));

const KNOWN = 'query ($id: ID!) { knownFamily(applicationId: $id) { homeIds applicationIds } }';
const IDENTITY = `query ($id: ID!, $purpose: String!) { applicationIdentity(id: $id, purpose: $purpose) {
  givenNames familyName phone email personalNumber ownWords municipalityCode } }`;
const known = async (id: string) => {
  const { data } = await world.ask<{ knownFamily: { homeIds: string[]; applicationIds: string[] } }>(
    region.recruiter,
    KNOWN,
    { id },
  );
  return data.knownFamily;
};

async function givenHomeOf(of: GivenRegion, personalNumber: string): Promise<string> {
  const person = { role: 'adult', givenNames: 'Påhittad', familyName: 'Provsson', personalNumber } as const;
  const input = { ...homeInput(world.api, of), household: { persons: [person], knownWords: [] } };
  return (await actAs(of.recruiter, () => world.api.get(HomeService).register(input))).id;
}

describe('the unit recognises a family', () => {
  it('by the personal number, in a home of the region and in no other region', async () => {
    const homeId = await givenHomeOf(region, '199001012385');
    await givenHomeOf(helsingborg, '199001012385');
    const { id } = await givenConfirmed(world, { contact: { personalNumber: NUMBER } });
    expect((await known(id)).homeIds).toEqual([homeId]);
  });

  it.each([
    ['mail address, however it is spelt', { email: 'Kand.Familj@example.se' }, { email: 'kand.familj@EXAMPLE.se' }],
    ['telephone number, however it is written', { phone: '070-174 06 99' }, { phone: '+46 70 174 06 99' }],
  ])('by the %s, in an earlier application and in the home it became', async (_, earlier, later) => {
    const first = await givenConfirmed(world, { contact: earlier });
    const home = await givenHome(world.api, region);
    await actAs(region.recruiter, () => world.api.get(ApplicationService).becomeHome(first.id, home.id));
    const { id } = await givenConfirmed(world, { contact: later });
    expect(await known(id)).toEqual({ homeIds: [home.id], applicationIds: [first.id] });
  });

  it('not by an application that nobody confirmed, nor by one that is withdrawn, nor by another region’s', async () => {
    const contact = { email: 'flera@example.se' };
    await givenApplication(world, { contact });
    await withdrawOwn(world, (await givenConfirmed(world, { contact })).token);
    await givenConfirmed(world, { contact }, 'familjen-helsingborg');
    world.clock.advanceDays(2);
    const { id } = await givenConfirmed(world, { contact });
    expect(await known(id)).toEqual({ homeIds: [], applicationIds: [] });
  });

  it('and nobody else does', async () => {
    const { id } = await givenConfirmed(world);
    expect((await world.ask(null, KNOWN, { id })).codes).toEqual(['UNAUTHENTICATED']);
    expect((await world.ask(region.host.caseworker, KNOWN, { id })).codes).toEqual(['FORBIDDEN']);
    expect((await world.ask(helsingborg.recruiter, KNOWN, { id })).codes).toEqual(['NOT_FOUND']);
  });
});

describe('who a family is', () => {
  it('is shown to the unit for a purpose, and the read is logged', async () => {
    const { id } = await givenConfirmed(world, { contact: { personalNumber: NUMBER, ownWords: 'Vi har gård.' } });
    const { data } = await world.ask<{ applicationIdentity: unknown }>(region.recruiter, IDENTITY, {
      id,
      purpose: 'ringa om informationsmöte',
    });
    expect(data.applicationIdentity).toMatchObject({
      ...{ givenNames: 'Påhittad', familyName: 'Provsson', personalNumber: '199001012385', ownWords: 'Vi har gård.' },
      phone: expect.stringMatching(/^\+4670174/) as string,
    });
    const rows = await world.look('select subject_kind, purpose, user_id from samhem.read_log where subject_id = $1', [
      id,
    ]);
    expect(rows).toEqual([
      { subject_kind: 'application', purpose: 'ringa om informationsmöte', user_id: region.recruiter.userId },
    ]);
  });

  it('is not shown without a purpose, to a municipality or to another region', async () => {
    const { id } = await givenConfirmed(world);
    const ask = (user: typeof region.recruiter, purpose = 'ringa om möte') =>
      world.ask(user, IDENTITY, { id, purpose });
    expect((await ask(region.recruiter, ' ')).codes).toEqual(['INVALID_INPUT']);
    expect((await ask(region.host.caseworker)).codes).toEqual(['FORBIDDEN']);
    expect((await ask(helsingborg.recruiter)).codes).toEqual(['NOT_FOUND']);
    expect(await world.look('select 1 from samhem.read_log where subject_id = $1', [id])).toEqual([]);
  });
});
