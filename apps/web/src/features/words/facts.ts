import type { HomeFact } from '../../graphql/enums';
import { words } from '../../ui/words';
import { t } from './words.texts';

export interface Choice {
  value: string;
  label: string;
}

const yesOrNo: Choice[] = [
  { value: 'yes', label: 'Ja' },
  { value: 'no', label: 'Nej' },
];
const numbers = (from: number, to: number): Choice[] =>
  Array.from({ length: to - from + 1 }, (_, index) => String(from + index)).map((value) => ({ value, label: value }));
/** The api's words of an enum in small letters, as words about a home are written. */
const choicesOf = (group: Record<string, string>): Choice[] =>
  Object.entries(group).map(([value, label]) => ({ value: value.toLowerCase(), label }));

/** What can be said of each fact; ages are two numbers. */
export const choices: Record<HomeFact, Choice[]> = {
  ASSIGNMENT_TYPE: choicesOf(words.assignmentType),
  AGES: [],
  PLACES: numbers(1, 6),
  ROOMS: numbers(1, 6),
  OWN_CHILDREN: yesOrNo,
  ANIMALS: yesOrNo,
  STEP_FREE: yesOrNo,
  OWN_ROOM: yesOrNo,
  DAYTIME_ADULT: yesOrNo,
  SIBLING_GROUPS: yesOrNo,
  CONTACT_WITH_PARENTS: choicesOf(words.contactWithParents),
  EXPERIENCE: choicesOf(words.experience),
  CAPABILITY_SUBSTANCE: numbers(0, 3),
  CAPABILITY_TRAUMA: numbers(0, 3),
  CAPABILITY_NPF: numbers(0, 3),
  CAPABILITY_SCHOOL: numbers(0, 3),
  CAPABILITY_PROTECTION: numbers(0, 3),
};

export const factNames = Object.fromEntries(
  (Object.keys(choices) as HomeFact[]).map((fact) => [fact, t(`facts.${fact}`)]),
) as Record<HomeFact, string>;

/** A value in words: 5-14 is 5–14 år. */
export function valueInWords(fact: HomeFact, value: string): string {
  const [from = '', to = ''] = value.split('-');
  if (fact === 'AGES') return t('record.years', { from, to });
  return choices[fact].find((choice) => choice.value === value)?.label ?? value;
}
