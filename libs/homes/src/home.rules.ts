import { addDays, type CapabilityArea, type FieldProblem, type LocalDate } from '#libs/kernel';

const EARLIEST_AVAILABLE_DAYS = -365;
const LATEST_AVAILABLE_DAYS = 730;
/** What was confirmed longer ago than this is not worth registering. */
const OLDEST_CONFIRMATION_DAYS = -365;

/** Days for which a family's confirmation holds. */
export const AVAILABILITY_DAYS = 30;
/** Days before its end on which the family is asked again. */
export const ASK_AGAIN_DAYS = 5;

export interface FactsShape {
  readonly ageFrom: number;
  readonly ageTo: number;
  readonly zoneCode: string;
  readonly capabilities: readonly { readonly area: CapabilityArea }[];
}

export interface OfferShape extends FactsShape {
  readonly availableFrom: LocalDate;
  readonly availabilityConfirmedOn: LocalDate;
}

/** @returns problems with paths as in the form, `offer.ageTo` */
export function offerProblems(offer: OfferShape, today: LocalDate, zoneCodes: readonly string[]): FieldProblem[] {
  const problems = [...availabilityProblems(offer.availableFrom, today), ...confirmationProblems(offer, today)];
  return [...factsProblems(offer, zoneCodes), ...inOffer(problems)];
}

/** What an offer says besides when it is free. */
export function factsProblems(facts: FactsShape, zoneCodes: readonly string[]): FieldProblem[] {
  return inOffer([...ageProblems(facts), ...zoneProblems(facts, zoneCodes), ...capabilityProblems(facts)]);
}

function inOffer(problems: readonly FieldProblem[]): FieldProblem[] {
  return problems.map(({ path, message }) => ({ path: `offer.${path}`, message }));
}

export function availabilityProblems(availableFrom: LocalDate, today: LocalDate): FieldProblem[] {
  const reasonable =
    availableFrom >= addDays(today, EARLIEST_AVAILABLE_DAYS) && availableFrom <= addDays(today, LATEST_AVAILABLE_DAYS);
  return reasonable
    ? []
    : [{ path: 'availableFrom', message: 'Ledigt från ska ligga högst ett år bakåt och två år framåt.' }];
}

function ageProblems({ ageFrom, ageTo }: FactsShape): FieldProblem[] {
  return ageFrom <= ageTo ? [] : [{ path: 'ageTo', message: 'Åldern ”till” ska vara minst lika hög som ”från”.' }];
}

function zoneProblems({ zoneCode }: FactsShape, zoneCodes: readonly string[]): FieldProblem[] {
  return zoneCodes.includes(zoneCode) ? [] : [{ path: 'zoneCode', message: 'Välj ett område i regionen.' }];
}

function capabilityProblems({ capabilities }: FactsShape): FieldProblem[] {
  const areas = capabilities.map(({ area }) => area);
  return areas.flatMap((area, index) =>
    areas.indexOf(area) === index
      ? []
      : [{ path: `capabilities.${index}.area`, message: 'Samma område är angivet två gånger.' }],
  );
}

function confirmationProblems({ availabilityConfirmedOn: on }: OfferShape, today: LocalDate): FieldProblem[] {
  const path = 'availabilityConfirmedOn';
  if (on > today) return [{ path, message: 'Bekräftelsen kan inte ligga i framtiden.' }];
  if (on >= addDays(today, OLDEST_CONFIRMATION_DAYS)) return [];
  return [{ path, message: 'Bekräftelsen är äldre än ett år. Fråga familjen på nytt.' }];
}
