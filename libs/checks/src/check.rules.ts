import { addDays, type FieldProblem, type LocalDate } from '#libs/kernel';
import { CHECK_KINDS, CHECK_NAMES, type CheckAssessment, type CheckKind, type CheckOutcome } from './check.words.js';

/** Days after which a check is renewed, unless an earlier day is agreed: the unit's yearly self-monitoring. */
export const RENEWAL_DAYS = 365;
/** Days before the due day at which somebody is asked to renew it. */
export const REMINDER_DAYS = 30;

/** The latest check of one kind for one adult. */
export interface LatestCheck {
  readonly adult: number;
  readonly kind: CheckKind;
  readonly outcome: CheckOutcome;
  readonly assessment: CheckAssessment | null;
  readonly dueOn: LocalDate;
}

/** What keeps a home with so many adults from the market, one sentence for each; empty when everything is in date. */
export function obstaclesOf(checks: readonly LatestCheck[], adults: number, today: LocalDate): FieldProblem[] {
  return Array.from({ length: adults }, (_, index) => index + 1).flatMap((adult) =>
    CHECK_KINDS.flatMap((kind) => {
      const check = checks.find((one) => one.adult === adult && one.kind === kind);
      const fault = faultOf(check, today);
      return fault ? [{ path: `checks.${adult}.${kind}`, message: sentence({ kind, fault }, adult, adults) }] : [];
    }),
  );
}

/** What a home's checks say today, and until which day they will say it. */
export interface Standing {
  readonly obstacles: readonly FieldProblem[];
  /** The last day on which everything is in date; null when something is not. */
  readonly inOrderUntil: LocalDate | null;
}

export function standing(checks: readonly LatestCheck[], adults: number, today: LocalDate): Standing {
  const obstacles = obstaclesOf(checks, adults, today);
  const days = checks.filter(({ adult }) => adult <= adults).map(({ dueOn }) => dueOn);
  return { obstacles, inOrderUntil: obstacles.length > 0 ? null : days.sort()[0]! };
}

/** True when something counts that is overdue, or due so soon that somebody is asked to renew it. */
export function isRenewalDue(checks: readonly LatestCheck[], adults: number, today: LocalDate): boolean {
  return checks.some(({ adult, dueOn }) => adult <= adults && dueOn <= addDays(today, REMINDER_DAYS));
}

function faultOf(check: LatestCheck | undefined, today: LocalDate): string | undefined {
  if (!check) return 'saknas';
  if (check.dueOn < today) return `skulle ha förnyats senast ${check.dueOn}`;
  if (check.outcome === 'no_obstacle' || check.assessment === 'suitable') return undefined;
  return check.assessment === 'not_suitable' ? 'är bedömd som hinder' : 'väntar på bedömning';
}

function sentence({ kind, fault }: { kind: CheckKind; fault: string }, adult: number, adults: number): string {
  const whose = adults > 1 ? ` för vuxen ${adult}` : '';
  return `Kontrollen mot ${CHECK_NAMES[kind]}${whose} ${fault}.`;
}

/** @returns problems at `checkedOn` and `dueOn` */
export function checkProblems(
  { checkedOn, dueOn }: { checkedOn: LocalDate; dueOn: LocalDate },
  today: LocalDate,
): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (checkedOn > today) problems.push({ path: 'checkedOn', message: 'Kontrollen kan inte ligga i framtiden.' });
  if (checkedOn < addDays(today, -RENEWAL_DAYS)) {
    problems.push({ path: 'checkedOn', message: 'Kontrollen är äldre än ett år. Gör en ny.' });
  }
  if (dueOn <= checkedOn || dueOn > addDays(checkedOn, RENEWAL_DAYS)) {
    problems.push({ path: 'dueOn', message: 'Ska förnyas senast: en dag efter kontrollen, högst ett år fram.' });
  }
  return problems;
}
