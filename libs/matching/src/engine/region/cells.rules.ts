import type { EngineHome } from '../engine.words.js';
import { masksOf } from './masks.rules.js';
import { compareNumbers, compareTexts, orderBy, placesOf } from './order.rules.js';

/** Side of a cell, km. */
export const CELL_KM = 12;
/** Years of experience that count for a full part; more adds nothing. */
const FULL_EXPERIENCE = 5;
/** Steps that experience is first sorted by. */
const STEPS = 2 ** 30;

/** The squares that homes lie in, one after the other: the homes of cell `c` are those from `from[c]` up to `from[c + 1]`. */
export interface Cells {
  readonly count: number;
  readonly from: Int32Array;
  /** The rectangle of its homes, km; NaN where positions are unknown. */
  readonly minX: Float64Array;
  readonly minY: Float64Array;
  readonly maxX: Float64Array;
  readonly maxY: Float64Array;
}

/** 0–1; what is not told is half. */
export function experienceOf({ experienceYears: years }: EngineHome): number {
  return years === null ? 0.5 : Math.min(1, years / FULL_EXPERIENCE);
}

/** By cell, there the most experienced first, then by what else the home is, and only between equals by registration and id: a new id moves nothing. */
export function inCells(homes: readonly EngineHome[]): { source: EngineHome[]; cells: Cells } {
  const keys = new Float64Array(homes.length);
  const experience = new Float64Array(homes.length);
  for (let index = 0; index < homes.length; index++) {
    keys[index] = cellKey(homes[index]!);
    experience[index] = experienceOf(homes[index]!);
  }
  const { places, different } = placesOf(keys);
  const coarse = new Float64Array(homes.length);
  for (let index = 0; index < homes.length; index++) {
    coarse[index] = places[index]! * STEPS + Math.floor(Math.min(1, 1 - experience[index]!) * (STEPS - 1));
  }
  const order = orderBy(coarse, withinCell(homes, experience));
  const source: EngineHome[] = [];
  for (let place = 0; place < order.length; place++) source.push(homes[order[place]!]!);
  const from = new Int32Array(different.length + 1);
  for (let index = 0; index < homes.length; index++) from[places[index]! + 1]!++;
  for (let cell = 0; cell < different.length; cell++) from[cell + 1]! += from[cell]!;
  return { source, cells: cellsOf(source, from) };
}

function cellKey({ position }: EngineHome): number {
  if (!position) return Infinity;
  return Math.floor(position.x / CELL_KM) * 100_003 + Math.floor(position.y / CELL_KM);
}

function withinCell(homes: readonly EngineHome[], experience: Float64Array): (a: number, b: number) => number {
  const texts = new Map<number, string>();
  const textOf = (index: number) => texts.get(index) ?? texts.set(index, contentOf(homes[index]!)).get(index)!;
  return (a, b) => {
    if (experience[a] !== experience[b]) return experience[a]! > experience[b]! ? -1 : 1;
    const [one, other] = [homes[a]!, homes[b]!];
    return (
      compareNumbers(one.position?.x ?? 0, other.position?.x ?? 0) ||
      compareNumbers(one.position?.y ?? 0, other.position?.y ?? 0) ||
      compareTexts(textOf(a), textOf(b)) ||
      compareNumbers(one.registeredAt, other.registeredAt) ||
      compareTexts(one.id, other.id)
    );
  };
}

function contentOf(home: EngineHome): string {
  const { yes, no } = masksOf(home);
  const lists = [home.ages, home.assignmentTypes && [...home.assignmentTypes].sort(), home.languages];
  return JSON.stringify([home.freePlaces, home.places, home.experienceYears, yes, no, home.zone, ...lists]);
}

function cellsOf(source: readonly EngineHome[], from: Int32Array): Cells {
  const count = from.length - 1;
  const [minX, minY] = [new Float64Array(count).fill(Infinity), new Float64Array(count).fill(Infinity)];
  const [maxX, maxY] = [new Float64Array(count).fill(-Infinity), new Float64Array(count).fill(-Infinity)];
  for (let cell = 0; cell < count; cell++) {
    for (let home = from[cell]!; home < from[cell + 1]!; home++) {
      const { position } = source[home]!;
      const x = position?.x ?? NaN;
      const y = position?.y ?? NaN;
      minX[cell] = Math.min(minX[cell]!, x);
      minY[cell] = Math.min(minY[cell]!, y);
      maxX[cell] = Math.max(maxX[cell]!, x);
      maxY[cell] = Math.max(maxY[cell]!, y);
    }
  }
  return { count, from, minX, minY, maxX, maxY };
}
