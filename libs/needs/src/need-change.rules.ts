import { NEED_REASON_TEXTS } from '#libs/kernel';
import type { ClockFacts, Requirement, RequirementKind } from './need.words.js';

interface FieldWords {
  /** What the sentence begins with. */
  readonly label: string;
  /** Stored word → word in the sentence; days and numbers say themselves. */
  readonly values?: Readonly<Record<string, string>>;
}

const REQUIREMENT_LABELS: Readonly<Record<RequirementKind, string>> = {
  zone: 'Område',
  language: 'Språk',
  capability_substance: 'Erfarenhet av missbruk och kriminalitet',
  capability_trauma: 'Erfarenhet av trauma och våld',
  capability_npf: 'Erfarenhet av neuropsykiatriska funktionsnedsättningar',
  capability_school: 'Erfarenhet av skolstöd',
  capability_protection: 'Erfarenhet av skyddsbehov',
  own_room: 'Eget rum',
  no_other_children: 'Inga andra barn i hemmet',
  no_animals: 'Inga djur',
  step_free: 'Stegfritt',
  daytime_adult: 'Vuxen hemma dagtid',
};

const FACTS = {
  status: { label: 'Status', values: NEED_REASON_TEXTS },
  assignment_type: {
    label: 'Uppdragstyp',
    values: {
      foster_home: 'familjehem',
      emergency_foster_home: 'jourhem',
      contact_family: 'kontaktfamilj',
      contact_person: 'kontaktperson',
    },
  },
  children_count: { label: 'Antal barn som placeras tillsammans' },
  ages: { label: 'Ålder' },
  start_on: { label: 'Önskad start' },
  expected_length: {
    label: 'Förväntad längd',
    values: { short: 'kort', up_to_a_year: 'upp till ett år', long: 'längre än ett år', unknown: 'vet inte ännu' },
  },
  urgency: { label: 'Angelägenhet', values: { acute: 'akut', soon: 'snart', planned: 'planerat' } },
  network_search: {
    label: 'Sökning i nätverket',
    values: { not_started: 'inte påbörjad', ongoing: 'pågår', exhausted: 'genomförd utan lösning' },
  },
  network_search_on: { label: 'Datum för sökningen i nätverket' },
  network_search_gave: {
    label: 'Resultat av sökningen i nätverket',
    values: {
      nobody_found: 'ingen att fråga hittades',
      declined: 'tillfrågade tackade nej',
      not_suitable: 'tillfrågade bedömdes inte lämpliga',
      support_only: 'nätverket kan ge stöd men inte ett hem',
      home_found: 'ett möjligt hem i nätverket finns',
    },
  },
} satisfies Record<string, FieldWords>;

const CLOCK_FACTS = {
  investigation_opened_on: { label: 'Dag då utredningen inleddes' },
  investigation_extended_to: { label: 'Ny sista dag för utredningen' },
  investigation_extension_reason: {
    label: 'Skäl för förlängd utredning',
    values: {
      opinion_awaited: 'utlåtande väntas',
      authority_awaited: 'en annan myndighet väntas',
      family_not_reached: 'familjen har inte kunnat nås',
      extensive: 'utredningen är omfattande',
    },
  },
  investigation_closed_on: { label: 'Dag då utredningen avslutades' },
  emergency_placed_on: { label: 'Dag för placering i jourhem' },
  emergency_law: { label: 'Lagrum för placeringen', values: { sol: 'SoL', lvu: 'LVU' } },
  emergency_extended_to: { label: 'Ny sista dag i jourhem' },
  emergency_extension_reason: {
    label: 'Särskilt skäl för längre tid i jourhem',
    values: {
      move_planned: 'flytten till ett hem är planerad',
      court_awaited: 'domstolens avgörande väntas',
      school_term: 'skolterminen avslutas',
      siblings_together: 'syskon ska kunna bo tillsammans',
    },
  },
  emergency_extension_decided_on: { label: 'Beslutsdag för längre tid i jourhem' },
  emergency_extension_decided_by: {
    label: 'Vem som beslutade om längre tid i jourhem',
    values: { committee: 'nämnden eller utskottet', delegate: 'tjänsteperson på delegation' },
  },
} satisfies Record<string, FieldWords>;

export type ChangeField = keyof typeof FACTS | keyof typeof CLOCK_FACTS | `requirement_${RequirementKind}`;

const REQUIREMENTS = Object.fromEntries(
  Object.entries(REQUIREMENT_LABELS).map(([kind, label]) => [`requirement_${kind}`, { label }]),
) as Record<`requirement_${RequirementKind}`, FieldWords>;

/** Every field whose changes are kept, in the order they are told, with its Swedish words. */
const CHANGE_WORDS: Readonly<Record<ChangeField, FieldWords>> = { ...FACTS, ...REQUIREMENTS, ...CLOCK_FACTS };

export const CHANGE_FIELDS = Object.keys(CHANGE_WORDS) as ChangeField[];

interface RequirementSaid extends Pick<Requirement, 'kind' | 'strength'> {
  readonly level: string | null;
  readonly option: string | null;
}

/** What a need says, as far as it can be changed. */
export interface ChangeableNeed {
  readonly assignmentType: string;
  readonly childrenCount: number;
  readonly ageFrom: number;
  readonly ageTo: number;
  readonly startOn: string;
  readonly expectedLength: string;
  readonly urgency: string;
  readonly networkSearch: string;
  readonly networkSearchOn: string | null;
  readonly networkSearchGave: string | null;
  readonly clockFacts: ClockFacts;
  readonly requirements: readonly RequirementSaid[];
}

/** One field, as it was and as it became: values of closed lists, days and numbers; null is nothing said. */
export interface Change {
  readonly field: ChangeField;
  readonly fromValue: string | null;
  readonly toValue: string | null;
}

/** What differs, in the order of the form. The status has steps of its own. */
export function changesBetween(before: ChangeableNeed, after: ChangeableNeed): Change[] {
  const [was, is] = [valuesOf(before), valuesOf(after)];
  const fields = CHANGE_FIELDS.filter((field) => field !== 'status');
  return fields.flatMap((field) => {
    const [fromValue, toValue] = [was.get(field) ?? null, is.get(field) ?? null];
    return fromValue === toValue ? [] : [{ field, fromValue, toValue }];
  });
}

function valuesOf(need: ChangeableNeed): Map<ChangeField, string> {
  const { ageFrom, ageTo, clockFacts, requirements, ...facts } = need;
  const plain = Object.entries({ ...facts, ...clockFacts, ages: `${ageFrom}-${ageTo}` });
  const said = plain.filter(([, value]) => value !== null && value !== undefined);
  return new Map<ChangeField, string>([
    ...said.map(([name, value]): [ChangeField, string] => [snake(name) as ChangeField, String(value)]),
    ...requirements.map((one): [ChangeField, string] => [`requirement_${one.kind}`, requirementValue(one)]),
  ]);
}

/** startOn → start_on */
function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** `must`, `should:strong`, `must:norr` */
function requirementValue({ strength, level, option }: RequirementSaid): string {
  const detail = level ?? option;
  return detail ? `${strength}:${detail}` : strength;
}

/** Names that a value alone does not tell: code → name of the region's zones, and of languages. */
export type NameOf = (kind: 'zone' | 'language', code: string) => string;

/** What was changed, in Swedish and ready to show; who did it and when stands beside it. */
export function changeSentence(change: Change & { reasonCode: string | null }, nameOf: NameOf): string {
  const { field, fromValue, toValue, reasonCode } = change;
  if (field === 'status') return statusSentence(toValue, reasonCode);
  const kind = /^requirement_(.+)$/.exec(field)?.[1] as RequirementKind | undefined;
  if (kind) return requirementSentence(kind, change, nameOf);
  const { label, values = {} } = CHANGE_WORDS[field];
  const told = (value: string) => values[value] ?? value.replace(/^(\d+)-(\d+)$/, '$1–$2 år');
  if (fromValue === null) return `${label} angavs: ${told(toValue!)}.`;
  if (toValue === null) return `${label} togs bort, var ${told(fromValue)}.`;
  return `${label} ändrades från ${told(fromValue)} till ${told(toValue)}.`;
}

const STATUS_SENTENCES: Readonly<Record<string, string>> = {
  open: 'Behovet återupptogs',
  paused: 'Behovet pausades',
  placed: 'Behovet fick ett hem',
  ended: 'Behovet avslutades',
};

function statusSentence(to: string | null, reasonCode: string | null): string {
  const reason = reasonCode && CHANGE_WORDS.status.values?.[reasonCode];
  return `${STATUS_SENTENCES[to ?? ''] ?? 'Status ändrades'}${reason ? `: ${reason}` : ''}.`;
}

function requirementSentence(kind: RequirementKind, { fromValue, toValue }: Change, nameOf: NameOf): string {
  const label = REQUIREMENT_LABELS[kind];
  const told = (value: string) => {
    const [strength, detail] = value.split(':');
    const word = strength === 'must' ? 'krav' : 'önskemål';
    if (!detail) return word;
    if (kind === 'zone' || kind === 'language') return `${word} (${nameOf(kind, detail)})`;
    return `${word} (${detail === 'strong' ? 'god' : 'viss'})`;
  };
  if (fromValue === null) return `${label} lades till som ${told(toValue!)}.`;
  if (toValue === null) return `${label} togs bort, var ${told(fromValue)}.`;
  return `${label} ändrades från ${told(fromValue)} till ${told(toValue)}.`;
}
