import { type EngineNeed, type EngineProfile, type Acceptance } from './engine.words.js';
import type { Frame } from './fit.rules.js';

/** Raised when a rule of the engine changes. */
export const ENGINE_RULE_VERSION = '1';
/** Raised when a weight changes. */
export const ENGINE_WEIGHT_VERSION = '1';

/** Under this the engine does not ask the family: 4b-simulated-region, "Suitability". */
export const LEAST_SUITABILITY = 0.45;

/** The terms of 4-matching, "Order and weights". */
const PLACED = 1.5;
const BREAKDOWN = 0.225;
const SUITED = 0.2;
/** What a need that no home would be left for is worth more. */
export const HARDNESS = 0.6;
const PRICE = 0.6;
const UNUSED = 0.2;
/** Days before the legal date when the wait begins to count, and the length of the ramp. */
const RAMP_DAYS = 123;

/** How a profile looks on time. */
interface Urgency {
  /** The one urgency knob: 0 flat, 1 nearly a strict queue. */
  readonly wait: number;
  /** Added while a proposal today can still become a home before the legal date. */
  readonly inTime: number;
}
export const URGENCY: Readonly<Record<EngineProfile, Urgency>> = {
  lika: { wait: 0.25, inTime: 0 },
  trygg: { wait: 0.35, inTime: 0.35 },
  balans: { wait: 0.5, inTime: 0.8 },
  frist: { wait: 0.6, inTime: 1.5 },
};
/** Days from question to moving in: an answer in 5 and an introduction of 16 (4b-simulated-region). */
const LEAD_DAYS = 21;

/**
 * What placing one child is worth before the home is looked at. `lika` is monotone: it never falls with the wait. The other
 * profiles let go of the ramp when the child can no longer be in time.
 */
export function urgencyOf({ waitedDays, limitDays }: EngineNeed, profile: EngineProfile): number {
  const { wait, inTime } = URGENCY[profile];
  const ramp = Math.min(1, Math.max(0, (waitedDays - (limitDays - RAMP_DAYS)) / RAMP_DAYS));
  if (profile === 'lika') return PLACED + wait * ramp;
  return waitedDays + LEAD_DAYS <= limitDays ? PLACED + inTime + wait * ramp : PLACED;
}

/** Few homes make a need hard: 1 when none is left to choose from, ½ at `HALF_HARD`. */
const HALF_HARD = 6;
export function hardnessOf(eligibleHomes: number): number {
  return HALF_HARD / (HALF_HARD + eligibleHomes);
}

/** Share of placements that break down within twelve months by age: 0–6, 7–12, 13–20 (4b-simulated-region). */
const BREAKDOWN_BY_AGE: readonly (readonly [from: number, share: number])[] = [
  [13, 0.33],
  [7, 0.17],
  [0, 0.1],
];
const PER_CAPABILITY = 0.3;
const PER_SUITABILITY = 4;
const USUAL_SUITABILITY = 0.62;
/** Entries of the table over suitability 0–1. */
const STEPS = 512;

/** Log odds of a breakdown at the usual suitability: the oldest child's age, and .30 for each capability beyond the first. */
export function breakdownLogit({ children, required, preferred }: EngineNeed): number {
  const oldest = Math.max(...children.map(({ from, to }) => (from + to) / 2));
  const share = BREAKDOWN_BY_AGE.find(([from]) => oldest >= from)?.[1] ?? 0.1;
  const capabilities = new Set([...required, ...preferred]).size;
  return Math.log(share / (1 - share)) + PER_CAPABILITY * Math.max(0, capabilities - 1);
}

export function breakdownOf(logit: number, suitability: number): number {
  return 1 / (1 + Math.exp(PER_SUITABILITY * (suitability - USUAL_SUITABILITY) - logit));
}

/** Everything in the weight that does not depend on the home, by suitability; falls nowhere. */
export interface Gain {
  readonly table: Float64Array;
  readonly acceptance: Float64Array;
}

export interface Worth {
  /** fair × children: what each term of the child counts. */
  readonly scale: number;
  /** `urgencyOf` and the hardness. */
  readonly base: number;
  readonly logit: number;
}

export function acceptanceOf({ base, perSuitability }: Acceptance, suitability: number): number {
  return Math.min(0.95, Math.max(0.15, base + perSuitability * suitability));
}

/** Breakdown and acceptance by suitability, tabulated once a run: an exponential for every pair is what would cost. */
export class Tables {
  readonly acceptance: Float64Array;
  private readonly breakdowns = new Map<number, Float64Array>();

  constructor(acceptance: Acceptance) {
    this.acceptance = tabulated((suitability) => acceptanceOf(acceptance, suitability));
  }

  breakdown(logit: number): Float64Array {
    const known = this.breakdowns.get(logit);
    if (known) return known;
    const made = tabulated((suitability) => breakdownOf(logit, suitability));
    this.breakdowns.set(logit, made);
    return made;
  }

  /** The weight but for price and unused places, before the chance of a yes. */
  gain({ scale, base, logit }: Worth): Gain {
    const breakdown = this.breakdown(logit);
    const table = new Float64Array(STEPS + 2);
    for (let step = 0; step < table.length; step++) {
      table[step] = scale * (base - BREAKDOWN * breakdown[step]! + SUITED * (step / STEPS - 0.6));
    }
    return { table, acceptance: this.acceptance };
  }
}

function tabulated(valueAt: (suitability: number) => number): Float64Array {
  return Float64Array.from({ length: STEPS + 2 }, (_, step) => valueAt(step / STEPS));
}

/** What the home costs the others: its price for the places taken, and the places left empty. */
export function costOf(frame: Frame, price: number, [free, places]: readonly [number, number]): number {
  const used = frame.exclusive ? places : frame.children;
  return PRICE * price * used + UNUSED * Math.max(0, free - used);
}

/** p_accept × { fair × children × […] − price − unused }, straight lines between the steps of the tables. */
export function weightOf({ table, acceptance }: Gain, suitability: number, cost: number): number {
  const at = suitability * STEPS;
  const step = at | 0;
  const part = at - step;
  const gain = table[step]! + (table[step + 1]! - table[step]!) * part;
  const chance = acceptance[step]! + (acceptance[step + 1]! - acceptance[step]!) * part;
  return chance * (gain - cost);
}
