import type * as Api from '../../graphql/enums';
import type { Option } from '../fields';

const optionsOf = (group: Record<string, string>): Option[] =>
  Object.entries(group).map(([value, label]) => ({ value, label }));

export const yesNo: readonly Option[] = [
  { value: 'yes', label: 'Ja' },
  { value: 'no', label: 'Nej' },
];

export const assignmentTypes = optionsOf({
  FOSTER_HOME: 'Familjehem – ett barn bor hos oss',
  EMERGENCY_FOSTER_HOME: 'Jourhem – barn med kort varsel',
  CONTACT_FAMILY: 'Kontaktfamilj – någon helg i månaden',
  CONTACT_PERSON: 'Kontaktperson – några timmar i veckan',
} satisfies Record<Api.AssignmentType, string>);

export const ageBands = optionsOf({
  AGE_0_6: '0–6 år',
  AGE_7_12: '7–12 år',
  AGE_13_17: '13–17 år',
  AGE_18_20: '18–20 år',
} satisfies Record<Api.AgeBand, string>);

export const starts: readonly Option[] = [
  { value: 'now', label: 'Så snart vi är godkända' },
  { value: 'later', label: 'Från ett senare datum' },
];

export const housingTypes = optionsOf({
  HOUSE: 'Villa',
  TERRACED_HOUSE: 'Radhus eller parhus',
  APARTMENT: 'Lägenhet',
  FARM: 'Gård',
  OTHER: 'Annat',
} satisfies Record<Api.HousingType, string>);

export const animals = optionsOf({
  DOG: 'Hund',
  CAT: 'Katt',
  SMALL_ANIMALS: 'Smådjur',
  FARM_ANIMALS: 'Hästar eller lantbruksdjur',
} satisfies Record<Api.Animal, string>);

export const experiences = optionsOf({
  NEW: 'Nej, vi är nya',
  SOME: 'Ja, något uppdrag',
  EXPERIENCED: 'Ja, i flera år',
} satisfies Record<Api.Experience, string>);

export const limits = optionsOf({
  ACTING_OUT: 'Ett barn som slåss eller förstör saker',
  SUBSTANCE_USE: 'En ung person som använder droger eller alkohol',
  INTENSIVE_NURSING: 'Ett barn som behöver mycket vård eller hjälp',
  FREQUENT_TRAVEL: 'Långa eller täta resor, till exempel till skola',
  PROTECTED_WHEREABOUTS: 'Ett barn med skyddad adress',
  PARENTS_VISIT_HOME: 'Att barnets föräldrar kommer hem till oss',
} satisfies Record<Api.ApplicantLimit, string>);

export const sources = optionsOf({
  MEETING: 'På ett möte eller en mässa',
  CAMPAIGN: 'Genom en annons eller kampanj',
  REFERRAL: 'Genom någon vi känner, eller kommunen',
  MENTOR_FAMILY: 'Genom en familj som redan har uppdrag',
  WEB: 'På webben',
  OTHER: 'På annat sätt',
} satisfies Record<Api.ApplicationSource, string>);

/** The languages most often asked for come first; the rest behind a word. */
export const commonLanguages = ['sv', 'en', 'ar', 'fi', 'so', 'fa', 'pl', 'es', 'ti', 'uk', 'ku', 'sq'];

export const stepTitles = ['Uppdraget', 'Ert hem', 'Erfarenhet', 'Kontaktuppgifter'] as const;
