import { CAPABILITY_AREAS, type AssignmentType, type FieldProblem, type LocalDate } from '#libs/kernel';
import * as cells from './reading/cell.rules.js';
import type { Cell, Reading } from './reading/cell.rules.js';
import { HOME_COLUMNS } from './home-column.words.js';

/** Words of the region and the country that a row may use, as they are written plainly, and what they stand for. */
export interface Vocabulary {
  readonly zones: ReadonlyMap<string, string>;
  readonly municipalities: ReadonlyMap<string, string>;
  readonly languages: ReadonlyMap<string, string>;
  readonly today: LocalDate;
}

/** A row as the fields of a home's input, still to be checked as such, and what could not be understood at all. */
export interface ReadRow {
  readonly reference: string | null;
  readonly input: Record<string, unknown>;
  /** Paths as in the columns. */
  readonly problems: readonly FieldProblem[];
}

const REGIS = new Map([
  ...['egen', 'egen regi', 'eget', 'kommunen'].map((word) => [word, 'own'] as const),
  ...['konsulentstödd', 'konsulentstött', 'konsulent', 'extern'].map((word) => [word, 'agency'] as const),
  ...['nätverkshem', 'nätverk'].map((word) => [word, 'network'] as const),
  ...['släktinghem', 'släkting', 'släkt'].map((word) => [word, 'kinship'] as const),
]);
const ASSIGNMENTS = new Map<string, AssignmentType>([
  ...['familjehem', 'fh'].map((word) => [word, 'foster_home'] as const),
  ...['jourhem', 'jour', 'jourfamiljehem'].map((word) => [word, 'emergency_foster_home'] as const),
  ...['kontaktfamilj', 'kf'].map((word) => [word, 'contact_family'] as const),
  ...['kontaktperson', 'kp'].map((word) => [word, 'contact_person'] as const),
]);
const EXPERIENCES = new Map([
  ['ny', 'new'],
  ['nya', 'new'],
  ['viss', 'some'],
  ['viss erfarenhet', 'some'],
  ['erfaren', 'experienced'],
  ['erfarna', 'experienced'],
]);
const CONTACTS = new Map([
  ['välkommet', 'welcome'],
  ['ja', 'welcome'],
  ['med stöd', 'with_support'],
  ['inte', 'not'],
  ['nej', 'not'],
]);
const helpOf = (path: string) => HOME_COLUMNS.find((column) => column.path === path)!.help;
const oneOf = (path: string) => `Skriv ${helpOf(path)}.`;

type Reader = (cell: Cell, words: Vocabulary) => Reading<unknown>;

const text: Reader = (cell) => ({ value: cells.textOf(cell) || undefined });
const yesOrNo: Reader = cells.yesOrNoOf;
const levelOf: Reader = (cell) => {
  const read = cells.wholeOf(cell);
  return 'problem' in read ? { problem: 'Ange en nivå från 0 till 3.' } : { value: read.value ?? 0 };
};
const confirmed: Reader = (cell, { today }) => {
  const read = cells.dayOf(cell, today);
  return 'value' in read && !read.value
    ? { problem: 'Ange när familjen senast bekräftade, till exempel 2026-11-25.' }
    : read;
};

/** Empty says nothing, and the house's own default stands. */
function optional(read: Reader): Reader {
  return (cell, words) => (cells.textOf(cell) === '' ? { value: null } : read(cell, words));
}

const READERS: Readonly<Record<string, Reader>> = {
  reference: text,
  regi: (cell) => cells.choiceOf(cell, REGIS, oneOf('regi')),
  places: cells.wholeOf,
  'identity.familyName': text,
  'identity.givenNames': text,
  'identity.street': text,
  'identity.postalCode': (cell) => ({ value: cells.paddedOf(cell, 5).replace(/^(se|s)[- ]?(?=\d)/i, '') }),
  'identity.locality': text,
  'identity.municipalityCode': (cell, { municipalities }) =>
    cells.choiceOf(cells.paddedOf(cell, 4), municipalities, 'Ange kommunens namn, eller dess kod med fyra siffror.'),
  'identity.phone': (cell) => ({ value: cells.phoneOf(cell === '' ? null : cell) || null }),
  'identity.email': (cell) => ({ value: cells.textOf(cell) || null }),
  'offer.assignmentType': (cell) => cells.choiceOf(cell, ASSIGNMENTS, oneOf('offer.assignmentType')),
  'offer.ageFrom': cells.wholeOf,
  'offer.ageTo': cells.wholeOf,
  'offer.zoneCode': (cell, { zones }) => cells.choiceOf(cell, zones, 'Skriv ett av regionens områden.'),
  'offer.hasOwnChildren': yesOrNo,
  'offer.hasAnimals': yesOrNo,
  'offer.isStepFree': yesOrNo,
  'offer.offersOwnRoom': yesOrNo,
  'offer.hasDaytimeAdult': yesOrNo,
  'offer.languages': (cell, { languages }) =>
    cells.choicesOf(cell, languages, 'Skriv språkens namn på svenska eller deras tvåbokstavskoder, med komma emellan.'),
  ...Object.fromEntries(CAPABILITY_AREAS.map((_, index) => [`offer.capabilities.${index}`, levelOf])),
  'household.persons.0.personalNumber': (cell) => ({ value: cells.paddedOf(cell, 10) || null }),
  'household.persons.1.personalNumber': (cell) => ({ value: cells.paddedOf(cell, 10) || null }),
  'offer.experience': optional((cell) => cells.choiceOf(cell, EXPERIENCES, oneOf('offer.experience'))),
  'offer.contactWithParents': optional((cell) => cells.choiceOf(cell, CONTACTS, oneOf('offer.contactWithParents'))),
  'offer.takesSiblingGroups': optional(yesOrNo),
  'offer.rooms': optional(cells.wholeOf),
  'offer.availableFrom': (cell, { today }) => {
    const read = cells.dayOf(cell, today);
    return 'value' in read ? { value: read.value ?? today } : read;
  },
  'offer.availabilityConfirmedOn': confirmed,
};

/** @param cellOf what stands in the row under a column's path; null when the file has no such column */
export function readRow(cellOf: (path: string) => Cell, words: Vocabulary): ReadRow {
  const readings = HOME_COLUMNS.map(({ path }) => [path, READERS[path]!(cellOf(path), words)] as const);
  const problems = readings.flatMap(([path, read]) => ('problem' in read ? [{ path, message: read.problem }] : []));
  const valueOf = (path: string) => {
    const read = readings.find(([of]) => of === path)![1];
    return 'value' in read ? read.value : undefined;
  };
  return {
    reference: (valueOf('reference') as string | undefined) ?? null,
    input: {
      regi: valueOf('regi'),
      places: valueOf('places'),
      identity: part('identity', valueOf),
      household: householdOf(valueOf),
      offer: {
        ...part('offer', valueOf),
        capabilities: CAPABILITY_AREAS.map((area, index) => ({
          area,
          level: valueOf(`offer.capabilities.${index}`) ?? 0,
        })),
      },
    },
    problems,
  };
}

/** The adults by name, each needing register checks of its own. Names that a row does not tell apart make one adult. */
function householdOf(valueOf: (path: string) => unknown): Record<string, unknown> | null {
  const given = String(valueOf('identity.givenNames') ?? '').split(/\s*(?:[,&/]|\boch\b|\bsamt\b)\s*/i);
  const numbers = [0, 1].map((place) => valueOf(`household.persons.${place}.personalNumber`) ?? null);
  const count = Math.max(given.filter(Boolean).length, numbers[1] ? 2 : 1);
  const persons = Array.from({ length: count }, (_, place) => ({
    role: 'adult',
    givenNames: given.filter(Boolean)[place],
    familyName: valueOf('identity.familyName'),
    personalNumber: numbers[place] ?? null,
  }));
  return { persons, knownWords: [] };
}

function part(name: string, valueOf: (path: string) => unknown): Record<string, unknown> {
  const paths = HOME_COLUMNS.map(({ path }) => path).filter((path) => path.startsWith(`${name}.`));
  const simple = paths.filter((path) => path.split('.').length === 2);
  const values = simple.map((path) => [path.split('.')[1], valueOf(path)]);
  return Object.fromEntries([
    ...values,
    ...(name === 'offer' ? [['languages', valueOf('offer.languages') ?? []]] : []),
  ]) as Record<string, unknown>;
}

/** The column that a field of the input comes from: `offer.capabilities.2.level` stands in `offer.capabilities.2`. */
export function columnOf(path: string): string {
  const column = HOME_COLUMNS.find((one) => path === one.path || path.startsWith(`${one.path}.`));
  const named = path.endsWith('.familyName') ? 'Efternamn' : 'Förnamn';
  return column?.heading ?? (path.startsWith('household.persons.') ? named : 'Raden');
}
