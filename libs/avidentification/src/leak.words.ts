/** What a hit may be: the home's own values, checked patterns, and names that people and places have. */
export const LEAK_KINDS = [
  'own_name',
  'own_street',
  'own_place',
  'own_school',
  'own_employer',
  'own_other',
  'personal_number',
  'phone',
  'email',
  'link',
  'registration_number',
  'postal_code',
  'street_address',
  'bank_account',
  'name',
  'place',
] as const;
export type LeakKind = (typeof LEAK_KINDS)[number];

/** The home's own values and checked patterns; a name or a place of the lists may be a word like any other, which a person judges. */
export function isCertain(kind: LeakKind): boolean {
  return kind !== 'name' && kind !== 'place';
}

/** What each kind is called where a hit is marked. */
export const LEAK_TITLES: Readonly<Record<LeakKind, string>> = {
  own_name: 'Namn i familjen',
  own_street: 'Familjens gata',
  own_place: 'Orten där familjen bor',
  own_school: 'Familjens skola',
  own_employer: 'Arbetsplats i familjen',
  own_other: 'Uppgift om familjen',
  personal_number: 'Personnummer eller födelsedatum',
  phone: 'Telefonnummer',
  email: 'E-postadress',
  link: 'Länk',
  registration_number: 'Registreringsnummer',
  postal_code: 'Postnummer',
  street_address: 'Gatuadress',
  bank_account: 'Kontonummer',
  name: 'Namn på en person',
  place: 'Namn på en plats',
};

/** Kind and position only: a hit never carries the text it is about. `from` and `to` count UTF-16 units, `to` not included. */
export interface Leak {
  readonly kind: LeakKind;
  readonly from: number;
  readonly to: number;
}

export const KNOWN_KINDS = [
  'name',
  'street',
  'place',
  'school',
  'employer',
  'phone',
  'email',
  'personal_number',
  'other',
] as const;
export type KnownKind = (typeof KNOWN_KINDS)[number];

/** A value of the home: a family member's names, a street, a locality or municipality, and so on, as it is stored. */
export interface KnownValue {
  readonly kind: KnownKind;
  readonly value: string;
}

export interface Gazetteer {
  /** Bearers by folded name (`lettersOf`). */
  readonly givenNames: ReadonlyMap<string, number>;
  readonly surnames: ReadonlyMap<string, number>;
  /** True for municipalities, by folded name. */
  readonly places: ReadonlyMap<string, boolean>;
}
