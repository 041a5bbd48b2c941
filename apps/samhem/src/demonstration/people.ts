/*
 * Invented people. The names are among Sweden's most frequent, put together by a rule and not taken from anybody; streets do not exist;
 * telephone numbers are from the ranges that PTS keeps free for fiction; mail goes to a domain reserved for examples; personal numbers
 * have birth numbers 980–999, which Skatteverket keeps for testing and gives to nobody.
 */
const WOMEN =
  `Anna Maria Eva Karin Lena Emma Kerstin Sara Malin Ingrid Linda Elin Birgitta Marie Inger Johanna Hanna Sofia Annika
  Ulla Julia Susanne Jenny Carina Ida Helena Åsa Kristina Camilla Gunilla Sandra Anita`.split(/\s+/);
const MEN =
  `Lars Anders Johan Peter Jan Daniel Mikael Erik Per Fredrik Hans Andreas Stefan Magnus Mats Jonas Bengt Alexander Martin
  Thomas Bo Karl Nils Björn Leif David Emil Ulf Sven Simon Henrik Mattias`.split(/\s+/);
const FAMILIES =
  `Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson Pettersson Jonsson Jansson
  Hansson Bengtsson Carlsson Jönsson Lindberg Magnusson Lindström Olofsson Lindgren Axelsson Bergström Lundberg Lundgren Berg
  Jakobsson Berglund Sandberg Fredriksson Mattsson Sjöberg Forsberg Ali Henriksson Lind Engström Eklund Lundin Danielsson`.split(
    /\s+/,
  );
const STREETS =
  `Sagostigen Påhittsvägen Låtsasgatan Drömvägen Fabelstigen Diktargränd Fantasigatan Visvägen Lekstigen Rimgatan`.split(
    /\s+/,
  );

export interface Family {
  readonly familyName: string;
  readonly givenNames: string;
  readonly street: string;
  readonly phone: string;
  readonly email: string;
}

/** The same person for the same number; different ones for numbers under a thousand. */
export function nameOf(number: number): string {
  return `${firstName(number)} ${pick(FAMILIES, number * 7 + Math.floor(number / FAMILIES.length))}`;
}

export function familyOf(number: number): Family {
  const familyName = pick(FAMILIES, number * 11 + 3);
  const first = firstName(number * 2);
  const second = firstName(number * 2 + 1);
  return {
    familyName,
    givenNames: number % 6 === 0 ? first : `${first} och ${second}`,
    street: `${pick(STREETS, number)} ${1 + ((number * 13) % 48)}`,
    phone: `070-174 06 ${String(5 + (number % 95)).padStart(2, '0')}`,
    email: `${plain(first)}.${plain(familyName)}${number}@example.se`,
  };
}

export interface HouseholdPerson {
  readonly role: 'adult' | 'child';
  readonly givenNames: string;
  readonly familyName: string;
  readonly personalNumber: string;
}

/** The people of `familyOf(number)`: its adults, and a child where it has one of its own. */
export function householdOf(number: number, hasChild = false): HouseholdPerson[] {
  const { familyName, givenNames } = familyOf(number);
  const adults = givenNames.split(' och ').map((name, index): HouseholdPerson => ({
    ...{ role: 'adult', givenNames: name, familyName },
    personalNumber: personalNumberOf(number * 2 + index, 1968),
  }));
  const child = { role: 'child' as const, givenNames: firstName(number * 2 + 9), familyName };
  return hasChild ? [...adults, { ...child, personalNumber: personalNumberOf(number * 2, 2014) }] : adults;
}

/**
 * A personal number that nobody has, always the same for the same number; different ones below 200 000.
 * @returns twelve digits
 */
export function personalNumberOf(number: number, firstYear: number): string {
  const day = new Date(Date.UTC(firstYear, 0, 1 + Math.floor(number / 20)));
  const digits = day.toISOString().slice(0, 10).replaceAll('-', '') + String(980 + (number % 20));
  return digits + luhnOf(digits.slice(2));
}

function luhnOf(digits: string): number {
  const sum = [...digits]
    .map((digit, index) => Number(digit) * (index % 2 === 0 ? 2 : 1))
    .reduce((total, product) => total + (product > 9 ? product - 9 : product), 0);
  return (10 - (sum % 10)) % 10;
}

function firstName(number: number): string {
  const step = Math.floor(number / 2) * 5 + Math.floor(number / 64);
  return number % 2 === 0 ? pick(WOMEN, step) : pick(MEN, step);
}

function pick<Item>(items: readonly Item[], index: number): Item {
  return items[index % items.length]!;
}

function plain(name: string): string {
  return name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
