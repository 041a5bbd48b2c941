import fc from 'fast-check';
import { CAPABILITY_AREAS, localDate } from '#libs/kernel';
import type { RequirementKind } from '#libs/needs';
import type { AskedRequirement, MarketProfile, MatchNeed } from '../criteria/criterion.words.js';
import { askedBy } from '../explanation.rules.js';
import { LONGEST_LIST, byOrder, candidateFor } from '../suitability.rules.js';
import { judge, outsideOf, standingOf, stateOf, type Judged, type Question, type Ranks } from './standing.rules.js';
import { strengthsOf } from './strengths.rules.js';
import { keptAwayBy, wideningsOf } from './widening.rules.js';

/** Each property is tried on so many needs with their markets. */
const CASES = { numRuns: 10_000 };
const KINDS: readonly RequirementKind[] = [
  ...CAPABILITY_AREAS.map((area) => `capability_${area}` as const),
  ...(['zone', 'own_room', 'no_other_children', 'no_animals', 'step_free', 'daytime_adult', 'language'] as const),
];

/** Everything about a need and its market from one number, which is the counterexample. */
function dice(state: number): (count: number) => number {
  return (count) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % count;
  };
}

interface Case {
  readonly need: MatchNeed;
  readonly market: readonly MarketProfile[];
}

function caseOf(seed: number): Case {
  const below = dice(seed);
  const of = <T>(...values: readonly T[]): T => values[below(values.length)]!;
  const flag = () => of(true, true, false, null);
  const asked = (kind: RequirementKind): AskedRequirement => ({
    kind,
    strength: of('must', 'must', 'should'),
    level: kind.startsWith('capability') ? of('some', 'strong') : null,
    option: kind === 'zone' ? of('norr', 'syd') : kind === 'language' ? of('ar', 'en') : null,
  });
  const ageFrom = below(16);
  const profile = (index: number): MarketProfile => ({
    id: `${String(below(1e6)).padStart(6, '0')}-${index}`,
    assignmentType: below(8) ? 'foster_home' : 'emergency_foster_home',
    ageBands: below(4) ? [of('0-6', '7-12', '13-17'), of('7-12', '13-17')] : null,
    zone: of({ code: 'norr', name: 'Norr' }, { code: 'syd', name: 'Syd' }, null),
    freePlaces: of('1', '2', '3+', '2+', null),
    hasOwnChildren: flag(),
    hasAnimals: flag(),
    isStepFree: flag(),
    offersOwnRoom: flag(),
    hasDaytimeAdult: flag(),
    languages: of(['sv'], ['sv', 'ar'], ['sv', 'other'], [], null),
    capabilities: Object.fromEntries(
      CAPABILITY_AREAS.map((area) => [area, of('none', 'some', 'strong', 'some_or_more', null)]),
    ) as MarketProfile['capabilities'],
    available: of('now', 'within_three_months', 'later', 'not_now', null),
  });
  return {
    need: {
      assignmentType: 'foster_home',
      childrenCount: of(1, 1, 1, 2, 3),
      ageFrom,
      ageTo: ageFrom + 2 + below(3),
      startOn: localDate(of('2026-11-22', '2027-01-10', '2027-06-01')),
      requirements: KINDS.filter(() => below(3) === 0).map(asked),
    },
    market: Array.from({ length: below(8) ? below(12) : 25 + below(20) }, (_, index) => profile(index)),
  };
}

function questionOf(need: MatchNeed): Question {
  return { need, asked: askedBy({ need, today: localDate('2026-11-22'), zoneNames: new Map() }) };
}

/** The list as a run makes it, and every home judged. */
function pictureOf({ need, market }: Case) {
  const question = questionOf(need);
  const candidates = market.flatMap((profile) => candidateFor(profile, need, question.asked) ?? []);
  const list = candidates.sort(byOrder).slice(0, LONGEST_LIST);
  const ranks: Ranks = new Map(list.map(({ profile }, index) => [profile.id, index + 1]));
  const judged = market.map((profile) => judge(profile, question));
  const listedHomes = judged.filter((home) => stateOf(home, ranks) === 'shown');
  return { question, ranks, judged, listedHomes, list, outside: outsideOf(judged, ranks) };
}
type Picture = ReturnType<typeof pictureOf>;

function eligible({ need, market }: Case): number {
  const { asked } = questionOf(need);
  return market.filter((profile) => candidateFor(profile, need, asked)).length;
}
const relaxed = ({ need, market }: Case, kinds: readonly string[]): Case => ({
  need: {
    ...need,
    requirements: need.requirements.map((one) => (kinds.includes(one.kind) ? { ...one, strength: 'should' } : one)),
  },
  market,
});
/** What is wrong in a case, in words: one expectation a case, since ten thousand cases hold half a million homes. */
const never = (problems: (given: Case) => (string | false)[]) =>
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const found = problems(caseOf(seed)).filter(Boolean);
      if (found.length > 0) throw new Error(found.join(', '));
    }),
    CASES,
  );
const isSorted = (numbers: readonly number[]) =>
  numbers.every((one, index) => index === 0 || numbers[index - 1]! <= one);

/** What is wrong with what is told of one home. */
function problemsOf(home: Judged, { question, ranks, listedHomes, list, outside }: Picture): (string | false)[] {
  const { state, rank, broken, sentence } = standingOf(home, question.asked, { ranks, listedHomes });
  const { pluses, minuses } = strengthsOf(home, question);
  const told = [sentence, ...broken.map((one) => one.sentence), ...pluses, ...minuses];
  const asksLanguage = question.need.requirements.some(({ kind }) => kind === 'language');
  return [
    (state === 'excluded') !== broken.length > 0 && 'excluded without a sentence',
    (state === 'shown') !== (rank !== null) && 'shown without a rank',
    (state === 'shown') === outside.includes(home) && 'shown and outside',
    broken.length !== home.brokenCount && 'a must is not told',
    !told.every((one) => /^[A-ZÅÄÖ][^%]{8,300}[^ :]\.$/.test(one)) && `no sentence: ${told.join(' | ')}`,
    state === 'eligible' && list.length < LONGEST_LIST && 'eligible, and there was room',
    Math.max(pluses.length, minuses.length) > 2 && 'more than two',
    !asksLanguage && [...pluses, ...minuses].join().includes('språk') && 'language was not asked for',
  ];
}

describe('every home of every market', () => {
  it('is exactly one of shown, eligible and excluded, each with its sentences, and excluded only by a must it breaks', () =>
    never((given) => {
      const picture = pictureOf(given);
      const { outside, list, judged, listedHomes } = picture;
      return [
        outside.length + list.length !== judged.length && 'the parts do not add up',
        listedHomes.length !== list.length && 'a listed home breaks a must',
        !isSorted(outside.map(({ brokenCount }) => brokenCount)) && 'not the nearest miss first',
        ...judged.flatMap((home) => problemsOf(home, picture)),
      ];
    }));
});

describe('widening', () => {
  it('opens exactly what it says, says nothing that opens nothing, and misses no must that alone would open something', () =>
    never((given) => {
      const { judged, question } = pictureOf(given);
      const told = wideningsOf(judged, question.asked);
      const before = eligible(given);
      const singles = told.filter(({ kinds }) => kinds.length === 1);
      const musts = given.need.requirements.filter(({ strength }) => strength === 'must').map(({ kind }) => kind);
      const opening = musts.filter((kind) => eligible(relaxed(given, [kind])) > before);
      return [
        ...told.map(
          ({ kinds, opens }) => (opens < 1 || eligible(relaxed(given, kinds)) !== before + opens) && kinds.join(),
        ),
        [...singles.flatMap(({ kinds }) => kinds)].sort().join() !== [...opening].sort().join() &&
          'another set of musts',
        !isSorted(singles.map(({ opens }) => -opens)) && 'not the biggest opening first',
        ...keptAwayBy(judged, question.asked).map(
          ({ kind, homes, alone, isRelaxable }) =>
            (alone > homes ||
              (isRelaxable && (singles.find(({ kinds }) => kinds[0] === kind)?.opens ?? 0) !== alone)) &&
            `kept away by ${kind}`,
        ),
      ];
    }));
});

describe('the sentence of a home that others came before', () => {
  const need: MatchNeed = {
    assignmentType: 'foster_home',
    childrenCount: 1,
    ageFrom: 8,
    ageTo: 11,
    startOn: localDate('2026-12-10'),
    requirements: [{ kind: 'zone', strength: 'should', level: null, option: 'norr' }],
  };
  const [some] = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((seed) => caseOf(seed).market);
  const home = (id: string, changes: Partial<MarketProfile> = {}): MarketProfile => ({
    ...some!,
    id,
    assignmentType: 'foster_home',
    ageBands: ['7-12'],
    freePlaces: '1',
    available: 'now',
    zone: { code: 'norr', name: 'Norr' },
    ...changes,
  });
  const full = Array.from({ length: 24 }, (_, index) => home(`b${String(index).padStart(2, '0')}`));
  const standingIn = (market: readonly MarketProfile[], id: string) => {
    const { judged, question, ranks, listedHomes } = pictureOf({ need, market });
    const asked = judged.find(({ profile }) => profile.id === id) as Judged;
    return standingOf(asked, question.asked, { ranks, listedHomes }).sentence;
  };

  it('says how many of the list do better, and in what', () =>
    expect(standingIn([...full, home('c', { zone: { code: 'syd', name: 'Syd' } })], 'c')).toBe(
      'Hemmet bryter inte mot något krav, men listan rymmer 24 hem. Bättre passar 24 av dem i fråga om området.',
    ));

  it('says so when it is a draw', () =>
    expect(standingIn([...full, home('c')], 'c')).toBe(
      'Hemmet bryter inte mot något krav, men listan rymmer 24 hem. De passar lika bra, och bland lika hem är ordningen slumpvis.',
    ));

  it('says that the home is newer than the list when it belongs there', () => {
    const { judged, question, listedHomes } = pictureOf({ need, market: [home('a'), home('b')] });
    const before = { ranks: new Map([['b', 1]]), listedHomes: listedHomes.slice(1) };
    expect(standingOf(judged[0]!, question.asked, before)).toMatchObject({
      state: 'eligible',
      sentence: 'Hemmet bryter inte mot något krav. Det är nytt eller ändrat sedan den senaste matchningen.',
    });
  });
});
