/** One bit a home, 32 to a word. */
export type Bits = Int32Array;

export function bitsFor(count: number): Bits {
  return new Int32Array((count + 31) >>> 5);
}

export function setBit(bits: Bits, index: number): void {
  bits[index >>> 5]! |= 1 << (index & 31);
}

export function clearBit(bits: Bits, index: number): void {
  bits[index >>> 5]! &= ~(1 << (index & 31));
}

export function hasBit(bits: Bits, index: number): boolean {
  return ((bits[index >>> 5]! >>> (index & 31)) & 1) === 1;
}

/** `count` ones and then zeros. */
export function fillBits(bits: Bits, count: number): void {
  bits.fill(-1);
  if (count & 31) bits[count >>> 5] = (1 << (count & 31)) - 1;
}

export function andBits(into: Bits, other: Bits): void {
  for (let word = 0; word < into.length; word++) into[word]! &= other[word]!;
}

export function removeBits(into: Bits, other: Bits): void {
  for (let word = 0; word < into.length; word++) into[word]! &= ~other[word]!;
}

export function orBits(into: Bits, other: Bits): void {
  for (let word = 0; word < into.length; word++) into[word]! |= other[word]!;
}

/** Ones of a 32-bit word: Warren, Hacker's Delight, 5-1. */
export function popcount(word: number): number {
  let count = word - ((word >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

export function countBits(bits: Bits): number {
  let count = 0;
  for (let word = 0; word < bits.length; word++) count += popcount(bits[word]!);
  return count;
}

/** Ones from `from` up to, not including, `to`. */
export function countRange(bits: Bits, from: number, to: number): number {
  let count = 0;
  for (let word = from >>> 5; word << 5 < to; word++) count += popcount(wordWithin(bits, word, { from, to }));
  return count;
}

/** The word with the bits outside the range put to zero. */
export function wordWithin(bits: Bits, word: number, range: { readonly from: number; readonly to: number }): number {
  let found = bits[word]!;
  const first = word << 5;
  if (first < range.from) found &= -1 << (range.from - first);
  if (first + 32 > range.to) found &= (1 << (range.to - first)) - 1;
  return found;
}
