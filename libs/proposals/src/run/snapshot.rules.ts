import type { CapabilityArea, LocalDate } from '#libs/kernel';
import { daysBetween } from '#libs/kernel';
import type { EngineHome, EngineNeed, Fact } from '#libs/matching';
import type { HomeType } from '#libs/homes';
import type { NeedType } from '#libs/needs';

/** Days within which a need is to have its home when no legal date is running. */
export const USUAL_LIMIT_DAYS = 183;
/** Years of experience that the words stand for. */
const YEARS = { new: 0, some: 2, experienced: 5 } as const;

/** What is known of a home besides its own row. */
export interface HomeStanding {
  /** False when a check is overdue or not cleared; undefined when none is recorded. */
  readonly checks: boolean | undefined;
  /** False when the family has withdrawn every consent; undefined when none is recorded. */
  readonly consent: boolean | undefined;
}

type NeedFacts = Pick<
  NeedType,
  'id' | 'municipality' | 'registeredAt' | 'waitedDays' | 'childrenCount' | 'ageFrom' | 'ageTo' | 'assignmentType'
> &
  Pick<NeedType, 'requirements' | 'clocks' | 'clockFacts'>;

/** A need as the engine weighs it. Its ages are a band, never a child's; a wished zone is left out, since it has no distance. */
export function engineNeed(need: NeedFacts, today: LocalDate): EngineNeed {
  const zones = optionsOf(need, 'zone');
  const language = need.requirements.find(({ kind }) => kind === 'language');
  return {
    id: need.id,
    municipality: need.municipality.id,
    registeredAt: Date.parse(need.registeredAt),
    children: Array.from({ length: need.childrenCount }, () => ({ from: need.ageFrom, to: need.ageTo })),
    ...waiting(need, today),
    position: null,
    maxKm: null,
    minKm: 0,
    zones: zones.length > 0 ? zones : null,
    avoidedZones: [],
    exclusive: false,
    assignmentType: need.assignmentType,
    required: factsAsked(need, 'must'),
    preferred: factsAsked(need, 'should'),
    language: language?.option ?? null,
    languageRequired: language?.strength === 'must',
  };
}

/** The wait begins with the emergency placement if there is one; the limit is the earliest date that still runs. */
function waiting(need: NeedFacts, today: LocalDate): { waitedDays: number; limitDays: number } {
  const placedOn = need.clockFacts.emergencyPlacedOn;
  const sincePlaced = placedOn ? daysBetween(placedOn, today) : 0;
  const waitedDays = Math.max(0, need.waitedDays, sincePlaced);
  const left = need.clocks.flatMap(({ kind, daysLeft }) =>
    kind === 'investigation' || daysLeft === null ? [] : daysLeft,
  );
  const limitDays = left.length > 0 ? waitedDays + Math.min(...left) : USUAL_LIMIT_DAYS;
  return { waitedDays, limitDays };
}

function optionsOf({ requirements }: NeedFacts, wanted: string): string[] {
  return requirements.flatMap(({ kind, strength, option }) =>
    kind === wanted && strength === 'must' && option !== null ? option : [],
  );
}

function factsAsked({ requirements }: NeedFacts, wanted: 'must' | 'should'): Fact[] {
  return requirements.flatMap(({ kind, strength, level }): Fact[] => {
    if (strength !== wanted || kind === 'zone' || kind === 'language') return [];
    if (!kind.startsWith('capability_')) return [kind as Fact];
    const area = kind.slice('capability_'.length) as CapabilityArea;
    return [level === 'strong' ? `${area}_strong` : area];
  });
}

/** The true offer: what the unit knows, and members see only in bands. */
export function engineHome(
  { id, status, registeredAt, places, offer }: Pick<HomeType, 'id' | 'status' | 'registeredAt' | 'places' | 'offer'>,
  standing: HomeStanding,
  { today }: { today: LocalDate },
): EngineHome {
  const { zone, ageFrom, ageTo } = offer;
  return {
    id,
    municipality: '',
    registeredAt: Date.parse(registeredAt),
    ages: [{ from: ageFrom, to: ageTo }],
    freePlaces: places.free,
    freePlacesIsLeast: false,
    places: places.total,
    position: null,
    zone: zone.code,
    assignmentTypes: [offer.assignmentType],
    facts: {
      ...capabilityFacts(offer.capabilities),
      // Somebody who lives there, or is about to, is another child too.
      no_other_children: !offer.hasOwnChildren && places.free >= places.total,
      no_animals: !offer.hasAnimals,
      step_free: offer.isStepFree,
      own_room: offer.offersOwnRoom,
      daytime_adult: offer.hasDaytimeAdult,
      approval: status === 'published',
      availability: offer.isAvailable && offer.availabilityHoldsUntil >= today,
      ...known('checks', standing.checks),
      ...known('consent', standing.consent),
    },
    languages: offer.languages,
    experienceYears: YEARS[offer.experience],
  };
}

function known(fact: Fact, answer: boolean | undefined): Partial<Record<Fact, boolean>> {
  return answer === undefined ? {} : { [fact]: answer };
}

function capabilityFacts(levels: readonly { area: CapabilityArea; level: number }[]): Partial<Record<Fact, boolean>> {
  return Object.fromEntries(
    levels.flatMap(({ area, level }) => [
      [area, level > 0],
      [`${area}_strong`, level >= 3],
    ]),
  );
}

/** Children that each member is entitled to: its share by the key of all that have been placed through the pool. */
export function entitledTo(
  members: readonly { id: string; residentChildren: number; placedChildren: number; received: number }[],
): Record<string, number> {
  const sum = (of: (member: (typeof members)[number]) => number) => members.reduce((all, one) => all + of(one), 0);
  const [resident, placed, received] = [
    sum((m) => m.residentChildren),
    sum((m) => m.placedChildren),
    sum((m) => m.received),
  ];
  const part = (value: number, whole: number) => (whole > 0 ? value / whole : 0);
  const halves = Number(resident > 0) + Number(placed > 0);
  return Object.fromEntries(
    members.map((member) => {
      const share = part(member.residentChildren, resident) + part(member.placedChildren, placed);
      return [member.id, halves > 0 ? (share / halves) * received : 0];
    }),
  );
}
