import { bitsFor, countRange, wordWithin, type Bits } from '../region/bitset.rules.js';
import { FAR_KM, FIT_WEIGHTS, frameOf, nearness, UNKNOWN, type Frame } from './fit.rules.js';
import type { Cell, HomeArrays } from '../region/home-arrays.rules.js';
import type { Region } from '../region/region.rules.js';
import { passingHomes } from '../region/requirements.rules.js';

/** Homes handed over at a time, at least; a cell is never divided. */
const BATCH = 64;

/** Width of a ring, km, and how many are told apart. */
const RING_KM = 4;
const RINGS = 64;

function ringOf(km: number): number {
  return Math.min(RINGS - 1, (km / RING_KM) | 0);
}

/**
 * Walks the eligible homes of one need after the other: bitsets first, then the cells within reach, then the distance. The inner loop
 * is the engine's hottest: it writes into two arrays and calls nothing.
 */
export class Scanner {
  frame!: Frame;
  /** What `next` has found: homes, and the suitability of each. */
  readonly home: Int32Array;
  readonly suitability: Float64Array;
  private readonly homes: HomeArrays;
  private readonly passing: Bits;
  private readonly near: Float64Array;
  private readonly far: Float64Array;
  private readonly order: Int32Array;
  private readonly rings = new Int32Array(RINGS + 1);
  private place = 0;
  private found = 0;

  constructor(private readonly region: Region) {
    const { count, cells } = (this.homes = region.homes);
    this.home = new Int32Array(count);
    this.suitability = new Float64Array(count);
    this.passing = bitsFor(count);
    this.near = new Float64Array(cells.length);
    this.far = new Float64Array(cells.length);
    this.order = new Int32Array(cells.length);
    for (let cell = 0; cell < cells.length; cell++) this.order[cell] = cell;
  }

  /** Everything that follows is about this need. */
  aim(need: number): void {
    this.frame = frameOf(this.region, this.region.needs.source[need]!);
    passingHomes(this.region, need, this.passing);
    const { cells } = this.homes;
    for (let index = 0; index < cells.length; index++) this.measure(cells[index]!, index);
    this.place = 0;
  }

  private measure(cell: Cell, index: number): void {
    const { x, y } = this.frame;
    const dx = Math.max(cell.minX - x, 0, x - cell.maxX);
    const dy = Math.max(cell.minY - y, 0, y - cell.maxY);
    const fx = Math.max(x - cell.minX, cell.maxX - x);
    const fy = Math.max(y - cell.minY, cell.maxY - y);
    const isKnown = dx + dy === dx + dy;
    this.near[index] = isKnown ? Math.sqrt(dx * dx + dy * dy) : 0;
    this.far[index] = isKnown ? Math.sqrt(fx * fx + fy * fy) : Infinity;
  }

  /** How many homes are eligible. */
  count(): number {
    const { cells } = this.homes;
    let count = 0;
    for (let index = 0; index < cells.length; index++) {
      if (this.isOutside(index)) continue;
      const cell = cells[index]!;
      if (this.isInside(index)) count += countRange(this.passing, cell.from, cell.to);
      else count += this.countWithin(cell);
    }
    return count;
  }

  /** From now on the nearest cells come first, ring by ring: worth it where most can be left out. */
  sortCells(): void {
    const { near, rings, order } = this;
    rings.fill(0);
    for (let cell = 0; cell < near.length; cell++) rings[ringOf(near[cell]!) + 1]!++;
    for (let ring = 1; ring < rings.length; ring++) rings[ring]! += rings[ring - 1]!;
    for (let cell = 0; cell < near.length; cell++) order[rings[ringOf(near[cell]!)]!++] = cell;
  }

  /** Writes some more eligible homes that suit at least so well and says how many, or −1 when there are no more. */
  next(least = 0): number {
    const { order, frame } = this;
    if (this.place >= order.length) return -1;
    this.found = 0;
    while (this.place < order.length && this.found < BATCH) {
      const index = order[this.place++]!;
      if (this.isOutside(index)) continue;
      const isUnknown = this.far[index] === Infinity;
      const nearest = FIT_WEIGHTS.distance * (isUnknown ? UNKNOWN : nearness(this.near[index]!));
      if (frame.best + nearest < least) continue;
      const { from, to } = this.homes.cells[index]!;
      this.within(from, to, least - nearest);
    }
    return this.found;
  }

  /** All eligible homes, for what is not in a hurry. */
  each(visit: (home: number, suitability: number) => void): void {
    for (let found = this.next(); found >= 0; found = this.next()) {
      for (let at = 0; at < found; at++) visit(this.home[at]!, this.suitability[at]!);
    }
  }

  private isOutside(index: number): boolean {
    return this.near[index]! > this.frame.maxKm || this.far[index]! < this.frame.minKm;
  }

  private isInside(index: number): boolean {
    return this.far[index]! <= this.frame.maxKm && this.near[index]! >= this.frame.minKm;
  }

  private countWithin(cell: Cell): number {
    const { x: fromX, y: fromY, maxKm, minKm } = this.frame;
    const { x, y } = this.homes;
    let count = 0;
    for (let word = cell.from >>> 5; word << 5 < cell.to; word++) {
      for (let bits = wordWithin(this.passing, word, cell); bits !== 0; bits &= bits - 1) {
        const home = (word << 5) + 31 - Math.clz32(bits & -bits);
        const dx = x[home]! - fromX;
        const dy = y[home]! - fromY;
        const km = Math.sqrt(dx * dx + dy * dy);
        if (!(km > maxKm || km < minKm)) count++;
      }
    }
    return count;
  }

  /** `least`: what a home must have before its distance is looked at. */
  private within(from: number, to: number, least: number): void {
    const { x: fromX, y: fromY, maxKm, minKm, age, facts, language, capacity } = this.frame;
    const { x, y, ageKind, factKind, languageKind, free, experience } = this.homes;
    const { passing, home: homes, suitability } = this;
    const range = { from, to };
    const others = this.frame.best - FIT_WEIGHTS.experience;
    let found = this.found;
    for (let word = from >>> 5; word << 5 < to; word++) {
      // The most experienced stand first in their cell, so what follows has no more.
      if (others + FIT_WEIGHTS.experience * experience[Math.max(from, word << 5)]! < least) break;
      let bits = wordWithin(passing, word, range);
      while (bits !== 0) {
        const home = (word << 5) + 31 - Math.clz32(bits & -bits);
        bits &= bits - 1;
        const apart =
          age[ageKind[home]!]! +
          facts[factKind[home]!]! +
          language[languageKind[home]!]! +
          capacity[free[home]!]! +
          FIT_WEIGHTS.experience * experience[home]!;
        if (apart < least) continue;
        const dx = x[home]! - fromX;
        const dy = y[home]! - fromY;
        const km = Math.sqrt(dx * dx + dy * dy);
        if (km > maxKm || km < minKm) continue;
        const near = km >= FAR_KM ? 0 : km === km ? 1 - km / FAR_KM : UNKNOWN;
        homes[found] = home;
        suitability[found++] = apart + FIT_WEIGHTS.distance * near;
      }
    }
    this.found = found;
  }
}
