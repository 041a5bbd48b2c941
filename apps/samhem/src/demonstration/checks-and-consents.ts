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
/** Homes that were registered and not yet checked or asked. */
const NEWEST = 2;
/** Of so many homes, one's checks are due within a month, and one's are overdue. */
const DUE_SOON_EVERY = 11;
const OVERDUE_EVERY = 29;
/** Of so many homes and members, one family has not said yes to one municipality. */
const NO_EVERY = 5;
/** Homes in one transaction. */
const AT_A_TIME = 20;

/** Checks of every adult and the families' consents: most in order, some due, a few overdue; not every home to every member. */
export async function checkAndAsk(steps: Steps, region: GivenRegion, homes: readonly PoolHome[]): Promise<void> {
  const known = homes.slice(0, -NEWEST);
  for (let from = 0; from < known.length; from += AT_A_TIME) {
    const act = { key: `checks.${from}`, daysAgo: 3 };
    await steps.once(region.recruiter, act, async () => {
      for (const home of known.slice(from, from + AT_A_TIME)) {
        await check(steps, home);
        await ask(steps, region, home);
      }
    });
  }
}

async function check({ app }: Steps, { homeId, number }: PoolHome): Promise<void> {
  const today = app.get(Clock).today();
  const isOverdue = number % OVERDUE_EVERY === 0;
  const daysAgo = isOverdue ? 30 : number % DUE_SOON_EVERY === 0 ? 345 : 20 + ((number * 37) % 250);
  const checkedOn = addDays(today, -daysAgo);
  // Renewed sooner by agreement, and forgotten.
  const dueOn = isOverdue ? addDays(today, 1) : null;
  const service = app.get(CheckService);
  const { latest } = await service.recordAll(
    homeId,
    KINDS.map((kind) => ({ adult: 1, kind, checkedOn, dueOn, outcome: outcomeOf(number, kind) })),
  );
  const found = latest.find(({ outcome }) => outcome === 'for_assessment');
  if (found) await service.assess(found.id, 'suitable');
}

/** Now and then something is found, and assessed. */
function outcomeOf(number: number, kind: CheckKind): CheckOutcome {
  return number % 13 === 0 && kind === 'enforcement_authority' ? 'for_assessment' : 'no_obstacle';
}

async function ask({ app }: Steps, { members }: GivenRegion, { homeId, number }: PoolHome): Promise<void> {
  const yes = members.filter((_, index) => (number + index * 3) % NO_EVERY !== 0);
  const givenOn = app.get(Clock).today();
  const municipalityIds = yes.map(({ id }) => id);
  await app
    .get(ConsentService)
    .give({ homeId, municipalityIds, givenOn, writtenReference: `Demo ${givenOn.slice(0, 4)}-${100 + number}` });
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
