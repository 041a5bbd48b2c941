import type { AlikeProfiles, ProfileType } from '#libs/profiles';
import type { MarketProfile, MatchNeed } from './criteria/criterion.words.js';
import type { Asked } from './explanation.rules.js';
import { LONGEST_LIST, bySuitability, candidateFor } from './suitability.rules.js';

/** What some profiles say alike, by a number of its own. */
export interface Likeness {
  readonly number: number;
  readonly profile: MarketProfile;
  readonly hash: string;
}

/** A likeness and who of a municipality's market is of it: ids in order. */
export interface Alike {
  readonly like: Likeness;
  readonly ids: readonly string[];
}

/** Suitability by a likeness's number, for one way of asking: undefined = not weighed yet. */
export type Weighed = (number | typeof EXCLUDED | undefined)[];
const EXCLUDED = null;

const MOST_LIKENESSES = 20_000;
const MOST_ASKED = 2_000;

/** What was weighed before: after most events nearly all of it holds. Forgotten when it grows. */
export class Weighings {
  private readonly likenesses = new Map<string, Likeness>();
  private readonly weighed = new Map<string, Weighed>();
  /** Never used twice: a run under way may hold likenesses that are forgotten here. */
  private number = 0;

  constructor(private readonly hashOf: (text: string) => string) {}

  likenessesOf(alike: readonly AlikeProfiles[]): Likeness[] {
    if (this.likenesses.size > MOST_LIKENESSES) {
      this.likenesses.clear();
      this.weighed.clear();
    }
    return alike.map(({ shown }) => {
      const text = JSON.stringify(shown);
      const like = this.likenesses.get(text) ?? this.newLikeness(shown, text);
      this.likenesses.set(text, like);
      return like;
    });
  }

  /** @param asks hash of everything that decides how a likeness is weighed */
  of(asks: string): Weighed {
    if (this.weighed.size > MOST_ASKED) this.weighed.clear();
    const found = this.weighed.get(asks) ?? [];
    this.weighed.set(asks, found);
    return found;
  }

  private newLikeness(shown: AlikeProfiles['shown'], text: string): Likeness {
    return { number: this.number++, profile: asMarketProfile({ ...shown, id: '' }), hash: this.hashOf(text) };
  }
}

/** The market of one municipality, in an order that says nothing. */
export function marketOf(
  municipalityId: string,
  alike: readonly AlikeProfiles[],
  likenesses: readonly Likeness[],
): Alike[] {
  return alike
    .flatMap(({ idsOf }, index): Alike[] => {
      const ids = idsOf.get(municipalityId);
      return ids ? [{ like: likenesses[index]!, ids: [...ids].sort() }] : [];
    })
    .sort((a, b) => (a.like.hash < b.like.hash ? -1 : 1));
}

/** @returns the suitability of a likeness; null when a must of the need excludes it */
function weigh({ profile }: Likeness, { need, asked }: Asking): number | typeof EXCLUDED {
  if (isPlainlyExcluded(profile, asked)) return EXCLUDED;
  return candidateFor(profile, need, asked)?.suitability ?? EXCLUDED;
}

export interface Asking {
  readonly need: MatchNeed;
  readonly asked: readonly Asked[];
}

/** Most homes are excluded by the first thing that is asked, before anything is weighed. */
function isPlainlyExcluded(profile: MarketProfile, asked: readonly Asked[]): boolean {
  return asked.some(
    ({ strength, criterion, question }) => strength === 'must' && criterion.status(profile, question) === 'not_met',
  );
}

export interface Chosen {
  readonly id: string;
  readonly like: Likeness;
  readonly suitability: number;
}

/** As `weigh`, and remembered. */
export function suitabilityOf(like: Likeness, asking: Asking, weighed: Weighed): number | typeof EXCLUDED {
  const known = weighed[like.number];
  return known === undefined ? (weighed[like.number] = weigh(like, asking)) : known;
}

/** The need's homes, best first: what each home's own comparison would give, made once for all that are alike. */
export function chosenFrom(market: readonly Alike[], asking: Asking, weighed: Weighed): Chosen[] {
  const eligible: (Alike & { suitability: number })[] = [];
  for (const { like, ids } of market) {
    const suitability = suitabilityOf(like, asking, weighed);
    if (suitability !== EXCLUDED) eligible.push({ like, ids, suitability });
  }
  eligible.sort((a, b) => b.suitability - a.suitability);
  const near: Chosen[] = [];
  let last = Infinity;
  for (const { like, ids, suitability } of eligible) {
    if (near.length >= LONGEST_LIST && suitability < last) break;
    last = suitability;
    for (const id of ids.slice(0, LONGEST_LIST)) near.push({ id, like, suitability });
  }
  return near.sort(bySuitability).slice(0, LONGEST_LIST);
}

export function asMarketProfile(profile: ProfileType): MarketProfile {
  const bands = profile.capabilities.map(({ area, band }) => [area, band]);
  return { ...profile, capabilities: Object.fromEntries(bands) as MarketProfile['capabilities'] };
}
