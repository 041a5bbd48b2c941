import { bitsFor, countRange, type Bits } from '../region/bitset.rules.js';
import { FAR_KM, FIT_WEIGHTS, Frames, nearness, UNKNOWN, type Frame } from './fit.rules.js';
import type { HomeArrays } from '../region/home-arrays.rules.js';
import type { Region } from '../region/region.rules.js';
import { passingHomes } from '../region/requirements.rules.js';

/** Homes handed over at a time, at least; a cell is never divided. */
const BATCH = 64;

/** Width of a ring, km, and how many are told apart. */
const RING_KM = 4;
const RINGS = 64;

/** What sums in another order may differ by: nothing is left out for less, so that equals are told apart by their rank alone. */
const ROUNDING = 1e-12;

/** Steps of experience told apart. */
const STEPS = 250;

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
  private readonly frames: Frames;
  /** By home: its experience in steps, rounded up; and by step what that is worth at the most. A byte a home is soon read. */
  private readonly step: Uint8Array;
  private readonly worth: Float64Array;
  private readonly passing: Bits;
  private readonly near: Float64Array;
  private readonly far: Float64Array;
  private readonly order: Int32Array;
  private readonly rings = new Int32Array(RINGS + 1);
  private place = 0;

  constructor(private readonly region: Region) {
    const { count, cells, experience } = (this.homes = region.homes);
    this.frames = new Frames(this.homes);
    this.home = new Int32Array(count);
    this.suitability = new Float64Array(count);
    this.step = new Uint8Array(count);
    for (let home = 0; home < count; home++) this.step[home] = Math.max(0, Math.ceil(experience[home]! * STEPS));
    this.worth = new Float64Array(STEPS + 1);
    for (let step = 0; step <= STEPS; step++) this.worth[step] = (FIT_WEIGHTS.experience * step) / STEPS;
    this.passing = bitsFor(count);
    this.near = new Float64Array(cells.count);
    this.far = new Float64Array(cells.count);
    this.order = new Int32Array(cells.count);
    for (let cell = 0; cell < cells.count; cell++) this.order[cell] = cell;
  }

  /** Everything that follows is about this need. */
  aim(need: number): void {
    this.frame = this.frames.of(this.region.needs.source[need]!);
    passingHomes(this.region, need, this.passing);
    this.measure();
    this.again();
  }

  /** From the first cell. */
  again(): void {
    this.place = 0;
  }

  /** How near and how far the homes of each cell can be. */
  private measure(): void {
    const { x, y } = this.frame;
    const { count, minX, minY, maxX, maxY } = this.homes.cells;
    for (let cell = 0; cell < count; cell++) {
      const dx = Math.max(minX[cell]! - x, 0, x - maxX[cell]!);
      const dy = Math.max(minY[cell]! - y, 0, y - maxY[cell]!);
      const fx = Math.max(x - minX[cell]!, maxX[cell]! - x);
      const fy = Math.max(y - minY[cell]!, maxY[cell]! - y);
      const isKnown = dx + dy === dx + dy;
      this.near[cell] = isKnown ? Math.sqrt(dx * dx + dy * dy) : 0;
      this.far[cell] = isKnown ? Math.sqrt(fx * fx + fy * fy) : Infinity;
    }
  }

  /** How many homes are eligible. */
  count(): number {
    const { count, from } = this.homes.cells;
    let eligible = 0;
    for (let cell = 0; cell < count; cell++) {
      if (this.isOutside(cell)) continue;
      if (this.isInside(cell)) eligible += countRange(this.passing, from[cell]!, from[cell + 1]!);
      else eligible += this.countWithin(cell);
    }
    return eligible;
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
    let noted = 0;
    while (this.place < order.length && noted < BATCH) {
      const cell = order[this.place++]!;
      if (this.isOutside(cell)) continue;
      const isUnknown = this.far[cell] === Infinity;
      const nearest = FIT_WEIGHTS.distance * (isUnknown ? UNKNOWN : nearness(this.near[cell]!));
      if (frame.best + nearest < least - ROUNDING) continue;
      noted = this.note(cell, least - nearest - ROUNDING, noted);
    }
    return this.reach(noted);
  }

  /** All eligible homes, for what is not in a hurry. */
  each(visit: (home: number, suitability: number) => void): void {
    for (let found = this.next(); found >= 0; found = this.next()) {
      for (let at = 0; at < found; at++) visit(this.home[at]!, this.suitability[at]!);
    }
  }

  private isOutside(cell: number): boolean {
    return this.near[cell]! > this.frame.maxKm || this.far[cell]! < this.frame.minKm;
  }

  private isInside(cell: number): boolean {
    return this.far[cell]! <= this.frame.maxKm && this.near[cell]! >= this.frame.minKm;
  }

  private countWithin(cell: number): number {
    const { x: fromX, y: fromY, maxKm, minKm } = this.frame;
    const { x, y } = this.homes;
    const { home: homes } = this;
    const noted = this.note(cell, -Infinity, 0);
    let count = 0;
    for (let at = 0; at < noted; at++) {
      const dx = x[homes[at]!]! - fromX;
      const dy = y[homes[at]!]! - fromY;
      const km = Math.sqrt(dx * dx + dy * dy);
      if (!(km > maxKm || km < minKm)) count++;
    }
    return count;
  }

  /**
   * Notes the homes of a cell that pass and may have so much before their distance is looked at, after the first `noted`; says how
   * many there are now. Loops with one thing to do each, and all they read in locals: three times as fast as one that does it all.
   */
  private note(cell: number, least: number, noted: number): number {
    const { passing, step, worth, home: homes } = this;
    const from = this.homes.cells.from[cell]!;
    const to = this.homes.cells.from[cell + 1]!;
    const others = this.frame.best - FIT_WEIGHTS.experience;
    const last = (to - 1) >>> 5;
    let end = noted;
    for (let word = from >>> 5; word <= last; word++) {
      // The most experienced stand first in their cell, so what follows has no more.
      if (others + worth[step[Math.max(from, word << 5)]!]! < least) break;
      let bits = passing[word]!;
      if (word << 5 < from) bits &= -1 << from;
      if (word === last) bits &= -1 >>> -to;
      for (; bits !== 0; bits &= bits - 1) homes[end++] = (word << 5) + 31 - Math.clz32(bits & -bits);
    }
    return least > 0 ? this.sift(noted, end, least) : end;
  }

  private sift(from: number, to: number, least: number): number {
    const { age, facts, language, capacity } = this.frame;
    const { ageKind, factKind, languageKind, free } = this.homes;
    const { step, worth, home: homes } = this;
    let kept = from;
    for (let at = from; at < to; at++) {
      const home = homes[at]!;
      const most =
        age[ageKind[home]!]! +
        facts[factKind[home]!]! +
        language[languageKind[home]!]! +
        capacity[free[home]!]! +
        worth[step[home]!]!;
      homes[kept] = home;
      kept += most < least ? 0 : 1;
    }
    return kept;
  }

  /** What those noted suit; lets go of what is out of reach. */
  private reach(noted: number): number {
    const { x: fromX, y: fromY, maxKm, minKm, age, facts, language, capacity } = this.frame;
    const { x, y, ageKind, factKind, languageKind, free, experience } = this.homes;
    const { home: homes, suitability } = this;
    const { experience: seasoned, distance: close } = FIT_WEIGHTS;
    const far = FAR_KM;
    const unknown = UNKNOWN;
    let found = 0;
    for (let at = 0; at < noted; at++) {
      const home = homes[at]!;
      const dx = x[home]! - fromX;
      const dy = y[home]! - fromY;
      const km = Math.sqrt(dx * dx + dy * dy);
      if (km > maxKm || km < minKm) continue;
      const near = km >= far ? 0 : km === km ? 1 - km / far : unknown;
      homes[found] = home;
      suitability[found++] =
        age[ageKind[home]!]! +
        facts[factKind[home]!]! +
        language[languageKind[home]!]! +
        capacity[free[home]!]! +
        seasoned * experience[home]! +
        close * near;
    }
    return found;
  }
}
