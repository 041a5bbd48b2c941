import { CAPABILITIES, type EngineNeed, type EngineProfile, type Acceptance } from '../engine.words.js';

/** Raised when a rule of the engine changes. */
export const ENGINE_RULE_VERSION = '1';
/** Raised when a weight changes. */
export const ENGINE_WEIGHT_VERSION = '2';

/** Under this the engine does not ask the family: 4b-simulated-region, "Suitability". */
export const LEAST_SUITABILITY = 0.45;

/** The terms of 4-matching, "Order and weights". */
const PLACED = 1.5;
/** Tuned with `lika`'s ramp: at .225 a steeper one would cost stability. */
export const BREAKDOWN = 0.5;
export const SUITED = 0.2;
/** What a need that no home would be left for is worth more. */
export const HARDNESS = 0.6;
export const PRICE = 0.6;
export const UNUSED = 0.2;
/** The part of the time to the legal date after which the wait begins to count: 60 days of 183. */
const RAMP_FROM = 60 / 183;
/**
 * The part of the ramp after which waiting longer adds nothing under `lika`: 134 days of 183. A steep ramp that is full early lets
 * a child pass while its home can still come in time, and keeps the rank of those who are late.
 */
const RAMP_FULL = 0.6;

/** How a profile looks on time. */
interface Urgency {
  /** The one urgency knob: 0 flat, 1 nearly a strict queue. */
  readonly wait: number;
  /** Added while a proposal today can still become a home before the legal date. */
  readonly inTime: number;
}
export const URGENCY: Readonly<Record<EngineProfile, Urgency>> = {
  lika: { wait: 0.6, inTime: 0 },
  trygg: { wait: 0.35, inTime: 0.35 },
  balans: { wait: 3, inTime: 2 },
  frist: { wait: 5, inTime: 3 },
};
/** Days from question to moving in: an answer in 5 and an introduction of 16 (4b-simulated-region). */
const LEAD_DAYS = 21;

/**
 * What placing one child is worth before the home is looked at. `lika` is monotone: it never falls with the wait. The other
 * profiles let go of the ramp when the child can no longer be in time.
 */
export function urgencyOf({ waitedDays, limitDays }: EngineNeed, profile: EngineProfile): number {
  const { wait, inTime } = URGENCY[profile];
  // A limit of no days is taken as one.
  const ramp = Math.max(0, (waitedDays / Math.max(1, limitDays) - RAMP_FROM) / (1 - RAMP_FROM));
  if (profile === 'lika') return PLACED + wait * Math.min(RAMP_FULL, ramp);
  return waitedDays + LEAD_DAYS <= limitDays ? PLACED + inTime + wait * Math.min(1, ramp) : PLACED;
}

/** Few homes make a need hard: 1 when none is left to choose from, ¼ at `HALF_HARD`. Tuned; 2–50 differ by .2 pp. */
const HALF_HARD = 20;
export function hardnessOf(eligibleHomes: number): number {
  return (HALF_HARD / (HALF_HARD + eligibleHomes)) ** 2;
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
export const STEPS = 512;

/** Log odds of a breakdown at the usual suitability: the oldest child's age, and .30 for each capability beyond the first. */
export function breakdownLogit({ children, required, preferred }: EngineNeed): number {
  const oldest = Math.max(...children.map(({ from, to }) => (from + to) / 2));
  const share = BREAKDOWN_BY_AGE.find(([from]) => oldest >= from)?.[1] ?? 0.1;
  const capabilities = CAPABILITIES.filter((one) => required.includes(one) || preferred.includes(one)).length;
  return Math.log(share / (1 - share)) + PER_CAPABILITY * Math.max(0, capabilities - 1);
}

export function breakdownOf(logit: number, suitability: number): number {
  return 1 / (1 + Math.exp(PER_SUITABILITY * (suitability - USUAL_SUITABILITY) - logit));
}

export function acceptanceOf({ base, perSuitability }: Acceptance, suitability: number): number {
  return Math.min(0.95, Math.max(0.15, base + perSuitability * suitability));
}

/** Values at suitability 0, 1 ÷ `STEPS` … 1, and one beyond: an exponential for every pair is what would cost. */
function tabulated(valueAt: (suitability: number) => number): Float64Array {
  const table = new Float64Array(STEPS + 2);
  for (let step = 0; step < table.length; step++) table[step] = valueAt(step / STEPS);
  return table;
}

/** The log odds there are come from three ages and five capabilities, so the tables are few. */
const breakdowns = new Map<number, Float64Array>();

export function breakdownTable(logit: number): Float64Array {
  const known = breakdowns.get(logit);
  if (known) return known;
  const made = tabulated((suitability) => breakdownOf(logit, suitability));
  breakdowns.set(logit, made);
  return made;
}

/** The latest: a region keeps its chance of a yes from run to run. */
let latest: { readonly key: string; readonly table: Float64Array } | undefined;

export function acceptanceTable(acceptance: Acceptance): Float64Array {
  const key = `${acceptance.base} ${acceptance.perSuitability}`;
  if (latest?.key !== key) latest = { key, table: tabulated((suitability) => acceptanceOf(acceptance, suitability)) };
  return latest.table;
}
