import type { Gazetteer, Leak } from './leak.words.js';
import { NEVER_NAMES, ORDINARY_WORDS } from './ordinary.words.js';
import type { Token } from './text.rules.js';

/** Bearers from which a name is a name even where every word has a capital, and from which it is one in lower case. */
const COMMON_GIVEN_NAME = 700;
const COMMON_SURNAME = 500;
const KNOWN_IN_LOWER_CASE = 2_000;
/** So long a name is seldom a word as well. */
const LONG_GIVEN_NAME = 5;
const LONG_SURNAME = 7;
const LONG_PLACE = 5;
const LONGEST_PLACE_NAME = 3;
const RESIDENTS = /(?:s?bo|s?bor|s?borna)$/;

/** Names of people and places, other than where the word is more likely an ordinary one. */
export function gazetteerNamesIn(tokens: readonly Token[], gazetteer: Gazetteer): Leak[] {
  const leaks: Leak[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const places = placeLength(tokens, at, gazetteer);
    const length = places || (isName(tokens, at, gazetteer) ? nameLength(tokens, at) : 0);
    if (length === 0) continue;
    leaks.push({ kind: places ? 'place' : 'name', from: tokens[at]!.from, to: tokens[at + length - 1]!.to });
    at += length - 1;
  }
  return leaks;
}

/** How many words from here are a place; 0 when none. */
function placeLength(tokens: readonly Token[], at: number, { places }: Gazetteer): number {
  const first = tokens[at]!;
  for (let length = LONGEST_PLACE_NAME; length > 1; length -= 1) {
    const words = tokens.slice(at, at + length);
    const isWritten = words.length === length && words.slice(0, -1).every(({ joinsNext }) => joinsNext);
    if (!isWritten || first.writing === 'lower') continue;
    const last = words.at(-1)!.letters;
    const start = words
      .slice(0, -1)
      .map(({ letters }) => letters)
      .join(' ');
    if ([last, last.replace(/s$/, '')].some((end) => places.has(`${start} ${end}`))) return length;
  }
  const place = formsOf(first.letters, RESIDENTS).find((form) => places.has(form));
  return place !== undefined && isPlaceHere(first, place, places.get(place)!) ? 1 : 0;
}

function isPlaceHere(token: Token, place: string, isMunicipality: boolean): boolean {
  if (NEVER_NAMES.has(token.letters) || NEVER_NAMES.has(place)) return false;
  const mayBeWord = ORDINARY_WORDS.has(place) || ORDINARY_WORDS.has(token.letters);
  if (token.writing === 'lower') return isMunicipality && !mayBeWord && place.length >= LONG_PLACE;
  if (token.writing === 'upper' || token.startsSentence) return !mayBeWord && place.length >= LONG_PLACE;
  return true;
}

function isName(tokens: readonly Token[], at: number, { givenNames, surnames }: Gazetteer): boolean {
  const token = tokens[at]!;
  const forms = formsOf(token.letters);
  const mayBeWord = forms.some((form) => ORDINARY_WORDS.has(form));
  if (forms.some((form) => NEVER_NAMES.has(form))) return false;
  const given = Math.max(...forms.map((form) => givenNames.get(form) ?? 0));
  const surname = Math.max(...forms.map((form) => surnames.get(form) ?? 0));
  if (given === 0 && surname === 0) return false;
  if (token.writing === 'lower')
    return !mayBeWord && given >= KNOWN_IN_LOWER_CASE && token.letters.length >= LONG_GIVEN_NAME;
  if (token.writing === 'capital' && !token.startsSentence) return true;
  if (token.writing === 'capital' && isBeforeSurname(tokens, at, surnames)) return true;
  if (mayBeWord) return false;
  return (
    given >= COMMON_GIVEN_NAME ||
    (given >= 100 && token.letters.length >= LONG_GIVEN_NAME) ||
    surname >= COMMON_SURNAME ||
    (surname >= 100 && token.letters.length >= LONG_SURNAME)
  );
}

function isBeforeSurname(tokens: readonly Token[], at: number, surnames: Gazetteer['surnames']): boolean {
  const next = tokens[at + 1];
  if (!tokens[at]!.joinsNext || next?.writing !== 'capital' || next.startsSentence) return false;
  return formsOf(next.letters).some((form) => surnames.has(form));
}

/** A name goes on as long as words with a capital do: a rare surname after a known first name is part of the hit. */
function nameLength(tokens: readonly Token[], at: number): number {
  let end = at;
  while (tokens[end]!.joinsNext && tokens[end + 1]!.writing === 'capital' && !tokens[end + 1]!.startsSentence) end += 1;
  return end - at + 1;
}

/** The word, and the word without genitive or what else may be cut. */
function formsOf(letters: string, ending?: RegExp): string[] {
  const cut = ending ? letters.replace(ending, '') : letters;
  return [letters, ...(letters.endsWith('s') ? [letters.slice(0, -1)] : []), ...(cut === letters ? [] : [cut])];
}
