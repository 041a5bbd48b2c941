import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { find } from 'linkifyjs';
import personnummer from 'personnummer';
import type { DigitRun } from './leak-patterns.rules.js';
import type { Leak } from './leak.words.js';

/** The package is CommonJS: what its types call its default export is the import itself. */
const { valid: isValid } = personnummer as unknown as { valid: (digits: string) => boolean };

const TELEPHONES: readonly (string | undefined)[] = ['MOBILE', 'FIXED_LINE', 'FIXED_LINE_OR_MOBILE'];

/** Personal and co-ordination numbers by their check digit, phone numbers by their number plan, addresses and links by their domains. */
export function checkedPatternsIn(text: string, runs: readonly DigitRun[]): Leak[] {
  return [...runs.flatMap((run) => numberIn(run) ?? []), ...linksIn(text)];
}

function numberIn({ from, to, text, digits }: DigitRun): Leak | undefined {
  if (isPersonalNumber(digits)) return { kind: 'personal_number', from, to };
  return isPhone(text) ? { kind: 'phone', from, to } : undefined;
}

function isPersonalNumber(digits: string): boolean {
  return (digits.length === 10 || digits.length === 12) && isValid(digits);
}

/** The whole run, or what is left of it when another number stands before or after. */
function isPhone(text: string): boolean {
  const groups = text.split(/\s+/);
  const tries = groups.flatMap((_, at) => [groups.slice(at).join(' '), groups.slice(0, groups.length - at).join(' ')]);
  return [...new Set(tries)].some((one) => {
    if (!/^(?:\+|\(?0)/.test(one)) return false;
    const number = parsePhoneNumberFromString(one, 'SE');
    return number?.isValid() === true && TELEPHONES.includes(number.getType());
  });
}

function linksIn(text: string): Leak[] {
  return find(text).flatMap(({ type, value, start, end }) => {
    // Two sentences without a space between them look like a domain.
    if (/^\p{Ll}+\.\p{Lu}\p{Ll}+$/u.test(value)) return [];
    return [{ kind: type === 'email' ? ('email' as const) : ('link' as const), from: start, to: end }];
  });
}
