import { bitsFor, countRange, wordWithin, type Bits } from './bitset.rules.js';
import { FIT_WEIGHTS, frameOf, nearness, suitabilityOf, type Frame } from './fit.rules.js';
import type { Cell, HomeArrays } from './home-arrays.rules.js';
import type { Region } from './region.rules.js';
import { passingHomes } from './requirements.rules.js';

/** Calls `visit` with every eligible home of one need. */
export type Visit = (home: number, suitability: number) => void;

/** From this many homes on, cells are visited nearest first and left when they cannot hold anything better. */
const NEAREST_FIRST = 600;

/** Walks the eligible homes of one need after the other: bitsets first, then the cells within reach, then the distance. */
export class Scanner {
  readonly homes: HomeArrays;
  frame!: Frame;
  private readonly passing: Bits;
  private readonly near: Float64Array;
  private readonly far: Float64Array;
  private readonly order: Int32Array;

  constructor(private readonly region: Region) {
    this.homes = region.homes;
    this.passing = bitsFor(this.homes.count);
    this.near = new Float64Array(this.homes.cells.length);
    this.far = new Float64Array(this.homes.cells.length);
    this.order = Int32Array.from(this.homes.cells, (_, cell) => cell);
  }

  /** Everything that follows is about this need. */
  aim(need: number): void {
    const asked = this.region.needs.source[need]!;
    this.frame = frameOf(this.region, asked);
    passingHomes(this.region, need, this.passing);
    this.homes.cells.forEach((cell, index) => this.measure(cell, index));
    if (this.homes.count < NEAREST_FIRST) return;
    const { near } = this;
    this.order.sort((a, b) => near[a]! - near[b]! || a - b);
  }

  private measure(cell: Cell, index: number): void {
    const { x, y } = this.frame;
    const dx = Math.max(cell.minX - x, 0, x - cell.maxX);
    const dy = Math.max(cell.minY - y, 0, y - cell.maxY);
    const fx = Math.max(x - cell.minX, cell.maxX - x);
    const fy = Math.max(y - cell.minY, cell.maxY - y);
    const isKnown = !Number.isNaN(dx + dy);
    this.near[index] = isKnown ? Math.sqrt(dx * dx + dy * dy) : 0;
    this.far[index] = isKnown ? Math.sqrt(fx * fx + fy * fy) : Infinity;
  }

  /** How many homes are eligible. */
  count(): number {
    let count = 0;
    for (let index = 0; index < this.homes.cells.length; index++) {
      const cell = this.homes.cells[index]!;
      if (this.isOutside(index)) continue;
      if (this.isInside(index)) count += countRange(this.passing, cell.from, cell.to);
      else this.within(cell, () => count++);
    }
    return count;
  }

  /** Visits the homes; a cell is skipped when `canMatter` says no to the highest suitability it could hold. */
  visit(visit: Visit, canMatter?: (suitability: number) => boolean): void {
    const { frame, homes, order } = this;
    const score = (home: number, km: number) => visit(home, suitabilityOf(frame, homes, [home, km]));
    for (let place = 0; place < order.length; place++) {
      const index = order[place]!;
      if (this.isOutside(index)) continue;
      if (canMatter && !canMatter(this.highest(index))) continue;
      this.within(homes.cells[index]!, score);
    }
  }

  private highest(index: number): number {
    const isUnknown = this.far[index] === Infinity;
    return this.frame.best + FIT_WEIGHTS.distance * (isUnknown ? 1 : nearness(this.near[index]!));
  }

  private isOutside(index: number): boolean {
    return this.near[index]! > this.frame.maxKm || this.far[index]! < this.frame.minKm;
  }

  private isInside(index: number): boolean {
    return this.far[index]! <= this.frame.maxKm && this.near[index]! >= this.frame.minKm;
  }

  private within(cell: Cell, found: (home: number, km: number) => void): void {
    const { x: fromX, y: fromY, maxKm, minKm } = this.frame;
    const { x, y } = this.homes;
    for (let word = cell.from >>> 5; word << 5 < cell.to; word++) {
      let bits = wordWithin(this.passing, word, cell);
      while (bits !== 0) {
        const home = (word << 5) + 31 - Math.clz32(bits & -bits);
        bits &= bits - 1;
        const dx = x[home]! - fromX;
        const dy = y[home]! - fromY;
        const km = Math.sqrt(dx * dx + dy * dy);
        if (km > maxKm || km < minKm) continue;
        found(home, km);
      }
    }
  }
}
