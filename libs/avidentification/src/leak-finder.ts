import { checkedPatternsIn } from './checked-patterns.js';
import { gazetteerNamesIn } from './gazetteer.rules.js';
import { knownValuesIn } from './known-values.rules.js';
import { digitRunsIn, knownNumbersIn, patternsIn } from './leak-patterns.rules.js';
import { LEAK_KINDS, type Gazetteer, type KnownValue, type Leak } from './leak.words.js';
import { tokensOf } from './text.rules.js';

/**
 * What in a text could say who the family is: kind and position, in the order of the text. A name of the family is told as that
 * and not once more as anybody's name.
 */
export function findLeaks(text: string, known: readonly KnownValue[], gazetteer: Gazetteer): Leak[] {
  const tokens = tokensOf(text);
  const runs = digitRunsIn(text);
  return joined([
    ...knownValuesIn(tokens, known),
    ...knownNumbersIn(runs, known),
    ...patternsIn(text),
    ...checkedPatternsIn(text, runs),
    ...gazetteerNamesIn(tokens, gazetteer),
  ]);
}

/** Hits of one kind that touch each other are one; a hit inside another is left out, of two on the same words the first in LEAK_KINDS stays. */
function joined(leaks: readonly Leak[]): Leak[] {
  const order = (leak: Leak) => LEAK_KINDS.indexOf(leak.kind);
  const apart: Leak[] = [];
  for (const leak of [...leaks].sort((a, b) => order(a) - order(b) || a.from - b.from || b.to - a.to)) {
    const last = apart.at(-1);
    const goesOn = last?.kind === leak.kind && leak.from <= last.to;
    if (goesOn) apart[apart.length - 1] = { ...last, to: Math.max(last.to, leak.to) };
    else apart.push(leak);
  }
  const isInside = (inner: Leak) => (outer: Leak) =>
    outer.from <= inner.from &&
    outer.to >= inner.to &&
    (outer.to - outer.from > inner.to - inner.from || order(outer) < order(inner));
  return apart.filter((leak) => !apart.some(isInside(leak))).sort((a, b) => a.from - b.from || order(a) - order(b));
}
