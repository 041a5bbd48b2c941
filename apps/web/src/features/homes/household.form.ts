import type { HomeIdentityQuery, HomeIdentityInput, HouseholdInput } from '../../graphql/graphql';
import { oneOf, optionalText, text, z } from '../../ui/form/check';
import { words } from '../../ui/words';
import { t } from './homes.texts';

export const OTHER = 'other';
const missing = t('register.missing');
const choice = t('register.choice');

export const identityShape = z.object({
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
});

export const householdShape = z.object({
  persons: z.array(
    z.object({
      personId: z.string(),
      role: oneOf(words.personRole, choice),
      givenNames: text(200, missing),
      familyName: text(100, missing),
      personalNumber: z
        .string()
        .trim()
        .regex(/^$|^\d{6}(\d{2})?[-+ ]?\d{4}$/, t('household.numberShape')),
    }),
  ),
  knownWords: z.array(z.object({ kind: oneOf(words.knownWordKind, choice), value: text(100, missing) })),
});

type Typed = z.input<typeof identityShape>;
type Place = Pick<Typed, 'municipality' | 'municipalityCode'>;

/** Another municipality is told by its code. */
export const codeWhenElsewhere: [(form: { identity: Place }) => boolean, { path: string[]; message: string }] = [
  ({ identity: { municipality, municipalityCode } }) => municipality !== OTHER || /^\d{4}$/.test(municipalityCode),
  { path: ['identity', 'municipalityCode'], message: t('register.codeShape') },
];

export const identityDefaults: Typed = {
  familyName: '',
  givenNames: '',
  street: '',
  postalCode: '',
  locality: '',
  municipality: '',
  municipalityCode: '',
  phone: '',
  email: '',
};
export const householdDefaults: z.input<typeof householdShape> = { persons: [], knownWords: [] };
export const newPerson = { personId: '', role: 'ADULT' as const, givenNames: '', familyName: '', personalNumber: '' };
export const newWord = { kind: 'SCHOOL' as const, value: '' };

export function identityInput(identity: z.output<typeof identityShape>): HomeIdentityInput {
  const { municipality, ...person } = identity;
  return {
    ...person,
    municipalityCode: municipality === OTHER ? person.municipalityCode : municipality,
    phone: person.phone || null,
    email: person.email || null,
  };
}

export function householdInput({ persons, knownWords }: z.output<typeof householdShape>): HouseholdInput {
  return {
    persons: persons.map(({ personId, personalNumber, ...person }) => ({
      ...person,
      id: personId || null,
      personalNumber: personalNumber || null,
    })),
    knownWords,
  };
}

type Identity = HomeIdentityQuery['homeIdentity'];

/** An identity that has been read, as the form shows it. */
export function typedIdentity(identity: Identity, memberCodes: readonly string[]) {
  const { persons, knownWords, capabilityReasons: _reasons, municipalityCode, phone, email, ...rest } = identity;
  const isMember = memberCodes.includes(municipalityCode);
  return {
    identity: {
      ...rest,
      municipality: isMember ? municipalityCode : OTHER,
      municipalityCode: isMember ? '' : municipalityCode,
      phone: phone ?? '',
      email: email ?? '',
    },
    household: {
      persons: persons.map(({ id, role, givenNames, familyName, personalNumber }) => ({
        ...{ personId: id, role, givenNames, familyName },
        personalNumber: personalNumber ?? '',
      })),
      knownWords: knownWords.map(({ kind, value }) => ({ kind, value })),
    },
  };
}
