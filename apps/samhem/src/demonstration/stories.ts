import type { GivenRegion } from './given-region.js';
import { COURSES, needFor, type Course, type Story } from './courses.js';
import type { PoolHome } from './pool.js';
import { Random } from './random.js';

/** How many needs of each course every member has had; members not named have had none. */
export type Plan = Readonly<Record<string, Partial<Record<Course, number>>>>;

/** Uneven as in life: a few members use the pool much, some hardly, and small numbers show that they are hidden in reports. */
export const PLANS: Readonly<
  Record<string, { readonly plan: Plan; readonly homes: number; readonly drafts: number; readonly budgetOre: bigint }>
> = {
  familjepoolen: {
    homes: 110,
    drafts: 50,
    budgetOre: 641_250_000n,
    plan: {
      '0184': { placed: 6, brokered: 1, expressed: 1, open: 1, declined: 1, paused: 1 },
      '0163': { placed: 5, considered: 1, open: 1, ended: 1 },
      '0183': { placed: 5, asked: 1, declined: 1 },
      '0114': { placed: 1, expressed: 1, ended: 1 },
      '0191': { placed: 2, open: 1 },
      '0139': { open: 1, ended: 1 },
    },
  },
  'familjen-helsingborg': {
    homes: 85,
    drafts: 45,
    budgetOre: 987_300_000n,
    plan: {
      '1283': { placed: 6, brokered: 1, expressed: 1, declined: 1, paused: 1 },
      '1282': { placed: 5, considered: 1, open: 1 },
      '1292': { placed: 5, expressed: 1, ended: 1 },
      '1284': { placed: 1, open: 1 },
      '1276': { placed: 1, ended: 1 },
      '1277': { open: 1 },
      '1260': { ended: 1 },
      '1275': { open: 1 },
    },
  },
};

/** When the newest need of a course was registered, and how far apart the earlier ones are, in days before the founding. */
const WHEN: Readonly<Record<Course, readonly [newest: number, apart: number]>> = {
  placed: [28, 9],
  ended: [60, 40],
  declined: [30, 8],
  brokered: [17, 3],
  asked: [13, 3],
  considered: [11, 3],
  expressed: [6, 2],
  open: [3, 9],
  paused: [19, 5],
};

/** Every story of a plan, the oldest first. Those who only expressed interest compete with somebody who has come further. */
export function storiesOf(region: GivenRegion, plan: Plan, homes: readonly PoolHome[]): Story[] {
  const random = new Random(homes.length + 7);
  const free = homes.filter(({ profileIds }) => Object.keys(profileIds).length > 0);
  const drafts = COURSES.flatMap((course) => {
    const [newest, apart] = WHEN[course];
    const turns = turnsOf(plan, course);
    return turns.map((code, index) => ({
      course,
      code,
      daysAgo: newest + (turns.length - 1 - index) * apart,
      key: `${course}.${index}`,
    }));
  }).sort((a, b) => b.daysAgo - a.daysAgo);
  const contested: PoolHome[] = [];
  return drafts.map(({ code, ...draft }, serial) => {
    const home = draft.course === 'expressed' ? (contested.pop() ?? free.shift()!) : free.shift()!;
    if (draft.course === 'considered' || draft.course === 'asked') contested.push(home);
    const need = { ...needFor(home, random), caseNumber: caseNumberOf(code, draft) };
    return { ...draft, member: region.member(code), home, need, serial };
  });
}

/** Members take turns, so that nobody's placements all lie in the same month. */
function turnsOf(plan: Plan, course: Course): string[] {
  const left = Object.entries(plan).map(([code, counts]) => ({ code, count: counts[course] ?? 0 }));
  const most = Math.max(...left.map(({ count }) => count));
  return Array.from({ length: most }, (_, round) => left.filter(({ count }) => count > round)).flatMap((round) =>
    round.map(({ code }) => code),
  );
}

function caseNumberOf(code: string, { course, key }: { course: Course; key: string }): string {
  const number = 100 * (1 + COURSES.indexOf(course)) + Number(key.split('.')[1]);
  return `IFO ${code}-${number}`;
}
