import { createHash } from 'node:crypto';
import { ApplicationService } from '#libs/applications';
import { CHECK_KINDS, CheckService } from '#libs/checks';
import { InvitationService, MeetingService } from '#libs/meetings';
import { Clock, TenantDb, actAs, systemActor } from '#libs/platform';
import { CaseOpening, CaseService, RegistrationService, type CaseSource } from '#libs/recruitment';
import { SCREENING_AREAS, ScreeningQueries, ScreeningService, StudyService } from '#libs/screening';
import { givenApplication } from './given-application.js';
import { homeInput } from './given-home.js';
import type { GivenRegion } from './given-region.js';
import { familyOf } from './people.js';
import type { Steps } from './steps.js';

/** How far a family has come; each has gone the way of the one before it. */
const WAY = ['applied', 'invited', 'coming', 'attended', 'screening', 'screened', 'checks', 'study', 'ready'] as const;
type Stage = (typeof WAY)[number];
type Source = Exclude<CaseSource, 'direct'>;

interface Family {
  readonly stage: Stage;
  readonly source: Source;
  readonly daysAgo: number;
  readonly aside?: 'paused' | 'declined' | 'withdrawn';
}

/** Families on their way, one or more in every step. */
const FAMILIES: readonly Family[] = [
  { stage: 'applied', source: 'web', daysAgo: 1 },
  { stage: 'applied', source: 'campaign', daysAgo: 4 },
  { stage: 'applied', source: 'referral', daysAgo: 12 },
  { stage: 'invited', source: 'web', daysAgo: 9 },
  { stage: 'coming', source: 'mentor_family', daysAgo: 11 },
  { stage: 'attended', source: 'campaign', daysAgo: 24 },
  { stage: 'screening', source: 'web', daysAgo: 41 },
  { stage: 'screened', source: 'mentor_family', daysAgo: 52 },
  { stage: 'checks', source: 'referral', daysAgo: 66 },
  { stage: 'study', source: 'meeting', daysAgo: 83 },
  { stage: 'ready', source: 'web', daysAgo: 104 },
  { stage: 'screening', source: 'web', daysAgo: 75, aside: 'paused' },
  { stage: 'screening', source: 'other', daysAgo: 90, aside: 'declined' },
  { stage: 'applied', source: 'campaign', daysAgo: 60, aside: 'withdrawn' },
];
const HELD_DAYS_AGO = 6;

interface Told extends Family {
  readonly key: string;
  readonly applicationId: string;
  readonly caseId: string;
  readonly number: number;
}

interface Meetings {
  readonly held: string;
  readonly next: string;
}

/** The board: every home of the pool has its case, and families of every stage are on their way. */
export async function fillBoard(steps: Steps, region: GivenRegion): Promise<void> {
  await steps.once(region.recruiter, { key: 'board.homes', daysAgo: 0 }, () =>
    steps.app.get(CaseOpening).openForHomes(),
  );
  const meetings = await planMeetings(steps, region);
  for (const [index, family] of FAMILIES.entries()) {
    await tellFamily(steps, region, { family, number: 700 + index, meetings });
  }
  // The mails of a past that never was are not sent.
  await actAs(systemActor(region.id), () =>
    steps.app
      .get(TenantDb)
      .query('update samhem.meeting_invitations set mailed_at = invited_at where mailed_at is null'),
  );
}

async function planMeetings(steps: Steps, region: GivenRegion): Promise<Meetings> {
  const place = `Familjens hus, Torggården, ${region.host.name}`;
  const at = { isOnline: false, place, seats: 20, language: 'sv' };
  steps.goTo(0);
  const today = steps.app.get(Clock).milliseconds();
  const inDays = (days: number) => `${new Date(today + days * 86_400_000).toISOString().slice(0, 10)}T17:00:00.000Z`;
  return steps.once(region.recruiter, { key: 'board.meetings', daysAgo: 25 }, async () => {
    const meetings = steps.app.get(MeetingService);
    const held = await meetings.plan({ ...at, startsAt: inDays(-HELD_DAYS_AGO) });
    const next = await meetings.plan({ ...at, startsAt: inDays(8) });
    await meetings.plan({ ...at, isOnline: true, place: 'Länk kommer dagen före', startsAt: inDays(22) });
    return { held: held.id, next: next.id };
  });
}

interface Telling {
  readonly family: Family;
  readonly number: number;
  readonly meetings: Meetings;
}

async function tellFamily(steps: Steps, region: GivenRegion, { family, number, meetings }: Telling): Promise<void> {
  const { app } = steps;
  const key = `board.family.${number}`;
  const applicationId = idOf(region, number);
  steps.goTo(family.daysAgo);
  if (!(await hasApplied(steps, region, applicationId))) {
    await givenApplication(app, region, { id: applicationId, family: number, source: family.source });
  }
  await steps.once(region.recruiter, { key, daysAgo: family.daysAgo }, async () => {
    await app.get(ApplicationService).confirm(applicationId);
    await app.get(CaseOpening).followApplication(applicationId);
    const caseId = await app.get(RegistrationService).caseOf(applicationId);
    await walk(steps, region, { told: { ...family, key, applicationId, caseId, number }, meetings });
  });
}

async function walk(
  steps: Steps,
  region: GivenRegion,
  { told, meetings }: { told: Told; meetings: Meetings },
): Promise<void> {
  const { stage, caseId, daysAgo, aside, number } = told;
  const reaches = (other: Stage) => WAY.indexOf(stage) >= WAY.indexOf(other);
  const cases = steps.app.get(CaseService);
  const later = (days: number) => steps.goTo(Math.max(1, daysAgo - days));
  if (number % 3 !== 0) await cases.assign(caseId, number % 2 === 0 ? region.recruiter.userId : region.manager.userId);
  if (reaches('invited') && !reaches('screening')) await meet(steps, told, meetings);
  if (reaches('screening')) {
    later(6);
    await cases.move(caseId, { to: 'first_screening' });
    later(10);
    await screen(steps, told, reaches('screened'));
  }
  if (reaches('checks')) {
    later(16);
    await becomeHome(steps, region, told);
  }
  if (reaches('study')) {
    later(34);
    await study(steps, told, reaches('ready'));
  }
  if (!aside) return;
  later(20);
  const reasons = { paused: 'family_event', declined: 'screening', withdrawn: 'no_answer' } as const;
  await cases.move(caseId, { to: aside, reason: reasons[aside] });
}

async function meet(steps: Steps, { stage, caseId, daysAgo }: Told, { held, next }: Meetings): Promise<void> {
  const invitations = steps.app.get(InvitationService);
  const meetingId = stage === 'attended' ? held : next;
  steps.goTo(Math.max(1, daysAgo - 3));
  await invitations.invite({ meetingId, caseIds: [caseId] });
  if (stage === 'invited') return;
  await invitations.answer({ meetingId, caseId, answer: 'coming' });
  if (stage !== 'attended') return;
  steps.goTo(HELD_DAYS_AGO - 1);
  await invitations.attend({ meetingId, caseId, attended: true });
}

async function screen(steps: Steps, { caseId }: Told, isOver: boolean): Promise<void> {
  const screening = steps.app.get(ScreeningService);
  for (const [index, area] of SCREENING_AREAS.entries()) {
    if (!isOver && index > 5) break;
    const assessment = index % 4 === 0 ? 'strength' : index === 3 ? 'to_examine' : 'sufficient';
    await screening.assess({ caseId, area, assessment });
  }
  if (isOver) await screening.conclude({ caseId, conclusion: 'go_on' });
}

async function becomeHome(steps: Steps, region: GivenRegion, { applicationId, number, stage }: Told): Promise<void> {
  const input = homeInput(steps.app, region, { identity: familyOf(number) });
  const { homeId } = await steps.app.get(RegistrationService).register(applicationId, input);
  const checkedOn = steps.app.get(Clock).today();
  for (const kind of stage === 'checks' ? CHECK_KINDS.slice(0, 3) : CHECK_KINDS) {
    const check = { homeId: homeId!, adult: 1, kind, checkedOn, outcome: 'no_obstacle' as const };
    await steps.app.get(CheckService).record(check);
  }
}

async function study(steps: Steps, { caseId }: Told, isOver: boolean): Promise<void> {
  const studies = steps.app.get(StudyService);
  await steps.app.get(CaseService).move(caseId, { to: 'home_study' });
  const doneOn = steps.app.get(Clock).today();
  const { items } = await steps.app.get(ScreeningQueries).study(caseId);
  for (const { item, adult } of isOver ? items : items.slice(0, 2)) await studies.mark({ caseId, item, adult, doneOn });
  if (!isOver) return;
  await studies.conclude({ caseId, conclusion: 'suitable' });
  await steps.app.get(CaseService).move(caseId, { to: 'ready' });
}

/** The same family has the same application however often the filling is begun anew. */
function idOf({ id }: GivenRegion, number: number): string {
  const hex = createHash('sha256').update(`samhem demonstration ${id} ${number}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}

async function hasApplied(steps: Steps, { id }: GivenRegion, applicationId: string): Promise<boolean> {
  const sql = 'select id from samhem.applications where region_id = $1 and id = $2';
  const found = await actAs(systemActor(id), () => steps.app.get(TenantDb).query(sql, [id, applicationId]));
  return found.length > 0;
}
