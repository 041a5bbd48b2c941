import loaded from 'personnummer';

/** A CommonJS module that is the class itself, whatever its types say of a default export. */
const Personnummer = loaded as unknown as typeof loaded.default;

const OLDEST_YEARS = 120;

/**
 * A personal number or coordination number (samordningsnummer) as it is kept and hashed.
 * @returns twelve digits, or undefined when it is no number that somebody living can have
 */
export function personalNumber(written: string): string | undefined {
  const digits = written.replace(/[\s\u2010-\u2013-]/g, '');
  if (!/^(\d{12}|\d{10}|\d{6}\+\d{4})$/.test(digits)) return undefined;
  const options = { allowCoordinationNumber: true, allowInterimNumber: false };
  if (!Personnummer.valid(digits, options)) return undefined;
  const number = Personnummer.parse(digits, options);
  const age = number.getAge();
  return age >= 0 && age <= OLDEST_YEARS ? number.format(true) : undefined;
}
