import { FACT_NAMES, type HomeFacts, type PoolHome } from '#libs/avidentification';
import { AGE_BANDS, ASSIGNMENT_TYPES, CAPABILITY_AREAS, type AgeBand } from '#libs/kernel';

/** A number from 0 up to 1, the same row of them for the same seed. */
export type Random = () => number;

/** mulberry32 */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function oneOf<T>(random: Random, values: readonly T[]): T {
  return values[Math.floor(random() * values.length)]!;
}

/** The first value is the likeliest, each next one half as likely: most homes are alike and some stand out. */
function skewed<T>(random: Random, values: readonly T[]): T {
  return values.find((_, index) => random() < 0.5 || index === values.length - 1)!;
}

export interface PoolShape {
  readonly homes: number;
  readonly members: number;
}

/** Homes as the demonstration has them: most offer one or two bands, teenagers go with more capability, languages with zones. */
export function randomHomes(random: Random, { homes, members }: PoolShape): PoolHome[] {
  return Array.from({ length: homes }, (_, index) => ({ id: `home-${index}`, facts: randomFacts(random, members) }));
}

export function randomFacts(random: Random, members: number): HomeFacts {
  const isForTeenagers = random() < 0.4;
  const zone = Math.floor(random() ** 2 * Math.ceil(members / 3));
  const capability = () =>
    skewed(random, isForTeenagers ? (['some', 'strong', 'none'] as const) : (['none', 'some', 'strong'] as const));
  return {
    assignmentType: skewed(random, ASSIGNMENT_TYPES),
    ageBands: randomBands(random, isForTeenagers),
    zoneCode: `zone-${zone}`,
    freePlaces: skewed(random, ['1', '2', '0', '3+'] as const),
    hasOwnChildren: random() < 0.6,
    hasAnimals: random() < 0.4,
    isStepFree: random() < 0.15,
    offersOwnRoom: random() < 0.9,
    hasDaytimeAdult: random() < 0.2,
    languages: skewed(random, [
      ['sv'],
      zone === 0 ? ['ar', 'sv'] : ['fi', 'sv'],
      ['en', 'sv'],
      ['so', 'sv'],
      ['en'],
      ['ti', 'sv'],
    ]),
    capabilities: Object.fromEntries(CAPABILITY_AREAS.map((area) => [area, capability()])) as HomeFacts['capabilities'],
    available: skewed(random, ['now', 'within_three_months', 'later'] as const),
    experience: skewed(random, ['some', 'new', 'experienced'] as const),
    contactWithParents: skewed(random, ['welcome', 'with_support', 'not'] as const),
    siblingGroups: random() < 0.3,
  };
}

function randomBands(random: Random, isForTeenagers: boolean): AgeBand[] {
  const from = (isForTeenagers ? 2 : 0) + Math.floor(random() * 2);
  return AGE_BANDS.slice(from, from + 1 + Math.floor(random() * 2));
}

/** The same home with one fact made another's. */
export function withOtherFact(random: Random, facts: HomeFacts, members: number): HomeFacts {
  const other = randomFacts(random, members);
  const fact = oneOf(random, [...FACT_NAMES, 'assignmentType'] as const);
  if (!fact.startsWith('capability_')) return { ...facts, [fact]: other[fact as keyof HomeFacts] };
  const area = fact.slice('capability_'.length) as (typeof CAPABILITY_AREAS)[number];
  return { ...facts, capabilities: { ...facts.capabilities, [area]: other.capabilities[area] } };
}
