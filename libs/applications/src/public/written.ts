import { parsePhoneNumberFromString } from 'libphonenumber-js';
import personnummer from 'personnummer';

// Its types tell of an ES module; what is loaded is the class itself.
const Personnummer = personnummer as unknown as typeof personnummer.default;

/** One space between words and none around, letters composed: å is one character however it was typed. */
export const tidied = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** A telephone number as E.164, read as dialled in Sweden; null when it is none. */
export function e164Of(text: string): string | null {
  const number = parsePhoneNumberFromString(text.slice(0, 50), 'SE');
  return number?.isValid() ? number.number : null;
}

/** A personal or coordination number as twelve digits; null when it is none. */
export function personalNumberOf(text: string): string | null {
  const plain = text.replace(/\s/g, '').slice(0, 20);
  return Personnummer.valid(plain) ? Personnummer.parse(plain).format(true) : null;
}
