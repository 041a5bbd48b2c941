/** One word of a text, or one number; hyphens and apostrophes part words. */
export interface Token {
  readonly from: number;
  readonly to: number;
  /** Composed and lower case, foreign accents gone, å ä ö kept. */
  readonly letters: string;
  /** The same without any marks: å and ä are a, ö is o. */
  readonly bare: string;
  readonly writing: 'lower' | 'capital' | 'upper';
  readonly startsSentence: boolean;
  /** True when nothing but a space, a hyphen or the like stands between this and the next word. */
  readonly joinsNext: boolean;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const END_OF_SENTENCE = /(?:^|[.!?:;•·"”»«(\n\r–—]|(?:^|\n)\s*[-*])\s*["”»«(]?\s*$/u;
const JOINT = /^(?:[\s ]{1,2}|\s?[-‐‑–'’´./]\s?|)$/u;

export function tokensOf(text: string): Token[] {
  const words = [...text.matchAll(WORD)];
  return words.map((word, index) => {
    const from = word.index;
    const to = from + word[0].length;
    const composed = word[0].normalize('NFC');
    const next = words[index + 1];
    return {
      from,
      to,
      letters: lettersOf(composed),
      bare: bareOf(composed),
      writing: writingOf(composed),
      startsSentence: END_OF_SENTENCE.test(text.slice(Math.max(0, from - 6), from)),
      joinsNext: next !== undefined && JOINT.test(text.slice(to, next.index)),
    };
  });
}

/** Composed lower-case text in which only å, ä and ö keep their marks. */
export function lettersOf(text: string): string {
  const lower = text.normalize('NFC').toLowerCase().replaceAll('ø', 'ö').replaceAll('æ', 'ä');
  return /^[a-zåäö\d]*$/.test(lower) ? lower : lower.replace(/[^a-zåäö\d]/gu, (one) => bareOf(one) || one);
}

/** Lower-case letters and digits without marks, nothing else: "Anna-Karin Åberg" is annakarinaberg. */
export function bareOf(text: string): string {
  const lower = text.toLowerCase();
  if (/^[a-z\d]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'a')
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function writingOf(word: string): Token['writing'] {
  const first = word[0]!;
  if (first === first.toLowerCase()) return 'lower';
  return word.length > 1 && word === word.toUpperCase() ? 'upper' : 'capital';
}

/** True when one insertion, deletion, substitution or swap of neighbours makes one of the other, or none is needed (Damerau–Levenshtein ≤ 1). */
export function isWithinOneEdit(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  if (a.length > b.length) return a.slice(start + 1) === b.slice(start);
  if (a.length < b.length) return a.slice(start) === b.slice(start + 1);
  const isSwap = a[start] === b[start + 1] && a[start + 1] === b[start] && a.slice(start + 2) === b.slice(start + 2);
  return isSwap || a.slice(start + 1) === b.slice(start + 1);
}
