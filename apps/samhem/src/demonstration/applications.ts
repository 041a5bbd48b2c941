import { ApplicationService, SubmissionStore, type SubmitApplicationInput } from '#libs/applications';
import { Clock, actAs, applicantActor, isUniqueViolation, systemActor } from '#libs/platform';
import { idOf } from './stable-id.js';
import type { GivenRegion } from './given-region.js';
import { familyOf } from './people.js';
import { Random } from './random.js';
import type { Steps } from './steps.js';

/** How far each application has come, and how many days before the founding it was sent. */
const APPLICATIONS = [
  { end: 'unconfirmed', daysAgo: 1 },
  { end: 'unconfirmed', daysAgo: 3 },
  { end: 'confirmed', daysAgo: 2 },
  { end: 'confirmed', daysAgo: 5 },
  { end: 'confirmed', daysAgo: 9 },
  { end: 'confirmed', daysAgo: 16 },
  { end: 'confirmed', daysAgo: 30 },
  { end: 'withdrawn', daysAgo: 21 },
] as const;
const CONSENTED = '2026-11-25';

/** Families that have applied on the public page: invented, in different steps. Done again, it changes nothing. */
export async function fillApplications(steps: Steps, region: GivenRegion): Promise<void> {
  const random = new Random(region.members.length + 3);
  for (const [index, { end, daysAgo }] of APPLICATIONS.entries()) {
    const id = idOf(`${region.name} application ${index}`);
    steps.goTo(daysAgo);
    const input = applicationOf(steps, region, { random, number: 700 + region.members.length * 20 + index });
    await actAs(applicantActor(region.id), () =>
      steps.app.get(SubmissionStore).add({ regionId: region.id, id }, input, () => undefined),
    ).catch((error: unknown) => {
      if (!isUniqueViolation(error, 'applications_pkey')) throw error;
    });
    if (end === 'unconfirmed') continue;
    await actAs(systemActor(region.id), () => follow(steps, id, end));
  }
}

async function follow(steps: Steps, id: string, end: 'confirmed' | 'withdrawn'): Promise<void> {
  const service = steps.app.get(ApplicationService);
  if (end === 'withdrawn') await service.withdraw(id, 'family');
  else await service.confirm(id);
}

interface Drawn {
  readonly random: Random;
  readonly number: number;
}

function applicationOf({ app }: Steps, { members }: GivenRegion, { random, number }: Drawn): SubmitApplicationInput {
  const { zoneCode, code } = random.pick(members);
  const { givenNames, familyName, email } = familyOf(number);
  return {
    ...{
      key: '',
      ticket: '',
      source: random.pick(['meeting', 'campaign', 'referral', 'mentor_family', 'web'] as const),
    },
    assignmentTypes: [random.pick(['foster_home', 'foster_home', 'emergency_foster_home', 'contact_family'] as const)],
    answers: {
      ...{
        adults: random.pick([1, 2, 2]),
        childrenBands: [random.pick(['0-6', '7-12', '13-17'] as const)],
        hasOthers: false,
      },
      ...{ housingType: random.pick(['house', 'apartment', 'terraced_house'] as const), rooms: random.int(3, 7) },
      ...{ offersOwnRoom: random.chance(80), isStepFree: random.chance(30), zoneCode, animals: [], languages: ['sv'] },
      ...{ wantedBands: [random.pick(['0-6', '7-12', '13-17'] as const)], takesSiblings: random.chance(50) },
      ...{
        experience: random.pick(['new', 'new', 'some'] as const),
        limits: [],
        availableFrom: app.get(Clock).today(),
      },
    },
    contact: {
      givenNames,
      familyName,
      email,
      phone: `+4670174${String(605 + (number % 95)).padStart(4, '0')}`,
      municipalityCode: code,
    },
    consents: (['personal_data', 'register_checks', 'all_adults'] as const).map((kind) => ({
      kind,
      version: CONSENTED,
    })),
  };
}
