import type { FieldProblem } from '#libs/kernel';
import { PERSON_ROLES, type PersonRole } from './household.words.js';

/** As many as register checks can name, and as many children as the table holds. */
const MOST: Readonly<Record<PersonRole, number>> = { adult: 6, child: 12, other: 12 };

export interface PersonShape {
  readonly role: PersonRole;
  readonly personalNumber?: string | null | undefined;
}

/** @returns problems with paths as in the form, `household.persons.1.personalNumber` */
export function householdProblems(persons: readonly PersonShape[]): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (persons.length > 0 && !persons.some(({ role }) => role === 'adult')) {
    problems.push({ path: 'household.persons.0.role', message: 'Ange minst en vuxen i hemmet.' });
  }
  for (const role of PERSON_ROLES) {
    const index = persons.findIndex(
      (_, at) => persons.slice(0, at + 1).filter((one) => one.role === role).length > MOST[role],
    );
    if (index >= 0)
      problems.push({ path: `household.persons.${index}.role`, message: `Högst ${MOST[role]} av det slaget.` });
  }
  return [...problems, ...twiceProblems(persons)];
}

function twiceProblems(persons: readonly PersonShape[]): FieldProblem[] {
  const numbers = persons.map(({ personalNumber }) => personalNumber ?? undefined);
  return numbers.flatMap((number, index) =>
    number === undefined || numbers.indexOf(number) === index
      ? []
      : [{ path: `household.persons.${index}.personalNumber`, message: 'Samma person är angiven två gånger.' }],
  );
}

/** Each person's place among those of the same role, from 1. */
export function positionsOf(persons: readonly PersonShape[]): number[] {
  return persons.map(({ role }, index) => persons.slice(0, index + 1).filter((one) => one.role === role).length);
}
