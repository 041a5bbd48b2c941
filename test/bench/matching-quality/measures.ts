import type { Outcome, Run } from './simulate.js';

/** What a run is judged by. */
export interface Measures {
  /** Share of the cohort's children in a stable home within the limit. */
  readonly inTime: number;
  /** The same among the hard cases. */
  readonly hardInTime: number;
  /** Days past the limit per child of the cohort. */
  readonly overdue: number;
  /** Days; nine of ten children of the cohort wait no longer. */
  readonly p90: number;
  /** Mkr over all days, all children. */
  readonly cost: number;
  /** Expected, per child that the pool has placed. */
  readonly breakdowns: number;
  /** Share of those who waited at day 0 who are in a stable home after a year. */
  readonly backlog: number;
  /** Children placed by the pool. */
  readonly placed: number;
  readonly contacts: number;
  readonly failedContacts: number;
  /** The member that the pool has served worst: children too few, and its homes against its share. */
  readonly shortfall: number;
  readonly serviceRatio: number;
  /** In time among the small members less in time among the large, pp of 1. */
  readonly smallLessLarge: number;
}

export function measuresOf(run: Run): Measures {
  const { outcomes, world } = run;
  const { cohortDays } = world.parameters;
  const cohort = outcomes.filter(({ arrival }) => arrival.day >= 0 && arrival.day < cohortDays);
  const waits = cohort.flatMap((one) => one.arrival.need.children.map(() => waitOf(run, one))).sort((a, b) => a - b);
  const limit = world.parameters.limitDays;
  const backlog = outcomes.filter(({ arrival }) => arrival.day < 0);
  const placed = outcomes.filter(({ opening }) => opening);
  return {
    inTime: share(cohort, (one) => isInTime(run, one)),
    hardInTime: share(
      cohort.filter(({ arrival }) => arrival.isHard),
      (one) => isInTime(run, one),
    ),
    overdue: mean(waits.map((wait) => Math.max(0, wait - limit))),
    p90: waits[Math.floor(0.9 * waits.length)] ?? 0,
    cost: costOf(run) / 1e6,
    breakdowns: children(placed, ({ breakdown }) => breakdown!) / Math.max(1, children(placed)),
    backlog: share(backlog, ({ stableOn }) => stableOn !== undefined && stableOn <= 365),
    placed: children(placed),
    contacts: run.contacts,
    failedContacts: run.failedContacts,
    ...service(run, cohort),
  };
}

function waitOf({ world }: Run, { arrival, stableOn }: Outcome): number {
  return Math.min(stableOn ?? world.parameters.days, world.parameters.days) - arrival.day;
}

function isInTime({ world }: Run, { arrival, stableOn }: Outcome): boolean {
  return stableOn !== undefined && stableOn - arrival.day <= world.parameters.limitDays;
}

function children(outcomes: readonly Outcome[], weigh: (one: Outcome) => number = () => 1): number {
  return outcomes.reduce((sum, one) => sum + one.arrival.need.children.length * weigh(one), 0);
}

function share(outcomes: readonly Outcome[], holds: (one: Outcome) => boolean): number {
  return children(outcomes.filter(holds)) / Math.max(1, children(outcomes));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0) / Math.max(1, values.length);
}

function costOf({ world, outcomes, waitingChildren }: Run): number {
  const { cost, inhabitants, days, breakdown } = world.parameters;
  const places = cost.emergencyPlaces * inhabitants.reduce((sum, one) => sum + one, 0);
  const emergency = waitingChildren.reduce(
    (sum, waiting) => sum + Math.min(waiting, places) * cost.emergency + Math.max(0, waiting - places) * cost.overflow,
    0,
  );
  const settled = outcomes.filter(({ stableOn }) => stableOn !== undefined && stableOn < days);
  const homes = children(settled, ({ stableOn, opening, arrival }) => {
    const daily = opening ? cost.pool : arrival.isAgency ? cost.agency : cost.ownFind;
    return (days - stableOn!) * daily;
  });
  return emergency + homes + children(settled, (one) => (one.breakdown ?? 0) * breakdown.days * cost.overflow);
}

/** Each member's homes against its share of all homes by its share of the children in need. */
function service(run: Run, cohort: readonly Outcome[]) {
  const { inhabitants } = run.world.parameters;
  const of = (outcomes: readonly Outcome[], municipality: number) =>
    outcomes.filter(({ arrival }) => arrival.municipality === municipality);
  const placed = run.outcomes.filter(({ opening }) => opening);
  const overall = children(placed) / Math.max(1, children(run.outcomes));
  const members = inhabitants.map((_, municipality) => ({
    received: children(of(placed, municipality)),
    entitled: children(of(run.outcomes, municipality)) * overall,
  }));
  // Under four children a ratio is luck.
  const ratios = members.filter(({ entitled }) => entitled >= 4).map(({ received, entitled }) => received / entitled);
  const isSmall = ({ arrival }: Outcome) => inhabitants[arrival.municipality]! < 30;
  const inTime = (one: Outcome) => isInTime(run, one);
  return {
    shortfall: Math.max(...members.map(({ received, entitled }) => entitled - received)),
    serviceRatio: Math.min(...ratios),
    smallLessLarge:
      share(cohort.filter(isSmall), inTime) -
      share(
        cohort.filter((one) => !isSmall(one)),
        inTime,
      ),
  };
}
