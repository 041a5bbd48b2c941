import { addMonths, daysBetween, localDate, type LocalDate } from '#libs/kernel';
import type { ClockFacts, ClockKind, ClockStatus } from './need.words.js';

/** A rule of time as it stood for a while. `validFrom` null: as long as Samhem can know; `validTo` null: until it is changed. */
export interface ClockRule {
  readonly months: number;
  readonly citation: string;
  readonly validFrom: LocalDate | null;
  readonly validTo: LocalDate | null;
}

/** The last day, and how far it is. A clock that cannot be counted has neither. */
export interface NeedClock {
  readonly kind: ClockKind;
  readonly deadlineOn: LocalDate | null;
  /** Days from today; negative when it has passed. Null when the clock has stopped or cannot be counted. */
  readonly daysLeft: number | null;
  readonly status: ClockStatus;
  /** How the day was found, in Swedish and ready to show. */
  readonly explanation: string;
  /** The deadline builds on a day that has not come: the investigation is open. */
  readonly isProjected: boolean;
  readonly rule: ClockRule;
}

interface Counted {
  readonly kind: ClockKind;
  readonly rule: ClockRule;
  readonly deadlineOn: LocalDate;
  readonly explanation: string;
  readonly isProjected?: boolean;
  /** The day from which nothing is left to count. */
  readonly stoppedOn: LocalDate | null;
}

/** A clock draws near when so many days or fewer are left. */
export const APPROACHING_DAYS = 30;

const OLD_LAW_ENDS = localDate('2025-06-30');
const NEW_LAW_BEGINS = localDate('2025-07-01');

/** Newest first. LVU is proposed to be replaced in 2027: another rule is another line here. */
export const CLOCK_RULES: Readonly<Record<ClockKind, readonly ClockRule[]>> = {
  investigation: [
    { months: 4, citation: 'SoL (2025:400) 20 kap. 3 §', validFrom: NEW_LAW_BEGINS, validTo: null },
    { months: 4, citation: 'SoL (2001:453) 11 kap. 2 §', validFrom: null, validTo: OLD_LAW_ENDS },
  ],
  emergency_home: [
    { months: 2, citation: 'SoL (2025:400) 22 kap. 4 §', validFrom: NEW_LAW_BEGINS, validTo: null },
    { months: 2, citation: 'SoL (2001:453) 6 kap. 6 §', validFrom: null, validTo: OLD_LAW_ENDS },
  ],
  six_months: [{ months: 6, citation: 'Nyckeltal, inte en laglig gräns', validFrom: null, validTo: null }],
};

/** The rule in force on the day its time begins to run. */
export function ruleOn(kind: ClockKind, day: LocalDate): ClockRule {
  return CLOCK_RULES[kind].find(({ validFrom }) => validFrom === null || validFrom <= day)!;
}

/**
 * The clocks that the facts start. What a need that has ended leaves open is no longer counted here.
 * @param at today in Sweden, and the day the need ended if it has
 */
export function clocksOf(facts: ClockFacts, at: { today: LocalDate; endedOn: LocalDate | null }): NeedClock[] {
  return [investigation(facts, at), emergencyHome(facts, at), sixMonths(facts, at)].flatMap((clock) => clock ?? []);
}

type At = Parameters<typeof clocksOf>[1];

function investigation(facts: ClockFacts, { today, endedOn }: At): NeedClock | undefined {
  const { investigationOpenedOn: openedOn, investigationClosedOn: stoppedOn } = facts;
  if (!openedOn || (endedOn && !stoppedOn)) return undefined;
  const rule = ruleOn('investigation', openedOn);
  const extendedTo = facts.investigationExtendedTo;
  const explanation = extendedTo
    ? `Inledd ${openedOn}, förlängd till ${extendedTo}.`
    : `Inledd ${openedOn}, ${rule.months} månader.`;
  const deadlineOn = investigationEnds(openedOn, facts);
  return told({ kind: 'investigation', rule, deadlineOn, explanation, stoppedOn }, today);
}

function emergencyHome(facts: ClockFacts, { today, endedOn: stoppedOn }: At): NeedClock | undefined {
  const { emergencyPlacedOn: placedOn, emergencyExtendedTo: extendedTo, investigationOpenedOn: openedOn } = facts;
  if (!placedOn) return undefined;
  const closedOn = facts.investigationClosedOn ?? (openedOn && investigationEnds(openedOn, facts));
  const isProjected = !facts.investigationClosedOn && !extendedTo;
  if (!closedOn && !extendedTo) return uncounted('emergency_home', ruleOn('emergency_home', placedOn));
  // The two months cannot begin before the child came to the emergency home.
  const begins = closedOn && closedOn > placedOn ? closedOn : placedOn;
  const rule = ruleOn('emergency_home', begins);
  const deadlineOn = extendedTo ?? addMonths(begins, rule.months);
  const explanation = extendedTo
    ? `Förlängd till ${extendedTo} av särskilda skäl.`
    : `${basisOf({ begins, placedOn, isProjected })}, ${rule.months} månader.`;
  return told({ kind: 'emergency_home', rule, deadlineOn, explanation, isProjected, stoppedOn }, today);
}

function basisOf({ begins, placedOn, isProjected }: { begins: LocalDate; placedOn: LocalDate; isProjected: boolean }) {
  if (begins === placedOn) return `Placerad i jourhem ${placedOn}`;
  return isProjected ? `Utredningen ska vara klar ${begins}` : `Utredningen avslutad ${begins}`;
}

function sixMonths(facts: ClockFacts, { today, endedOn: stoppedOn }: At): NeedClock | undefined {
  const placedOn = facts.emergencyPlacedOn;
  if (!placedOn) return undefined;
  const rule = ruleOn('six_months', placedOn);
  const explanation = `Placerad i jourhem ${placedOn}, ${rule.months} månader.`;
  const deadlineOn = addMonths(placedOn, rule.months);
  return told({ kind: 'six_months', rule, deadlineOn, explanation, stoppedOn }, today);
}

/** A decided extension, else the time the law gives. */
function investigationEnds(openedOn: LocalDate, { investigationExtendedTo }: ClockFacts): LocalDate {
  return investigationExtendedTo ?? addMonths(openedOn, ruleOn('investigation', openedOn).months);
}

function uncounted(kind: ClockKind, rule: ClockRule): NeedClock {
  const explanation = 'Ange när utredningen inleddes, så räknas gränsen.';
  return { kind, rule, explanation, deadlineOn: null, daysLeft: null, status: 'unknown', isProjected: false };
}

function told(counted: Counted, today: LocalDate): NeedClock {
  const { kind, rule, deadlineOn, explanation, stoppedOn, isProjected = false } = counted;
  const daysLeft = stoppedOn ? null : daysBetween(today, deadlineOn);
  return { kind, rule, explanation, deadlineOn, daysLeft, status: statusOf(counted, today), isProjected };
}

/** The deadline itself is the last day in time. */
function statusOf({ deadlineOn, stoppedOn }: Counted, today: LocalDate): ClockStatus {
  if (stoppedOn) return stoppedOn <= deadlineOn ? 'kept' : 'not_kept';
  if (today > deadlineOn) return 'passed';
  return daysBetween(today, deadlineOn) <= APPROACHING_DAYS ? 'approaching' : 'on_time';
}
