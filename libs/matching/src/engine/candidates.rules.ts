import type { EngineProfile } from './engine.words.js';
import type { Region } from './region.rules.js';
import { Scanner } from './scan.rules.js';
import { HomeLists, LIST_LENGTH, TopList } from './top-list.rules.js';
import {
  breakdownLogit,
  breakdownTable,
  costOf,
  HARDNESS,
  hardnessOf,
  LEAST_SUITABILITY,
  urgencyOf,
  weightOf,
  type Gain,
} from './weights.rules.js';

/** Above this many pairs the homes keep no lists: the clean-up asks every home anyway (`auction.rules`). */
const MOST_PAIRS_FOR_HOMES = 4_000_000;

/** Who may be proposed to whom, need by need: the pairs of need `u` are those from `start[u]` up to `start[u + 1]`, best first. */
export interface Edges {
  readonly start: Int32Array;
  readonly home: Int32Array;
  readonly weight: Float64Array;
}

/** The 24 most suitable homes of each need, as a member sees them; need `u` begins at `24 · u`. */
export interface Shown {
  readonly size: Uint8Array;
  readonly home: Int32Array;
  readonly suitability: Float64Array;
}

export interface Candidates {
  readonly edges: Edges;
  readonly shown: Shown;
  /** By need: how many homes are eligible. */
  readonly eligible: Int32Array;
  /** By need: no home off its list weighs more than this. */
  readonly beyond: Float64Array;
  readonly valuation: Valuation;
}

/** What a proposal is worth in this run. */
export interface Valuation {
  readonly profile: EngineProfile;
  /** By home, for one place. */
  readonly prices: Float64Array;
  /** Chance of a yes by suitability. */
  readonly acceptance: Float64Array;
}

/** The child's part of the weight. */
export function gainOf(region: Region, need: number, given: Valuation & { readonly eligible: number }): Gain {
  const asked = region.needs.source[need]!;
  return {
    scale: region.needs.fair[need]! * asked.children.length,
    base: urgencyOf(asked, given.profile) + HARDNESS * hardnessOf(given.eligible),
    breakdown: breakdownTable(breakdownLogit(asked)),
    acceptance: given.acceptance,
  };
}

/** All that is computed anew at every change: lists from both sides, and the pairs the optimisation chooses from. */
export function candidatesOf(region: Region, valuation: Valuation): Candidates {
  return new Collector(region, valuation).collect();
}

class Collector {
  private readonly scanner: Scanner;
  private readonly best = new TopList();
  private readonly worthiest = new TopList();
  private readonly byHome: HomeLists | undefined;
  private readonly eligible: Int32Array;
  private readonly beyond: Float64Array;
  private readonly shown: Shown;
  /** Pairs of the needs' own lists, `LIST_LENGTH` to a need. */
  private readonly own: { size: Uint8Array; home: Int32Array; weight: Float64Array };

  constructor(
    private readonly region: Region,
    private readonly valuation: Valuation,
  ) {
    const { count } = region.needs;
    this.scanner = new Scanner(region);
    this.byHome = count * region.homes.count <= MOST_PAIRS_FOR_HOMES ? new HomeLists(region.homes.count) : undefined;
    this.eligible = new Int32Array(count);
    this.beyond = new Float64Array(count);
    const lists = () => ({ size: new Uint8Array(count), home: new Int32Array(count * LIST_LENGTH) });
    this.shown = { ...lists(), suitability: new Float64Array(count * LIST_LENGTH) };
    this.own = { ...lists(), weight: new Float64Array(count * LIST_LENGTH) };
  }

  collect(): Candidates {
    for (let need = 0; need < this.region.needs.count; need++) this.scan(need);
    const { eligible, beyond, shown, valuation } = this;
    return { edges: this.edges(), shown, eligible, beyond, valuation };
  }

  private scan(need: number): void {
    const { scanner, best, worthiest, byHome, valuation } = this;
    const { rank, free, places } = this.region.homes;
    scanner.aim(need);
    best.clear();
    worthiest.clear();
    const eligible = (this.eligible[need] = scanner.count());
    const gain = gainOf(this.region, need, { ...valuation, eligible });
    const { frame } = scanner;
    const { prices } = valuation;
    scanner.visit(
      (home, suitability) => {
        best.offer(suitability, home, rank);
        if (suitability < LEAST_SUITABILITY) return;
        const weight = weightOf(gain, suitability, costOf(frame, prices[home]!, [free[home]!, places[home]!]));
        if (weight <= 0) return;
        worthiest.offer(weight, home, rank);
        byHome?.offer(home, weight, need);
      },
      byHome
        ? undefined
        : (highest) => highest >= best.least || weightOf(gain, Math.min(1, highest), 0) >= worthiest.least,
    );
    this.keep(need);
  }

  private keep(need: number): void {
    const from = need * LIST_LENGTH;
    const { best, worthiest, shown, own } = this;
    shown.size[need] = best.size;
    shown.home.set(best.items.subarray(0, best.size), from);
    shown.suitability.set(best.values.subarray(0, best.size), from);
    this.beyond[need] = worthiest.size < LIST_LENGTH ? 0 : worthiest.least;
    own.size[need] = worthiest.size;
    own.home.set(worthiest.items.subarray(0, worthiest.size), from);
    own.weight.set(worthiest.values.subarray(0, worthiest.size), from);
  }

  /** The union of both sides' lists. */
  private edges(): Edges {
    const { count } = this.region.needs;
    const extra = this.fromHomes();
    const start = new Int32Array(count + 1);
    const most = count * LIST_LENGTH + extra.length;
    const home = new Int32Array(most);
    const weight = new Float64Array(most);
    let size = 0;
    let next = 0;
    for (let need = 0; need < count; need++) {
      start[need] = size;
      for (let at = need * LIST_LENGTH; at < need * LIST_LENGTH + this.own.size[need]!; at++) {
        home[size] = this.own.home[at]!;
        weight[size++] = this.own.weight[at]!;
      }
      for (; next < extra.length && extra[next]!.need === need; next++) {
        home[size] = extra[next]!.home;
        weight[size++] = extra[next]!.weight;
      }
    }
    start[count] = size;
    return { start, home: home.slice(0, size), weight: weight.slice(0, size) };
  }

  /** What the homes' lists add to the needs' own, need by need and best first. */
  private fromHomes(): { need: number; home: number; weight: number }[] {
    const { byHome } = this;
    if (!byHome) return [];
    const { rank } = this.region.homes;
    const added: { need: number; home: number; weight: number }[] = [];
    for (let home = 0; home < byHome.sizes.length; home++) {
      for (let place = home * LIST_LENGTH; place < home * LIST_LENGTH + byHome.sizes[home]!; place++) {
        const need = byHome.needs[place]!;
        if (!this.isOwn(need, home)) added.push({ need, home, weight: byHome.values[place]! });
      }
    }
    return added.sort((a, b) => a.need - b.need || b.weight - a.weight || rank[a.home]! - rank[b.home]!);
  }

  private isOwn(need: number, home: number): boolean {
    const from = need * LIST_LENGTH;
    for (let at = from; at < from + this.own.size[need]!; at++) if (this.own.home[at] === home) return true;
    return false;
  }
}
