import { CAPABILITIES, type Ages, type Fact } from '../engine.words.js';
import { AREAS } from './requirement.words.js';

/** Years that follow each other are told as one: 0–6 and 7–10 → "0–10". */
export function spans(ages: readonly Ages[]): string {
  const joined: Ages[] = [];
  for (const one of [...ages].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = joined.at(-1);
    if (last && one.from <= last.to + 1) joined.splice(-1, 1, { from: last.from, to: Math.max(last.to, one.to) });
    else joined.push(one);
  }
  return listedOf(joined.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`)));
}

export function childrenOf(count: number): string {
  return count === 1 ? 'ett barn' : `${count} barn`;
}

/** "a, b och c". */
export function listedOf(all: readonly string[]): string {
  return all.length > 1 ? `${all.slice(0, -1).join(', ')} och ${all.at(-1)}` : (all[0] ?? '');
}

export function capabilityNames(facts: readonly Fact[]): string[] {
  return CAPABILITIES.filter((one) => facts.some((fact) => fact === one || fact === `${one}_strong`)).map(
    (one) => AREAS[one],
  );
}
