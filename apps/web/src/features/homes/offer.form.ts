import type { CapabilityArea } from '../../graphql/enums';
import type { HomeFactsFragment, HomeFactsInput } from '../../graphql/graphql';
import { oneOf, whole, z } from '../../ui/form/check';
import { words } from '../../ui/words';
import { t } from './homes.texts';

const choice = t('register.choice');
export const areas = Object.keys(words.capabilityArea) as CapabilityArea[];

/** Chosen of a closed list. */
const some = <Value extends string>(group: Record<Value, string>) => z.array(oneOf(group, choice));

/** Empty as long as nobody has said. */
const rooms = z
  .string()
  .trim()
  .regex(/^[1-6]?$/, 'Skriv ett heltal mellan 1 och 6, eller lämna tomt.')
  .transform((typed) => (typed === '' ? null : Number(typed)));

/** The same paths as the server's fields, so that its errors land where they belong. */
export const offerShape = {
  assignmentType: oneOf(words.assignmentType, choice),
  zoneCode: z.string().min(1, choice),
  ageFrom: whole(0, 20),
  ageTo: whole(0, 20),
  languages: z.array(z.string()),
  hasOwnChildren: z.boolean(),
  hasAnimals: z.boolean(),
  isStepFree: z.boolean(),
  offersOwnRoom: z.boolean(),
  hasDaytimeAdult: z.boolean(),
  takesSiblingGroups: z.boolean(),
  experience: oneOf(words.experience, choice),
  contactWithParents: oneOf(words.contactWithParents, choice),
  rooms,
  limits: some(words.homeLimit),
  support: some(words.homeSupport),
  levels: z.record(z.string(), whole(0, 3)),
};

export const reasonsShape = z.record(z.string(), z.string().trim().max(500, 'Skriv högst 500 tecken.'));

interface Fault {
  path: string[];
  message: string;
}

/** Ages the wrong way round are told at the second. */
export const agesInOrder: [(form: { offer: { ageFrom: number; ageTo: number } }) => boolean, Fault] = [
  ({ offer }) => offer.ageFrom <= offer.ageTo,
  { path: ['offer', 'ageTo'], message: t('register.ageOrder') },
];

const none = (): Record<string, string> => Object.fromEntries(areas.map((area) => [area, '']));

export const offerDefaults = {
  assignmentType: 'FOSTER_HOME' as const,
  zoneCode: '',
  ageFrom: '',
  ageTo: '',
  languages: [] as string[],
  hasOwnChildren: false,
  hasAnimals: false,
  isStepFree: false,
  offersOwnRoom: true,
  hasDaytimeAdult: false,
  takesSiblingGroups: true,
  experience: 'NEW' as const,
  contactWithParents: 'WITH_SUPPORT' as const,
  rooms: '',
  limits: [] as (keyof typeof words.homeLimit)[],
  support: [] as (keyof typeof words.homeSupport)[],
  levels: Object.fromEntries(areas.map((area) => [area, '0'])) as Record<string, string>,
};
export const reasonDefaults = none();

/** An offer as the form shows it. */
export function typedOffer({ offer }: HomeFactsFragment) {
  const { ageFrom, ageTo, zone, capabilities, rooms: count, ...rest } = offer;
  const { availableFrom: _from, availabilityConfirmedOn: _on, availabilityHoldsUntil: _until, ...facts } = rest;
  const { isAvailable: _is, ...said } = facts;
  return {
    ...said,
    zoneCode: zone.code,
    ageFrom: String(ageFrom),
    ageTo: String(ageTo),
    rooms: count == null ? '' : String(count),
    levels: Object.fromEntries(capabilities.map(({ area, level }) => [area, String(level)])) as Record<string, string>,
  };
}

type CheckedOffer = z.output<z.ZodObject<typeof offerShape>>;

/** The facts as the server takes them. */
export function factsOf(offer: CheckedOffer, reasons: Record<string, string>): HomeFactsInput {
  const { levels, ...facts } = offer;
  return {
    ...facts,
    capabilities: areas.map((area) => ({ area, level: levels[area] ?? 0, reason: reasons[area] || null })),
  };
}

/** offer.capabilities.2.level is the level of the third area. */
export function fieldOf(path: string): string {
  const [, index, part] = /^offer\.capabilities\.(\d+)\.(\w+)$/.exec(path) ?? [];
  const area = areas[Number(index)];
  if (area === undefined || index === undefined) return path;
  return part === 'reason' ? `reasons.${area}` : `offer.levels.${area}`;
}
