import { addDays, type FieldProblem, type LocalDate } from '#libs/kernel';

/** A family may look so far ahead. */
export const LATEST_START_DAYS = 730;

/** What of a submission the rules look at. */
export interface Submission {
  readonly answers: { readonly zoneCode?: string | null; readonly availableFrom: LocalDate };
  readonly contact: { readonly municipalityCode?: string | null };
  readonly consents: readonly { readonly kind: string; readonly version: string }[];
}

/** What may be chosen in the form that was shown. */
export interface Choices {
  readonly zones: readonly { readonly code: string }[];
  readonly region: { readonly municipalities: readonly { readonly code: string }[] };
  readonly consentTexts: readonly { readonly kind: string; readonly version: string }[];
  readonly today: LocalDate;
}

/** @returns problems with paths as in the input, `answers.zoneCode` */
export function submissionProblems(submission: Submission, choices: Choices): FieldProblem[] {
  return [
    ...placeProblems(submission, choices),
    ...startProblems(submission, choices),
    ...consentProblems(submission, choices),
  ];
}

function placeProblems({ answers, contact }: Submission, { zones, region }: Choices): FieldProblem[] {
  const isKnown = (code: string | null | undefined, list: readonly { readonly code: string }[]) =>
    !code || list.some((one) => one.code === code);
  return [
    ...(isKnown(answers.zoneCode, zones) ? [] : [{ path: 'answers.zoneCode', message: 'Välj ett område i listan.' }]),
    ...(isKnown(contact.municipalityCode, region.municipalities)
      ? []
      : [{ path: 'contact.municipalityCode', message: 'Välj en kommun i listan.' }]),
  ];
}

function startProblems({ answers: { availableFrom } }: Submission, { today }: Choices): FieldProblem[] {
  // Somebody who has the page open at midnight means today.
  if (availableFrom >= addDays(today, -1) && availableFrom <= addDays(today, LATEST_START_DAYS)) return [];
  return [{ path: 'answers.availableFrom', message: 'Välj en dag från i dag till och med två år framåt.' }];
}

/** Every text, in the version that stands, once. */
function consentProblems({ consents }: Submission, { consentTexts }: Choices): FieldProblem[] {
  const missing = consentTexts.filter(
    ({ kind, version }) => consents.filter((one) => one.kind === kind && one.version === version).length !== 1,
  );
  if (consents.length !== consentTexts.length || missing.length > 0) {
    return [{ path: 'consents', message: 'Läs och godkänn alla texterna. De kan ha ändrats sedan sidan öppnades.' }];
  }
  return [];
}
