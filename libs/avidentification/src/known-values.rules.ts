import type { KnownKind, KnownValue, Leak, LeakKind } from './leak.words.js';
import { NEVER_NAMES, ORDINARY_WORDS } from './ordinary.words.js';
import { bareOf, isWithinOneEdit, lettersOf, type Token } from './text.rules.js';

/** Misspellings are looked for in values of at least so many letters. */
const SPELLED_LETTERS = 5;
/** Words more than the value has that a different use of spaces and hyphens may give. */
const EXTRA_WORDS = 2;

const LEAK_KIND_OF: Readonly<Partial<Record<KnownKind, LeakKind>>> = {
  name: 'own_name',
  street: 'own_street',
  place: 'own_place',
  school: 'own_school',
  employer: 'own_employer',
  other: 'own_other',
};
/** What Swedish puts after a name, without marks: genitive, those who live there, the family, the definite form. */
const ENDINGS: Readonly<Partial<Record<KnownKind, readonly string[]>>> = {
  name: ['s', 'arna', 'arnas', 'ska', 'skas'],
  street: ['s', 'n', 'ns'],
  place: ['s', 'bo', 'bor', 'borna', 'sbo', 'sbor', 'sborna', 'trakten', 'strakten', 'omradet', 'somradet'],
  school: ['s', 'n', 'ns', 'et', 'ets'],
  employer: ['s', 'n', 'ns', 'en', 'ens', 'et', 'ets'],
  other: ['s'],
};
const STREET_NUMBER = /[\s,]+\d+.*$/u;
/** Words of schools and employers that say nothing of which one. */
const GENERIC = new Set(
  `ab aktiebolag kb hb kommun kommuns region regionen stad stads skola skolan skolans grundskola grundskolan gymnasium gymnasiet
  gymnasieskola forskola forskolan friskola friskolan hogstadiet lagstadiet mellanstadiet vard varden omsorg sjukhus sjukhuset
  universitetssjukhus vardcentral vardcentralen foretag firma bygg aldreboende sverige svenska norra sodra ostra vastra sankt sankta
  nya gamla stora lilla group gruppen service konsult handel transport akeri hos med`.split(/\s+/),
);
const PARTICLES = new Set([
  'och',
  'von',
  'van',
  'af',
  'av',
  'de',
  'la',
  'le',
  'du',
  'der',
  'den',
  'el',
  'al',
  'och',
  'samt',
]);

interface Sought {
  readonly kind: KnownKind;
  /** Letters and digits without marks. */
  readonly bare: string;
  readonly words: number;
  /** Written small, or at the beginning of a sentence, it may be an ordinary word. */
  readonly isOrdinary: boolean;
  /** One word of a longer value: counts only as it is spelled, with a capital. */
  readonly isPart: boolean;
}

/** Places where one of the home's own names, streets, places, schools or employers stands, also bent, joined, parted or misspelled. */
export function knownValuesIn(tokens: readonly Token[], known: readonly KnownValue[]): Leak[] {
  const sought = known.flatMap(soughtFrom);
  return tokens.flatMap((_, at) => sought.flatMap((one) => leakAt(tokens, at, one) ?? []));
}

function soughtFrom({ kind, value }: KnownValue): Sought[] {
  if (!LEAK_KIND_OF[kind]) return [];
  const text = kind === 'street' ? value.replace(STREET_NUMBER, '') : value;
  const words = text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const telling = words.filter((word) => !GENERIC.has(bareOf(word)) && !PARTICLES.has(bareOf(word)));
  const whole = kind === 'name' ? text.split(/[\s,&/]+/u).filter((word) => !PARTICLES.has(bareOf(word))) : [text];
  const parts = kind === 'place' || kind === 'other' || words.length < 2 ? [] : telling;
  const all = [
    ...whole.map((one) => soughtOf(kind, one, false)),
    ...parts.map((one) => soughtOf(kind, one, kind !== 'name')),
  ].filter(({ bare, isPart }) => bare.length >= (isPart ? 4 : 2));
  return [...new Map(all.reverse().map((one) => [one.bare, one])).values()];
}

function soughtOf(kind: KnownKind, value: string, isPart: boolean): Sought {
  const bare = bareOf(value);
  const letters = lettersOf(value);
  return {
    kind,
    bare,
    words: value.match(/[\p{L}\p{N}\p{M}]+/gu)?.length ?? 0,
    isOrdinary: bare.length < 3 || isWord(letters) || isWord(bare),
    isPart,
  };
}

const isWord = (letters: string) => ORDINARY_WORDS.has(letters) || NEVER_NAMES.has(letters);

function leakAt(tokens: readonly Token[], at: number, sought: Sought): Leak | undefined {
  let joined = '';
  for (let end = at; end < tokens.length && end < at + sought.words + EXTRA_WORDS; end += 1) {
    const token = tokens[end]!;
    joined += token.bare;
    if (joined.length > sought.bare.length + 9) return undefined;
    const window = tokens.slice(at, end + 1);
    if (joined.length >= sought.bare.length - 1 && isFound(joined, sought, window)) {
      return { kind: LEAK_KIND_OF[sought.kind]!, from: tokens[at]!.from, to: token.to };
    }
    if (!token.joinsNext) return undefined;
  }
  return undefined;
}

function isFound(joined: string, sought: Sought, window: readonly Token[]): boolean {
  const isCapital = window.some(({ writing }) => writing !== 'lower');
  if (isSpelled(joined, sought)) {
    if (sought.isPart || sought.isOrdinary) return isCapital && !isOpeningWord(window);
    // Words that happen to follow each other may spell a name, but then none has a capital.
    return isCapital || window.length <= sought.words;
  }
  if (sought.isPart || sought.bare.length < SPELLED_LETTERS || window.length > sought.words) return false;
  if (!isMisspelled(joined, sought)) return false;
  if (window.length === 1 && isWord(window[0]!.letters)) return false;
  return isCapital || sought.bare.length > SPELLED_LETTERS;
}

/** A word that sentences begin with, written as they begin: "Vi" is not the place. */
function isOpeningWord([first, ...more]: readonly Token[]): boolean {
  return more.length === 0 && first!.startsSentence && NEVER_NAMES.has(first!.letters);
}

function isSpelled(joined: string, { kind, bare }: Sought): boolean {
  if (joined === bare) return true;
  if (!joined.startsWith(bare) || bare.length < 2) return false;
  const ending = joined.slice(bare.length);
  return ending === 's' || (bare.length >= 4 && ENDINGS[kind]!.includes(ending));
}

function isMisspelled(joined: string, { bare }: Sought): boolean {
  const isWithin = (word: string) => isWithinOneEdit(bare, word);
  return isWithin(joined) || (joined.endsWith('s') && isWithin(joined.slice(0, -1)));
}
