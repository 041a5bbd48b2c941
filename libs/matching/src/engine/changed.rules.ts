import type { EngineHome, EngineNeed } from './engine.words.js';
import type { Answer } from './propose.rules.js';
import { reasonsOf, type Reasons } from './reasons.rules.js';
import { homeArrays } from './region/home-arrays.rules.js';
import { distanceKm, needArrays, type Region } from './region/region.rules.js';
import { needsTaken } from './region/taken.rules.js';
import { Frames, suitabilityOf } from './weighing/fit.rules.js';
import { Scanner } from './weighing/scan.rules.js';
import { LIST_LENGTH, TopList } from './weighing/top-list.rules.js';

/** One home of a need's list, with its reasons. */
export interface ShownHome extends Reasons {
  readonly home: EngineHome;
  /** 0–1. */
  readonly suitability: number;
}

export interface HomesForNeed {
  /** How many homes can take it. */
  readonly eligible: number;
  /** Most suitable first, at most 24. */
  readonly shown: readonly ShownHome[];
}

/** A new or changed need against the homes as they were read, with reasons: what its list becomes, without a look at other needs. */
export function homesFor(read: Region, need: EngineNeed): HomesForNeed {
  const region = { ...read, needs: needArrays({ ...read.snapshot, needs: [need] }, read.homes) };
  const scanner = new Scanner(region);
  const best = new TopList(region.homes.rank);
  scanner.aim(0);
  const eligible = scanner.count();
  scanner.sortCells();
  for (let found = scanner.next(); found >= 0; found = scanner.next(best.least)) {
    for (let at = 0; at < found; at++) best.offer(scanner.suitability[at]!, scanner.home[at]!);
    best.tighten();
  }
  best.finish();
  const shown = Array.from(best.items.subarray(0, best.size), (home, place) => ({
    home: region.homes.source[home]!,
    suitability: best.values[place]!,
    ...reasonsOf(region, 0, home),
  }));
  return { eligible, shown };
}

/** A need that a home can take. */
export interface ServedNeed {
  readonly need: EngineNeed;
  readonly suitability: number;
  /** The home's place in the need's list, 1–24, or null where so many suit it better. */
  readonly place: number | null;
}

export interface NeedsForHome {
  /** Every need it can take, in the region's order. */
  readonly served: readonly ServedNeed[];
  /** The needs it suits best, with reasons, at most 24. */
  readonly best: readonly (ServedNeed & Reasons)[];
}

/** A new or changed home against the needs of a run: whom it can help now, and in whose list it comes, without redoing the lists. */
export function needsFor(answer: Answer, home: EngineHome): NeedsForHome {
  const homes = homeArrays([home]);
  const region = { ...answer.region, homes };
  const frames = new Frames(homes);
  const best = new TopList(region.needs.rank);
  const served: ServedNeed[] = [];
  for (const index of needsTaken(answer.region, home)) {
    const need = region.needs.source[index]!;
    const suitability = suitabilityOf(frames.of(need), homes, [0, distanceKm(region, index, 0)]);
    best.offer(suitability, index);
    served.push({ need, suitability, place: placeIn(answer, index, { home, suitability }) });
  }
  best.finish();
  const told = Array.from(best.items.subarray(0, best.size), (need) => ({
    ...served.find((one) => one.need === region.needs.source[need])!,
    ...reasonsOf(region, need, 0),
  }));
  return { served, best: told };
}

/** How many of the need's list stay before the home, and one. What it was before the change is not counted. */
function placeIn({ candidates, region }: Answer, need: number, one: { home: EngineHome; suitability: number }) {
  const { shown } = candidates;
  const from = need * LIST_LENGTH;
  const size = shown.size[need]!;
  if (size === LIST_LENGTH && shown.suitability[from + size - 1]! > one.suitability) return null;
  let before = 0;
  for (let at = from; at < from + size; at++) {
    const home = region.homes.source[shown.home[at]!]!;
    const more = shown.suitability[at]! - one.suitability;
    if (home.id !== one.home.id && (more > 0 || (more === 0 && isEarlier(home, one.home)))) before++;
  }
  return before < LIST_LENGTH ? before + 1 : null;
}

function isEarlier(a: EngineHome, b: EngineHome): boolean {
  return a.registeredAt < b.registeredAt || (a.registeredAt === b.registeredAt && a.id < b.id);
}
