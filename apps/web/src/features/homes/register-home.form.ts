import type { RegisterHomeMutationVariables } from '../../graphql/graphql';
import type { CapabilityArea } from '../../graphql/enums';
import { day, oneOf, optionalText, text, whole, z } from '../../ui/form/check';
import { today } from '../../ui/format';
import { words } from '../../ui/words';
import { t } from './homes.texts';

export const OTHER = 'other';
const missing = t('register.missing');
const choice = t('register.choice');

/** The same paths as the server's fields, so that its errors land where they belong. */
export const schema = z
  .object({
    regi: oneOf(words.regi, choice),
    places: whole(1, 6),
    identity: z.object({
      familyName: text(100, missing),
      givenNames: text(200, missing),
      street: text(200, missing),
      postalCode: z
        .string()
        .trim()
        .regex(/^\d{3}\s?\d{2}$/, t('register.postalShape')),
      locality: text(100, missing),
      municipality: z.string().min(1, choice),
      municipalityCode: z.string().trim(),
      phone: optionalText(30),
      email: optionalText(254),
    }),
    offer: z.object({
      assignmentType: oneOf(words.assignmentType, choice),
      zoneCode: z.string().min(1, choice),
      ageFrom: whole(0, 20),
      ageTo: whole(0, 20),
      availableFrom: day(),
      availabilityConfirmedOn: day(),
      languages: z.array(z.string()),
      hasOwnChildren: z.boolean(),
      hasAnimals: z.boolean(),
      isStepFree: z.boolean(),
      offersOwnRoom: z.boolean(),
      hasDaytimeAdult: z.boolean(),
      levels: z.record(z.string(), whole(0, 3)),
    }),
  })
  .refine(({ offer }) => offer.ageFrom <= offer.ageTo, { path: ['offer', 'ageTo'], message: t('register.ageOrder') })
  .refine(
    ({ identity: { municipality, municipalityCode } }) => municipality !== OTHER || /^\d{4}$/.test(municipalityCode),
    {
      path: ['identity', 'municipalityCode'],
      message: t('register.codeShape'),
    },
  );

export const areas = Object.keys(words.capabilityArea) as CapabilityArea[];

export const defaults: z.input<typeof schema> = {
  regi: 'OWN',
  places: '1',
  identity: {
    familyName: '',
    givenNames: '',
    street: '',
    postalCode: '',
    locality: '',
    municipality: '',
    municipalityCode: '',
    phone: '',
    email: '',
  },
  offer: {
    assignmentType: 'FOSTER_HOME',
    zoneCode: '',
    ageFrom: '',
    ageTo: '',
    availableFrom: today(),
    availabilityConfirmedOn: today(),
    languages: [],
    hasOwnChildren: false,
    hasAnimals: false,
    isStepFree: false,
    offersOwnRoom: true,
    hasDaytimeAdult: false,
    levels: Object.fromEntries(areas.map((area) => [area, '0'])),
  },
};

export function toVariables({ identity, offer, ...home }: z.output<typeof schema>): RegisterHomeMutationVariables {
  const { municipality, ...person } = identity;
  const { levels, ...rest } = offer;
  return {
    input: {
      ...home,
      identity: {
        ...person,
        municipalityCode: municipality === OTHER ? person.municipalityCode : municipality,
        phone: person.phone || null,
        email: person.email || null,
      },
      offer: { ...rest, capabilities: areas.map((area) => ({ area, level: levels[area] ?? 0 })) },
    },
  };
}
