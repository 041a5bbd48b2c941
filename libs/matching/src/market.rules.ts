import type { ProfileType } from '#libs/profiles';
import type { MarketProfile, MatchNeed } from './criteria/criterion.words.js';
import type { Asked } from './explanation.rules.js';
import { LONGEST_LIST, bestOf, candidateFor, type Candidate } from './suitability.rules.js';

/** Profiles that say the same but for their ids. Five homes fit whatever is shown, so there are far fewer of these than of homes. */
export interface Likeness {
  /** Everything that is shown, as one text. */
  readonly text: string;
  readonly profile: MarketProfile;
  readonly ids: readonly string[];
}

/** A municipality's market, read once for all of its needs. */
export function likenessesIn(market: readonly ProfileType[]): Likeness[] {
  const found = new Map<string, Likeness & { ids: string[] }>();
  for (const { id, ...shown } of market) {
    const text = JSON.stringify(shown);
    const like = found.get(text);
    if (like) like.ids.push(id);
    else found.set(text, { text, profile: asMarketProfile({ id, ...shown }), ids: [id] });
  }
  return [...found.values()];
}

export interface Chosen extends Candidate {
  readonly like: Likeness;
}

/** How well a likeness suits a need; undefined when a must of the need excludes it. */
export type Weigh = (like: Likeness) => number | undefined;

/** @param known what was found before for a need that asked the same, by likeness: after most events nearly all of it holds */
export function weighing(
  { need, asked }: { need: MatchNeed; asked: readonly Asked[] },
  known: Map<string, number | undefined> = new Map(),
): Weigh {
  return (like) => {
    if (known.has(like.text)) return known.get(like.text);
    const found = isPlainlyExcluded(like, asked) ? undefined : candidateFor(like.profile, need, asked)?.suitability;
    known.set(like.text, found);
    return found;
  };
}

/** Most homes are excluded by the first thing that is asked, before anything is weighed. */
function isPlainlyExcluded({ profile }: Likeness, asked: readonly Asked[]): boolean {
  return asked.some(
    ({ strength, criterion, question }) => strength === 'must' && criterion.status(profile, question) === 'not_met',
  );
}

/** The need's homes, best first: what each home's own comparison would give, made once for all that are alike. */
export function chosenFrom(market: readonly Likeness[], weigh: Weigh): Chosen[] {
  const eligible = market
    .flatMap((like) => {
      const suitability = weigh(like);
      return suitability === undefined ? [] : { like, suitability };
    })
    .sort((a, b) => b.suitability - a.suitability);
  const near: Chosen[] = [];
  let last = Infinity;
  for (const { like, suitability } of eligible) {
    if (near.length >= LONGEST_LIST && suitability < last) break;
    last = suitability;
    near.push(...like.ids.map((id) => ({ like, suitability, profile: { ...like.profile, id } })));
  }
  return bestOf(near) as Chosen[];
}

function asMarketProfile(profile: ProfileType): MarketProfile {
  const bands = profile.capabilities.map(({ area, band }) => [area, band]);
  return { ...profile, capabilities: Object.fromEntries(bands) as MarketProfile['capabilities'] };
}
