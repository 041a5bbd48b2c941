import {
  CAPABILITIES,
  PRIOR_ACCEPTANCE,
  type EngineHome,
  type EngineNeed,
  type EngineSnapshot,
  type Fact,
} from '#engine';
import { Luck } from './luck.js';
import type { Parameters } from './parameters.js';

/** A unit of siblings that waits, and all that will happen to it if the pool has no home. */
export interface Arrival {
  /** Place in the list: its luck. */
  readonly number: number;
  /** Negative for those who wait at day 0. */
  readonly day: number;
  readonly municipality: number;
  readonly need: Changeable<EngineNeed>;
  readonly otherWayOn: number;
  readonly isAgency: boolean;
  /** Required capability, three siblings or more, or a child who must be alone. */
  readonly isHard: boolean;
}

export interface Opening {
  readonly number: number;
  readonly day: number;
  readonly leavesOn: number;
  readonly municipality: number;
  readonly home: Changeable<EngineHome>;
}

type Changeable<T> = { -readonly [K in keyof T]: T[K] };

export interface SimulatedRegion {
  readonly parameters: Parameters;
  readonly seed: number;
  readonly arrivals: readonly Arrival[];
  readonly openings: readonly Opening[];
}

export function simulatedRegion(parameters: Parameters, seed: number): SimulatedRegion {
  return { parameters, seed, arrivals: arrivalsOf(parameters, seed), openings: openingsOf(parameters, seed) };
}

export const codeOf = (municipality: number) => `m${municipality}`;

/** Units a day and municipality. */
function ratesOf({ inhabitants, needs }: Parameters, seed: number): number[] {
  const luck = new Luck(seed, 1);
  return inhabitants.map((thousands) => (thousands * needs.perThousand * Math.exp(needs.spread * luck.normal())) / 365);
}

function arrivalsOf(parameters: Parameters, seed: number): Arrival[] {
  const rates = ratesOf(parameters, seed);
  const { backlog } = parameters.needs;
  const days = new Luck(seed, 2);
  const planned: { day: number; municipality: number; complexity: number }[] = [];
  for (let unit = 0; unit < backlog.units; unit++) {
    const day = -Math.floor(days.next() * backlog.longest);
    planned.push({ day, municipality: days.pick(rates), complexity: backlog.complexity });
  }
  for (let day = 0; day < parameters.days; day++) {
    rates.forEach((rate, municipality) => {
      for (let unit = days.poisson(rate); unit > 0; unit--) planned.push({ day, municipality, complexity: 1 });
    });
  }
  return planned.map((plan, number) => arrivalOf(parameters, { ...plan, number, luck: new Luck(seed, 3, number) }));
}

interface Plan {
  readonly day: number;
  readonly municipality: number;
  readonly complexity: number;
  readonly number: number;
  readonly luck: Luck;
}

function arrivalOf(parameters: Parameters, { day, municipality, complexity, number, luck }: Plan): Arrival {
  const { otherWay } = parameters;
  const ages = agesOf(parameters, luck);
  const asked = asksOf(parameters, Math.max(...ages), { complexity, luck });
  const need: EngineNeed = {
    id: `u${number}`,
    municipality: codeOf(municipality),
    registeredAt: day,
    children: ages.map((age) => ({ from: age, to: age })),
    waitedDays: -day,
    limitDays: parameters.limitDays,
    position: near(parameters.centres[municipality]!, parameters.needs.place.sd, luck),
    zones: null,
    avoidedZones: [],
    assignmentType: null,
    language: String(luck.pick(parameters.needs.languages)),
    languageRequired: false,
    ...asked,
  };
  const waits = Math.floor(luck.exponential(otherWay.mean));
  return {
    number,
    day,
    municipality,
    need,
    otherWayOn: Math.max(day + otherWay.from, 0) + waits,
    isAgency: luck.is(otherWay.agencyShare),
    isHard: CAPABILITIES.some((one) => asked.required.includes(one)) || ages.length >= 3 || asked.exclusive,
  };
}

/** What a unit asks of a home, by its oldest child. */
function asksOf({ needs }: Parameters, oldest: number, { complexity, luck }: Pick<Plan, 'complexity' | 'luck'>) {
  const band = oldest <= 6 ? 0 : oldest <= 12 ? 1 : 2;
  const needed = CAPABILITIES.filter((one) => luck.is(needs.capabilities[band][one] * complexity));
  const required: Fact[] = needed.filter(
    (one) => one === 'substance' || one === 'protection' || (one !== 'school' && luck.is(needs.requiredShare)),
  );
  const preferred = needed.filter((one) => !required.includes(one));
  const exclusive =
    (required.includes('substance') && luck.is(needs.exclusiveShare)) ||
    (needed.length >= 3 && luck.is(needs.exclusiveShare));
  const isProtected = required.includes('protection') && luck.is(needs.protection.share);
  const isNear = luck.is(needs.place.nearShare);
  const usual = band === 0 ? needs.place.small : isNear ? needs.place.near : needs.place.far;
  if (luck.is(needs.noOtherChildren)) required.push('no_other_children');
  if (luck.is(needs.petAllergy)) required.push('no_animals');
  return {
    required,
    preferred,
    exclusive,
    maxKm: isProtected ? needs.protection.maxKm : usual,
    minKm: isProtected ? needs.protection.minKm : 0,
  };
}

function agesOf({ needs }: Parameters, luck: Luck): number[] {
  const size = luck.pick(needs.sizes) + 1;
  const { oldest, gap } = needs.siblings;
  if (size === 1) {
    const [from, to] = [[0, 6] as const, [7, 12] as const, [13, 17] as const][luck.pick(needs.ages)]!;
    return [luck.whole(from, to)];
  }
  const ages = [luck.whole(...oldest)];
  while (ages.length < size) ages.push(Math.max(0, ages.at(-1)! - luck.whole(...gap)));
  return ages;
}

function near([x, y]: readonly [number, number], sd: number, luck: Luck) {
  return { x: x + sd * luck.normal(), y: y + sd * luck.normal() };
}

function openingsOf(parameters: Parameters, seed: number): Opening[] {
  const { homes, inhabitants, needs } = parameters;
  const childrenAUnit = needs.sizes.reduce((sum, share, index) => sum + share * (index + 1), 0);
  const children = (inhabitants.reduce((sum, one) => sum + one, 0) * needs.perThousand * childrenAUnit) / 365;
  const placesAHome = homes.places.reduce((sum, share, index) => sum + share * (index + 1), 0);
  const rate = (children * homes.placesPerChild) / placesAHome;
  const luck = new Luck(seed, 4);
  const days: number[] = Array.from({ length: homes.atStart }, () => 0);
  for (let day = 0; day < parameters.days; day++) for (let one = luck.poisson(rate); one > 0; one--) days.push(day);
  return days.map((day, number) => openingOf(parameters, { day, number, luck: new Luck(seed, 5, number) }));
}

function openingOf(parameters: Parameters, { day, number, luck }: Pick<Plan, 'day' | 'number' | 'luck'>): Opening {
  const { homes, inhabitants, centres } = parameters;
  const shares = inhabitants.map(
    (thousands, index) => thousands ** homes.municipality.power * (index === 0 ? homes.municipality.host : 1),
  );
  const municipality = luck.pick(shares);
  const isRecruited = luck.is(homes.recruited) && day > 0;
  const [from, to] = isRecruited ? [12, 17] : homes.ages[luck.pick(homes.ages.map(([, , share]) => share))]!;
  const chances = from >= 12 ? homes.teenCapabilities : homes.capabilities;
  const places = luck.pick(homes.places) + 1;
  const facts: Partial<Record<Fact, boolean>> = Object.fromEntries(
    CAPABILITIES.map((one) => [one, luck.is(chances[one] * (isRecruited ? 1.5 : 1))]),
  );
  facts.no_other_children = !luck.is(homes.ownChildren);
  facts.no_animals = !luck.is(homes.pets);
  const home: EngineHome = {
    id: `h${number}`,
    municipality: codeOf(municipality),
    registeredAt: day,
    ages: [{ from, to }],
    freePlaces: places,
    freePlacesIsLeast: false,
    places,
    position: near(centres[municipality]!, homes.sd, luck),
    zone: null,
    assignmentTypes: null,
    facts,
    languages: [String(luck.pick(homes.languages))],
    experienceYears: Math.min(homes.experience.most, luck.exponential(homes.experience.mean)),
  };
  const patience = Math.max(homes.patience.least, Math.floor(luck.exponential(homes.patience.mean)));
  return { number, day, leavesOn: day + patience, municipality, home };
}

/** One day's market of a given size: the needs have waited up to a year, the homes are all idle. */
export function marketOf(parameters: Parameters, seed: number, size: { needs: number; homes: number }): EngineSnapshot {
  const luck = new Luck(seed, 6);
  const needs = Array.from({ length: size.needs }, (_, number) => {
    const municipality = luck.pick(parameters.inhabitants);
    const plan = { day: -luck.whole(0, 365), municipality, complexity: 1, number, luck: new Luck(seed, 3, number) };
    return arrivalOf(parameters, plan).need;
  });
  const homes = Array.from(
    { length: size.homes },
    (_, number) => openingOf(parameters, { day: number % 365, number, luck: new Luck(seed, 5, number) }).home,
  );
  return {
    needs,
    homes,
    closedPairs: [],
    conflicts: [],
    received: {},
    entitled: {},
    acceptance: PRIOR_ACCEPTANCE,
    prices: {},
  };
}
