import { parsePhoneNumberFromString } from 'libphonenumber-js';

/** A telephone number as E.164, read as dialled in Sweden; null when it is none. */
export function e164Of(text: string): string | null {
  const number = parsePhoneNumberFromString(text.slice(0, 50), 'SE');
  return number?.isValid() ? number.number : null;
}
