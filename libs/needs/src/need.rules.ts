import { CAPABILITY_AREAS, type FieldProblem, type LocalDate, addDays } from '#libs/kernel';
import type { Requirement } from './need.words.js';

/** An age is a band of at least three years, so that no need tells a child's exact age. */
export const NARROWEST_AGE_BAND_YEARS = 3;
const EARLIEST_START_DAYS = -365;
const LATEST_START_DAYS = 730;

const languages = new Intl.DisplayNames(['sv'], { type: 'language', fallback: 'none' });

export interface NeedShape {
  readonly caseNumber: string;
  readonly ageFrom: number;
  readonly ageTo: number;
  readonly startOn: LocalDate;
  readonly requirements: readonly {
    kind: Requirement['kind'];
    level?: string | null | undefined;
    option?: string | null | undefined;
  }[];
}

export function needProblems(need: NeedShape, today: LocalDate, zoneCodes: readonly string[]): FieldProblem[] {
  return [
    ...caseNumberProblems(need.caseNumber),
    ...ageProblems(need),
    ...startProblems(need.startOn, today),
    ...requirementProblems(need, zoneCodes),
  ];
}

/** `level` belongs to capabilities and `option` to zone and language; elsewhere they say nothing and are left out. */
export function tidied<Asked extends NeedShape['requirements'][number]>(requirement: Asked) {
  const { kind, level, option } = requirement;
  return {
    ...requirement,
    level: isCapability(kind) ? (level ?? null) : null,
    option: kind === 'zone' || kind === 'language' ? (option ?? null) : null,
  };
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
    if (kind === 'language' && !isLanguage(option ?? '')) {
      return [{ path: `${path}.option`, message: 'Välj ett språk.' }];
    }
    return [];
  });
}

function isCapability(kind: Requirement['kind']): boolean {
  return CAPABILITY_AREAS.some((area) => kind === `capability_${area}`);
}

/** ISO 639-1, and a language that has a name in Swedish. */
function isLanguage(code: string): boolean {
  return /^[a-z]{2}$/.test(code) && languages.of(code) !== undefined;
}
