import {
  COARSENING_ORDER,
  FACT_NAMES,
  LEAST_FITTING,
  countFitting,
  fits,
  levelsOf,
  poolOf,
  shownAt,
  shownOfAll,
  shownText,
  textsOf,
  type FactName,
  type HomeFacts,
  type Outcome,
  type Pool,
  type PoolHome,
  type Shown,
  type Tier,
} from '#libs/avidentification';
import { randomFrom, randomHomes, type Random } from './random-pool.js';

const TIERS: readonly Tier[] = [1, 2];
const shapeOf = (random: Random, homes: number) => ({ homes, members: 2 + Math.floor(random() * 11) });

/** 200 pools of 10–400 homes, small ones as common as big ones. */
const pools = Array.from({ length: 200 }, (_, seed) => {
  const random = randomFrom(seed + 1);
  return poolOf(randomHomes(random, shapeOf(random, Math.round(10 * 40 ** random()))));
});

function shownIn(outcomes: Map<string, Outcome>): [string, Shown][] {
  return [...outcomes].flatMap(([id, outcome]) => ('shown' in outcome ? [[id, outcome.shown] as [string, Shown]] : []));
}

const textsOfHomes = new Map<HomeFacts, Map<FactName, string[]>>();

function remembered(facts: HomeFacts): Map<FactName, string[]> {
  const texts = textsOfHomes.get(facts) ?? new Map(FACT_NAMES.map((fact) => [fact, textsOf(facts, fact)]));
  textsOfHomes.set(facts, texts);
  return texts;
}

/** Counted the slow way, home by home. */
function fitting(shown: Shown, homes: readonly PoolHome[]): number {
  const wanted = FACT_NAMES.flatMap((fact) => {
    const text = shownText(shown, fact);
    return text === null ? [] : [[fact, text] as const];
  });
  return homes.filter(
    ({ facts, hasLeft }) =>
      !hasLeft &&
      facts.freePlaces !== '0' &&
      facts.assignmentType === shown.assignmentType &&
      wanted.every(([fact, text]) => remembered(facts).get(fact)!.includes(text)),
  ).length;
}

describe.each(TIERS)('in 200 random pools, tier %d', (tier) => {
  it('every combination shown fits at least five homes, the home itself among them', () => {
    let combinations = 0;
    const wrong: string[] = [];
    for (const pool of pools) {
      for (const [id, shown] of shownIn(shownOfAll(pool, new Map(), tier))) {
        combinations += 1;
        const fewest = fitting(shown, pool.homes);
        if (fewest < LEAST_FITTING || countFitting(shown, pool) !== fewest) wrong.push(id);
        if (!fits(shown, pool.homes[pool.indexOf.get(id)!]!.facts)) wrong.push(id);
      }
    }
    expect(wrong).toEqual([]);
    expect(combinations).toBeGreaterThan(5_000);
  });

  it('no home is withheld unless fewer than five open homes share its assignment type', () => {
    const wrong: string[] = [];
    for (const pool of pools) {
      for (const [id, outcome] of shownOfAll(pool, new Map(), tier)) {
        const { facts } = pool.homes[pool.indexOf.get(id)!]!;
        const enough = facts.freePlaces !== '0' && fitting(bare(facts), pool.homes) >= LEAST_FITTING;
        if ('shown' in outcome !== enough) wrong.push(id);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('the order in which the homes come changes nothing', () => {
    for (const pool of pools.slice(0, 40)) {
      const backwards = poolOf([...pool.homes].reverse());
      expect([...shownOfAll(backwards, new Map(), tier)].sort()).toEqual([...shownOfAll(pool, new Map(), tier)].sort());
    }
  });
});

describe('against every combination of all ladders, in small pools', () => {
  it.each([false, true])('nothing is withheld or hidden that could be shown (something shown before: %s)', (before) => {
    const seen = { shown: 0, withheld: 0 };
    for (let seed = 1_000; seed < 1_040; seed += 1) {
      const random = randomFrom(seed);
      const pool = poolOf(randomHomes(random, shapeOf(random, 10 + Math.floor(random() * 30))));
      const revealed = new Map(before ? pool.homes.map(({ id }) => [id, someHomes(random, pool, id)]) : []);
      for (const [id, outcome] of shownOfAll(pool, revealed, 2)) {
        const possible = combinationsOf({ id, pool, revealed: revealed.get(id) }, outcome);
        if ('withheld' in outcome) expect(possible).toEqual([]);
        else expect(possible).toEqual([levelsIn(outcome.shown, pool.homes[pool.indexOf.get(id)!]!.facts)]);
        seen['shown' in outcome ? 'shown' : 'withheld'] += 1;
      }
    }
    expect(Math.min(seen.shown, seen.withheld)).toBeGreaterThan(100);
  });
});

function someHomes(random: Random, pool: Pool, own: string): string[] {
  return pool.homes.map(({ id }) => id).filter((id) => id === own || random() < 0.6);
}

interface Case {
  readonly id: string;
  readonly pool: Pool;
  readonly revealed: readonly string[] | undefined;
}

/** Every combination that may be shown: as fine as what is shown or finer, or any at all when the home is withheld. */
function combinationsOf({ id, pool, revealed }: Case, outcome: Outcome): Levels[] {
  const { facts } = pool.homes[pool.indexOf.get(id)!]!;
  const coarsest = 'shown' in outcome ? levelsIn(outcome.shown, facts) : undefined;
  const found: Levels[] = [];
  const descend = (at: number, levels: Levels, left: readonly PoolHome[]): void => {
    const before = revealed ? left.filter((home) => revealed.includes(home.id)) : left;
    if (left.filter(isOpen).length < LEAST_FITTING || before.length < LEAST_FITTING) return;
    const fact = FACT_NAMES[at];
    if (!fact) return void found.push(levels);
    const texts = textsOf(facts, fact);
    for (let level = 0; level <= (coarsest?.[fact] ?? texts.length); level += 1) {
      const isAlike = (home: PoolHome) => level === texts.length || textsOf(home.facts, fact).includes(texts[level]!);
      descend(at + 1, { ...levels, [fact]: level }, left.filter(isAlike));
    }
  };
  if (facts.freePlaces !== '0')
    descend(
      0,
      {} as Levels,
      pool.homes.filter((home) => fits(bare(facts), home.facts)),
    );
  return found;
}

type Levels = Record<FactName, number>;

const isOpen = ({ facts, hasLeft }: PoolHome) => !hasLeft && facts.freePlaces !== '0';

/** The assignment type and nothing else. */
function bare(facts: HomeFacts): Shown {
  return shownAt(facts, Object.fromEntries(FACT_NAMES.map((fact) => [fact, levelsOf(fact)])) as Levels);
}

function levelsIn(shown: Shown, facts: HomeFacts): Levels {
  const level = (fact: FactName) => {
    const text = shownText(shown, fact);
    return text === null ? levelsOf(fact) : textsOf(facts, fact).indexOf(text);
  };
  return Object.fromEntries(FACT_NAMES.map((fact) => [fact, level(fact)])) as Levels;
}

describe('the ladders', () => {
  it('are gone down by the stated order one level at a time, to where every fact is hidden', () => {
    const levels = Object.fromEntries(FACT_NAMES.map((fact) => [fact, 0])) as Levels;
    for (const { fact, to } of COARSENING_ORDER) {
      expect(to).toBe(levels[fact] + 1);
      levels[fact] = to;
    }
    expect(levels).toEqual(Object.fromEntries(FACT_NAMES.map((fact) => [fact, levelsOf(fact)])));
  });

  it('mean by one text the same homes at every level', () => {
    const { homes } = pools.at(-1)!;
    for (const fact of FACT_NAMES) {
      const seen = new Map<string, string>();
      for (const { facts } of homes) {
        textsOf(facts, fact).forEach((text, level) => {
          const meant = homes
            .filter((home) => textsOf(home.facts, fact)[level] === text)
            .map(({ id }) => id)
            .join();
          expect(seen.get(text) ?? meant).toBe(meant);
          seen.set(text, meant);
        });
      }
    }
  });
});

describe('in a large region', () => {
  /** Milliseconds of the processor, so that whatever else the machine does weighs the same. */
  const costOf = (homes: number) => {
    const pool = poolOf(randomHomes(randomFrom(5), { homes, members: 12 }));
    const begun = process.cpuUsage();
    expect(shownOfAll(pool, new Map(), 2).size).toBe(homes);
    return process.cpuUsage(begun).user / 1_000;
  };

  it('ten times the homes cost far less than a hundred times the work of comparing each with each', () => {
    costOf(500);
    expect(costOf(5_000) / costOf(500)).toBeLessThan(60);
  });
});
