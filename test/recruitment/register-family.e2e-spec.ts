import { Unit, well, type Card } from './unit.js';

let unit: Unit;
beforeAll(async () => {
  unit = await Unit.start();
}, 60_000);
afterAll(() => unit?.world.close());

const givenScreened = async () => {
  const family = await unit.givenApplication();
  await unit.move(family.caseId, 'FIRST_SCREENING');
  await unit.screen(family.caseId);
  return family;
};
const mark = (caseId: string, item: string, ...rest: [adult?: number, doneOn?: string | null]) => {
  const { clock } = unit.world;
  const [adult = 0, doneOn = clock.today()] = rest;
  return unit.act<{ items: { item: string; doneOn: string | null }[] }>(
    unit.recruiter,
    'markStudyItem',
    { caseId, item, adult, doneOn },
    'items { item adult doneOn }',
  );
};
const concludeStudy = (caseId: string) =>
  unit.world.ask(
    unit.recruiter,
    'mutation ($caseId: ID!) { concludeHomeStudy(caseId: $caseId, conclusion: SUITABLE) { conclusion } }',
    { caseId },
  );
const obstaclesOf = async (homeId: string) => {
  const query = 'query ($homeId: ID!) { homeProfile(homeId: $homeId) { obstacles { path } } }';
  type Read = { homeProfile: { obstacles: { path: string }[] } };
  const { data } = well(await unit.world.ask<Read>(unit.recruiter, query, { homeId }));
  return data.homeProfile.obstacles.map(({ path }) => path);
};
const draft = (applicationId: string, user = unit.recruiter) =>
  unit.world.ask<{ registrationDraft: Record<string, string> }>(
    user,
    'query ($applicationId: ID!) { registrationDraft(applicationId: $applicationId) { reference familyName email municipalityCode } }',
    { applicationId },
  );

describe('a screened family', () => {
  it('begins its form with what it has told, and the read is logged with its purpose', async () => {
    const { applicationId, email } = await givenScreened();
    const { registrationDraft } = well(await draft(applicationId)).data;
    expect(registrationDraft).toMatchObject({ email, municipalityCode: unit.region.host.code });
    const reads = await unit.world.look<{ purpose: string }>(
      `select purpose from samhem.read_log where subject_kind = 'application' and subject_id = $1`,
      [applicationId],
    );
    expect(reads).toEqual([{ purpose: `registrera hemmet från ${registrationDraft['reference']}` }]);
  });

  it('becomes a home, and its case goes the whole way to ready', async () => {
    const { applicationId, caseId } = await givenScreened();
    const { result } = well(await unit.register(applicationId));
    expect(result).toMatchObject({ id: caseId, step: 'REGISTER_CHECKS', source: 'WEB' });
    expect(result!.reference).toMatch(/^Hem \d+$/);
    await unit.check(result!.homeId!);
    well(await unit.move(caseId, 'HOME_STUDY'));
    for (const item of ['HOME_VISIT', 'HOUSING_SEEN', 'REFERENCES']) well(await mark(caseId, item));
    expect((await unit.case(caseId)).waitsFor).toBe('Väntar på hemutredningen: en av fyra delar kvar');
    well(await mark(caseId, 'ADULT_TALK', 1));
    well(await concludeStudy(caseId));
    expect(await obstaclesOf(result!.homeId!)).toContain('study');
    expect(well(await unit.move(caseId, 'READY')).result.waitsFor).toBe('Väntar på att profilen publiceras');
    expect(await obstaclesOf(result!.homeId!)).not.toContain('study');
    well(await unit.move(caseId, 'PAUSED', 'MOVING_HOUSE'));
    expect(await obstaclesOf(result!.homeId!)).toContain('study');
  });

  it('has one case, also after the job that follows homes has seen it', async () => {
    const { applicationId } = await givenScreened();
    const { result } = well(await unit.register(applicationId));
    await unit.world.settled();
    const cases = await unit.world.look<Card>(
      'select id from samhem.recruitment_cases where home_id = $1 or application_id = $2',
      [result!.homeId, applicationId],
    );
    expect(cases).toHaveLength(1);
    const [application] = await unit.world.look<{ home_id: string }>(
      'select home_id from samhem.applications where id = $1',
      [applicationId],
    );
    expect(application!.home_id).toBe(result!.homeId);
  });
});

describe('it is refused', () => {
  it('to register before the screening says so, twice, or for a fault in the form', async () => {
    const early = await unit.givenApplication();
    await unit.move(early.caseId, 'FIRST_SCREENING');
    const refused = await unit.register(early.applicationId);
    expect([refused.codes, refused.errors[0]!.message]).toEqual([
      ['CASE_NOT_READY'],
      'Den första bedömningen är inte avslutad med beslut att gå vidare.',
    ]);
    const { applicationId } = await givenScreened();
    well(await unit.register(applicationId));
    expect((await unit.register(applicationId)).codes).toEqual(['HOME_REGISTERED']);
  });

  it('to go on without the register checks, or with the home study open', async () => {
    const { applicationId, caseId } = await givenScreened();
    const { result } = well(await unit.register(applicationId));
    const early = await unit.move(caseId, 'HOME_STUDY');
    expect(early.codes).toEqual(['CASE_NOT_READY']);
    expect(early.errors[0]!.message).toContain('Kontrollen mot Kronofogden saknas.');
    await unit.check(result!.homeId!);
    await unit.move(caseId, 'HOME_STUDY');
    expect((await unit.move(caseId, 'READY')).errors[0]!.message).toBe('Hemutredningen är inte avslutad.');
    expect((await concludeStudy(caseId)).errors[0]!.message).toBe('4 delar är kvar innan du kan gå vidare.');
  });

  it('to mark what is no part of the study, or a day that has not been', async () => {
    const { applicationId, caseId } = await givenScreened();
    const { result } = well(await unit.register(applicationId));
    await unit.check(result!.homeId!);
    await unit.move(caseId, 'HOME_STUDY');
    expect((await mark(caseId, 'CHILDREN_HEARD')).codes).toEqual(['INVALID_INPUT']);
    expect((await mark(caseId, 'ADULT_TALK', 2)).codes).toEqual(['INVALID_INPUT']);
    expect((await mark(caseId, 'HOME_VISIT', 0, '2199-01-01')).errors[0]!.extensions.fields![0]!.path).toBe('doneOn');
    await mark(caseId, 'HOME_VISIT');
    const undone = well(await mark(caseId, 'HOME_VISIT', 0, null)).result;
    expect(undone.items.every(({ doneOn }) => doneOn === null)).toBe(true);
  });
});

describe('another region and a member', () => {
  it('see no identity and register nothing', async () => {
    const { applicationId } = await givenScreened();
    expect((await draft(applicationId, unit.otherUnit)).codes).toEqual(['NOT_FOUND']);
    expect((await draft(applicationId, unit.member)).codes).toEqual(['FORBIDDEN']);
    expect((await unit.register(applicationId, unit.otherUnit)).codes).toEqual(['NOT_FOUND']);
  });
});
