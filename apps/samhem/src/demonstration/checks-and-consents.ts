import { CheckService, type CheckKind, type CheckOutcome } from '#libs/checks';
import { ContactService, TalkService, type RecordTalkInput } from '#libs/contacts';
import { ConsentService } from '#libs/families';
import { addDays } from '#libs/kernel';
import { Clock } from '#libs/platform';
import type { GivenRegion } from './given-region.js';
import type { PoolHome } from './pool.js';
import type { Steps } from './steps.js';

const KINDS: readonly CheckKind[] = [
  'police_record',
  'suspicion_register',
  'enforcement_authority',
  'social_services',
  'social_insurance',
];
/** Of so many homes, one's checks are due within a month, and one's are overdue. */
const DUE_SOON_EVERY = 11;
const OVERDUE_EVERY = 29;
/** Of so many homes, one family has taken back its consent to one municipality. */
const NO_EVERY = 7;
const RENEWED_DAYS_AGO = 3;

/** Most homes' checks and consents are in order; here some checks are due, a few overdue, and some families have changed their minds. */
export async function checkAndAsk(steps: Steps, region: GivenRegion, homes: readonly PoolHome[]): Promise<void> {
  const published = homes.filter(({ profileIds }) => Object.keys(profileIds).length > 0);
  await steps.once(region.recruiter, { key: 'checks', daysAgo: RENEWED_DAYS_AGO }, async () => {
    for (const home of published) await renew(steps, home);
  });
  await steps.once(region.recruiter, { key: 'consents', daysAgo: RENEWED_DAYS_AGO }, async () => {
    for (const { homeId, number } of published.filter((home) => home.number % NO_EVERY === 0)) {
      const { id } = region.members[number % region.members.length]!;
      await steps.app.get(ConsentService).revoke(homeId, [id], 'unit');
    }
  });
}

async function renew({ app }: Steps, { homeId, number }: PoolHome): Promise<void> {
  const isOverdue = number % OVERDUE_EVERY === 0;
  if (!isOverdue && number % DUE_SOON_EVERY !== 0) return;
  const checkedOn = app.get(Clock).today();
  // Agreed to be renewed sooner; the overdue ones were forgotten.
  const dueOn = addDays(checkedOn, isOverdue ? 1 : 25);
  const service = app.get(CheckService);
  const checks = KINDS.map((kind) => ({ adult: 1, kind, checkedOn, dueOn, outcome: outcomeOf(number, kind) }));
  const { latest } = await service.recordAll(homeId, checks);
  const found = latest.find(({ outcome, assessment }) => outcome === 'for_assessment' && !assessment);
  if (found) await service.assess(found.id, 'suitable');
}

/** Now and then something is found, and assessed. */
function outcomeOf(number: number, kind: CheckKind): CheckOutcome {
  return number % 2 === 0 && kind === 'enforcement_authority' ? 'for_assessment' : 'no_obstacle';
}

/** The unit's people carry the members between them; one member still lacks somebody, and some talks have been held. */
export async function carryMembers(steps: Steps, { recruiter, manager, members }: GivenRegion): Promise<void> {
  await steps.once(manager, { key: 'contacts', daysAgo: 120 }, async () => {
    for (const [index, { id }] of members.slice(0, -1).entries()) {
      const { userId, displayName } = index % 3 === 2 ? manager : recruiter;
      await steps.app.get(ContactService).assign(id, { id: userId, name: displayName });
    }
  });
  await steps.once(recruiter, { key: 'talks', daysAgo: 70 }, async () => {
    for (const [index, { id, zoneCode }] of members.slice(0, 4).entries()) {
      await steps.app.get(TalkService).record(talkOf(steps, { municipalityId: id, zoneCode, index }));
    }
  });
}

function talkOf({ app }: Steps, about: { municipalityId: string; zoneCode: string; index: number }): RecordTalkInput {
  const { municipalityId, zoneCode, index } = about;
  const teenagers = { assignmentType: 'foster_home', ageBand: '13-17', wanted: 1 + index, withinMonths: 6 } as const;
  const young = { assignmentType: 'emergency_foster_home', ageBand: '0-6', wanted: 1, withinMonths: 3 } as const;
  return {
    ...{ municipalityId, heldOn: app.get(Clock).today(), form: 'video' },
    wants: [
      { ...teenagers, capabilityArea: index % 2 === 0 ? 'npf' : 'substance' },
      { ...young, zoneCode },
    ],
    participants: ['recruiter', 'coordinator'],
    note: 'Svårast är hem för tonåringar; små barn i jourhem väntar kortare tid än förra året.',
  };
}
