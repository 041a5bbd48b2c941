import type * as Api from '../../graphql/graphql';

/** What is typed, as it is typed. */
export interface Values {
  assignmentTypes: string[];
  wantedBands: string[];
  takesSiblings: string;
  start: string;
  availableFrom: string;
  adults: string;
  childrenBands: string[];
  hasOthers: string;
  housingType: string;
  rooms: string;
  offersOwnRoom: string;
  isStepFree: string;
  zoneCode: string;
  animals: string[];
  languages: string[];
  experience: string;
  limits: string[];
  source: string;
  givenNames: string;
  familyName: string;
  phone: string;
  email: string;
  municipalityCode: string;
  personalNumber: string;
  ownWords: string;
  consents: string[];
  website: string;
}

/** Chosen where none in the list fits. */
export const OUTSIDE = 'outside';

export const EMPTY: Values = {
  ...{ assignmentTypes: [], wantedBands: [], takesSiblings: '', start: '', availableFrom: '' },
  ...{ adults: '', childrenBands: [], hasOthers: '', housingType: '', rooms: '', offersOwnRoom: '', isStepFree: '' },
  ...{ zoneCode: '', animals: [], languages: ['sv'], experience: '', limits: [], source: '' },
  ...{ givenNames: '', familyName: '', phone: '', email: '', municipalityCode: '', personalNumber: '', ownWords: '' },
  ...{ consents: [], website: '' },
};

/** Says who the family is: kept in the page's memory and nowhere else in the browser. */
const IDENTIFYING: readonly (keyof Values)[] = [
  ...(['givenNames', 'familyName', 'phone', 'email', 'municipalityCode', 'personalNumber', 'ownWords'] as const),
  ...(['consents', 'website'] as const),
];

export function withoutIdentity(values: Values): Partial<Values> {
  return Object.fromEntries(
    Object.entries(values).filter(([name]) => !IDENTIFYING.includes(name as keyof Values)),
  ) as Partial<Values>;
}

export type Problems = Partial<Record<keyof Values, string>>;

const whole = (text: string, most: number) =>
  /^\d{1,2}$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= most;

/** A sentence for each field that keeps the family from going on, by step. */
const RULES: readonly Partial<Record<keyof Values, (values: Values, texts: number) => string | false>>[] = [
  {
    assignmentTypes: ({ assignmentTypes }) => assignmentTypes.length === 0 && 'Välj minst ett uppdrag.',
    wantedBands: ({ wantedBands }) => wantedBands.length === 0 && 'Välj minst en åldersgrupp.',
    takesSiblings: ({ takesSiblings }) => takesSiblings === '' && 'Välj ja eller nej.',
    start: ({ start }) => start === '' && 'Välj när ni kan börja.',
    availableFrom: ({ start, availableFrom }) =>
      start === 'later' && availableFrom < today() && 'Välj en dag framåt i tiden.',
  },
  {
    adults: ({ adults }) => !whole(adults, 6) && 'Skriv hur många vuxna ni är, 1–6.',
    hasOthers: ({ hasOthers }) => hasOthers === '' && 'Välj ja eller nej.',
    housingType: ({ housingType }) => housingType === '' && 'Välj hur ni bor.',
    rooms: ({ rooms }) => !whole(rooms, 20) && 'Skriv antal rum, 1–20.',
    offersOwnRoom: ({ offersOwnRoom }) => offersOwnRoom === '' && 'Välj ja eller nej.',
    isStepFree: ({ isStepFree }) => isStepFree === '' && 'Välj ja eller nej.',
    zoneCode: ({ zoneCode }) => zoneCode === '' && 'Välj ett område.',
    languages: ({ languages }) =>
      languages.length === 0 ? 'Välj minst ett språk.' : languages.length > 10 && 'Välj högst tio språk.',
  },
  {
    experience: ({ experience }) => experience === '' && 'Välj det som stämmer bäst.',
    source: ({ source }) => source === '' && 'Välj hur ni hörde talas om oss.',
  },
  {
    givenNames: ({ givenNames }) => givenNames.trim() === '' && 'Skriv ert förnamn.',
    familyName: ({ familyName }) => familyName.trim() === '' && 'Skriv ert efternamn.',
    phone: ({ phone }) => phone.replace(/\D/g, '').length < 7 && 'Skriv ett telefonnummer, till exempel 070-123 45 67.',
    email: ({ email }) =>
      !/^\S+@\S+\.\S{2,}$/.test(email.trim()) && 'Skriv en e-postadress, till exempel namn@exempel.se.',
    municipalityCode: ({ municipalityCode }) => municipalityCode === '' && 'Välj den kommun där ni bor.',
    ownWords: ({ ownWords }) => ownWords.length > 1_000 && 'Skriv högst 1 000 tecken.',
    consents: ({ consents }, texts) => consents.length < texts && 'Läs och kryssa i alla tre.',
  },
];

export const STEPS = RULES.length;

/** @param texts how many texts are to be agreed to */
export function problemsOf(step: number, values: Values, texts: number): Problems {
  const found = Object.entries(RULES[step]!).map(([name, rule]) => [name, rule(values, texts)]);
  return Object.fromEntries(found.filter(([, problem]) => problem)) as Problems;
}

export const stepOf = (name: string): number =>
  Math.max(
    0,
    RULES.findIndex((rules) => name in rules),
  );

/** The calendar day where the family is, as 2026-11-22. */
export const today = (): string => new Date().toLocaleDateString('sv-SE');

type Answers = Api.SubmitApplicationInput['answers'];

export function answersOf(values: Values): Answers {
  return {
    adults: Number(values.adults),
    childrenBands: values.childrenBands as Answers['childrenBands'],
    hasOthers: values.hasOthers === 'yes',
    housingType: values.housingType as Answers['housingType'],
    rooms: Number(values.rooms),
    offersOwnRoom: values.offersOwnRoom === 'yes',
    isStepFree: values.isStepFree === 'yes',
    zoneCode: values.zoneCode === OUTSIDE ? null : values.zoneCode,
    animals: values.animals as Answers['animals'],
    languages: values.languages,
    wantedBands: values.wantedBands as Answers['wantedBands'],
    takesSiblings: values.takesSiblings === 'yes',
    experience: values.experience as Answers['experience'],
    limits: values.limits as Answers['limits'],
    availableFrom: values.start === 'later' ? values.availableFrom : today(),
  };
}

export function contactOf(values: Values): Api.SubmitApplicationInput['contact'] {
  const { givenNames, familyName, phone, email, municipalityCode, personalNumber, ownWords } = values;
  return {
    ...{ givenNames, familyName, phone, email },
    municipalityCode: municipalityCode === OUTSIDE ? null : municipalityCode,
    personalNumber: personalNumber.trim() || null,
    ownWords: ownWords.trim() || null,
  };
}
