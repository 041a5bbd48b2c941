import { HomeService, type RegisterHomeInput } from '#libs/homes';
import type { AssignmentType } from '#libs/kernel';
import { Clock } from '#libs/platform';
import { ProfileService } from '#libs/profiles';
import { homeInput } from './given-home.js';
import type { App, GivenRegion } from './given-region.js';
import { familyOf, householdOf } from './people.js';
import { Random } from './random.js';
import type { Steps } from './steps.js';

/** A home of the demonstration; without a profile it has not been published. */
export interface PoolHome {
  readonly number: number;
  readonly homeId: string;
  readonly profileId: string | null;
  readonly offer: RegisterHomeInput['offer'];
  readonly places: number;
}

/** Homes of the first age, from which the placements of the past year come; the others have come one after the other since. */
const OLDEST_DAYS = 320;
const YOUNGEST_OLD_DAYS = 245;
/** The last homes of a pool have not been published yet. */
const DRAFTS = 2;
/** So many in one transaction. */
const AT_A_TIME = 10;

const ASSIGNMENTS: readonly AssignmentType[] = [
  ...Array<AssignmentType>(12).fill('foster_home'),
  ...Array<AssignmentType>(5).fill('emergency_foster_home'),
  ...Array<AssignmentType>(2).fill('contact_family'),
  'contact_person',
];
const AGES = [
  [0, 6],
  [0, 9],
  [2, 10],
  [4, 12],
  [6, 14],
  [8, 16],
  [10, 17],
  [12, 18],
  [13, 20],
] as const;
const SECOND_LANGUAGES = ['en', 'ar', 'so', 'fi', 'es', 'fa', 'pl', 'ti', 'tr', 'ku'];
const AREAS = ['substance', 'trauma', 'npf', 'school', 'protection'] as const;

/** Registers and publishes the pool's homes, the first `old` of them long ago. */
export async function fillPool(
  steps: Steps,
  region: GivenRegion,
  size: { all: number; old: number },
): Promise<PoolHome[]> {
  const random = new Random(size.all);
  const plans = Array.from({ length: size.all }, (_, index) => planOf(region, random, { number: index + 1, ...size }));
  const homes: PoolHome[] = [];
  for (let from = 0; from < plans.length; from += AT_A_TIME) {
    const act = { key: `homes.${from}`, daysAgo: 0 };
    homes.push(
      ...(await steps.once(region.recruiter, act, () => register(steps, plans.slice(from, from + AT_A_TIME)))),
    );
  }
  return homes;
}

async function register(steps: Steps, plans: readonly HomePlan[]): Promise<PoolHome[]> {
  const homes: PoolHome[] = [];
  for (const { number, daysAgo, isDraft, describe } of plans) {
    steps.goTo(daysAgo);
    const input = describe(steps.app);
    const { id: homeId } = await steps.app.get(HomeService).register(input);
    steps.goTo(daysAgo - 2);
    const profile = isDraft ? null : await steps.app.get(ProfileService).publish(homeId);
    homes.push({ number, homeId, profileId: profile?.id ?? null, offer: input.offer, places: input.places });
  }
  return homes;
}

/** The families were asked and still take children. */
export async function confirm(steps: Steps, { recruiter }: GivenRegion, about: Confirmation): Promise<void> {
  const { homes, key, daysAgo } = about;
  await steps.once(recruiter, { key: `confirm.${key}`, daysAgo }, async () => {
    for (const { homeId } of homes) {
      await steps.app.get(HomeService).confirmAvailability(homeId, steps.app.get(Clock).today());
      await steps.app.get(ProfileService).refresh(homeId);
    }
  });
}

export interface Confirmation {
  readonly homes: readonly PoolHome[];
  readonly key: string;
  readonly daysAgo: number;
}

interface HomePlan {
  readonly number: number;
  readonly daysAgo: number;
  readonly isDraft: boolean;
  readonly describe: (app: App) => RegisterHomeInput;
}

function planOf(region: GivenRegion, random: Random, at: { number: number; all: number; old: number }): HomePlan {
  const { number, all, old } = at;
  const age = (all - number) / (all - old);
  const daysAgo = number <= old ? random.int(YOUNGEST_OLD_DAYS, OLDEST_DAYS) : 4 + Math.floor(age * 230);
  return { number, daysAgo, isDraft: number > all - DRAFTS, describe: describing(region, random, number) };
}

/** Everything random is drawn at once, whether or not the home is there already, so that the next one is the same either way. */
function describing(region: GivenRegion, random: Random, number: number): (app: App) => RegisterHomeInput {
  const member = random.pick(region.members);
  const [ageFrom, ageTo] = random.pick(AGES);
  const regi = random.pick(['own', 'own', 'own', 'own', 'agency', 'network'] as const);
  const places = random.pick([1, 1, 1, 2, 2, 3]);
  const offer = {
    assignmentType: random.pick(ASSIGNMENTS),
    ageFrom,
    ageTo,
    zoneCode: member.zoneCode,
    hasOwnChildren: random.chance(45),
    hasAnimals: random.chance(40),
    isStepFree: random.chance(35),
    offersOwnRoom: random.chance(75),
    hasDaytimeAdult: random.chance(35),
    languages: random.chance(45) ? ['sv', random.pick(SECOND_LANGUAGES)] : ['sv'],
    capabilities: AREAS.map((area) => ({ area, level: random.pick([0, 0, 1, 2, 3]) })),
  };
  const familyNumber = number + region.members.length * 100;
  const household = { persons: householdOf(familyNumber, offer.hasOwnChildren), knownWords: [] };
  const identity = { ...familyOf(familyNumber), locality: member.name, municipalityCode: member.code };
  return (app) => homeInput(app, region, { regi, places, identity, offer, household });
}
