import { addDays, type FieldProblem, type LocalDate } from '#libs/kernel';

/** An emergency placement may begin before the committee's decision, so the decision may come this many days after the start. */
export const START_BEFORE_DECISION_DAYS = 30;
/** Beyond these a date is taken to be a slip of the pen. */
const START_AFTER_DECISION_DAYS = 365;
const OLDEST_DECISION_DAYS = 2 * 365;

/** A reference such as "SN 2026-11-10 § 45": letters, digits and the signs references are written with. */
export const DECISION_REFERENCE = /^[\p{L}\p{N}](?:[\p{L}\p{N} ,.:/()§–-]{0,98}[\p{L}\p{N})])?$/u;

export interface PlacementDates {
  readonly startsOn: LocalDate;
  readonly decisionOn: LocalDate;
}

export function placementProblems({ startsOn, decisionOn }: PlacementDates, today: LocalDate): FieldProblem[] {
  return [...decisionProblems(decisionOn, today), ...startProblems(startsOn, decisionOn)];
}

function decisionProblems(decisionOn: LocalDate, today: LocalDate): FieldProblem[] {
  if (decisionOn > today) return [{ path: 'decisionOn', message: 'Beslutet kan inte vara fattat efter i dag.' }];
  if (decisionOn < addDays(today, -OLDEST_DECISION_DAYS)) {
    return [{ path: 'decisionOn', message: 'Beslutet kan vara högst två år gammalt. Kontrollera datumet.' }];
  }
  return [];
}

function startProblems(startsOn: LocalDate, decisionOn: LocalDate): FieldProblem[] {
  if (startsOn < addDays(decisionOn, -START_BEFORE_DECISION_DAYS)) {
    const message = `Placeringen kan börja högst ${START_BEFORE_DECISION_DAYS} dagar före beslutet.`;
    return [{ path: 'startsOn', message }];
  }
  if (startsOn > addDays(decisionOn, START_AFTER_DECISION_DAYS)) {
    return [{ path: 'startsOn', message: 'Placeringen ska börja inom ett år efter beslutet. Kontrollera datumet.' }];
  }
  return [];
}
