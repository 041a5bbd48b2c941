import { ApplicationService } from '#libs/applications';
import { AttemptLimiter, actAs } from '#libs/platform';
import { givenHome, givenTwoRegions, type GivenRegion } from '../givens/index.js';
import { startWorld, type World } from '../support/world.js';
import { confirmOwn, givenApplication, givenConfirmed, showOwn, withdrawOwn } from './form.js';

let world: World;
let region: GivenRegion;
let helsingborg: GivenRegion;

beforeAll(async () => {
  world = await startWorld();
  ({ familjepoolen: region, helsingborg } = await givenTwoRegions(world.api));
}, 60_000);
afterAll(() => world?.close());
afterEach(() => Object.assign(world.api.get(AttemptLimiter), { counts: new Map() }));

const WITHDRAW = 'mutation ($id: ID!) { withdrawApplication(id: $id) { status withdrawnBy } }';
const APPLICATION =
  'query ($id: ID!) { application(id: $id) { status source assignmentTypes withdrawnBy answers { adults } } }';
const IDENTITY = 'query ($id: ID!) { applicationIdentity(id: $id, purpose: "ringa familjen") { email } }';

const rowsOf = async (id: string) => {
  const [row] = await world.look<{ rows: number }>(
    `select ((select count(*) from samhem.application_identities where application_id = $1)
      + (select count(*) from samhem.application_answers where application_id = $1)
      + (select count(*) from samhem.application_consents where application_id = $1))::int as rows`,
    [id],
  );
  return row!.rows;
};

describe('a family withdraws its application', () => {
  it.each([
    ['before it has confirmed it', givenApplication],
    ['after it has', givenConfirmed],
  ])('%s: who it is and what it answered is gone at once, that it applied is kept', async (_, given) => {
    const { id, token } = await given(world);
    expect(await rowsOf(id)).toBe(5);
    expect((await withdrawOwn(world, token)).data.own).toMatchObject({ status: 'WITHDRAWN' });
    expect(await rowsOf(id)).toBe(0);
    const { data } = await world.ask<{ application: unknown }>(region.recruiter, APPLICATION, { id });
    expect(data.application).toEqual({
      ...{ status: 'WITHDRAWN', source: 'MEETING', withdrawnBy: 'FAMILY', answers: null },
      assignmentTypes: ['FOSTER_HOME', 'CONTACT_FAMILY'],
    });
    expect((await world.ask(region.recruiter, IDENTITY, { id })).codes).toEqual(['NOT_FOUND']);
    const tasks = await world.look('select 1 from samhem.tasks where application_id = $1 and done_at is null', [id]);
    expect(tasks).toEqual([]);
  });

  it('and its link opens nothing any more', async () => {
    const { token } = await givenConfirmed(world);
    await withdrawOwn(world, token);
    for (const act of [showOwn, confirmOwn, withdrawOwn])
      expect((await act(world, token)).codes).toEqual(['NOT_FOUND']);
  });

  it('through the unit, which it has told so', async () => {
    const { id } = await givenConfirmed(world);
    const { data } = await world.ask(region.recruiter, WITHDRAW, { id });
    expect(data).toEqual({ withdrawApplication: { status: 'WITHDRAWN', withdrawnBy: 'UNIT' } });
    expect(await rowsOf(id)).toBe(0);
  });
});

describe('an application is not withdrawn', () => {
  it('when it has become a home: the family is told whom to ask', async () => {
    const { id, token } = await givenConfirmed(world);
    const home = await givenHome(world.api, region);
    await actAs(region.recruiter, () => world.api.get(ApplicationService).becomeHome(id, home.id));
    const { codes, errors } = await withdrawOwn(world, token);
    expect(codes).toEqual(['BECAME_HOME']);
    expect(errors[0]!.message).toContain('Hör av er till enheten');
    expect((await showOwn(world, token)).data.own).toMatchObject({ status: 'CONFIRMED', becameHome: true });
    expect(await rowsOf(id)).toBe(5);
  });

  it('and becomes no home before it is confirmed, nor two homes', async () => {
    const [early, once] = [await givenApplication(world), await givenConfirmed(world)];
    const home = await givenHome(world.api, region);
    const become = (id: string) =>
      actAs(region.recruiter, () => world.api.get(ApplicationService).becomeHome(id, home.id));
    await expect(become(early.id)).rejects.toMatchObject({ code: 'APPLICATION_NOT_CONFIRMED' });
    await become(once.id);
    await expect(become(once.id)).rejects.toMatchObject({ code: 'BECAME_HOME' });
  });

  it('by a municipality or by another region’s unit, which cannot tell it from none', async () => {
    const { id } = await givenConfirmed(world);
    expect((await world.ask(region.host.caseworker, WITHDRAW, { id })).codes).toEqual(['FORBIDDEN']);
    const theirs = await world.ask(helsingborg.recruiter, WITHDRAW, { id });
    const none = await world.ask(helsingborg.recruiter, WITHDRAW, { id: '01920000-0000-7000-8000-000000000000' });
    expect(theirs.codes).toEqual(['NOT_FOUND']);
    expect(theirs.text).toBe(none.text);
    expect(await rowsOf(id)).toBe(5);
  });
});
