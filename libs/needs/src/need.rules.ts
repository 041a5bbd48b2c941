import { CAPABILITY_AREAS, type FieldProblem, type LocalDate, addDays } from '#libs/kernel';
import { clockFactProblems } from './clock-facts.rules.js';
import type { ClockFacts, NetworkSearch, NetworkSearchResult, Requirement, Strength } from './need.words.js';

/** An age is a band of at least three years, so that no need tells a child's exact age. */
export const NARROWEST_AGE_BAND_YEARS = 3;
const EARLIEST_START_DAYS = -365;
const LATEST_START_DAYS = 730;

const languages = new Intl.DisplayNames(['sv'], { type: 'language', fallback: 'none' });

export interface NeedShape {
  /** Left out when a need is changed: its case number stays. */
  readonly caseNumber?: string;
  readonly ageFrom: number;
  readonly ageTo: number;
  readonly startOn: LocalDate;
  readonly networkSearch: NetworkSearch;
  readonly networkSearchOn?: LocalDate | null | undefined;
  readonly networkSearchGave?: NetworkSearchResult | null | undefined;
  readonly clockFacts?: Partial<ClockFacts> | null | undefined;
  readonly requirements: readonly {
    kind: Requirement['kind'];
    level?: string | null | undefined;
    option?: string | null | undefined;
  }[];
}

export function needProblems(need: NeedShape, today: LocalDate, zoneCodes: readonly string[]): FieldProblem[] {
  return [
    ...(need.caseNumber === undefined ? [] : caseNumberProblems(need.caseNumber)),
    ...ageProblems(need),
    ...startProblems(need.startOn, today),
    ...networkProblems(need, today),
    ...requirementProblems(need, zoneCodes),
    ...clockFactProblems(need.clockFacts ?? {}, today),
  ];
}

/** `level` belongs to capabilities and `option` to zone and language; elsewhere they say nothing and are left out. */
export function tidied<Said extends NeedShape['requirements'][number]>(requirement: Said) {
  const { kind, level, option } = requirement;
  return {
    ...requirement,
    level: isCapability(kind) ? ((level ?? null) as Requirement['level']) : null,
    option: kind === 'zone' || kind === 'language' ? (option ?? null) : null,
  };
}

type Asked = NeedShape['requirements'][number] & { readonly strength: Strength };
type Told<Input> = Omit<Input, 'requirements' | 'clockFacts' | 'networkSearchOn' | 'networkSearchGave'>;

/** The input with nothing left open: what was not said is null, a clock fact as well as a level. */
export function factsIn<Input extends Omit<NeedShape, 'requirements'>>(
  input: Input & { readonly requirements: readonly Asked[] },
) {
  const { requirements, clockFacts, networkSearchOn = null, networkSearchGave = null, ...facts } = input;
  return {
    ...(facts as unknown as Told<Input>),
    networkSearchOn,
    networkSearchGave,
    requirements: requirements.map((one) => tidied(one)),
    clockFacts: { ...NO_CLOCK_FACTS, ...withoutUndefined(clockFacts ?? {}) },
  };
}

const NO_CLOCK_FACTS: ClockFacts = {
  investigationOpenedOn: null,
  investigationExtendedTo: null,
  investigationExtensionReason: null,
  investigationClosedOn: null,
  emergencyPlacedOn: null,
  emergencyLaw: null,
  emergencyExtendedTo: null,
  emergencyExtensionReason: null,
  emergencyExtensionDecidedOn: null,
  emergencyExtensionDecidedBy: null,
};

function withoutUndefined(facts: Partial<ClockFacts>): Partial<ClockFacts> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

function caseNumberProblems(caseNumber: string): FieldProblem[] {
  return looksLikePersonalNumber(caseNumber)
    ? [{ path: 'caseNumber', message: 'Det här ser ut som ett personnummer. Ange ärendenumret i stället.' }]
    : [];
}

/** A day of birth (a coordination number has 60 added to it), four figures and a check digit that agrees. */
function looksLikePersonalNumber(text: string): boolean {
  const [, date, last] = /^(?:\d{2})?(\d{6})[-+ ]?(\d{4})$/.exec(text.trim()) ?? [];
  if (!date || !last) return false;
  const [month, day] = [Number(date.slice(2, 4)), Number(date.slice(4)) % 60];
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 && luhnSum(date + last) % 10 === 0;
}

function luhnSum(digits: string): number {
  return [...digits].reduce((sum, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return sum + (value > 9 ? value - 9 : value);
  }, 0);
}

function ageProblems({ ageFrom, ageTo }: NeedShape): FieldProblem[] {
  if (ageFrom > ageTo) return [{ path: 'ageTo', message: 'Åldern ”till” ska vara minst lika hög som ”från”.' }];
  if (ageTo - ageFrom + 1 < NARROWEST_AGE_BAND_YEARS) {
    return [{ path: 'ageTo', message: 'Ange ett spann på minst tre år, så att ett barns ålder inte framgår.' }];
  }
  return [];
}

function startProblems(startOn: LocalDate, today: LocalDate): FieldProblem[] {
  const reasonable = startOn >= addDays(today, EARLIEST_START_DAYS) && startOn <= addDays(today, LATEST_START_DAYS);
  return reasonable ? [] : [{ path: 'startOn', message: 'Startdatum ska ligga högst ett år bakåt och två år framåt.' }];
}

/** A search that is missing is marked and never refused; one that has begun may say when, and what it gave. */
function networkProblems(need: NeedShape, today: LocalDate): FieldProblem[] {
  const { networkSearch, networkSearchOn, networkSearchGave } = need;
  if (networkSearch === 'not_started' && (networkSearchOn || networkSearchGave)) {
    const message = 'Ange om sökningen pågår eller är genomförd, eller ta bort datum och resultat.';
    return [{ path: 'networkSearch', message }];
  }
  return networkSearchOn && networkSearchOn > today
    ? [{ path: 'networkSearchOn', message: 'Datumet för sökningen kan inte ligga efter i dag.' }]
    : [];
}

/** A need ends on a day that has come, and not before it was registered. */
export function endProblems(endedOn: LocalDate, days: { registeredOn: LocalDate; today: LocalDate }): FieldProblem[] {
  if (endedOn > days.today) return [{ path: 'endedOn', message: 'Behovet kan inte avslutas efter i dag.' }];
  const message = `Behovet registrerades ${days.registeredOn} och kan inte avslutas före den dagen.`;
  return endedOn < days.registeredOn ? [{ path: 'endedOn', message }] : [];
}

function requirementProblems({ requirements }: NeedShape, zoneCodes: readonly string[]): FieldProblem[] {
  const seen = new Set<string>();
  return requirements.flatMap(({ kind, level, option }, index) => {
    const path = `requirements.${index}`;
    if (seen.has(kind)) return [{ path, message: 'Samma krav är angivet två gånger.' }];
    seen.add(kind);
    if (isCapability(kind) && level !== 'some' && level !== 'strong') {
      return [{ path: `${path}.level`, message: 'Ange viss eller god erfarenhet.' }];
    }
    if (kind === 'zone' && !zoneCodes.includes(option ?? '')) {
      return [{ path: `${path}.option`, message: 'Välj ett område i regionen.' }];
    }
    if (kind === 'language' && !languageName(option ?? '')) {
      return [{ path: `${path}.option`, message: 'Välj ett språk.' }];
    }
    return [];
  });
}

function isCapability(kind: Requirement['kind']): boolean {
  return CAPABILITY_AREAS.some((area) => kind === `capability_${area}`);
}

/** The language's name in Swedish, if the code is ISO 639-1 and has one. */
export function languageName(code: string): string | undefined {
  return /^[a-z]{2}$/.test(code) ? languages.of(code) : undefined;
}
