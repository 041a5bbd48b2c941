import { WITHHELD_REASONS, type WithheldReason } from '#libs/avidentification';
import { addDays, type FieldProblem, type LocalDate } from '#libs/kernel';

/** Availability that nobody has confirmed for longer than this takes a profile off the market. */
export const AVAILABILITY_DAYS = 30;

/** Everything that decides whether a home may be shown, apart from who else is in the pool. */
export interface Readiness {
  readonly freePlaces: number;
  readonly confirmedOn: LocalDate;
  /** False when the family has answered that it takes no child until further notice. */
  readonly isAvailable: boolean;
  /** On its way over the recruitment board, which has not come to ready. */
  readonly isUnderStudy: boolean;
  readonly checks: { readonly obstacles: readonly FieldProblem[]; readonly inOrderUntil: LocalDate | null };
  /** The family has said yes to what is shown of the home. */
  readonly isApproved: boolean;
  /** The yes was to the present text too; a text without it is not shown. */
  readonly isTextApproved: boolean;
  readonly consents: number;
  readonly withheld: WithheldReason | null;
}

/** All that stands between a home and its publication, one sentence each. */
export function obstaclesToPublishing(home: Readiness, today: LocalDate): FieldProblem[] {
  const { withheld, freePlaces } = home;
  return [
    ...(home.consents > 0
      ? []
      : [{ path: 'consents', message: 'Familjen har inte samtyckt till att någon kommun får se profilen.' }]),
    ...(home.isApproved && home.isTextApproved
      ? []
      : [{ path: 'approval', message: 'Familjen har inte godkänt det som ska visas, med den text som gäller nu.' }]),
    ...(home.isUnderStudy
      ? [{ path: 'study', message: 'Ärendet på rekryteringstavlan är inte klart: hemutredningen avslutas först.' }]
      : []),
    ...home.checks.obstacles,
    ...availabilityObstacles(home, today),
    ...(freePlaces > 0 ? [] : [{ path: 'places', message: 'Hemmet har ingen ledig plats.' }]),
    ...(withheld && withheld !== 'no_free_place' ? [{ path: 'profile', message: WITHHELD_REASONS[withheld] }] : []),
  ];
}

/** The last day on which the home may be shown; null when it may not be shown at all. */
export function marketUntil({ isApproved, isAvailable, checks, confirmedOn }: Readiness): LocalDate | null {
  if (!isApproved || !isAvailable || checks.inOrderUntil === null) return null;
  const confirmedUntil = addDays(confirmedOn, AVAILABILITY_DAYS);
  return confirmedUntil < checks.inOrderUntil ? confirmedUntil : checks.inOrderUntil;
}

export function isAvailabilityExpired(confirmedOn: LocalDate, today: LocalDate): boolean {
  return confirmedOn < addDays(today, -AVAILABILITY_DAYS);
}

const HOUR_MS = 3_600_000;

/** What leaves the market together leaves at a full hour, so that the moment says nothing of whose decision it was. */
export function nextFullHour(milliseconds: number): string {
  return new Date((Math.floor(milliseconds / HOUR_MS) + 1) * HOUR_MS).toISOString();
}

function availabilityObstacles({ confirmedOn, isAvailable }: Readiness, today: LocalDate): FieldProblem[] {
  if (!isAvailable) {
    return [{ path: 'availabilityConfirmedOn', message: 'Familjen har svarat att den inte tar emot barn just nu.' }];
  }
  if (!isAvailabilityExpired(confirmedOn, today)) return [];
  const message = `Tillgängligheten bekräftades ${confirmedOn} och gäller i ${AVAILABILITY_DAYS} dagar. Bekräfta den på nytt.`;
  return [{ path: 'availabilityConfirmedOn', message }];
}
