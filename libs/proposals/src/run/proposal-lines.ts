import {
  FIT_WEIGHTS,
  blockingOf,
  openQuestions,
  partsOf,
  proposalsOf,
  readRegion,
  reasonsOf,
  type Answer,
  type Fact,
  type Region,
} from '#libs/matching';
import { homeFactsHash, needFactsHash } from '../facts-hash.js';
import { FIT_PARTS, type Effect, type FitPart } from '../proposal.words.js';
import type { RegionPicture } from './snapshot.queries.js';

/** What speaks for a pair and against it, as codes. */
interface PairReasons {
  readonly pluses: readonly FitPart[];
  readonly minuses: readonly FitPart[];
}

export interface Line extends PairReasons {
  readonly needId: string;
  /** The need's municipality. */
  readonly municipalityId: string;
  readonly homeId: string;
  readonly isDecided: boolean;
  /** Thousandths. */
  readonly weight: number;
  /** Per thousand, in the order of `FIT_PARTS`. */
  readonly fits: readonly number[];
  readonly openFacts: readonly Fact[];
  readonly needFactsHash: string;
  readonly homeFactsHash: string;
  readonly alternatives: readonly Alternative[];
}

export interface Alternative extends PairReasons {
  readonly homeId: string;
  readonly weight: number;
  readonly effect: Effect;
  /** Whose need would be proposed another home, or none. */
  readonly displacedMunicipalityId: string | null;
  readonly homeFactsHash: string;
}

export interface Unmet {
  readonly needId: string;
  readonly municipalityId: string;
  /** Homes that could take the need: 0 means that nobody in the region can. */
  readonly eligibleHomes: number;
  /** What keeps homes away and how many, most first. */
  readonly blocking: readonly (readonly [code: string, count: number])[];
}

/** A run's answer as it is stored and shown. */
export interface Outcome {
  readonly lines: readonly Line[];
  readonly unmet: readonly Unmet[];
}

const MOST_ALTERNATIVES = 3;
const MOST_CODES = 6;
export const THOUSAND = 1_000;

/** Decided pairs first, then heaviest first. */
export function outcomeOf(picture: RegionPicture, answer: Answer): Outcome {
  // Decided pairs have left the region that was computed, and are explained in the whole one.
  const whole = picture.fixed.length > 0 ? readRegion(picture.whole) : answer.region;
  const line = (needId: string, homeId: string) => pairIn(whole, { needId, homeId });
  const decided = picture.fixed.map(({ needId, homeId }) => ({
    ...line(needId, homeId),
    isDecided: true,
    weight: 0,
    alternatives: [],
  }));
  const proposed = proposalsOf(answer).map(({ need, home, weight }) => ({
    ...line(answer.region.needs.source[need]!.id, answer.region.homes.source[home]!.id),
    isDecided: false,
    weight: thousandths(weight),
    alternatives: alternativesOf(answer, need, home),
  }));
  return { lines: [...decided, ...proposed], unmet: unmetOf(picture, answer) };
}

type Explained = Omit<Line, 'isDecided' | 'weight' | 'alternatives'>;

function pairIn(region: Region, { needId, homeId }: { needId: string; homeId: string }): Explained {
  const need = region.needs.indexOf.get(needId)!;
  const home = region.homes.indexOf.get(homeId)!;
  const parts = partsOf(region, need, home);
  const asked = region.needs.source[need]!;
  return {
    needId,
    homeId,
    municipalityId: asked.municipality,
    fits: FIT_PARTS.map((part) => Math.min(THOUSAND, Math.max(0, thousandths(parts[part] / FIT_WEIGHTS[part])))),
    ...codesOf(region, need, home),
    openFacts: openQuestions(region, need, home),
    needFactsHash: needFactsHash(asked),
    homeFactsHash: homeFactsHash(region.homes.source[home]!),
  };
}

function codesOf(region: Region, need: number, home: number): PairReasons {
  const { pluses, minuses } = reasonsOf(region, need, home);
  return { pluses: pluses.map(({ part }) => part), minuses: minuses.map(({ part }) => part) };
}

/** The next best homes, and what choosing one would do to whoever it is proposed for now. */
function alternativesOf(answer: Answer, need: number, chosen: number): Alternative[] {
  const { region } = answer;
  return nextBest(answer, need, chosen).map(({ home, weight }) => ({
    homeId: region.homes.source[home]!.id,
    weight: thousandths(weight),
    ...codesOf(region, need, home),
    ...effectOf(answer, { home, released: chosen }),
    homeFactsHash: homeFactsHash(region.homes.source[home]!),
  }));
}

function effectOf(
  answer: Answer,
  { home, released }: { home: number; released: number },
): Pick<Alternative, 'effect' | 'displacedMunicipalityId'> {
  const { needOf } = answer.assignment;
  const displaced = needOf[home]!;
  if (displaced < 0) return { effect: 'none', displacedMunicipalityId: null };
  return {
    effect: finds(answer, displaced, released) ? 'moves' : 'unmet',
    displacedMunicipalityId: answer.region.needs.source[displaced]!.municipality,
  };
}

/** Whether a need that loses its home has another on its list: the one that is let go of, or one that nobody is proposed. */
function finds({ candidates, assignment }: Answer, need: number, released: number): boolean {
  const { start, home } = candidates.edges;
  for (let at = start[need]!; at < start[need + 1]!; at++) {
    if (home[at] === released || assignment.needOf[home[at]!]! < 0) return true;
  }
  return false;
}

interface Edge {
  readonly home: number;
  readonly weight: number;
}

/** Homes on the need's list but for the chosen, heaviest first; equals by the home's registration. */
function nextBest({ candidates, region }: Answer, need: number, chosen: number): Edge[] {
  const { start, home, weight } = candidates.edges;
  const { rank } = region.homes;
  const isBefore = (one: Edge, other: Edge) =>
    one.weight > other.weight || (one.weight === other.weight && rank[one.home]! < rank[other.home]!);
  const best: Edge[] = [];
  for (let at = start[need]!; at < start[need + 1]!; at++) {
    const edge = { home: home[at]!, weight: weight[at]! };
    if (edge.home === chosen) continue;
    const place = best.findIndex((other) => isBefore(edge, other));
    if (place >= 0) best.splice(place, 0, edge);
    else if (best.length < MOST_ALTERNATIVES) best.push(edge);
    if (best.length > MOST_ALTERNATIVES) best.pop();
  }
  return best;
}

function unmetOf({ withoutConsent }: RegionPicture, answer: Answer): Unmet[] {
  const { region, assignment, candidates } = answer;
  return region.needs.source.flatMap(({ id, municipality }, need) => {
    if (assignment.homeOf[need]! >= 0) return [];
    const counts = new Map(Object.entries(blockingOf(answer, need)));
    splitConsent(counts, withoutConsent.get(id) ?? 0);
    const blocking = [...counts]
      .filter(([, count]) => count > 0)
      .sort(byCount)
      .slice(0, MOST_CODES);
    return { needId: id, municipalityId: municipality, eligibleHomes: candidates.eligible[need]!, blocking };
  });
}

/** To the engine, a pair without consent is a closed pair; to the reader it is another thing than a no. */
function splitConsent(counts: Map<string, number>, withoutConsent: number): void {
  if (withoutConsent === 0) return;
  counts.set('consent', (counts.get('consent') ?? 0) + withoutConsent);
  counts.set('declined', Math.max(0, (counts.get('declined') ?? 0) - withoutConsent));
}

type Counted = readonly [code: string, count: number];
const byCount = (a: Counted, b: Counted) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1);

export function thousandths(value: number): number {
  return Math.round(value * THOUSAND);
}
