import {
  isEligible,
  PROFILES,
  propose,
  proposalsOf,
  readRegion,
  Scanner,
  FAIRNESS,
  LEAST_SUITABILITY,
  type EngineProfile,
  type Region,
} from '#engine';
import { luck } from './luck.js';
import { isAnyPossible } from './possible.js';
import type { Arrival, Opening } from './region.js';
import { pairAlone, suitabilityIn, type Choice, type Policy, type Today } from './simulate.js';

interface Pair {
  readonly arrival: Arrival;
  readonly opening: Opening;
  readonly suitability: number;
}

/** All pairs that meet every requirement, need by need. */
function possiblePairs(today: Today): Pair[] {
  if (!isAnyPossible(today)) return [];
  const { waiting, idle, snapshot } = today;
  const region = readRegion(snapshot);
  const [arrivals, openings] = [inEngineOrder(waiting, region), homesInEngineOrder(idle, region)];
  const scanner = new Scanner(region);
  return arrivals.flatMap((arrival, need) => {
    const pairs: Pair[] = [];
    scanner.aim(need);
    scanner.each((home, suitability) => {
      if (suitability >= LEAST_SUITABILITY) pairs.push({ arrival, opening: openings[home]!, suitability });
    });
    return pairs;
  });
}

function inEngineOrder(waiting: readonly Arrival[], region: Region): Arrival[] {
  const byId = new Map(waiting.map((one) => [one.need.id, one]));
  return region.needs.source.map(({ id }) => byId.get(id)!);
}

function homesInEngineOrder(idle: readonly Opening[], region: Region): Opening[] {
  const byId = new Map(idle.map((one) => [one.home.id, one]));
  return region.homes.source.map(({ id }) => byId.get(id)!);
}

/** First come in the order of the pairs, each need and home once. */
function inTurn(pairs: readonly Pair[], { world }: Today): Choice[] {
  const taken = new Set<Arrival | Opening>();
  return pairs.flatMap(({ arrival, opening }) => {
    if (taken.has(arrival) || taken.has(opening)) return [];
    taken.add(arrival).add(opening);
    return [{ arrival, opening, days: world.parameters.asking.answerDays }];
  });
}

const longestWait = (a: Pair, b: Pair) =>
  a.arrival.day - b.arrival.day || a.arrival.number - b.arrival.number || b.suitability - a.suitability;

/** Each municipality with its own homes alone. */
const pools: Policy = {
  name: 'separate pools',
  choose: (today) =>
    inTurn(
      possiblePairs(today)
        .filter(({ arrival, opening }) => arrival.municipality === opening.municipality)
        .sort(longestWait),
      today,
    ),
};

/** One queue: the longest wait takes the home that suits it best. */
const queue: Policy = { name: 'queue', choose: (today) => inTurn(possiblePairs(today).sort(longestWait), today) };

const greedy: Policy = {
  name: 'greedy',
  choose: (today) =>
    inTurn(
      possiblePairs(today).sort((a, b) => b.suitability - a.suitability || longestWait(a, b)),
      today,
    ),
};

/**
 * Today: each municipality logs in now and then, its longest wait first, and takes the home that looks best in the advert, which
 * tells ages, places and area. What the advert hides is found by contact.
 */
const browsing: Policy = {
  name: 'browsing',
  choose: (today) => {
    const taken = new Set<Opening>();
    return [...today.waiting]
      .filter(({ municipality }) => logsIn(today, municipality))
      .sort((a, b) => a.day - b.day || a.number - b.number)
      .flatMap((arrival) => {
        const looks = today.idle
          .filter(
            (opening) => !taken.has(opening) && !today.isClosed(arrival, opening) && looksPossible(arrival, opening),
          )
          .map((opening) => ({ opening, look: suitabilityInAdvert(arrival, opening) }))
          .sort((a, b) => b.look - a.look || a.opening.number - b.opening.number);
        const opening = looks[0]?.opening;
        if (!opening) return [];
        taken.add(opening);
        const isInVain = !isEligible(pairAlone({ arrival, opening }), 0, 0);
        const { browsing: contact, asking } = today.world.parameters;
        return [{ arrival, opening, days: contact.contactDays + (isInVain ? 0 : asking.answerDays), isInVain }];
      });
  },
};

function logsIn({ day, world }: Today, municipality: number): boolean {
  const { every } = world.parameters.browsing;
  const rank = municipality / Math.max(1, world.parameters.inhabitants.length - 1);
  return (day + municipality) % Math.round(every[0] + rank * (every[1] - every[0])) === 0;
}

/** The advert as if it hid nothing but what it hides. */
function inAdvert(arrival: Arrival): Arrival {
  return { ...arrival, need: { ...arrival.need, required: [], preferred: [], minKm: 0, exclusive: false } };
}

function looksPossible(arrival: Arrival, opening: Opening): boolean {
  return isEligible(pairAlone({ arrival: inAdvert(arrival), opening }), 0, 0);
}

function suitabilityInAdvert(arrival: Arrival, opening: Opening): number {
  return suitabilityIn({ arrival: inAdvert(arrival), opening });
}

interface EngineOptions {
  readonly name: string;
  readonly fairness?: number;
  /** Share of the days that are run as a queue. */
  readonly queueDays?: number;
}

export function enginePolicy(
  profile: EngineProfile,
  { name, fairness = FAIRNESS, queueDays = 0 }: EngineOptions,
): Policy {
  return {
    name,
    choose: (today) => {
      if (luck(today.world.seed, 21, today.day) < queueDays) return queue.choose(today);
      if (!isAnyPossible(today)) return [];
      const region = readRegion(today.snapshot, { fairness });
      const [arrivals, openings] = [inEngineOrder(today.waiting, region), homesInEngineOrder(today.idle, region)];
      return proposalsOf(propose(region, profile)).map(({ need, home }) => ({
        arrival: arrivals[need]!,
        opening: openings[home]!,
        days: today.world.parameters.asking.answerDays,
      }));
    },
  };
}

export const POLICIES: readonly Policy[] = [
  pools,
  browsing,
  queue,
  greedy,
  ...PROFILES.map((profile) => enginePolicy(profile, { name: profile })),
  enginePolicy('lika', { name: 'lika unfair', fairness: 0 }),
  enginePolicy('lika', { name: 'lika 3/4', queueDays: 0.25 }),
];
