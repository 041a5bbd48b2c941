import { HomeService, type RegisterHomeInput } from '#libs/homes';
import { DomainError } from '#libs/kernel';
import { Clock } from '#libs/platform';
import { PublicationService, RecomputeService } from '#libs/profiles';
import { homeInput, profilesOf } from './given-home.js';
import type { App, GivenRegion } from './given-region.js';
import { describedBy } from './kinds.js';
import { familyOf, householdOf } from './people.js';
import { Random } from './random.js';
import { makeReady } from './readiness.js';
import type { Steps } from './steps.js';

/** A home of the demonstration; without profiles it has not been published. */
export interface PoolHome {
  readonly number: number;
  readonly homeId: string;
  /** By municipality. */
  readonly profileIds: Readonly<Record<string, string>>;
  readonly offer: RegisterHomeInput['offer'];
  readonly places: number;
}

export interface PoolSize {
  readonly all: number;
  /** Of the first age, from which the placements of the past year come; the others have come one after the other since. */
  readonly old: number;
  /** On their way: registered, and not published yet. They are in the pool that a profile must not stand out from. */
  readonly drafts: number;
}

const OLDEST_DAYS = 320;
const YOUNGEST_OLD_DAYS = 245;
/** So many in one transaction. */
const AT_A_TIME = 10;
/** Of so many homes one is of a type that has too few others, and its profile is withheld. */
const ODD_EVERY = 45;

/** Registers the pool's homes and publishes those that have come so far, the first `old` of them long ago. */
export async function fillPool(steps: Steps, region: GivenRegion, size: PoolSize): Promise<PoolHome[]> {
  const random = new Random(size.all);
  const plans = Array.from({ length: size.all }, (_, index) => planOf(region, random, { number: index + 1, ...size }));
  const homes: PoolHome[] = [];
  for (let from = 0; from < plans.length; from += AT_A_TIME) {
    const act = { key: `homes.${from}`, daysAgo: 0 };
    const some = plans.slice(from, from + AT_A_TIME);
    homes.push(...(await steps.once(region.recruiter, act, () => register(steps, some))));
  }
  return publishAll(steps, region, { homes, plans });
}

async function register(steps: Steps, plans: readonly HomePlan[]): Promise<PoolHome[]> {
  const homes: PoolHome[] = [];
  for (const { number, daysAgo, isDraft, describe } of plans) {
    steps.goTo(daysAgo);
    const input = describe(steps.app);
    const { id: homeId } = await steps.app.get(HomeService).register(input);
    if (!isDraft) await makeReady(steps.app, [homeId]);
    homes.push({ number, homeId, profileIds: {}, offer: input.offer, places: input.places });
  }
  return homes;
}

/** A home is published two days after it came; whether five fit is seen against the whole pool, so all are there before. */
async function publishAll(
  steps: Steps,
  region: GivenRegion,
  { homes, plans }: { homes: readonly PoolHome[]; plans: readonly HomePlan[] },
): Promise<PoolHome[]> {
  const published: PoolHome[] = [];
  for (let from = 0; from < homes.length; from += AT_A_TIME) {
    const act = { key: `publications.${from}`, daysAgo: 0 };
    const some = homes.slice(from, from + AT_A_TIME);
    const done = await steps.once(region.recruiter, act, async () => {
      for (const home of some) await publish(steps, home, plans[home.number - 1]!);
      return Promise.all(some.map(async (home) => ({ ...home, profileIds: await profilesOf(steps.app, home.homeId) })));
    });
    published.push(...done);
  }
  return published;
}

async function publish(steps: Steps, { homeId }: PoolHome, { daysAgo, isDraft }: HomePlan): Promise<void> {
  if (isDraft) return;
  steps.goTo(daysAgo - 2);
  try {
    await steps.app.get(PublicationService).publish(homeId);
  } catch (problem) {
    // There are too few like it: the unit reads on the home's page why it is not published.
    if (!(problem instanceof DomainError) || problem.code !== 'PROFILE_NOT_READY') throw problem;
  }
}

export interface Confirmation {
  readonly homes: readonly PoolHome[];
  readonly key: string;
  readonly daysAgo: number;
}

/** The families were asked and still take children. */
export async function confirm(steps: Steps, { recruiter }: GivenRegion, about: Confirmation): Promise<void> {
  const { homes, key, daysAgo } = about;
  await steps.once(recruiter, { key: `confirm.${key}`, daysAgo }, async () => {
    const today = steps.app.get(Clock).today();
    for (const { homeId } of homes) await steps.app.get(HomeService).confirmAvailability(homeId, today);
    if (homes.length === 1) await steps.app.get(RecomputeService).homes([homes[0]!.homeId]);
  });
}

interface HomePlan {
  readonly number: number;
  readonly daysAgo: number;
  readonly isDraft: boolean;
  readonly describe: (app: App) => RegisterHomeInput;
}

function planOf(region: GivenRegion, random: Random, at: PoolSize & { number: number }): HomePlan {
  const { number, all, old, drafts } = at;
  const age = (all - number) / (all - old);
  const daysAgo = number <= old ? random.int(YOUNGEST_OLD_DAYS, OLDEST_DAYS) : 4 + Math.floor(age * 230);
  const isOdd = number % ODD_EVERY === 0;
  const describe = describing(region, random, { number, isOdd });
  return { number, daysAgo, isDraft: number > all - drafts, describe };
}

/** Everything random is drawn at once, whether or not the home is there already, so that the next one is the same either way. */
function describing(
  region: GivenRegion,
  random: Random,
  { number, isOdd }: { number: number; isOdd: boolean },
): (app: App) => RegisterHomeInput {
  const member = random.pick(region.members);
  const regi = random.pick(['own', 'own', 'own', 'own', 'agency', 'network'] as const);
  const { places, offer } = describedBy(random, isOdd);
  const familyNumber = number + region.members.length * 100;
  const household = { persons: householdOf(familyNumber, offer.hasOwnChildren), knownWords: [] };
  const identity = { ...familyOf(familyNumber), locality: member.name, municipalityCode: member.code };
  const placed = { ...offer, zoneCode: member.zoneCode };
  return (app) => homeInput(app, region, { regi, places, identity, offer: placed, household });
}
