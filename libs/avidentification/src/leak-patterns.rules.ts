import type { KnownValue, Leak, LeakKind } from './leak.words.js';

const STREETS =
  'gatan|gata|vägen|väg|gränden|gränd|stigen|stig|backen|torget|torg|allén|allé|plan|esplanaden|leden|stråket|kajen|stranden|gården|liden|svängen|ringen|platsen';
const L = String.raw`[\p{L}\p{M}]`;

/** Patterns that need no more than their form; each names the group of text that is the hit, or the whole match is. */
const PATTERNS: readonly (readonly [LeakKind, RegExp])[] = [
  // With a number the case does not matter: "storgatan 12 b", "Södra vägen 3".
  [
    'street_address',
    new RegExp(
      String.raw`(?<!${L})(?:(?:\p{Lu}${L}*)\s+)?(?:${L}{3,}(?:${STREETS})|\p{Lu}${L}+\s(?:${STREETS}))\s{1,2}\d{1,4}(?:\s?[a-zA-Z])?(?!${L}|\d)`,
      'gu',
    ),
  ],
  // Without one, a capital that no sentence gives.
  [
    'street_address',
    new RegExp(
      String.raw`(?<=[\p{Ll}\d,)]\s)\p{Lu}${L}{2,}(?:gatan|vägen|gränden|gränd|stigen|torget|allén|esplanaden)s?(?!${L})`,
      'gu',
    ),
  ],
  // Three letters without I, Q, V; two digits; a digit or a letter without O. Transportstyrelsen.
  [
    'registration_number',
    /(?<![\p{L}\d])(?:[A-HJ-PR-UW-Z]{3}[ -]?\d{2}[\dA-HJ-NPR-UW-Z]|[a-hj-pr-uw-z]{3}-?\d{2}[\da-hj-npr-uw-z])(?![\p{L}\d])/gu,
  ],
  [
    'email',
    new RegExp(
      String.raw`[\p{L}\d][\p{L}\d._+-]*\s?(?:@|\(at\)|\[at\]|\(a\)|\s(?:at|snabel-?\s?a|alfa)\s)\s?[\p{L}\d-]+(?:\s?(?:\.|\(punkt\)|\[dot\]|\(dot\)|\spunkt\s|\sdot\s)\s?[\p{L}\d-]+){0,2}\s?(?:\.|\(punkt\)|\[dot\]|\(dot\)|\spunkt\s|\sdot\s)\s?[a-z]{2,6}(?!${L})`,
      'giu',
    ),
  ],
  [
    'link',
    new RegExp(
      String.raw`(?<!${L})(?:www|http|https)\s?(?:\.|\spunkt\s|:\/\/)\s?[\p{L}\d-]+(?:\s?(?:\.|\spunkt\s)\s?[\p{L}\d-]+)+`,
      'giu',
    ),
  ],
  [
    'link',
    new RegExp(
      String.raw`(?<!${L})[\p{L}\d-]{2,}\s?(?:\spunkt\s|\(punkt\)|\sdot\s|\[dot\])\s?(?:se|com|nu|net|org)(?!${L})`,
      'giu',
    ),
  ],
  [
    'bank_account',
    /(?:bankgiro|bg|plusgiro|pg|postgiro|konto(?:nummer|nr)?)[\s:.]*(?:nr|nummer)?[\s:.]*\d[\d\s-]{5,}\d/giu,
  ],
  ['bank_account', /(?<![\p{L}\d])SE\d{2}(?:\s?\d{4}){5}(?!\d)/giu],
  [
    'personal_number',
    /(?:född|födda|född den|f\.)\s+(?:den\s+)?(?:(?:19|20)?\d{2}[-/.]?\d{2}[-/.]?\d{2}|\d{1,2}[/ ]\d{1,2}\s+(?:19|20)?\d{2})(?!\d)/giu,
  ],
];

/** A day of a birth, then four digits of which some may be hidden: flagged whatever the check digit says. */
const PERSONAL_NUMBER_FORM =
  /(?<!\d)(?:(?:18|19|20)\s?)?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])\s?[-–+]\s?(?:\d{4}|[xX*]{4})(?![\d\p{L}])/gu;
const POSTAL_CODE = /(?<![\d-])(?:(?:SE|S)-)?[1-9]\d{2} ?\d{2}(?![\d-]| ?(?:kr|kronor|:-|%)|\s\d)/gu;
/** At least seven digits with whatever people put between them. */
const DIGITS = /\+?\(?\d(?:[\s().\/–-]{0,3}\d){5,}/gu;

/** Hits that the form alone tells. */
export function patternsIn(text: string): Leak[] {
  const byForm = PATTERNS.flatMap(([kind, pattern]) => leaksOf(kind, text, pattern));
  const personal = leaksOf('personal_number', text, PERSONAL_NUMBER_FORM);
  return [...byForm, ...personal, ...postalCodesIn(text)];
}

/** Five digits grouped as postal codes are, or run together before a name. Money is grouped otherwise. */
function postalCodesIn(text: string): Leak[] {
  return [...text.matchAll(POSTAL_CODE)].flatMap((match) => {
    const to = match.index + match[0].length;
    const isBeforePlace = /^,?\s+\p{Lu}[\p{Ll}\p{M}]/u.test(text.slice(to, to + 8));
    const isNamed = /postn(?:umme)?r\.?:?\s*$/iu.test(text.slice(Math.max(0, match.index - 14), match.index));
    const isGrouped = match[0].includes(' ') || match[0].startsWith('S');
    return isGrouped || isBeforePlace || isNamed ? [{ kind: 'postal_code' as const, from: match.index, to }] : [];
  });
}

export interface DigitRun {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly digits: string;
}

export function digitRunsIn(text: string): DigitRun[] {
  return [...text.matchAll(DIGITS)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    text: match[0],
    digits: match[0].replace(/\D/g, ''),
  }));
}

/** The home's own phone and personal numbers, however they are grouped; a day of birth is told by its six digits. */
export function knownNumbersIn(runs: readonly DigitRun[], known: readonly KnownValue[]): Leak[] {
  return known.flatMap(({ kind, value }) => {
    const digits = value.replace(/\D/g, '');
    if (kind !== 'phone' && kind !== 'personal_number') return [];
    const core = kind === 'phone' ? digits.replace(/^(?:0046|46|0)/, '') : digits.slice(-10);
    if (core.length < 6) return [];
    const holds = (run: DigitRun) =>
      run.digits.includes(core) ||
      (kind === 'personal_number' && run.digits.length <= 8 && run.digits.endsWith(core.slice(0, 6)));
    return runs.filter(holds).map(({ from, to }) => ({ kind, from, to }));
  });
}

function leaksOf(kind: LeakKind, text: string, pattern: RegExp): Leak[] {
  return [...text.matchAll(pattern)].map((match) => ({ kind, from: match.index, to: match.index + match[0].length }));
}
