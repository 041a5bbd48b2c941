import type { RegisterHomeInput } from '#libs/homes';
import type { AssignmentType } from '#libs/kernel';
import type { Random } from './random.js';

type Offer = RegisterHomeInput['offer'];

/** Homes are not drawn one fact at a time: those who take teenagers at short notice differ from those who take small children for long. */
interface Kind {
  readonly share: number;
  readonly assignmentType: AssignmentType;
  readonly ages: readonly [from: number, to: number];
  readonly places: number;
  readonly has: Pick<Offer, 'hasOwnChildren' | 'hasAnimals' | 'isStepFree' | 'offersOwnRoom' | 'hasDaytimeAdult'>;
  /** Levels of substance, trauma, npf, school, protection. */
  readonly levels: readonly [number, number, number, number, number];
}

const has = (...names: (keyof Kind['has'])[]): Kind['has'] => ({
  hasOwnChildren: names.includes('hasOwnChildren'),
  hasAnimals: names.includes('hasAnimals'),
  isStepFree: names.includes('isStepFree'),
  offersOwnRoom: names.includes('offersOwnRoom'),
  hasDaytimeAdult: names.includes('hasDaytimeAdult'),
});

const KINDS: readonly Kind[] = [
  {
    ...{ share: 34, assignmentType: 'foster_home', ages: [2, 12], places: 1, levels: [0, 2, 1, 2, 0] },
    has: has('hasOwnChildren', 'hasAnimals', 'offersOwnRoom'),
  },
  {
    ...{ share: 28, assignmentType: 'foster_home', ages: [8, 17], places: 1, levels: [0, 2, 2, 2, 0] },
    has: has('offersOwnRoom'),
  },
  {
    ...{ share: 10, assignmentType: 'foster_home', ages: [4, 15], places: 2, levels: [0, 2, 1, 2, 0] },
    has: has('offersOwnRoom', 'hasOwnChildren'),
  },
  {
    ...{ share: 18, assignmentType: 'emergency_foster_home', ages: [0, 17], places: 2, levels: [2, 3, 2, 2, 2] },
    has: has('offersOwnRoom', 'hasDaytimeAdult'),
  },
  {
    ...{ share: 10, assignmentType: 'contact_family', ages: [4, 12], places: 1, levels: [0, 1, 1, 1, 0] },
    has: has('hasOwnChildren', 'hasAnimals'),
  },
];
/** The odd homes: of their type there are too few for a profile to be shown. */
const ODD: Kind = {
  ...{ share: 0, assignmentType: 'contact_person', ages: [13, 20], places: 1, levels: [2, 1, 1, 1, 0] },
  has: has(),
};
const AREAS = ['substance', 'trauma', 'npf', 'school', 'protection'] as const;
const SECOND_LANGUAGES = ['en', 'ar', 'so', 'fi', 'es', 'fa', 'pl', 'ti', 'tr', 'ku'];
/** Of a hundred facts, so many are not as those of the kind are. */
const UNLIKE = 10;

export interface Described {
  readonly places: number;
  readonly offer: Omit<Offer, 'zoneCode' | 'availableFrom' | 'availabilityConfirmedOn'>;
}

/** A home of some kind, with something of its own. */
export function describedBy(random: Random, isOdd: boolean): Described {
  const kind = isOdd ? ODD : kindFor(random.int(1, 100));
  const isUnlike = () => random.chance(UNLIKE);
  const flags = Object.entries(kind.has).map(([name, value]) => [name, isUnlike() ? !value : value]);
  const [ageFrom, ageTo] = kind.ages;
  return {
    places: isUnlike() ? random.pick([1, 2, 3]) : kind.places,
    offer: {
      assignmentType: kind.assignmentType,
      ageFrom: isUnlike() ? Math.min(ageFrom + random.int(1, 5), ageTo) : ageFrom,
      ageTo: isUnlike() ? Math.min(20, ageTo + random.int(1, 4)) : ageTo,
      ...(Object.fromEntries(flags) as Kind['has']),
      languages: random.chance(25) ? ['sv', random.pick(SECOND_LANGUAGES)] : ['sv'],
      capabilities: AREAS.map((area, index) => ({ area, level: isUnlike() ? random.int(0, 3) : kind.levels[index]! })),
    },
  };
}

function kindFor(draw: number): Kind {
  let left = draw;
  for (const kind of KINDS) {
    left -= kind.share;
    if (left <= 0) return kind;
  }
  return KINDS[0]!;
}
