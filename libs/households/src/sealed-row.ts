import type { IdentityCipher } from '#libs/platform';

/** Whose row: a value sealed for one opens in no other. */
export interface Row {
  readonly table: string;
  readonly id: string;
}

export type Sealed<Texts> = { [Name in keyof Texts]: Texts[Name] extends string ? Buffer : Buffer | null };
export type Opened<Values> = { [Name in keyof Values]: Values[Name] extends Buffer ? string : string | null };

/** Seals every text to its column and row; what is missing stays so. */
export function sealRow<Texts extends Record<string, string | null>>(
  cipher: IdentityCipher,
  row: Row,
  texts: Texts,
): Sealed<Texts> {
  const sealed = Object.entries(texts).map(([name, text]) => [
    name,
    text === null ? null : cipher.seal(text, placeOf(row, name)),
  ]);
  return Object.fromEntries(sealed) as Sealed<Texts>;
}

/** @throws Error when a value was sealed with another key or for another row */
export function openRow<Values extends Record<string, Buffer | null>>(
  cipher: IdentityCipher,
  row: Row,
  values: Values,
): Opened<Values> {
  const opened = Object.entries(values).map(([name, value]) => [
    name,
    value === null ? null : cipher.open(value, placeOf(row, name)),
  ]);
  return Object.fromEntries(opened) as Opened<Values>;
}

/** The column as the database calls it, and the row. */
function placeOf({ table, id }: Row, name: string): string {
  return `${table}.${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}:${id}`;
}
