import type { ConsentKind } from '../application.words.js';

/** A text that families agree to before they send, as it has stood since a day. */
export interface ConsentText {
  readonly kind: ConsentKind;
  /** The day it was published. */
  readonly version: string;
  readonly text: string;
}

/**
 * Every text there has been. One that has been published is never changed, so that it can be told what a family agreed to: a new
 * wording is a new entry with its day, and the latest of a kind is the one that is shown.
 */
export const CONSENT_TEXTS: readonly ConsentText[] = [
  {
    kind: 'personal_data',
    version: '2026-11-25',
    text:
      'Jag har läst hur våra uppgifter används: rekryteringsenheten läser dem för att ta ställning till vår intresseanmälan. De skyddas av ' +
      'sekretess, visas inte för någon kommun och tas bort om vi återtar anmälan.',
  },
  {
    kind: 'register_checks',
    version: '2026-11-25',
    text:
      'Jag vet att enheten, om vi går vidare, kontrollerar alla vuxna i hemmet i register hos bland andra polisen och socialtjänsten. Det ' +
      'görs först när var och en har skrivit under ett samtycke till det.',
  },
  {
    kind: 'all_adults',
    version: '2026-11-25',
    text: 'Alla vuxna i hemmet känner till anmälan och vill att den skickas.',
  },
];

/** The latest text of every kind, in the order they are shown. */
export function currentConsentTexts(texts: readonly ConsentText[] = CONSENT_TEXTS): ConsentText[] {
  const latest = new Map<ConsentKind, ConsentText>();
  for (const text of texts) {
    const before = latest.get(text.kind);
    if (!before || before.version < text.version) latest.set(text.kind, text);
  }
  return [...latest.values()];
}
