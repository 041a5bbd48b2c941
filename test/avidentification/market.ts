import {
  FACT_NAMES,
  poolOf,
  revealedAfter,
  shownOfAll,
  shownText,
  tellableCount,
  type PoolHome,
  type Revealed,
  type Shown,
  type Tier,
} from '#libs/avidentification';
import { oneOf, randomFacts, randomHomes, withOtherFact, type PoolShape, type Random } from './random-pool.js';

/** What a reader can store: of whom it is said only by a public id. */
export interface Answer {
  readonly publicId: string;
  readonly shown: Shown;
}

/** A region of the tests: its homes, what is published of them, and what readers get to see after each thing that happens. */
export class Market {
  homes: PoolHome[];
  private readonly tiers = new Map<string, Tier>();
  private readonly publicIds = new Map<string, string[]>();
  private readonly revealed = new Map<string, readonly string[]>();
  private named = 0;

  constructor(
    private readonly random: Random,
    private readonly shape: PoolShape,
    private readonly remembers = true,
  ) {
    this.homes = randomHomes(random, shape);
    this.named = this.homes.length;
  }

  /** One thing happens: a publication, a withdrawal, a change, a home that comes or goes. */
  happen(): void {
    const home = oneOf(this.random, this.present);
    const dice = this.random();
    if (dice < 0.35) this.publish(home.id, dice < 0.07 ? 2 : 1);
    else if (dice < 0.45) this.tiers.delete(home.id);
    else if (dice < 0.8) this.replace({ ...home, facts: withOtherFact(this.random, home.facts, this.shape.members) });
    else if (dice < 0.9) this.join();
    else if (this.present.length > 6) this.leave(home);
  }

  /** What all readers together see now; a reader of tier 2 sees tier 1 as well. */
  answers(): Answer[] {
    return ([1, 2] as const).flatMap((tier) => this.answersOf(tier));
  }

  /** A filter on what is shown: how many, if that may be told. */
  filter(): { found: number; told: number | null } {
    const fact = oneOf(this.random, FACT_NAMES);
    const shown = this.answersOf(1).map((answer) => shownText(answer.shown, fact));
    const wanted = oneOf(this.random, shown);
    const found = shown.filter((text) => text !== null && text === wanted).length;
    return { found, told: tellableCount(found) };
  }

  /** Which public ids are one home's: what a reader who links publications knows. */
  get linked(): readonly (readonly string[])[] {
    return [...this.publicIds.values()];
  }

  private get present(): PoolHome[] {
    return this.homes.filter(({ hasLeft }) => !hasLeft);
  }

  private answersOf(tier: Tier): Answer[] {
    const pool = poolOf(this.homes);
    return [...shownOfAll(pool, this.remembers ? this.revealed : new Map(), tier)].flatMap(([id, outcome]) => {
      const published = this.tiers.get(id);
      if (!published || published < tier || !('shown' in outcome)) return [];
      const before: Revealed = this.revealed.get(id);
      this.revealed.set(id, revealedAfter(before, outcome.shown, pool));
      return [{ publicId: this.publicIds.get(id)!.at(-1)!, shown: outcome.shown }];
    });
  }

  private publish(id: string, tier: Tier): void {
    if (this.tiers.has(id)) return void this.tiers.set(id, tier);
    this.tiers.set(id, tier);
    this.publicIds.set(id, [...(this.publicIds.get(id) ?? []), `public-${this.random()}`]);
  }

  private join(): void {
    this.homes = [...this.homes, { id: `home-${this.named}`, facts: randomFacts(this.random, this.shape.members) }];
    this.named += 1;
  }

  private leave(home: PoolHome): void {
    this.tiers.delete(home.id);
    this.replace({ ...home, hasLeft: true });
  }

  private replace(home: PoolHome): void {
    this.homes = this.homes.map((one) => (one.id === home.id ? home : one));
  }
}
