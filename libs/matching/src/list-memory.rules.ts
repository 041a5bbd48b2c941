import { chosenFrom, suitabilityOf, type Alike, type Asking, type Chosen, type Weighed } from './market.rules.js';
import { LONGEST_LIST } from './suitability.rules.js';

/** What of a municipality its needs are held against. */
export interface Market {
  readonly alike: readonly Alike[];
  /** Equal for the same profiles saying the same. */
  readonly hash: string;
}

/** A market, and what has come into it and gone out of it since it was last read. */
export interface ReadMarket extends Market {
  readonly since?: { readonly hash: string; readonly come: readonly Alike[]; readonly gone: ReadonlySet<string> };
}

/** A need's list, by a hash of it and of what was asked. */
export interface List {
  readonly chosen: readonly Chosen[];
  readonly hash: string;
}

export interface ListQuestion {
  readonly municipalityId: string;
  /** Hash of everything that decides how a home is weighed. */
  readonly asks: string;
  readonly asking: Asking;
}

const MOST_LISTS = 5_000;

/** The lists of the last runs: what comes and goes in a market leaves most lists as they are. Forgotten when it grows. */
export class ListMemory {
  private readonly markets = new Map<string, Market>();
  private readonly lists = new Map<string, List & { readonly market: string }>();

  constructor(private readonly hashOf: (value: unknown) => string) {}

  /** Told once a run. */
  read(municipalityId: string, market: Market): ReadMarket {
    const before = this.markets.get(municipalityId);
    this.markets.set(municipalityId, market);
    return before ? { ...market, since: { hash: before.hash, ...changesOf(before.alike, market.alike) } } : market;
  }

  /** The need's list, as `chosenFrom` gives it. */
  of({ municipalityId, asks, asking }: ListQuestion, market: ReadMarket, weighed: Weighed): List {
    const key = `${municipalityId} ${asks}`;
    const known = this.lists.get(key);
    if (known?.market === market.hash) return known;
    const { since } = market;
    const holds = since && known?.market === since.hash && isUntouched(known.chosen, since, { asking, weighed });
    const list = holds ? known : this.listOf(asks, chosenFrom(market.alike, asking, weighed));
    if (this.lists.size > MOST_LISTS) this.lists.clear();
    this.lists.set(key, { ...list, market: market.hash });
    return list;
  }

  private listOf(asks: string, chosen: readonly Chosen[]): List {
    return { chosen, hash: this.hashOf([asks, chosen.map(({ id, like }) => id + like.hash)]) };
  }
}

/** Profiles that are alike come again when they are others than before. */
function changesOf(before: readonly Alike[], now: readonly Alike[]): { come: Alike[]; gone: Set<string> } {
  const idsBefore = new Map(before.map(({ like, ids }) => [like.hash, ids]));
  const come = now.filter(({ like, ids }) => !isSame(idsBefore.get(like.hash), ids));
  const stays = new Set(now.map(({ like }) => like.hash));
  return { come, gone: new Set([...idsBefore.keys()].filter((hash) => !stays.has(hash))) };
}

function isSame(before: readonly string[] | undefined, ids: readonly string[]): boolean {
  return before?.length === ids.length && ids.every((id, index) => id === before[index]);
}

/** None of the list has gone, and nothing that has come would be on it. */
function isUntouched(
  chosen: readonly Chosen[],
  { come, gone }: NonNullable<ReadMarket['since']>,
  { asking, weighed }: { asking: Asking; weighed: Weighed },
): boolean {
  if (chosen.some(({ like }) => gone.has(like.hash))) return false;
  const least = chosen.length < LONGEST_LIST ? -Infinity : chosen.at(-1)!.suitability;
  return come.every(({ like }) => {
    const suitability = suitabilityOf(like, asking, weighed);
    return suitability === null || suitability < least;
  });
}
