import { AREAS, Unit, well } from './unit.js';

let unit: Unit;
beforeAll(async () => {
  unit = await Unit.start();
}, 60_000);
afterAll(() => unit?.world.close());

const givenScreening = async () => {
  const family = await unit.givenApplication();
  well(await unit.move(family.caseId, 'FIRST_SCREENING'));
  return family;
};
const assess = (caseId: string, changes: Record<string, unknown> = {}, user = unit.recruiter) =>
  unit.act(user, 'assessArea', { caseId, area: 'HEALTH', assessment: 'TO_EXAMINE', ...changes }, 'caseId');
const notes = (caseId: string, user = unit.recruiter) =>
  unit.world.ask<{ screeningNotes: { area: string; note: string }[] }>(
    user,
    'query ($caseId: ID!) { screeningNotes(caseId: $caseId) { area note } }',
    { caseId },
  );
const conclude = (caseId: string, conclusion: string, ...rest: [reason?: string]) =>
  unit.world.ask(
    unit.recruiter,
    `mutation ($caseId: ID!, $reason: CaseReason) { concludeScreening(caseId: $caseId, conclusion: ${conclusion}, reason: $reason) { conclusion } }`,
    { caseId, reason: rest[0] ?? null },
  );

describe('a first screening', () => {
  it('assesses nine areas, each dated and by somebody', async () => {
    const { caseId } = await givenScreening();
    const { result } = well(
      await unit.act<{ areas: Record<string, unknown>[] }>(
        unit.recruiter,
        'assessArea',
        { caseId, area: 'HEALTH', assessment: 'STRENGTH' },
        'areas { area assessment assessedOn assessedByName hasNote }',
      ),
    );
    expect(result.areas.map(({ area }) => area)).toEqual([...AREAS]);
    expect(result.areas.find(({ area }) => area === 'HEALTH')).toMatchObject({
      ...{ assessment: 'STRENGTH', assessedOn: unit.world.clock.today(), hasNote: false },
    });
    expect((await unit.case(caseId)).waitsFor).toBe('Väntar på första bedömning: åtta områden kvar');
  });

  it('keeps a note unreadable in the database, and logs who reads it', async () => {
    const { caseId } = await givenScreening();
    const note = 'Familjen Påhittad, Sagostigen 3: läkaren hör av sig.';
    well(await assess(caseId, { note }));
    const [row] = await unit.world.look<{ note: Buffer }>(
      'select note from samhem.screening_areas where case_id = $1',
      [caseId],
    );
    expect(row!.note.includes(Buffer.from('Påhittad'))).toBe(false);
    expect(well(await notes(caseId)).data.screeningNotes).toEqual([{ area: 'HEALTH', note }]);
    const reads = await unit.world.look(
      'select subject_kind, purpose, fields, user_id from samhem.read_log where subject_id = $1',
      [caseId],
    );
    expect(reads).toEqual([
      {
        ...{ subject_kind: 'screening', purpose: 'första bedömningen', fields: ['health'] },
        user_id: unit.recruiter.userId,
      },
    ]);
  });

  it('keeps the note when the area is assessed anew without one, and drops it when it is emptied', async () => {
    const { caseId } = await givenScreening();
    await assess(caseId, { note: 'Ring igen.' });
    well(await assess(caseId, { assessment: 'SUFFICIENT' }));
    expect((await notes(caseId)).data.screeningNotes).toHaveLength(1);
    well(await assess(caseId, { note: '' }));
    expect((await notes(caseId)).data.screeningNotes).toEqual([]);
  });

  it('is concluded when all nine are set, and the family waits for its home', async () => {
    const { caseId } = await givenScreening();
    await unit.screen(caseId);
    expect((await unit.case(caseId)).waitsFor).toBe('Väntar på att hemmet registreras');
  });

  it('declines with a reason before all nine are set', async () => {
    const { caseId } = await givenScreening();
    await assess(caseId, { assessment: 'OBSTACLE' });
    well(await conclude(caseId, 'DECLINE', 'HOUSING'));
    expect(await unit.case(caseId)).toMatchObject({
      step: 'DECLINED',
      reason: 'HOUSING',
      resumesTo: 'FIRST_SCREENING',
    });
  });
});

describe('a first screening is refused', () => {
  it('in another step, with the step’s name', async () => {
    const { caseId } = await unit.givenApplication();
    const { codes, errors } = await assess(caseId);
    expect([codes, errors[0]!.message]).toEqual([
      ['NOT_IN_STEP'],
      'Ärendet står inte i steget första bedömning. Flytta det dit först.',
    ]);
  });

  it('to go on with an area left, and to say no without a reason', async () => {
    const { caseId } = await givenScreening();
    for (const area of AREAS.slice(1)) await assess(caseId, { area });
    expect((await conclude(caseId, 'GO_ON')).errors[0]!.message).toBe('En del är kvar innan du kan gå vidare.');
    expect((await conclude(caseId, 'DECLINE')).errors[0]!.extensions.fields![0]!.path).toBe('reason');
    expect((await unit.case(caseId)).step).toBe('FIRST_SCREENING');
  });

  it('after it is concluded', async () => {
    const { caseId } = await givenScreening();
    await unit.screen(caseId);
    expect((await assess(caseId)).codes).toEqual(['ALREADY_CONCLUDED']);
  });

  it('for a note that is too long or not text', async () => {
    const { caseId } = await givenScreening();
    for (const note of ['x'.repeat(2_001), 'a\u0000b']) {
      expect((await assess(caseId, { note })).errors[0]!.extensions.fields![0]!.path).toBe('note');
    }
  });
});

describe('another region and a member', () => {
  it('read no note and assess nothing', async () => {
    const { caseId } = await givenScreening();
    await assess(caseId, { note: 'Hemligt' });
    expect((await notes(caseId, unit.otherUnit)).codes).toEqual(['NOT_FOUND']);
    expect((await notes(caseId, unit.member)).codes).toEqual(['FORBIDDEN']);
    expect((await assess(caseId, {}, unit.otherUnit)).codes).toEqual(['NOT_FOUND']);
  });
});
