import type { Candidates, Edges } from './weighing/candidates.rules.js';
import type { Region } from './region/region.rules.js';
import { Scanner } from './weighing/scan.rules.js';
import { TopList } from './weighing/top-list.rules.js';
import { Weigher } from './weighing/weigher.rules.js';

/** A bid is this much above what keeps the bidder there; the sum is within this, times the pairs, of the best there is. */
export const BID_STEP = 0.001;

/** A new list holds what is this much worse than the next best choice of now, so that it lasts some bids. */
const LOOK_BELOW = 0.05;
/** How long it may be. */
const RENEWED = 48;

export interface Assignment {
  /** By need: its home, or −1. One home is asked about one need at a time, so free places are never given twice. */
  readonly homeOf: Int32Array;
  readonly needOf: Int32Array;
  readonly weight: Float64Array;
  /** By home: what the competition for it came to; 0 where nobody competes. */
  readonly bids: Float64Array;
  readonly value: number;
}

/**
 * Needs bid for homes; bids only rise, so a need that has found nothing worth its bid never has to ask again (Bertsekas 1979, with
 * staying without a home as the last choice). Each need looks at its list; when the bids there have risen so far that a home off the
 * list could be better, it looks at all homes again. So the lists make it fast and cost nothing in value.
 */
export function auction(region: Region, candidates: Candidates): Assignment {
  return new Auction(region, candidates, BID_STEP).run(Infinity)!;
}

/** The same with another step; nothing when it takes more than so many bids, as it may where many needs and homes are alike. */
export function auctionBy(
  { region, candidates }: { readonly region: Region; readonly candidates: Candidates },
  step: number,
  mostBids: number,
): Assignment | undefined {
  return new Auction(region, candidates, step).run(mostBids);
}

class Auction {
  private readonly bids: Float64Array;
  readonly needOf: Int32Array;
  readonly homeOf: Int32Array;
  readonly weight: Float64Array;
  /** By need: no home off its list can be better than this at the bids of now. */
  private readonly beyond: Float64Array;
  /** By need: the list it has been given in place of its first. */
  private readonly renewed = new Map<number, { home: Int32Array; weight: Float64Array }>();
  private readonly scanner: Scanner;
  private readonly weigher: Weigher;
  private readonly list: TopList;
  private readonly seen: Float64Array;
  /** The pairs the bidder chooses from, from `from` up to `to`. */
  private home!: Int32Array;
  private worth!: Float64Array;
  private from = 0;
  private to = 0;
  /** Place of the best of them, −1 when nothing is better than waiting; its surplus, and that of the next best choice. */
  private best = -1;
  private first = 0;
  private second = 0;

  constructor(
    private readonly region: Region,
    private readonly candidates: Candidates,
    private readonly step: number,
  ) {
    const { needs, homes } = region;
    this.scanner = new Scanner(region);
    this.weigher = new Weigher(region, candidates.valuation);
    this.list = new TopList(homes.rank, RENEWED);
    this.bids = new Float64Array(homes.count);
    this.seen = new Float64Array(homes.count);
    this.needOf = new Int32Array(homes.count).fill(-1);
    this.homeOf = new Int32Array(needs.count).fill(-1);
    this.weight = new Float64Array(needs.count);
    this.beyond = candidates.beyond.slice();
  }

  run(mostBids: number): Assignment | undefined {
    const waiting: number[] = [];
    for (let need = this.homeOf.length - 1; need >= 0; need--) waiting.push(need);
    for (let bids = 0; waiting.length > 0; bids++) {
      if (bids >= mostBids) return undefined;
      const outbid = this.bid(waiting.pop()!);
      if (outbid >= 0) waiting.push(outbid);
    }
    settleTies(this.region, this.candidates.edges, this);
    let value = 0;
    for (let need = 0; need < this.homeOf.length; need++) if (this.homeOf[need]! >= 0) value += this.weight[need]!;
    const { homeOf, needOf, weight, bids } = this;
    return { homeOf, needOf, weight, bids, value };
  }

  /** The need takes the home that is best for it at the bids of now. Returns who lost it, or −1. */
  private bid(need: number): number {
    this.look(need);
    this.choose();
    if (this.second < this.beyond[need]!) {
      this.renew(need, Math.max(0, this.second - LOOK_BELOW));
      this.choose();
    }
    if (this.best < 0) return -1;
    const home = this.home[this.best]!;
    const loser = this.needOf[home]!;
    this.bids[home]! += this.first - this.second + this.step;
    this.needOf[home] = need;
    this.homeOf[need] = home;
    this.weight[need] = this.worth[this.best]!;
    if (loser >= 0) this.homeOf[loser] = -1;
    return loser;
  }

  private look(need: number): void {
    const { start, home, weight } = this.candidates.edges;
    const renewed = this.renewed.get(need);
    this.home = renewed?.home ?? home;
    this.worth = renewed?.weight ?? weight;
    this.from = renewed ? 0 : start[need]!;
    this.to = renewed ? renewed.home.length : start[need + 1]!;
  }

  private choose(): void {
    const { home, worth, to, bids } = this;
    const { rank } = this.region.homes;
    let best = -1;
    let first = 0;
    let second = 0;
    for (let at = this.from; at < to; at++) {
      const surplus = worth[at]! - bids[home[at]!]!;
      if (surplus <= second && surplus < first) continue;
      if (surplus > first || (surplus === first && best >= 0 && rank[home[at]!]! < rank[home[best]!]!)) {
        second = first;
        first = surplus;
        best = at;
      } else if (surplus > second) second = surplus;
    }
    this.best = best;
    this.first = first;
    this.second = second;
  }

  /** A new list: what is best at the bids of now, among the homes that weigh at least so much. */
  private renew(need: number, least: number): void {
    const { candidates, scanner, weigher, list, bids, seen } = this;
    scanner.aim(need);
    scanner.sortCells();
    weigher.aim(need, candidates.eligible[need]!);
    list.clear();
    for (let found = scanner.next(weigher.floor(least)); found >= 0; found = scanner.next(this.floor(least))) {
      const weights = weigher.weigh(scanner, found);
      for (let at = 0; at < found; at++) {
        const home = scanner.home[at]!;
        seen[home] = weights[at]!;
        const surplus = weights[at]! - bids[home]!;
        if (surplus > 0 && surplus >= list.least) list.offer(surplus, home);
      }
    }
    list.finish();
    const home = list.items.slice(0, list.size);
    const weight = new Float64Array(list.size);
    for (let place = 0; place < list.size; place++) weight[place] = seen[home[place]!]!;
    this.beyond[need] = list.size < RENEWED ? least : Math.max(least, list.least);
    this.renewed.set(need, { home, weight });
    this.look(need);
  }

  private floor(least: number): number {
    this.list.tighten();
    return this.weigher.floor(Math.max(least, this.list.least));
  }
}

interface Settled {
  readonly homeOf: Int32Array;
  readonly needOf: Int32Array;
  readonly weight: Float64Array;
}

/** Between equals the earlier registered goes first: needs that wait without a home, and homes that nobody has been proposed. */
function settleTies({ needs, homes }: Region, { start, home, weight }: Edges, settled: Settled): void {
  const { homeOf, needOf } = settled;
  const byRank = needs.rank.map((_, need) => need).sort((a, b) => needs.rank[a]! - needs.rank[b]!);
  for (const need of byRank) {
    for (let at = start[need]!; at < start[need + 1]!; at++) {
      const wanted = home[at]!;
      const holder = needOf[wanted]!;
      if (homeOf[need]! < 0 && holder >= 0 && isEqual(holder, weight[at]!) && needs.rank[need]! < needs.rank[holder]!) {
        give(need, wanted, weight[at]!);
        homeOf[holder] = -1;
      } else if (holder < 0 && isEqual(need, weight[at]!) && homes.rank[wanted]! < homes.rank[homeOf[need]!]!) {
        needOf[homeOf[need]!] = -1;
        give(need, wanted, weight[at]!);
      }
    }
  }

  function isEqual(need: number, value: number): boolean {
    return homeOf[need]! >= 0 && settled.weight[need] === value;
  }

  function give(need: number, to: number, value: number): void {
    homeOf[need] = to;
    needOf[to] = need;
    settled.weight[need] = value;
  }
}
