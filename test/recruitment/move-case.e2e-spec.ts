import { randomUUID } from 'node:crypto';
import { Unit, well, type Card } from './unit.js';

let unit: Unit;
beforeAll(async () => {
  unit = await Unit.start();
}, 60_000);
afterAll(() => unit?.world.close());

const board = async (variables: Record<string, unknown> = {}, user = unit.recruiter) => {
  const query = `query ($part: BoardPart, $mine: Boolean, $source: CaseSource, $whole: CaseState) {
    recruitmentBoard(part: $part, mine: $mine, source: $source, whole: $whole) { step total cards { id reference waitsFor } } }`;
  type Column = { step: string; total: number; cards: Pick<Card, 'id' | 'reference' | 'waitsFor'>[] };
  const answer = await unit.world.ask<{ recruitmentBoard: Column[] }>(user, query, variables);
  return well(answer).data.recruitmentBoard;
};
const stepOf = (columns: Awaited<ReturnType<typeof board>>, id: string) =>
  columns.find(({ cards }) => cards.some((card) => card.id === id))?.step;

describe('a case is moved', () => {
  it('on and one step back, and each move is told', async () => {
    const { caseId } = await unit.givenApplication();
    well(await unit.move(caseId, 'INFORMATION_MEETING'));
    well(await unit.move(caseId, 'FIRST_SCREENING'));
    const { result } = well(await unit.move(caseId, 'INFORMATION_MEETING'));
    expect(result.moves.map(({ to }) => to)).toEqual([
      ...['INFORMATION_MEETING', 'FIRST_SCREENING', 'INFORMATION_MEETING', 'APPLICATION'],
    ]);
    expect(result.moves[0]!.movedByName).toBe((unit.recruiter as { displayName?: string }).displayName);
    const events = await unit.world.look<{ type: string; note: string | null }>(
      `select distinct type, note from samhem.event_log where type = 'RecruitmentCaseMoved'`,
    );
    expect(events).toEqual([{ type: 'RecruitmentCaseMoved', note: null }]);
  });

  it('aside with a reason, stands on the board among the paused, and comes back where it was', async () => {
    const { caseId } = await unit.givenApplication();
    well(await unit.move(caseId, 'FIRST_SCREENING'));
    const { result } = well(await unit.move(caseId, 'PAUSED', 'MOVING_HOUSE'));
    expect(result).toMatchObject({ resumesTo: 'FIRST_SCREENING', reason: 'MOVING_HOUSE' });
    expect(result.waitsFor).toBe('Pausat: återupptas i första bedömning');
    expect(stepOf(await board(), caseId)).toBeUndefined();
    expect(stepOf(await board({ part: 'PAUSED' }), caseId)).toBe('FIRST_SCREENING');
    const back = well(await unit.move(caseId, 'FIRST_SCREENING')).result;
    expect(back).toMatchObject({ step: 'FIRST_SCREENING', resumesTo: null, reason: null });
  });

  it('by a second press only once', async () => {
    const { caseId } = await unit.givenApplication();
    await unit.move(caseId, 'FIRST_SCREENING');
    expect(well(await unit.move(caseId, 'FIRST_SCREENING')).result.moves).toHaveLength(2);
  });

  it('to somebody who carries it', async () => {
    const { caseId } = await unit.givenApplication();
    well(await unit.act(unit.recruiter, 'takeCase', { id: caseId }));
    expect(stepOf(await board({ mine: true }), caseId)).toBe('APPLICATION');
    expect(stepOf(await board({ mine: true }, unit.manager), caseId)).toBeUndefined();
    well(await unit.act(unit.recruiter, 'assignCase', { id: caseId, userId: unit.manager.userId }));
    expect(stepOf(await board({ mine: true }, unit.manager), caseId)).toBe('APPLICATION');
    expect(
      well(await unit.act(unit.recruiter, 'assignCase', { id: caseId, userId: null })).result.carriedByName,
    ).toBeNull();
  });
});

describe('the board', () => {
  it('shows who has stood longest first, and keeps sources apart', async () => {
    const [first, second] = [await unit.givenApplication('referral'), await unit.givenApplication('referral')];
    const [column] = await board({ source: 'REFERRAL' });
    expect([column!.total, column!.cards.map(({ id }) => id)]).toEqual([2, [first.caseId, second.caseId]]);
    const overview = await unit.world.ask<{ recruitmentOverview: { paused: number; columns: { step: string }[] } }>(
      unit.recruiter,
      '{ recruitmentOverview { paused columns { step total cards { id } } } }',
    );
    expect(overview.data.recruitmentOverview.columns).toHaveLength(7);
  });

  it('shows twelve of a column, and all of the one that is asked for', async () => {
    const ids: string[] = [];
    for (let index = 0; index < 14; index += 1) ids.push((await unit.givenApplication('campaign')).caseId);
    const shown = async (whole: string | null) => {
      const [column] = await board({ source: 'CAMPAIGN', whole });
      return [column!.total, column!.cards.map(({ id }) => id)];
    };
    expect(await shown(null)).toEqual([14, ids.slice(0, 12)]);
    expect(await shown('FIRST_SCREENING')).toEqual([14, ids.slice(0, 12)]);
    expect(await shown('APPLICATION')).toEqual([14, ids]);
  });

  it('never names a family', async () => {
    await unit.givenApplication();
    expect(JSON.stringify(await board())).not.toMatch(/Sökande|example\.se/);
  });
});

describe('a move is refused', () => {
  it('where the table has none, with what can be done instead', async () => {
    const { caseId } = await unit.givenApplication();
    const skipped = await unit.move(caseId, 'HOME_STUDY');
    expect([skipped.codes, skipped.errors[0]!.message]).toEqual([
      ['TRANSITION_REFUSED'],
      'Ärendet flyttas ett steg i taget.',
    ]);
    expect((await unit.move(caseId, 'PUBLISHED')).errors[0]!.message).toMatch(/när profilen publiceras/);
  });

  it('without a reason of the right list, at its field', async () => {
    const { caseId } = await unit.givenApplication();
    for (const reason of [null, 'MOVING_HOUSE', 'LEFT_POOL']) {
      const answer = await unit.move(caseId, 'WITHDRAWN', reason);
      expect(answer.errors[0]!.extensions.fields).toEqual([{ path: 'reason', message: 'Välj ett skäl ur listan.' }]);
    }
  });

  it('when somebody else has moved it meanwhile', async () => {
    const { caseId } = await unit.givenApplication();
    await unit.move(caseId, 'FIRST_SCREENING');
    const stale = { id: caseId, to: 'INFORMATION_MEETING', from: 'APPLICATION' };
    expect((await unit.act(unit.recruiter, 'moveCase', stale)).codes).toEqual(['CASE_MOVED']);
  });

  it('before the screening is concluded and the home registered', async () => {
    const { caseId } = await unit.givenApplication();
    await unit.move(caseId, 'FIRST_SCREENING');
    const { codes, errors } = await unit.move(caseId, 'REGISTER_CHECKS');
    expect(codes).toEqual(['CASE_NOT_READY']);
    expect(errors[0]!.message).toMatch(/första bedömningen .* Hemmet är inte registrerat/);
  });

  it('out of a no, but for the manager', async () => {
    const { caseId } = await unit.givenApplication();
    await unit.move(caseId, 'DECLINED', 'OUTSIDE_REGION');
    expect((await unit.move(caseId, 'APPLICATION')).errors[0]!.message).toMatch(/verksamhetsledaren/);
    expect(well(await unit.move(caseId, 'APPLICATION', null, unit.manager)).result.step).toBe('APPLICATION');
  });

  it('for a member, for nobody, and to somebody who is not of the unit', async () => {
    const { caseId } = await unit.givenApplication();
    expect((await unit.move(caseId, 'FIRST_SCREENING', null, unit.member)).codes).toEqual(['FORBIDDEN']);
    expect((await unit.act(null, 'takeCase', { id: caseId })).codes).toEqual(['UNAUTHENTICATED']);
    const assigned = await unit.act(unit.recruiter, 'assignCase', { id: caseId, userId: unit.member.userId });
    expect(assigned.codes).toEqual(['NOT_FOUND']);
  });
});

describe('another region', () => {
  it('moves nothing, and cannot tell the case from none', async () => {
    const { caseId } = await unit.givenApplication();
    const [theirs, none] = [
      await unit.move(caseId, 'FIRST_SCREENING', null, unit.otherUnit),
      await unit.move(randomUUID(), 'FIRST_SCREENING', null, unit.otherUnit),
    ];
    expect(theirs.codes).toEqual(['NOT_FOUND']);
    expect(theirs.text).toBe(none.text);
    expect((await board({}, unit.otherUnit)).every(({ total }) => total === 0)).toBe(true);
  });
});
