import type { HomeType } from '#libs/homes';
import { addDays, type FieldProblem, type LocalDate } from '#libs/kernel';

/** Availability that nobody has confirmed for longer than this takes a profile off the market. */
export const AVAILABILITY_DAYS = 30;

/** Confirmations before this day have expired. */
export function oldestValidConfirmation(today: LocalDate): LocalDate {
  return addDays(today, -AVAILABILITY_DAYS);
}

/** What stands between a home and its publication. */
export function obstaclesToPublishing(
  { offer, places }: Pick<HomeType, 'offer' | 'places'>,
  today: LocalDate,
): FieldProblem[] {
  const obstacles: FieldProblem[] = [];
  if (places.free === 0) obstacles.push({ path: 'places', message: 'Hemmet har ingen ledig plats.' });
  if (offer.availabilityConfirmedOn < oldestValidConfirmation(today)) {
    obstacles.push({
      path: 'availabilityConfirmedOn',
      message: `Tillgängligheten bekräftades ${offer.availabilityConfirmedOn} och gäller i ${AVAILABILITY_DAYS} dagar. Bekräfta den på nytt.`,
    });
  }
  return obstacles;
}
