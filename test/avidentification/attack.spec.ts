import { LEAST_FITTING, fits, type PoolHome } from '#libs/avidentification';
import { Market, type Answer } from './market.js';
import { randomFrom } from './random-pool.js';

/**
 * Knows every home's facts at every moment, which public ids are one home's and how the rules work, and has stored every answer;
 * does not know which home a public id is, which homes have been full when, nor that one has left since it was first shown.
 */
class Attacker {
  readonly stored: Answer[] = [];
  /** By public id, the same set for all ids of one home: the homes it can be by everything that has been shown. */
  private readonly candidates = new Map<string, ReadonlySet<string>>();

  see(answers: readonly Answer[], homes: readonly PoolHome[], linked: Market['linked']): void {
    for (const { publicId, shown } of answers) {
      this.stored.push({ publicId, shown });
      const ids = linked.find((one) => one.includes(publicId))!;
      const before = this.candidates.get(ids[0]!);
      const possible = homes.filter(
        (home) => (before ? before.has(home.id) : !home.hasLeft) && fits(shown, home.facts),
      );
      const now = new Set(possible.map(({ id }) => id));
      for (const id of ids) this.candidates.set(id, now);
    }
  }

  /** Between how many homes he has to choose, for the home he knows best. */
  get fewest(): number {
    return Math.min(...[...this.candidates.values()].map(({ size }) => size));
  }
}

function attack(seed: number, remembers: boolean) {
  const random = randomFrom(seed);
  const homes = Math.round(10 * 12 ** random());
  const market = new Market(random, { homes, members: 2 + Math.floor(random() * 11) }, remembers);
  const attacker = new Attacker();
  const filters: { found: number; told: number | null }[] = [];
  for (let event = 0; event < 400 && attacker.stored.length < 1_000; event += 1) {
    market.happen();
    attacker.see(market.answers(), market.homes, market.linked);
    filters.push(market.filter());
  }
  return { answers: attacker.stored.length, fewest: attacker.fewest, filters };
}

const SEEDS = Array.from({ length: 40 }, (_, index) => index + 1);

describe('an attacker with 1 000 stored answers', () => {
  const attacks = SEEDS.map((seed) => attack(seed, true));

  it('never has fewer than five homes to choose between', () => {
    expect(Math.min(...attacks.map(({ fewest }) => fewest))).toBeGreaterThanOrEqual(LEAST_FITTING);
    expect(attacks.filter(({ answers }) => answers >= 1_000).length).toBeGreaterThan(SEEDS.length / 2);
  });

  it('learns no number below five from a filter', () => {
    const filters = attacks.flatMap((one) => one.filters);
    expect(filters.filter(({ found, told }) => told !== (found < 5 ? null : found))).toEqual([]);
    expect(filters.some(({ told }) => told === null) && filters.some(({ told }) => told !== null)).toBe(true);
  });

  it('singles homes out as soon as what was shown before is forgotten', () => {
    const singled = SEEDS.slice(0, 10).filter((seed) => attack(seed, false).fewest === 1);
    expect(singled.length).toBeGreaterThan(5);
  });
});
