import { randomUUID } from 'node:crypto';
import { startWorld, type World } from '../support/world.js';
import { askMatches, givenHome, matchesOf, requestMatching } from '../matching/given.js';
import * as given from './given.js';
import type { Pool } from './given.js';

let world: World;
let pool: Pool;
beforeAll(async () => {
  world = await startWorld();
  pool = await given.givenPool(world);
});
afterAll(() => world.close());

const { pauseNeed, resumeNeed } = given;
const typesOf = async (id: string) =>
  (await world.look<{ type: string }>('select type from samhem.event_log where need_id = $1 order by id', [id])).map(
    ({ type }) => type,
  );
const runsOf = async (id: string) => (await typesOf(id)).filter((type) => type === 'MatchesComputed').length;

describe('pausing and resuming a need: it works', () => {
  it('with a reason, which the history tells', async () => {
    const { id } = await given.givenNeed(world, pool.solna);
    const { data } = await pauseNeed(world, pool.solna, id);
    expect(data.pauseNeed).toMatchObject({
      ...{ status: 'PAUSED', pausedReason: 'HOME_TRIED', version: 2, endedAt: null },
      pausedAt: expect.stringMatching(/Z$/),
    });
    const resumed = await resumeNeed(world, pool.solna, id);
    expect(resumed.data.resumeNeed).toMatchObject({ status: 'OPEN', pausedAt: null, pausedReason: null, version: 3 });
    expect(await given.historyOf(world, pool.unit, id)).toEqual([
      'Behovet återupptogs: hemmet blev inte av.',
      'Behovet pausades: ett hem prövas.',
    ]);
  });

  it('takes it out of the matching, and back', async () => {
    const requirements = [{ kind: 'DAYTIME_ADULT', strength: 'MUST' }];
    const { id } = await given.givenNeed(world, pool.solna, { requirements });
    await world.settled();
    await pauseNeed(world, pool.solna, id);
    const { profileId } = await givenHome(world, pool.region, { hasDaytimeAdult: true });
    await world.settled();
    expect(await matchesOf(world, pool.solna, id)).toEqual([]);
    expect((await requestMatching(world, pool.solna, id)).codes).toEqual(['NEED_NOT_OPEN']);
    await resumeNeed(world, pool.solna, id);
    await world.settled();
    expect((await matchesOf(world, pool.solna, id)).map(({ profile }) => profile.id)).toEqual([profileId]);
  });

  it('takes no new interest meanwhile', async () => {
    const { profileId } = await givenHome(world, pool.region);
    const { id } = await given.givenNeed(world, pool.solna);
    await pauseNeed(world, pool.solna, id);
    const express =
      'mutation ($needId: ID!, $profileId: ID!) { expressInterest(needId: $needId, profileId: $profileId) { id } }';
    const { codes, errors } = await world.ask(pool.solna, express, { needId: id, profileId });
    expect(codes).toEqual(['NEED_NOT_OPEN']);
    expect(errors[0]!.message).toBe('Behovet är inte öppet: det är pausat eller avslutat.');
  });

  it('is found in the list of those that rest, and can be changed and ended there', async () => {
    const { id } = await given.givenNeed(world, pool.solna);
    await pauseNeed(world, pool.solna, id);
    const paused = '{ needs(first: 100, status: PAUSED) { nodes { id } } }';
    const { data } = await world.ask<{ needs: { nodes: unknown[] } }>(pool.solna, paused);
    expect(data.needs.nodes).toContainEqual({ id });
    const input = given.changeInput(world, { version: 2, urgency: 'ACUTE' });
    expect((await given.changeNeed(world, pool.solna, id, input)).data.changeNeed).toMatchObject({ status: 'PAUSED' });
    const end = 'mutation ($id: ID!) { endNeed(id: $id, reason: WITHDRAWN) { status pausedAt pausedReason } }';
    expect((await world.ask(pool.solna, end, { id })).data).toEqual({
      endNeed: { status: 'ENDED', pausedAt: null, pausedReason: null },
    });
  });
});

describe('a changed need', () => {
  it('is matched anew by what it has become', async () => {
    const { profileId } = await givenHome(world, pool.region, { isStepFree: true });
    const { id } = await given.givenNeed(world, pool.solna);
    await world.settled();
    const before = await runsOf(id);
    const requirements = [{ kind: 'STEP_FREE', strength: 'MUST' }];
    await given.changeNeed(world, pool.solna, id, given.changeInput(world, { version: 1, requirements }));
    await world.settled();
    expect((await matchesOf(world, pool.solna, id)).map(({ profile }) => profile.id)).toEqual([profileId]);
    expect(await runsOf(id)).toBe(before + 1);
  });
});

describe('pausing and resuming a need: it is refused', () => {
  it('when it rests already, or does not', async () => {
    const { id } = await given.givenNeed(world, pool.solna);
    expect((await resumeNeed(world, pool.solna, id)).errors[0]!.message).toBe('Behovet är redan öppet.');
    await pauseNeed(world, pool.solna, id);
    const again = await pauseNeed(world, pool.solna, id);
    expect(again.codes).toEqual(['TRANSITION_REFUSED']);
    expect(again.errors[0]!.message).toBe('Behovet är redan pausat.');
  });

  it('when it has ended', async () => {
    const { id } = await given.givenNeed(world, pool.solna);
    await world.ask(pool.solna, 'mutation ($id: ID!) { endNeed(id: $id, reason: WITHDRAWN) { id } }', { id });
    for (const ask of [pauseNeed, resumeNeed]) {
      expect((await ask(world, pool.solna, id)).codes).toEqual(['TRANSITION_REFUSED']);
    }
  });

  it('when two pause it at once: one of them does', async () => {
    const { id } = await given.givenNeed(world, pool.solna);
    const answers = await Promise.all([pauseNeed(world, pool.solna, id), pauseNeed(world, pool.solna, id)]);
    expect(answers.flatMap(({ codes }) => codes)).toEqual(['TRANSITION_REFUSED']);
    expect((await typesOf(id)).filter((type) => type === 'NeedPaused')).toHaveLength(1);
  });

  it('for the unit, the steering group, the reviewer and nobody', async () => {
    const { id } = await given.givenNeed(world, pool.solna);
    for (const ask of [pauseNeed, resumeNeed]) {
      for (const who of [pool.unit, pool.steering, pool.region.reviewer]) {
        expect((await ask(world, who, id)).codes).toEqual(['FORBIDDEN']);
      }
      expect((await ask(world, null, id)).codes).toEqual(['UNAUTHENTICATED']);
    }
  });
});

describe('pausing and resuming a need: another municipality sees nothing', () => {
  it('and changes nothing; the answers are those for an id that is not there', async () => {
    const { id } = await given.givenNeed(world, pool.solna);
    for (const who of [pool.sigtuna, pool.otherMember]) {
      for (const ask of [pauseNeed, resumeNeed]) {
        const foreign = await ask(world, who, id);
        expect(foreign.codes).toEqual(['NOT_FOUND']);
        expect(foreign.text).toBe((await ask(world, who, randomUUID())).text);
        expect(foreign.text).toBe((await ask(world, who, 'no id')).text);
      }
    }
    expect(await typesOf(id)).not.toContain('NeedPaused');
    expect((await askMatches(world, pool.sigtuna, id)).codes).toEqual(['NOT_FOUND']);
  });
});
