import type { Gazetteer, KnownValue, LeakKind } from '#libs/avidentification';
import { email, link, personalNumber, phone, postalAddress, registrationNumber } from './leak-numbers.js';
import { oneOf, randomFrom, type Random } from './random-pool.js';
import { varied } from './leak-variants.js';

export const PLANTED_KINDS = [
  'own_name',
  'own_street',
  'own_place',
  'own_school',
  'own_employer',
  'personal_number',
  'phone',
  'email',
  'link',
  'registration_number',
  'postal_code',
  'street_address',
  'name',
  'place',
] as const satisfies readonly LeakKind[];
export type PlantedKind = (typeof PLANTED_KINDS)[number];

/** Sentences of one author: clean ones a line each, and ones that carry a leak at `{}`. */
export interface Prose {
  readonly clean: string;
  readonly carriers: Readonly<Record<PlantedKind, readonly string[]>>;
  readonly givenNames: readonly string[];
  readonly surnames: readonly string[];
  readonly places: readonly string[];
}

export interface LeakText {
  readonly text: string;
  readonly known: readonly KnownValue[];
  readonly planted: { readonly kind: PlantedKind; readonly from: number; readonly to: number } | null;
}

const STREET_FIRST =
  'Björk Ek Kyrk Stor Skol Kvarn Linné Furu Ängs Rosen Lars Stations Hantverkar Sveden Tallmo Granit Nybro Vasa Kungs'.split(
    ' ',
  );
const STREET_LAST = ['gatan', 'vägen', 'stigen', 'gränd', 'backen'];
const SCHOOL_FIRST =
  'Björk Kastanje Lindö Norrtull Ekbacks Tallkrogs Sjöängs Vallhamra Östra Parken Fröken Annas Nygårds'.split(' ');
const EMPLOYERS =
  'Skanska|Sandvik Materials AB|Nordviks Bageri|Frölunda Specialistvård|Holmgrens Bil|Lidköpings Plåt AB|Karolina Omsorg|Tranås Kyl och Frys|Wallmans Åkeri AB|Volvo Trucks|Postnord Sverige AB|Ahlsell'.split(
    '|',
  );

/** Texts of which every one carries a leak, the kinds in turn. */
export function leakyTexts(seed: number, count: number, given: { prose: Prose; gazetteer: Gazetteer }): LeakText[] {
  const home = homesFrom(given.gazetteer);
  return Array.from({ length: count }, (_, index) => {
    const random = randomFrom(seed * 1_000_003 + index);
    const kind = PLANTED_KINDS[index % PLANTED_KINDS.length]!;
    const known = home(random);
    const value = plantedValue(random, kind, { known, prose: given.prose });
    const sentences = someClean(random, given.prose);
    const [before, after] = oneOf(random, given.prose.carriers[kind]).split('{}') as [string, string];
    const at = Math.floor(random() * (sentences.length + 1));
    const head = [...sentences.slice(0, at), ''].join(' ') + before;
    const text = [head + value + after, ...sentences.slice(at)].join(' ');
    return { text, known, planted: { kind, from: head.length, to: head.length + value.length } };
  });
}

export function cleanTexts(seed: number, count: number, given: { prose: Prose; gazetteer: Gazetteer }): LeakText[] {
  const home = homesFrom(given.gazetteer);
  return Array.from({ length: count }, (_, index) => {
    const random = randomFrom(seed * 1_000_003 + 500_000 + index);
    return { known: home(random), text: someClean(random, given.prose).join(' '), planted: null };
  });
}

function someClean(random: Random, { clean }: Prose): string[] {
  const sentences = clean.trim().split('\n');
  return Array.from({ length: 3 + Math.floor(random() * 6) }, () => oneOf(random, sentences));
}

/** An invented family: two adults and a child with names as common as they are in Sweden, and where they live and work. */
function homesFrom(gazetteer: Gazetteer): (random: Random) => KnownValue[] {
  const given = drawn(gazetteer.givenNames);
  const sur = drawn(gazetteer.surnames);
  const places = [...gazetteer.places.keys()];
  return (random) => {
    const street = `${oneOf(random, STREET_FIRST)}${oneOf(random, STREET_LAST)} ${1 + Math.floor(random() * 80)}`;
    const school = `${oneOf(random, SCHOOL_FIRST)}${random() < 0.7 ? 'skolan' : 'gymnasiet'}`;
    return [
      ...[given(random), given(random), given(random), sur(random)].map((name) => ({
        kind: 'name' as const,
        value: titled(name),
      })),
      { kind: 'street', value: random() < 0.15 ? `Norra ${street}` : street },
      { kind: 'place', value: titled(oneOf(random, places)) },
      { kind: 'school', value: school },
      { kind: 'employer', value: oneOf(random, EMPLOYERS) },
      { kind: 'phone', value: phone(random) },
      { kind: 'personal_number', value: personalNumber(random) },
    ];
  };
}

/** A drawing in proportion to the bearers. */
function drawn(bearers: ReadonlyMap<string, number>): (random: Random) => string {
  const names = [...bearers.keys()];
  const sums: number[] = [];
  for (const count of bearers.values()) sums.push((sums.at(-1) ?? 0) + count);
  return (random) => {
    const wanted = random() * sums.at(-1)!;
    return names[sums.findIndex((sum) => sum > wanted)]!;
  };
}

const titled = (name: string) => name.replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase());

function plantedValue(
  random: Random,
  kind: PlantedKind,
  { known, prose }: { known: readonly KnownValue[]; prose: Prose },
): string {
  const own = (wanted: KnownValue['kind']) =>
    oneOf(
      random,
      known.filter((one) => one.kind === wanted),
    ).value;
  const isBent = random() < 0.2;
  switch (kind) {
    case 'own_name':
      return varied(random, own('name'));
    case 'own_street':
      return varied(random, own('street').replace(/ \d+$/, ''));
    case 'own_place':
      return varied(random, own('place'));
    case 'own_school':
      return varied(random, own('school'));
    case 'own_employer':
      return varied(random, own('employer'));
    case 'personal_number':
      return personalNumber(random);
    case 'phone':
      return phone(random);
    case 'email':
      return email(random);
    case 'link':
      return link(random);
    case 'registration_number':
      return registrationNumber(random);
    case 'postal_code':
      return postalAddress(random, oneOf(random, prose.places));
    case 'street_address':
      return random() < 0.9 ? own('street') : own('street').toLowerCase();
    case 'name':
      return bent(personName(random, prose), isBent);
    case 'place':
      return oneOf(random, prose.places);
  }
}

function personName(random: Random, prose: Prose): string {
  const given = oneOf(random, prose.givenNames);
  return random() < 0.5
    ? given
    : random() < 0.8
      ? `${given} ${oneOf(random, prose.surnames)}`
      : oneOf(random, prose.surnames);
}

const bent = (name: string, isBent: boolean) => (isBent ? `${name}${/[sxz]$/.test(name) ? '' : 's'} mamma` : name);
