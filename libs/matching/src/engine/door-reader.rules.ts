import {
  CAPABILITIES,
  PRIOR_ACCEPTANCE,
  type Ages,
  type EngineHome,
  type EngineNeed,
  type EngineSnapshot,
  type Fact,
} from './engine.words.js';
import { OLDEST } from './region/masks.rules.js';

/** Days within which a child in emergency care is to have a stable home, when the line gives no other number. */
const USUAL_LIMIT_DAYS = 183;
const ADULT = 17;
const MOST_CHILDREN = 6;

type Fields = Readonly<Record<string, unknown>>;

/** What is wrong with a line; the message is Swedish and names the field. */
export class DoorError extends Error {}

/**
 * One line of the door as a snapshot. What is left out gets a default that asks for nothing: no required capability, no longest
 * distance, one free place, ages 0–17.
 * @throws DoorError when the line is no JSON or a field has another kind of value.
 */
export function readLine(line: string): EngineSnapshot {
  const fields = fieldsOf(parsed(line), 'raden');
  const limitDays = numberIn(fields, 'deadlineDays', USUAL_LIMIT_DAYS);
  const needs = listIn(fields, 'needs').map((one, index) => readNeed(fieldsOf(one, `needs[${index}]`), limitDays));
  const homes = listIn(fields, 'homes').map((one, index) => readHome(fieldsOf(one, `homes[${index}]`)));
  refuseTwins(needs, 'needs');
  refuseTwins(homes, 'homes');
  const acceptance = fieldsOf(fields['acceptance'] ?? {}, 'acceptance');
  return {
    needs,
    homes,
    closedPairs: listIn(fields, 'closedPairs').map(readPair),
    conflicts: [],
    received: numbersIn(fields, 'received'),
    // Without what they have received nobody is known to be behind.
    entitled: fields['received'] == null ? {} : numbersIn(fields, 'entitled'),
    acceptance: {
      base: numberIn(acceptance, 'base', PRIOR_ACCEPTANCE.base),
      perSuitability: numberIn(acceptance, 'perSuitability', PRIOR_ACCEPTANCE.perSuitability),
    },
    prices: numbersIn(fields, 'prices'),
  };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    throw new DoorError('Raden är inte JSON.');
  }
}

function readNeed(fields: Fields, limitDays: number): EngineNeed {
  const children = listIn(fields, 'children').map((child) => readChild(fieldsOf(child, 'children')));
  if (children.length === 0 || children.length > MOST_CHILDREN) {
    throw new DoorError(`children: ett behov gäller 1–${MOST_CHILDREN} barn.`);
  }
  const waitedDays = numberIn(fields, 'waitedDays', 0);
  return {
    id: idIn(fields),
    municipality: textIn(fields, 'municipality') ?? '',
    registeredAt: -waitedDays,
    children,
    waitedDays,
    limitDays: numberIn(fields, 'deadlineDays', limitDays),
    position: positionIn(fields),
    maxKm: fields['maxKm'] == null ? null : numberIn(fields, 'maxKm', 0),
    minKm: numberIn(fields, 'minKm', 0),
    zones: null,
    avoidedZones: [],
    exclusive: answerIn(fields, 'exclusive') ?? false,
    assignmentType: null,
    required: [
      ...capabilitiesIn(fields, 'required'),
      ...(answerIn(fields, 'noOtherChildren') ? ['no_other_children' as const] : []),
      ...(answerIn(fields, 'petAllergy') ? ['no_animals' as const] : []),
    ],
    preferred: capabilitiesIn(fields, 'preferred'),
    language: textIn(fields, 'language'),
    languageRequired: false,
  };
}

function readChild(fields: Fields): Ages {
  const age = Math.floor(numberIn(fields, 'age', NaN));
  if (!(age >= 0 && age <= OLDEST)) throw new DoorError(`age: ett barns ålder är ett tal mellan 0 och ${OLDEST}.`);
  return { from: age, to: age };
}

function readHome(fields: Fields): EngineHome {
  const has = capabilitiesIn(fields, 'capabilities');
  const facts: Partial<Record<Fact, boolean>> = Object.fromEntries(
    CAPABILITIES.map((capability) => [capability, has.includes(capability)]),
  );
  const freePlaces = Math.max(0, Math.floor(numberIn(fields, 'freePlaces', 1)));
  const places = Math.max(freePlaces, Math.floor(numberIn(fields, 'places', freePlaces)));
  const hasChildren = answerIn(fields, 'hasChildren');
  const hasPets = answerIn(fields, 'hasPets');
  // Another placed child is another child too.
  if (hasChildren !== null) facts.no_other_children = !hasChildren && freePlaces >= places;
  if (hasPets !== null) facts.no_animals = !hasPets;
  const language = textIn(fields, 'language');
  return {
    id: idIn(fields),
    municipality: textIn(fields, 'municipality') ?? '',
    registeredAt: 0,
    ages: [{ from: Math.ceil(numberIn(fields, 'minAge', 0)), to: Math.floor(numberIn(fields, 'maxAge', ADULT)) }],
    freePlaces,
    freePlacesIsLeast: false,
    places,
    position: positionIn(fields),
    zone: null,
    assignmentTypes: null,
    facts,
    languages: language === null ? null : [language],
    experienceYears: fields['experienceYears'] == null ? null : numberIn(fields, 'experienceYears', 0),
  };
}

function readPair(pair: unknown): [string, string] {
  if (!Array.isArray(pair) || pair.length !== 2) throw new DoorError('closedPairs: varje par är [behov, hem].');
  return [String(pair[0]), String(pair[1])];
}

function refuseTwins(all: readonly { readonly id: string }[], field: string): void {
  const seen = new Set<string>();
  for (const { id } of all) {
    if (seen.has(id)) throw new DoorError(`${field}: ${id} förekommer två gånger.`);
    seen.add(id);
  }
}

function fieldsOf(value: unknown, field: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw new DoorError(`${field}: här ska stå ett objekt.`);
}

function listIn(fields: Fields, field: string): readonly unknown[] {
  const value = fields[field] ?? [];
  if (Array.isArray(value)) return value;
  throw new DoorError(`${field}: här ska stå en lista.`);
}

function numberIn(fields: Fields, field: string, fallback: number): number {
  const value = fields[field] ?? fallback;
  if (typeof value === 'number' && (Number.isFinite(value) || value === fallback)) return value;
  throw new DoorError(`${field}: här ska stå ett tal.`);
}

/** Yes, no, or null when it is not told. A number 1 or 0 is how some writers of JSON say it; a requirement is never guessed at. */
function answerIn(fields: Fields, field: string): boolean | null {
  const value = fields[field] ?? null;
  if (value === null || typeof value === 'boolean') return value;
  if (value === 1 || value === 0) return value === 1;
  throw new DoorError(`${field}: här ska stå true eller false.`);
}

function numbersIn(fields: Fields, field: string): Record<string, number> {
  const given = fieldsOf(fields[field] ?? {}, field);
  return Object.fromEntries(Object.keys(given).map((key) => [key, numberIn(given, key, 0)]));
}

function textIn(fields: Fields, field: string): string | null {
  const value = fields[field];
  if (value == null) return null;
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  throw new DoorError(`${field}: här ska stå text.`);
}

function idIn(fields: Fields): string {
  const id = textIn(fields, 'id');
  if (id === null || id === '') throw new DoorError('id: varje behov och hem har ett id.');
  return id;
}

function positionIn(fields: Fields): EngineHome['position'] {
  if (fields['x'] == null || fields['y'] == null) return null;
  return { x: numberIn(fields, 'x', 0), y: numberIn(fields, 'y', 0) };
}

function capabilitiesIn(fields: Fields, field: string): Fact[] {
  return listIn(fields, field).map((name) => {
    const known = CAPABILITIES.find((one) => one === name);
    if (known) return known;
    throw new DoorError(`${field}: ${String(name)} är ingen av ${CAPABILITIES.join(', ')}.`);
  });
}
