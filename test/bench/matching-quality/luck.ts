/** Murmur3's finaliser over the parts: the same parts give the same luck in every policy. */
export function hash(...parts: number[]): number {
  let mixed = 0x9e3779b9;
  for (const part of parts) {
    mixed = Math.imul(mixed ^ part, 0x85ebca6b);
    mixed ^= mixed >>> 13;
    mixed = Math.imul(mixed, 0xc2b2ae35);
    mixed ^= mixed >>> 16;
  }
  return mixed >>> 0;
}

/** 0 ≤ x < 1. */
export function luck(...parts: number[]): number {
  return hash(...parts) / 4_294_967_296;
}

/** A stream of luck of its own: mulberry32. */
export class Luck {
  private state: number;

  constructor(...parts: number[]) {
    this.state = hash(...parts);
  }

  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  is(chance: number): boolean {
    return this.next() < chance;
  }

  /** Both ends included. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  exponential(mean: number): number {
    return -mean * Math.log(1 - this.next());
  }

  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
  }

  poisson(mean: number): number {
    const limit = Math.exp(-mean);
    let count = 0;
    for (let product = this.next(); product > limit; product *= this.next()) count++;
    return count;
  }

  /** Index, with these shares. */
  pick(shares: readonly number[]): number {
    let left = this.next() * shares.reduce((sum, share) => sum + share, 0);
    for (let index = 0; index < shares.length; index++) if ((left -= shares[index]!) < 0) return index;
    return shares.length - 1;
  }
}
