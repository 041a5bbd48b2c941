import type { MatchRequirement, RequirementStatus } from '#libs/needs';
import type { MarketProfile, MatchNeed } from '../criteria/criterion.words.js';
import { listed } from '../criteria/sentence.words.js';
import { explained, isExcluded, statusesOf, type Asked } from '../explanation.rules.js';
import { LONGEST_LIST, WEIGHTS, byOrder, partsOf, suitabilityOf, type Part } from '../suitability.rules.js';
import type { StandingState } from './standing.words.js';

/** A profile held against a need: by the same criteria and weights as the list was made. */
export interface Judged {
  readonly profile: MarketProfile;
  readonly statuses: readonly RequirementStatus[];
  /** Musts that are plainly not met; unknown is not no. */
  readonly brokenCount: number;
  /** Those of them that no form turns into a wish: such a home is farther away than one that a wish would open. */
  readonly fixedCount: number;
  readonly parts: Readonly<Record<Part, number>>;
  readonly suitability: number;
}

/** Everything that is asked of the homes of one market. */
export interface Question {
  readonly need: MatchNeed;
  readonly asked: readonly Asked[];
}

/** The list as it was stored: place by profile. A reader who knows a family does not see it, and its place stays empty. */
export type Ranks = ReadonlyMap<string, number>;

/** Where a home stands, in words that are ready to show. */
export interface Standing {
  readonly state: StandingState;
  readonly rank: number | null;
  readonly sentence: string;
  /** The musts it breaks, each with its sentence; empty unless it is excluded. */
  readonly broken: readonly MatchRequirement[];
}

export function judge(profile: MarketProfile, { need, asked }: Question): Judged {
  const statuses = statusesOf(profile, asked);
  const parts = partsOf(profile, need, { asked, statuses });
  const broken = brokenBy(statuses, asked);
  const fixedCount = broken.filter((one) => !isRelaxable(one)).length;
  return { profile, statuses, brokenCount: broken.length, fixedCount, parts, suitability: suitabilityOf(parts) };
}

/** The musts that are plainly not met. */
export function brokenBy(statuses: readonly RequirementStatus[], asked: readonly Asked[]): Asked[] {
  return asked.filter((one, index) => isExcluded([one], [statuses[index]!]));
}

/** What a form can turn into a wish: the need's own requirements, none of its facts. */
export function isRelaxable({ question }: Asked): boolean {
  return question.requirement !== null;
}

/** A must that is broken today keeps a home away, whatever an earlier list says. */
export function stateOf({ profile, brokenCount }: Judged, ranks: Ranks): StandingState {
  if (brokenCount > 0) return 'excluded';
  return ranks.has(profile.id) ? 'shown' : 'eligible';
}

/** The homes outside the list, the nearest miss first: fewest broken musts, of these first what a wish would open, then as the list is ordered. */
export function outsideOf(market: readonly Judged[], ranks: Ranks): Judged[] {
  return market.filter((one) => stateOf(one, ranks) !== 'shown').sort(byNearness);
}

export function byNearness(a: Judged, b: Judged): number {
  return a.brokenCount - b.brokenCount || a.fixedCount - b.fixedCount || byOrder(a, b);
}

/** @param listedHomes the homes of the list that the reader sees */
export function standingOf(
  home: Judged,
  asked: readonly Asked[],
  list: { readonly ranks: Ranks; readonly listedHomes: readonly Judged[] },
): Standing {
  const state = stateOf(home, list.ranks);
  if (state === 'excluded') {
    const broken = explained(home.profile, brokenBy(home.statuses, asked));
    return { state, rank: null, sentence: brokenSentence(broken.length), broken };
  }
  const rank = list.ranks.get(home.profile.id) ?? null;
  const sentence = rank === null ? eligibleSentence(home, list) : `Hemmet är förslag ${rank} i listan.`;
  return { state, rank, sentence, broken: [] };
}

const NUMBERS = ['Inget', 'Ett', 'Två', 'Tre', 'Fyra', 'Fem', 'Sex', 'Sju', 'Åtta', 'Nio', 'Tio'];

function brokenSentence(count: number): string {
  if (count === 1) return 'Ett krav är inte uppfyllt.';
  return `${NUMBERS[count] ?? count} krav är inte uppfyllda.`;
}

const NEWER = 'Hemmet bryter inte mot något krav. Det är nytt eller ändrat sedan den senaste matchningen.';
const ABOUT: Readonly<Record<Part, string>> = {
  age: 'åldern',
  capabilities: 'erfarenhet och förhållanden i hemmet',
  distance: 'området',
  language: 'språket',
  experience: 'erfarenheten',
  capacity: 'platser och start',
};
const MOST_PARTS_TOLD = 2;

/** What those in the list do better. Told as how many, so that it can be checked against the list. */
function eligibleSentence(
  home: Judged,
  { ranks, listedHomes }: { readonly ranks: Ranks; readonly listedHomes: readonly Judged[] },
): string {
  const isBeforeSome = listedHomes.some((one) => byOrder(home, one) < 0);
  if (ranks.size < LONGEST_LIST || isBeforeSome) return NEWER;
  const full = `Hemmet bryter inte mot något krav, men listan rymmer ${LONGEST_LIST} hem.`;
  const better = (Object.keys(WEIGHTS) as Part[])
    .map((part) => {
      const leads = listedHomes.map(({ parts }) => parts[part] - home.parts[part]).filter((lead) => lead > 0);
      return { part, count: leads.length, lead: WEIGHTS[part] * leads.reduce((sum, one) => sum + one, 0) };
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.lead - a.lead)
    .slice(0, MOST_PARTS_TOLD)
    .map(({ part, count }, index) => `${count}${index === 0 ? ' av dem' : ''} i fråga om ${ABOUT[part]}`);
  return better.length === 0
    ? `${full} De passar lika bra, och bland lika hem är ordningen slumpvis.`
    : `${full} Bättre passar ${listed(better)}.`;
}
