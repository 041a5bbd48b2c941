import { randomUUID } from 'node:crypto';
import { Pool } from './pool.js';

let pool: Pool;
beforeAll(async () => {
  pool = await Pool.start();
}, 60_000);
afterAll(() => pool?.world.close());

const express = (needId: string, profileId: string, user = pool.solna) =>
  pool.act(user, 'expressInterest', { needId, profileId });

describe('a member expresses interest', () => {
  it('in a profile for its need, and both sides can read it', async () => {
    const { profileId } = await pool.givenHome();
    const needId = await pool.givenNeed(pool.solna);
    const { interest } = await express(needId, profileId);
    expect(interest).toMatchObject({
      status: 'EXPRESSED',
      needId,
      profileId: await pool.idFor(pool.solna, profileId),
      reasonCode: null,
      municipality: { code: '0184' },
    });
    expect(await pool.eventsOf(interest)).toEqual(['InterestExpressed']);
    for (const reader of [pool.solna, pool.unit]) {
      const { data } = await list(reader, needId);
      expect(data.interests.nodes).toEqual([{ id: interest.id, caseNumber: interest.caseNumber }]);
    }
  });

  it('and a second click gives the same interest back', async () => {
    const { profileId } = await pool.givenHome();
    const needId = await pool.givenNeed(pool.solna);
    const clicks = await Promise.all([1, 2, 3].map(() => express(needId, profileId)));
    expect(new Set(clicks.map(({ interest }) => interest.id)).size).toBe(1);
    expect(await pool.eventsOf(clicks[0]!.interest)).toEqual(['InterestExpressed']);
  });

  it('also again after it withdrew the first', async () => {
    const { profileId } = await pool.givenHome();
    const first = await pool.givenInterest(pool.solna, profileId);
    await pool.done(pool.solna, 'withdrawInterest', { id: first.id, reason: 'NOT_NEEDED' });
    const { interest } = await express(first.needId, profileId);
    expect(interest.id).not.toBe(first.id);
  });

  it('and the event never tells the member which home it is', async () => {
    const { profileId } = await pool.givenHome();
    const interest = await pool.givenInterest(pool.solna, profileId);
    const [event] = await pool.world.look(
      'select home_id, profile_id, municipality_id from samhem.event_log where interest_id = $1',
      [interest.id],
    );
    expect(event).toEqual({
      home_id: null,
      profile_id: await pool.idFor(pool.solna, profileId),
      municipality_id: pool.solna.municipalityId,
    });
  });
});

describe('interest is refused', () => {
  it('for a need that has ended', async () => {
    const { profileId } = await pool.givenHome();
    const needId = await pool.givenNeed(pool.solna);
    await pool.endNeed(pool.solna, needId);
    expect((await express(needId, profileId)).codes).toEqual(['NEED_NOT_OPEN']);
  });

  it('in a profile that was withdrawn, as in one that never was', async () => {
    const home = await pool.givenHome();
    const needId = await pool.givenNeed(pool.solna);
    await pool.withdrawProfile(home);
    const answers = await Promise.all(
      [home.profileId, randomUUID(), 'x', '😀'.repeat(5_000)].map((id) => express(needId, id)),
    );
    expect(answers.map(({ codes }) => codes)).toEqual(Array.from({ length: 4 }, () => ['NOT_FOUND']));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  });

  it('when the home shows fewer free places than there are children', async () => {
    const { profileId } = await pool.givenHome(1);
    expect((await express(await pool.givenNeed(pool.solna, 2), profileId)).codes).toEqual(['NO_FREE_PLACES']);
  });

  it('when the need has five open already, and not once one of them has ended', async () => {
    const needId = await pool.givenNeed(pool.solna);
    const homes = await Promise.all(Array.from({ length: 6 }, () => pool.givenHome()));
    const [first] = await Promise.all(
      homes.slice(0, 5).map(({ profileId }) => pool.done(pool.solna, 'expressInterest', { needId, profileId })),
    );
    const sixth = await express(needId, homes[5]!.profileId);
    expect(sixth.codes).toEqual(['INTEREST_CAP_REACHED']);
    expect(sixth.errors[0]!.message).toMatch(/5 pågående intressen/);
    await pool.done(pool.unit, 'declineInterest', { id: first!.id, reason: 'FAMILY_DECLINED' });
    expect((await express(needId, homes[5]!.profileId)).codes).toEqual([]);
  });

  it('when the profile has ten open already, however many come at once', async () => {
    const { profileId } = await pool.givenHome();
    const needs = await Promise.all(
      Array.from({ length: 14 }, (_, index) => pool.givenNeed(index % 2 ? pool.solna : pool.sigtuna)),
    );
    const answers = await Promise.all(
      needs.map((needId, index) => express(needId, profileId, index % 2 ? pool.solna : pool.sigtuna)),
    );
    expect(answers.filter(({ codes }) => codes.length === 0)).toHaveLength(10);
    expect(answers.flatMap(({ codes }) => codes)).toEqual(Array.from({ length: 4 }, () => 'INTEREST_CAP_REACHED'));
    const taken = answers.find(({ interest }) => interest)!.interest;
    await pool.done(taken.municipality.code === '0184' ? pool.solna : pool.sigtuna, 'withdrawInterest', {
      id: taken.id,
      reason: 'NOT_NEEDED',
    });
    expect((await express(await pool.givenNeed(pool.solna), profileId)).codes).toEqual([]);
  });

  it('to the unit, the steering group and nobody', async () => {
    const ids = [randomUUID(), randomUUID()] as const;
    expect((await express(...ids, pool.unit)).codes).toEqual(['FORBIDDEN']);
    expect((await express(...ids, pool.steering)).codes).toEqual(['FORBIDDEN']);
    const nobody = await pool.act(null, 'expressInterest', { needId: ids[0], profileId: ids[1] });
    expect(nobody.codes).toEqual(['UNAUTHENTICATED']);
  });
});

describe('another municipality', () => {
  it('sees nothing of the interest, and cannot express one for a need that is not its own', async () => {
    const { profileId } = await pool.givenHome();
    const interest = await pool.givenInterest(pool.solna, profileId);
    for (const stranger of [pool.sigtuna, pool.otherMember, pool.otherUnit]) {
      const { data, text } = await list(stranger, interest.needId);
      expect(data.interests.nodes).toEqual([]);
      expect(text).not.toContain(interest.caseNumber);
    }
    const foreign = await express(interest.needId, profileId, pool.sigtuna);
    const unknown = await express(randomUUID(), profileId, pool.sigtuna);
    expect(foreign.text).toBe(unknown.text);
    expect(foreign.codes).toEqual(['NOT_FOUND']);
  });

  it('of another region cannot express interest in the profile', async () => {
    const { profileId } = await pool.givenHome();
    expect((await express(await pool.givenNeed(pool.otherMember), profileId, pool.otherMember)).codes).toEqual([
      'NOT_FOUND',
    ]);
  });
});

describe('the unit', () => {
  it('reads interests page by page, newest first, and every read of a case number is logged', async () => {
    const { profileId } = await pool.givenHome(1, pool.otherUnit);
    const expressed = [];
    for (let count = 0; count < 3; count += 1) expressed.push(await pool.givenInterest(pool.otherMember, profileId));
    const query = `query ($after: String) { interests(first: 2, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }`;
    type Listed = { interests: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
    const first = (await pool.world.ask<Listed>(pool.otherUnit, query)).data.interests;
    const second = (await pool.world.ask<Listed>(pool.otherUnit, query, { after: first.pageInfo.endCursor })).data
      .interests;
    expect([...first.nodes, ...second.nodes].map(({ id }) => id)).toEqual(expressed.map(({ id }) => id).reverse());
    expect(second.pageInfo.hasNextPage).toBe(false);
    const [{ reads }] = (await pool.world.look<{ reads: number }>(
      `select count(distinct subject_id)::int as reads from samhem.read_log where user_id = $1 and subject_kind = 'need' and purpose = 'intressen'`,
      [pool.otherUnit.userId],
    )) as [{ reads: number }];
    expect(reads).toBe(3);
  });
});

function list(user: Pool['solna'], needId: string) {
  const query = `query ($needId: ID) { interests(first: 10, needId: $needId) { nodes { id caseNumber } } }`;
  return pool.world.ask<{ interests: { nodes: { id: string; caseNumber: string }[] } }>(user, query, { needId });
}
