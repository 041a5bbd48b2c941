import { randomBytes } from 'node:crypto';
import { ApplicationIdentities, ApplicationSweep } from '#libs/applications';
import { LinkService } from '#libs/families';
import { AttemptLimiter, TenantDb } from '#libs/platform';
import { EveryRegion } from '#libs/regions';
import { givenTwoRegions, type GivenRegion } from '../givens/index.js';
import { startWorld, type World } from '../support/world.js';
import { confirmOwn, givenApplication, givenConfirmed, showOwn, withdrawOwn } from './form.js';

let world: World;
let region: GivenRegion;
let helsingborg: GivenRegion;
let sweep: ApplicationSweep;

beforeAll(async () => {
  world = await startWorld();
  ({ familjepoolen: region, helsingborg } = await givenTwoRegions(world.api));
  const { api, clock } = world;
  const [identities, links] = [api.get(ApplicationIdentities), api.get(LinkService)];
  sweep = new ApplicationSweep(api.get(TenantDb), clock, api.get(EveryRegion), identities, links);
}, 60_000);
afterAll(() => world?.close());
afterEach(() => Object.assign(world.api.get(AttemptLimiter), { counts: new Map() }));

const APPLICATION = `query ($id: ID!) { application(id: $id) { id status confirmedAt answers { adults zone { name } } } }`;
const statusOf = async (id: string) => {
  const [row] = await world.look<{ status: string }>('select status from samhem.applications where id = $1', [id]);
  return row?.status;
};
const eventsOf = async (id: string) => {
  const rows = await world.look<{ type: string }>(
    'select type from samhem.event_log where application_id = $1 order by id',
    [id],
  );
  return rows.map(({ type }) => type);
};
const openTasks = (id: string) =>
  world.look('select kind from samhem.tasks where application_id = $1 and done_at is null', [id]);

describe('an application is confirmed by the link in its mail', () => {
  it('when the family presses the button, not when a mail scanner opens the page', async () => {
    const { id, token } = await givenApplication(world);
    const { data } = await showOwn(world, token);
    expect(data.own).toMatchObject({ status: 'UNCONFIRMED', becameHome: false, unitName: region.unitName });
    expect([await statusOf(id), await openTasks(id)]).toEqual(['unconfirmed', []]);
    expect((await confirmOwn(world, token)).data.own.status).toBe('CONFIRMED');
    expect([await statusOf(id), await openTasks(id)]).toEqual(['confirmed', [{ kind: 'process_application' }]]);
    expect(await eventsOf(id)).toEqual(['ApplicationSubmitted', 'ApplicationConfirmed']);
  });

  it('once, however often it is pressed', async () => {
    const { id, token } = await givenApplication(world);
    await Promise.all([confirmOwn(world, token), confirmOwn(world, token), confirmOwn(world, token)]);
    expect(await eventsOf(id)).toEqual(['ApplicationSubmitted', 'ApplicationConfirmed']);
    expect(await openTasks(id)).toHaveLength(1);
  });

  it('and is then the unit’s to read, answers and all', async () => {
    const { id } = await givenConfirmed(world);
    const { data } = await world.ask<{ application: unknown }>(region.recruiter, APPLICATION, { id });
    expect(data.application).toMatchObject({ id, status: 'CONFIRMED', answers: { adults: 2 } });
  });
});

describe('an application is not confirmed', () => {
  it('by a link that is guessed, cut, of another kind, expired or closed, and all of them are answered alike', async () => {
    const { token } = await givenConfirmed(world);
    const old = await givenApplication(world);
    const withdrawn = await givenConfirmed(world);
    await withdrawOwn(world, withdrawn.token);
    await world.look(
      `update samhem.personal_links set expires_at = now() - interval '1 day' where application_id = $1`,
      [old.id],
    );
    const tokens = ['', 'x', token.slice(0, -1), `${token}x`, randomBytes(32).toString('base64url')];
    const answers = [];
    for (const tried of [...tokens, old.token, withdrawn.token, 'y'.repeat(5_000)]) {
      for (const act of [showOwn, confirmOwn, withdrawOwn]) answers.push(await act(world, tried));
    }
    const texts = new Set(answers.map(({ text, status }) => `${status} ${text}`));
    expect([...texts]).toHaveLength(1);
    expect(answers[0]!.codes).toEqual(['NOT_FOUND']);
    expect(await statusOf(old.id)).toBe('unconfirmed');
  });

  it('when seven days have passed: it is deleted whole, and what is confirmed stays', async () => {
    const [late, confirmed] = [await givenApplication(world), await givenConfirmed(world)];
    world.clock.advanceDays(6);
    await sweep.run();
    expect(await statusOf(late.id)).toBe('unconfirmed');
    world.clock.advanceDays(2);
    await sweep.run();
    await sweep.run();
    expect([await statusOf(late.id), await statusOf(confirmed.id)]).toEqual([undefined, 'confirmed']);
    for (const table of ['answers', 'identities', 'consents']) {
      const left = await world.look(`select 1 from samhem.application_${table} where application_id = $1`, [late.id]);
      expect(left).toEqual([]);
    }
    expect((await confirmOwn(world, late.token)).codes).toEqual(['NOT_FOUND']);
    expect((await showOwn(world, confirmed.token)).data.own.status).toBe('CONFIRMED');
  });

  it('by somebody who tries links without end', async () => {
    const codes = [];
    for (let time = 0; time < 121; time += 1) codes.push((await showOwn(world, `guess-${time}`)).codes[0]);
    expect([codes[119], codes[120]]).toEqual(['NOT_FOUND', 'TOO_MANY_ATTEMPTS']);
  });
});

describe('an application is seen', () => {
  it('by no municipality, and not by another region, which cannot tell it from none', async () => {
    const { id } = await givenConfirmed(world);
    const none = { id: '01920000-0000-7000-8000-000000000000' };
    expect((await world.ask(region.host.caseworker, APPLICATION, { id })).codes).toEqual(['FORBIDDEN']);
    const [theirs, nothing] = [
      await world.ask(helsingborg.recruiter, APPLICATION, { id }),
      await world.ask(helsingborg.recruiter, APPLICATION, none),
    ];
    expect(theirs.codes).toEqual(['NOT_FOUND']);
    expect(theirs.text).toBe(nothing.text);
  });
});
