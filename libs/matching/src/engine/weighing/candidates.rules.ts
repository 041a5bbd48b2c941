import type { Region } from '../region/region.rules.js';
import { FIT_WEIGHTS } from './fit.rules.js';
import { Scanner } from './scan.rules.js';
import { HomeLists, LIST_LENGTH, TopList } from './top-list.rules.js';
import { Weigher, type Valuation } from './weigher.rules.js';

/**
 * Above this many pairs, and twice as many homes as needs, the homes keep no lists: they would be twenty times as long as the needs'
 * own, and the auction looks beyond the lists where it has to.
 */
const MOST_PAIRS_FOR_HOMES = 4_000_000;

/** A guess is put so much lower than the needs before tell, and moves so fast with them. */
const MARGIN = 1.8;
const LEARNING = 0.2;

/** Who may be proposed to whom, need by need: the pairs of need `u` are those from `start[u]` up to `start[u + 1]`. */
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

/** All that is computed anew at every change: lists from both sides, and the pairs the optimisation chooses from. */
export function candidatesOf(region: Region, valuation: Valuation): Candidates {
  return new Collector(region, valuation).collect();
}

class Collector {
  private readonly scanner: Scanner;
  private readonly weigher: Weigher;
  private readonly best: TopList;
  private readonly worthiest: TopList;
  private readonly byHome: HomeLists | undefined;
  private readonly eligible: Int32Array;
  private readonly beyond: Float64Array;
  private readonly shown: Shown;
  /**
   * How far below the best thinkable home the last on a list was for the latest needs with about as many homes, by the length of that
   * number in bits. A guess of where to begin: where it was too high the need is scanned again, so no answer depends on it.
   */
  private readonly shortfall = new Float64Array(33).fill(Infinity);
  /** Pairs of the needs' own lists, `LIST_LENGTH` to a need. */
  private readonly own: { size: Uint8Array; home: Int32Array; weight: Float64Array };

  constructor(
    private readonly region: Region,
    private readonly valuation: Valuation,
  ) {
    const { count } = region.needs;
    const { rank, count: homes } = region.homes;
    this.scanner = new Scanner(region);
    this.weigher = new Weigher(region, valuation);
    this.best = new TopList(rank);
    this.worthiest = new TopList(rank);
    const isTooMuch = count * homes > MOST_PAIRS_FOR_HOMES && homes > 2 * count;
    this.byHome = isTooMuch
      ? undefined
      : new HomeLists(
          homes,
          Int32Array.from({ length: count }, (_, need) => need),
        );
    this.eligible = new Int32Array(count);
    this.beyond = new Float64Array(count);
    const lists = () => ({ size: new Uint8Array(count), home: new Int32Array(count * LIST_LENGTH) });
    this.shown = { ...lists(), suitability: new Float64Array(count * LIST_LENGTH) };
    this.own = { ...lists(), weight: new Float64Array(count * LIST_LENGTH) };
  }

  collect(): Candidates {
    for (let need = 0; need < this.region.needs.count; need++) {
      this.scan(need);
      this.keep(need);
    }
    this.byHome?.finish();
    const { eligible, beyond, shown, valuation } = this;
    return { edges: this.edges(), shown, eligible, beyond, valuation };
  }

  private scan(need: number): void {
    const { scanner, weigher, byHome } = this;
    scanner.aim(need);
    weigher.aim(need, (this.eligible[need] = scanner.count()));
    // A home's own list may want a pair that is on neither of the need's, so there is nothing to leave out.
    if (byHome) return this.fill(need, 0);
    scanner.sortCells();
    const ceiling = scanner.frame.best + FIT_WEIGHTS.distance;
    const alike = Math.clz32(this.eligible[need]!);
    const guess = ceiling - MARGIN * this.shortfall[alike]!;
    this.fill(need, guess);
    const least = this.least();
    if (guess > 0 && least < guess) {
      scanner.again();
      // What some homes reach, the best homes reach.
      this.fill(need, Math.max(0, least));
    }
    const shortfall = ceiling - Math.max(0, this.least());
    const known = this.shortfall[alike]!;
    this.shortfall[alike] = known === Infinity ? shortfall : known + LEARNING * (shortfall - known);
  }

  /** Fills the lists with what suits at least so well. */
  private fill(need: number, least: number): void {
    const { scanner, weigher, best, worthiest, byHome } = this;
    best.clear();
    worthiest.clear();
    for (let found = scanner.next(least); found >= 0; found = scanner.next(Math.max(least, this.rising()))) {
      const { home, suitability } = scanner;
      const weights = weigher.weigh(scanner, found);
      for (let at = 0; at < found; at++) if (suitability[at]! >= best.least) best.offer(suitability[at]!, home[at]!);
      for (let at = 0; at < found; at++) {
        if (weights[at]! > 0 && weights[at]! >= worthiest.least) worthiest.offer(weights[at]!, home[at]!);
      }
      if (byHome) this.tell(byHome, { need, found, weights });
    }
    best.finish();
    worthiest.finish();
  }

  private tell(
    byHome: HomeLists,
    { need, found, weights }: { need: number; found: number; weights: Float64Array },
  ): void {
    const { home } = this.scanner;
    for (let at = 0; at < found; at++) if (weights[at]! > 0) byHome.offer(home[at]!, weights[at]!, need);
  }

  private rising(): number {
    if (this.byHome) return 0;
    this.best.tighten();
    this.worthiest.tighten();
    return this.least();
  }

  /** What a home must suit to change a list. */
  private least(): number {
    return Math.min(this.best.least, this.weigher.floor(this.worthiest.least));
  }

  private keep(need: number): void {
    const from = need * LIST_LENGTH;
    const { best, worthiest, shown, own } = this;
    this.beyond[need] = worthiest.size < LIST_LENGTH ? 0 : worthiest.least;
    shown.size[need] = best.size;
    own.size[need] = worthiest.size;
    for (let place = 0; place < LIST_LENGTH; place++) {
      shown.home[from + place] = best.items[place]!;
      shown.suitability[from + place] = best.values[place]!;
      own.home[from + place] = worthiest.items[place]!;
      own.weight[from + place] = worthiest.values[place]!;
    }
  }

  /** The union of both sides' lists: each need's own, best first, then what the homes add to them. */
  private edges(): Edges {
    const { own, byHome } = this;
    const { count } = this.region.needs;
    const start = this.starts();
    const home = new Int32Array(start[count]!);
    const weight = new Float64Array(start[count]!);
    const next = start.slice(0, count);
    for (let need = 0; need < count; need++) {
      for (let at = need * LIST_LENGTH; at < need * LIST_LENGTH + own.size[need]!; at++) {
        home[next[need]!] = own.home[at]!;
        weight[next[need]!++] = own.weight[at]!;
      }
    }
    if (byHome) {
      this.eachAdded(byHome, (need, one, worth) => {
        home[next[need]!] = one;
        weight[next[need]!++] = worth;
      });
    }
    return { start, home, weight };
  }

  private starts(): Int32Array {
    const { count } = this.region.needs;
    const start = new Int32Array(count + 1);
    for (let need = 0; need < count; need++) start[need + 1] = this.own.size[need]!;
    if (this.byHome) this.eachAdded(this.byHome, (need) => start[need + 1]!++);
    for (let need = 0; need < count; need++) start[need + 1]! += start[need]!;
    return start;
  }

  /** The pairs on the homes' lists that are on no need's own: those that weigh less than its last, or tie with it. */
  private eachAdded(byHome: HomeLists, visit: (need: number, home: number, weight: number) => void): void {
    for (let home = 0; home < byHome.sizes.length; home++) {
      const from = home * byHome.width;
      for (let place = from; place < from + byHome.sizes[home]!; place++) {
        const need = byHome.items[place]!;
        const weight = byHome.values[place]!;
        if (weight < this.beyond[need]! || (weight === this.beyond[need] && !this.isOwn(need, home))) {
          visit(need, home, weight);
        }
      }
    }
  }

  private isOwn(need: number, home: number): boolean {
    const from = need * LIST_LENGTH;
    for (let at = from; at < from + this.own.size[need]!; at++) if (this.own.home[at] === home) return true;
    return false;
  }
}
