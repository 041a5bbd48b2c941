import {
  acceptanceOf,
  breakdownLogit,
  breakdownOf,
  distanceKm,
  frameOf,
  PRIOR_ACCEPTANCE,
  readRegion,
  suitabilityOf,
  type EngineSnapshot,
} from '#engine';
import { Luck, luck } from './luck.js';
import { type Arrival, type Opening, type SimulatedRegion } from './region.js';

/** A family is asked, or a municipality has made contact. */
export interface Choice {
  readonly arrival: Arrival;
  readonly opening: Opening;
  /** Until the answer. */
  readonly days: number;
  /** A requirement that the advert hid will be found unmet. */
  readonly isInVain?: boolean;
}

export interface Policy {
  readonly name: string;
  choose(today: Today): readonly Choice[];
}

/** What a policy sees in the morning: who waits and which homes are idle, none of them being asked already. */
export interface Today {
  readonly day: number;
  readonly world: SimulatedRegion;
  readonly waiting: readonly Arrival[];
  readonly idle: readonly Opening[];
  /** All of it, as the engine reads it. */
  readonly snapshot: EngineSnapshot;
  isClosed(arrival: Arrival, opening: Opening): boolean;
}

/** How one unit's wait ended; what has not happened is undefined. */
export interface Outcome {
  readonly arrival: Arrival;
  /** Day of moving in to a stable home. */
  stableOn?: number;
  opening?: Opening;
  breakdown?: number;
}

export interface Run {
  readonly world: SimulatedRegion;
  readonly outcomes: readonly Outcome[];
  readonly contacts: number;
  readonly failedContacts: number;
  /** Children in an emergency home, by day. */
  readonly waitingChildren: readonly number[];
}

export function simulate(world: SimulatedRegion, policy: Policy): Run {
  return new Simulation(world, policy).run();
}

/** Streams of luck. */
export const ANSWER = 11;
const NOISE = 12;

class Simulation {
  private readonly outcomes: Outcome[];
  private waiting: Arrival[] = [];
  private idle: Opening[] = [];
  private asked: (Choice & { readonly answerOn: number; readonly suitability: number })[] = [];
  private readonly closed = new Map<Arrival, Set<Opening>>();
  private readonly received: Record<string, number> = {};
  private readonly inNeed: Record<string, number> = {};
  private contacts = 0;
  private failedContacts = 0;

  constructor(
    private readonly world: SimulatedRegion,
    private readonly policy: Policy,
  ) {
    this.outcomes = world.arrivals.map((arrival) => ({ arrival }));
    for (const { home } of world.openings) home.freePlaces = home.places;
  }

  run(): Run {
    const waitingChildren: number[] = [];
    const { arrivals, openings, parameters } = this.world;
    let [nextArrival, nextOpening] = [0, 0];
    for (let day = 0; day < parameters.days; day++) {
      while (arrivals[nextArrival] && arrivals[nextArrival]!.day <= day) this.arrive(arrivals[nextArrival++]!);
      while (openings[nextOpening] && openings[nextOpening]!.day <= day) this.idle.push(openings[nextOpening++]!);
      this.answers(day);
      this.leave(day);
      for (const choice of this.policy.choose(this.morning(day))) this.ask(choice, day);
      waitingChildren.push(this.childrenWaiting(day));
    }
    const { world, outcomes, contacts, failedContacts } = this;
    return { world, outcomes, contacts, failedContacts, waitingChildren };
  }

  private arrive(arrival: Arrival): void {
    this.waiting.push(arrival);
    const { municipality, children } = arrival.need;
    this.inNeed[municipality] = (this.inNeed[municipality] ?? 0) + children.length;
  }

  private answers(day: number): void {
    const due = this.asked.filter(({ answerOn }) => answerOn <= day);
    this.asked = this.asked.filter(({ answerOn }) => answerOn > day);
    for (const answer of due) {
      const { arrival, opening, suitability, isInVain } = answer;
      const chance = acceptanceOf(this.world.parameters.asking.acceptance, suitability);
      const isYes = !isInVain && luck(this.world.seed, ANSWER, arrival.number, opening.number) < chance;
      if (isYes) this.place(answer, day);
      else this.close(answer);
      if (isInVain) this.failedContacts++;
      if (opening.home.freePlaces > 0) this.idle.push(opening);
    }
  }

  private place(
    { arrival, opening, suitability }: { arrival: Arrival; opening: Opening; suitability: number },
    day: number,
  ) {
    const { need } = arrival;
    opening.home.freePlaces -= need.exclusive ? opening.home.freePlaces : need.children.length;
    const outcome = this.outcomes[arrival.number]!;
    outcome.stableOn = day + this.world.parameters.asking.introductionDays;
    outcome.opening = opening;
    outcome.breakdown = breakdownOf(breakdownLogit(need), suitability);
    this.received[need.municipality] = (this.received[need.municipality] ?? 0) + need.children.length;
  }

  private close({ arrival, opening }: { arrival: Arrival; opening: Opening }): void {
    const known = this.closed.get(arrival) ?? this.closed.set(arrival, new Set()).get(arrival)!;
    known.add(opening);
    this.waiting.push(arrival);
  }

  /** Another way is found for some, and some homes tire of waiting; neither while a question is open. */
  private leave(day: number): void {
    for (const arrival of this.waiting) {
      if (arrival.otherWayOn <= day) this.outcomes[arrival.number]!.stableOn = day;
      arrival.need.waitedDays = day - arrival.day;
    }
    this.waiting = this.waiting.filter(({ otherWayOn }) => otherWayOn > day);
    this.idle = this.idle.filter(({ leavesOn }) => leavesOn > day);
    this.waiting.sort((a, b) => a.number - b.number);
    this.idle.sort((a, b) => a.number - b.number);
  }

  private ask(choice: Choice, day: number): void {
    const { arrival, opening } = choice;
    this.waiting = this.waiting.filter((one) => one !== arrival);
    this.idle = this.idle.filter((one) => one !== opening);
    const suitability = trueSuitability(this.world, choice, suitabilityIn(choice));
    this.asked.push({ ...choice, answerOn: day + choice.days, suitability });
    this.contacts++;
  }

  private morning(day: number): Today {
    const { world, waiting, idle, closed } = this;
    const isClosed = (arrival: Arrival, opening: Opening) => closed.get(arrival)?.has(opening) === true;
    const closedPairs = waiting.flatMap((arrival) =>
      [...(closed.get(arrival) ?? [])].map(({ home }) => [arrival.need.id, home.id] as const),
    );
    const snapshot: EngineSnapshot = {
      needs: waiting.map(({ need }) => need),
      homes: idle.map(({ home }) => home),
      closedPairs,
      conflicts: [],
      received: this.received,
      entitled: this.entitled(),
      acceptance: world.parameters.asking.acceptance,
      prices: {},
    };
    return { day, world, waiting, idle, snapshot, isClosed };
  }

  /** The agreement's key: homes so far, shared by the children each member has had in need (own choice of key). */
  private entitled(): Record<string, number> {
    const sum = (counts: Record<string, number>) => Object.values(counts).reduce((total, one) => total + one, 0);
    const share = sum(this.received) / Math.max(1, sum(this.inNeed));
    return Object.fromEntries(Object.entries(this.inNeed).map(([code, children]) => [code, children * share]));
  }

  private childrenWaiting(day: number): number {
    let children = 0;
    for (const { arrival, stableOn } of this.outcomes) {
      if (arrival.day <= day && (stableOn === undefined || stableOn > day)) children += arrival.need.children.length;
    }
    return children;
  }
}

type PairOf = Pick<Choice, 'arrival' | 'opening'>;

/** What the suitability turns out to be: nobody knows it beforehand. */
function trueSuitability(
  { seed, parameters }: SimulatedRegion,
  { arrival, opening }: PairOf,
  believed: number,
): number {
  const error = parameters.breakdown.noise * new Luck(seed, NOISE, arrival.number, opening.number).normal();
  return Math.min(1, Math.max(0, believed + error));
}

/** Chance of a yes at the true suitability. */
export function answerChance(world: SimulatedRegion, pair: PairOf, believed: number): number {
  return acceptanceOf(world.parameters.asking.acceptance, trueSuitability(world, pair, believed));
}

/** Suitability of a pair as it stands today. */
export function suitabilityIn({ arrival, opening }: PairOf): number {
  const region = pairAlone({ arrival, opening });
  const frame = frameOf(region, arrival.need);
  return suitabilityOf(frame, region.homes, [0, distanceKm(region, 0, 0)]);
}

/** A region of one need and one home. */
export function pairAlone({ arrival, opening }: PairOf) {
  return readRegion({
    needs: [arrival.need],
    homes: [opening.home],
    closedPairs: [],
    conflicts: [],
    received: {},
    entitled: {},
    acceptance: PRIOR_ACCEPTANCE,
    prices: {},
  });
}
