import { CAPABILITY_AREAS, type FieldProblem, type LocalDate, addDays } from '#libs/kernel';
import type { Requirement } from './need.words.js';

/** An age is a band of at least three years, so that no need tells a child's exact age. */
export const NARROWEST_AGE_BAND_YEARS = 3;
const EARLIEST_START_DAYS = -365;
const LATEST_START_DAYS = 730;

export interface NeedShape {
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
  return [...ageProblems(need), ...startProblems(need.startOn, today), ...requirementProblems(need, zoneCodes)];
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
    if (kind === 'language' && !/^[a-z]{2}$/.test(option ?? '')) {
      return [{ path: `${path}.option`, message: 'Välj ett språk.' }];
    }
    return [];
  });
}

function isCapability(kind: Requirement['kind']): boolean {
  return CAPABILITY_AREAS.some((area) => kind === `capability_${area}`);
}
