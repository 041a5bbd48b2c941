import fc from 'fast-check';
import { bareOf, isWithinOneEdit, lettersOf, tokensOf } from './text.rules.js';

/** The distance by its definition, neighbours that change places counted as one edit (optimal string alignment). */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => i || j));
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const change = rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      rows[i]![j] = Math.min(
        change,
        rows[i - 1]![j]! + 1,
        rows[i]![j - 1]! + 1,
        isSwap ? rows[i - 2]![j - 2]! + 1 : Infinity,
      );
    }
  }
  return rows[a.length]![b.length]!;
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });

describe('one edit', () => {
  it('is a Damerau–Levenshtein distance of at most one', () =>
    fc.assert(
      fc.property(word, word, (a, b) => isWithinOneEdit(a, b) === distance(a, b) <= 1),
      { numRuns: 5_000 },
    ));
});

describe('folding', () => {
  it('is the same for composed and decomposed letters', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(bareOf(text.normalize('NFD'))).toBe(bareOf(text.normalize('NFC')));
        expect(lettersOf(text.normalize('NFD'))).toBe(lettersOf(text.normalize('NFC')));
      }),
    ));

  it.each([
    ['Anna-Karin Åberg', 'annakarinaberg'],
    ['André Søndergård', 'andresondergard'],
    ['O’Hara', 'ohara'],
  ])('%s', (text, bare) => expect(bareOf(text)).toBe(bare));
});

describe('the words of a text', () => {
  it('stand where they are said to', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { from, to, bare } of tokensOf(text)) expect(bareOf(text.slice(from, to))).toBe(bare);
      }),
    ));

  it.each([
    ['Anna bor här. Björn också.', [true, false, false, true, false]],
    ['- Lugn\n- Trygg', [true, true]],
    ['Vi sa: Kom in', [true, false, true, false]],
    ['(Se nedan) och vid 07.30 Anna', [true, false, false, false, false, true, false]],
  ])('know where a sentence begins: %s', (text, starts) =>
    expect(tokensOf(text).map(({ startsSentence }) => startsSentence)).toEqual(starts),
  );
});
