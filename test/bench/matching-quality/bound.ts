import { isEligible, programOf, LEAST_SUITABILITY, type Column, type ExactSolver } from '#engine';
import { ANSWER, answerChance } from './simulate.js';
import { luck } from './luck.js';
import type { Arrival, Opening, SimulatedRegion } from './region.js';
import { pairAlone, suitabilityIn } from './simulate.js';

/** A pair that could give the cohort's child a home in time. */
interface Hope {
  readonly unit: number;
  readonly opening: number;
  readonly places: number;
  readonly children: number;
  readonly isYes: boolean;
  readonly chance: number;
  /** That the home is still there when the need comes. */
  readonly remains: number;
}

/**
 * Share of the cohort in time that no policy can beat, by two linear programs: one that knows all arrivals, answers and exits, and
 * one that knows arrivals but answers and exits only in distribution. Homes are the cohort's alone in both.
 */
export async function boundsOf(
  world: SimulatedRegion,
  solver: ExactSolver,
): Promise<{ known: number; expected: number }> {
  const { cohortDays } = world.parameters;
  const cohort = world.arrivals.filter(({ day }) => day >= 0 && day < cohortDays);
  const children = cohort.reduce((sum, { need }) => sum + need.children.length, 0);
  const hopes = hopesOf(world, cohort);
  const otherwise = cohort.map((arrival) => (arrival.otherWayOn - arrival.day <= world.parameters.limitDays ? 1 : 0));
  const sure = cohort.reduce((sum, { need }, unit) => sum + otherwise[unit]! * need.children.length, 0);
  const limit = Float64Array.from([
    ...otherwise.map((one) => 1 - one),
    ...world.openings.map(({ home }) => home.places),
    ...world.openings.flatMap(({ home }) => LATER.map((days) => home.places * survives(world, days))),
  ]);
  const at = ({ opening }: Hope) => cohort.length + opening;
  // Whoever comes so late can have no more of the home than what is expected to be left of it.
  const lateRows = (hope: Hope) =>
    LATER.flatMap((days, index) =>
      cohort[hope.unit]!.day - world.openings[hope.opening]!.day >= days
        ? [cohort.length + world.openings.length + hope.opening * LATER.length + index]
        : [],
    );
  const known = hopes.filter(({ isYes, remains }) => isYes && remains > 0).map((hope) => columnOf(hope, 1, [at(hope)]));
  const expected = hopes.map((hope) => ({
    ...columnOf(hope, hope.chance, [at(hope), ...lateRows(hope)]),
    most: survives(world, cohort[hope.unit]!.day - world.openings[hope.opening]!.day),
  }));
  const shareOf = async (columns: readonly Column[]) =>
    (sure + (await solver.solve(programOf(columns, limit))).value) / Math.max(1, children);
  return { known: await shareOf(known), expected: await shareOf(expected) };
}

/** A hope that comes true with this chance, and the rows of the home's places it takes from. */
function columnOf({ unit, children, places }: Hope, chance: number, rows: readonly number[]): Column {
  return {
    cost: children * chance,
    most: 1,
    entries: [[unit, chance], ...rows.map((row) => [row, places * chance] as const)],
  };
}

function hopesOf(world: SimulatedRegion, cohort: readonly Arrival[]): Hope[] {
  const { asking, limitDays } = world.parameters;
  const lead = asking.answerDays + asking.introductionDays;
  for (const { home } of world.openings) home.freePlaces = home.places;
  return cohort.flatMap((arrival, unit) =>
    world.openings.flatMap((opening) => {
      const first = Math.max(arrival.day, opening.day);
      if (first + lead > arrival.day + limitDays) return [];
      const pair = pairAlone({ arrival, opening });
      if (!isEligible(pair, 0, 0)) return [];
      const suitability = suitabilityIn({ arrival, opening: fitting(arrival, opening) });
      if (suitability < LEAST_SUITABILITY) return [];
      const chance = answerChance(world, { arrival, opening }, suitability);
      return [
        {
          unit,
          opening: opening.number,
          places: arrival.need.exclusive ? opening.home.places : arrival.need.children.length,
          children: arrival.need.children.length,
          isYes: luck(world.seed, ANSWER, arrival.number, opening.number) < chance,
          chance,
          remains: opening.leavesOn > first ? 1 : 0,
        },
      ];
    }),
  );
}

/** The home as it is when it fits best: with no place left over. */
function fitting(arrival: Arrival, opening: Opening): Opening {
  return {
    ...opening,
    home: { ...opening.home, freePlaces: Math.min(opening.home.places, arrival.need.children.length) },
  };
}

/** Chance that an idle home is still there so many days after it came. */
function survives({ parameters }: SimulatedRegion, days: number): number {
  const { least, mean } = parameters.homes.patience;
  return days < least ? 1 : Math.exp(-days / mean);
}

/** Days after a home's coming at which the second program reckons with what is left of it. */
const LATER = [45, 75, 105, 135, 165, 200, 250, 300, 365];
