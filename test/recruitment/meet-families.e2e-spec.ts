import { ApplicationService } from '#libs/applications';
import { actAs } from '#libs/platform';
import { Unit, well } from './unit.js';

let unit: Unit;
beforeAll(async () => {
  unit = await Unit.start();
}, 60_000);
afterAll(() => unit?.world.close());
beforeEach(() => unit.world.clock.set('2026-11-25T09:00:00Z'));

interface Meeting {
  id: string;
  coming: number;
  cancelledAt: string | null;
  invitations: { caseId: string; mailedAt: string | null; answer: string | null; followUp: string | null }[];
  invitable: { caseId: string }[];
}
const FIELDS = 'id coming cancelledAt invitations { caseId mailedAt answer followUp } invitable { caseId }';
const ON = '2026-12-03T17:00:00.000Z';
const AFTER = '2026-12-04T09:00:00Z';

const plan = (changes: Record<string, unknown> = {}, user = unit.recruiter) =>
  unit.world.ask<{ planMeeting: Meeting }>(
    user,
    `mutation ($input: PlanMeetingInput!) { planMeeting(input: $input) { ${FIELDS} } }`,
    { input: { startsAt: ON, isOnline: false, place: 'Torggården', seats: 2, language: 'sv', ...changes } },
  );
const givenMeeting = async (changes: Record<string, unknown> = {}) => well(await plan(changes)).data.planMeeting.id;
const act = (name: string, variables: Record<string, unknown>, user = unit.recruiter) =>
  unit.act<Meeting>(user, name, variables, FIELDS);
const seen = async (id: string) => {
  const query = `query ($id: ID!) { informationMeeting(id: $id) { ${FIELDS} } }`;
  const answer = await unit.world.ask<{ informationMeeting: Meeting }>(unit.recruiter, query, { id });
  return well(answer).data.informationMeeting;
};

describe('families meet the unit', () => {
  it('invited many at once, each by one mail that names nobody', async () => {
    const families = [await unit.givenApplication(), await unit.givenApplication()];
    const meetingId = await givenMeeting();
    const caseIds = families.map(({ caseId }) => caseId);
    well(await act('inviteToMeeting', { meetingId, caseIds }));
    well(await act('inviteToMeeting', { meetingId, caseIds }));
    await unit.world.settled();
    for (const { email } of families) {
      const mails = unit.world.mails.to(email).filter(({ subject }) => subject === 'Inbjudan till informationsträff');
      expect(mails).toHaveLength(1);
      expect(mails[0]!.text).toContain('torsdag 3 december 2026 kl. 18:00');
      expect(mails[0]!.text).toContain('Plats: Torggården');
    }
    const { invitations, invitable } = await seen(meetingId);
    expect(invitations.every(({ mailedAt }) => mailedAt !== null)).toBe(true);
    expect(invitable.some(({ caseId }) => caseIds.includes(caseId))).toBe(false);
    expect(await unit.case(caseIds[0]!)).toMatchObject({
      ...{ step: 'INFORMATION_MEETING', waitsFor: 'Väntar på svar om informationsträff 3 december' },
    });
  });

  it('answering, coming, and going on', async () => {
    const { caseId } = await unit.givenApplication();
    const meetingId = await givenMeeting();
    await act('inviteToMeeting', { meetingId, caseIds: [caseId] });
    well(await act('answerMeetingInvitation', { meetingId, caseId, answer: 'COMING' }));
    unit.world.clock.set(AFTER);
    expect((await unit.case(caseId)).waitsFor).toBe('Väntar på närvaro från informationsträffen 3 december');
    well(await act('recordMeetingAttendance', { meetingId, caseId, attended: true }));
    const { result } = well(await act('followUpMeeting', { meetingId, caseId, followUp: 'GOES_ON' }));
    expect(result.invitations[0]!.followUp).toBe('GOES_ON');
    expect((await unit.case(caseId)).step).toBe('FIRST_SCREENING');
  });

  it.each([
    ['THINKS', 'PAUSED', 'FAMILY_ASKS_TO_WAIT'],
    ['ENDS', 'WITHDRAWN', 'FAMILY_CHANGED_MIND'],
  ])('and a follow-up that says %s', async (followUp, step, reason) => {
    const { caseId } = await unit.givenApplication();
    const meetingId = await givenMeeting();
    await act('inviteToMeeting', { meetingId, caseIds: [caseId] });
    unit.world.clock.set(AFTER);
    well(await act('followUpMeeting', { meetingId, caseId, followUp }));
    expect(await unit.case(caseId)).toMatchObject({ step, reason });
  });

  it('and are told when it is cancelled', async () => {
    const { caseId, email } = await unit.givenApplication();
    const meetingId = await givenMeeting();
    await act('inviteToMeeting', { meetingId, caseIds: [caseId] });
    await unit.world.settled();
    well(await act('cancelMeeting', { id: meetingId }));
    await unit.world.settled();
    expect(unit.world.mails.to(email).at(-1)!.subject).toBe('Informationsträffen är inställd');
    expect((await unit.case(caseId)).waitsFor).toBe('Väntar på inbjudan till en informationsträff');
  });
});

describe('it is refused', () => {
  it('to plan a meeting in the past, without a place or seats', async () => {
    const answer = async (changes: Record<string, unknown>) =>
      (await plan(changes)).errors[0]!.extensions.fields!.map(({ path }) => path);
    expect(await answer({ startsAt: '2026-11-24T17:00:00.000Z' })).toEqual(['startsAt']);
    expect(await answer({ place: '  ' })).toEqual(['place']);
    expect(await answer({ seats: 0 })).toEqual(['seats']);
  });

  it('to invite who is past the meeting, and nobody of the others is invited then', async () => {
    const [waiting, past] = [await unit.givenApplication(), await unit.givenApplication()];
    await unit.move(past.caseId, 'FIRST_SCREENING');
    const meetingId = await givenMeeting();
    const { errors } = await act('inviteToMeeting', { meetingId, caseIds: [waiting.caseId, past.caseId] });
    expect(errors[0]!.extensions.fields![0]!.message).toMatch(/^A-\d+ kan inte bjudas in/);
    expect((await seen(meetingId)).invitations).toEqual([]);
    expect((await unit.case(waiting.caseId)).step).toBe('APPLICATION');
  });

  it('to give more seats than there are', async () => {
    const families = [await unit.givenApplication(), await unit.givenApplication()];
    const meetingId = await givenMeeting({ seats: 1 });
    await act('inviteToMeeting', { meetingId, caseIds: families.map(({ caseId }) => caseId) });
    const answers = await Promise.all(
      families.map(({ caseId }) => act('answerMeetingInvitation', { meetingId, caseId, answer: 'COMING' })),
    );
    expect(answers.flatMap(({ codes }) => codes)).toEqual(['MEETING_FULL']);
    expect((await seen(meetingId)).coming).toBe(1);
  });

  it('to note who came before it has begun, and to invite after', async () => {
    const { caseId } = await unit.givenApplication();
    const meetingId = await givenMeeting();
    await act('inviteToMeeting', { meetingId, caseIds: [caseId] });
    expect((await act('recordMeetingAttendance', { meetingId, caseId, attended: true })).codes).toEqual([
      'MEETING_NOT_BEGUN',
    ]);
    unit.world.clock.set(AFTER);
    expect((await act('inviteToMeeting', { meetingId, caseIds: [caseId] })).codes).toEqual(['MEETING_BEGUN']);
    expect((await act('cancelMeeting', { id: meetingId })).codes).toEqual(['MEETING_BEGUN']);
  });

  it('silently, to mail a family that has withdrawn meanwhile', async () => {
    const { caseId, applicationId, email } = await unit.givenApplication();
    const meetingId = await givenMeeting();
    const before = unit.world.mails.to(email).length;
    await act('inviteToMeeting', { meetingId, caseIds: [caseId] });
    await actAs(unit.recruiter, () => unit.world.api.get(ApplicationService).withdraw(applicationId, 'unit'));
    await unit.world.settled();
    const mailed = unit.world.mails.to(email).slice(before);
    expect(mailed.length).toBeLessThanOrEqual(1);
    expect((await unit.case(caseId)).step).toBe('WITHDRAWN');
  });
});

describe('another region and a member', () => {
  it('plan nothing into it and see no meeting', async () => {
    const meetingId = await givenMeeting();
    const query = 'query ($id: ID!) { informationMeeting(id: $id) { id } }';
    expect((await unit.world.ask(unit.otherUnit, query, { id: meetingId })).codes).toEqual(['NOT_FOUND']);
    expect((await plan({}, unit.member)).codes).toEqual(['FORBIDDEN']);
    expect((await act('cancelMeeting', { id: meetingId }, unit.otherUnit)).codes).toEqual(['NOT_FOUND']);
  });
});
