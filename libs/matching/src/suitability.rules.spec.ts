import fc from 'fast-check';
import { AGE_BANDS, ASSIGNMENT_TYPES, CAPABILITY_AREAS, CAPABILITY_BANDS, localDate } from '#libs/kernel';
import type { RequirementKind } from '#libs/needs';
import type { AlikeProfiles } from '#libs/profiles';
import type { AskedRequirement, MarketProfile, MatchNeed } from './criteria/criterion.words.js';
import { askedBy, explained } from './explanation.rules.js';
import { ListMemory } from './list-memory.rules.js';
import { Weighings, chosenFrom, marketOf } from './market.rules.js';
import { LONGEST_LIST, WEIGHTS, byOrder, candidateFor } from './suitability.rules.js';

const today = localDate('2026-11-22');
const ZONES = ['norr', 'syd', 'vast'];
const LANGUAGES = ['sv', 'en', 'ar', 'so'];
const AVAILABLE = ['now', 'within_three_months', 'later', 'not_now', null] as const;
const BANDS = [...CAPABILITY_BANDS, 'some_or_more', null] as const;
const orHidden = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { freq: 4 });
const KINDS: readonly RequirementKind[] = [
  ...CAPABILITY_AREAS.map((area) => `capability_${area}` as const),
  'zone',
  'own_room',
  'no_other_children',
  'no_animals',
  'step_free',
  'daytime_adult',
  'language',
];

const profiles: fc.Arbitrary<MarketProfile> = fc.record({
  id: fc.uuid(),
  assignmentType: fc.constantFrom(...ASSIGNMENT_TYPES.slice(0, 2)),
  ageBands: orHidden<MarketProfile['ageBands'] & object>(
    fc.oneof(
      fc.subarray([...AGE_BANDS], { minLength: 1 }),
      fc.subarray(['0-12' as const, '13-20' as const], { minLength: 1 }),
    ),
  ),
  zone: orHidden(fc.constantFrom(...ZONES).map((code) => ({ code, name: code }))),
  freePlaces: fc.constantFrom('1', '2', '3+', '2+', null),
  hasOwnChildren: orHidden(fc.boolean()),
  hasAnimals: orHidden(fc.boolean()),
  isStepFree: orHidden(fc.boolean()),
  offersOwnRoom: orHidden(fc.boolean()),
  hasDaytimeAdult: orHidden(fc.boolean()),
  languages: orHidden(fc.subarray([...LANGUAGES, 'other'])),
  capabilities: fc.record(
    Object.fromEntries(CAPABILITY_AREAS.map((area) => [area, fc.constantFrom(...BANDS)])),
  ) as fc.Arbitrary<MarketProfile['capabilities']>,
  available: fc.constantFrom(...AVAILABLE),
});
const markets = fc.uniqueArray(profiles, { selector: ({ id }) => id, maxLength: 60 });

const requirements: fc.Arbitrary<AskedRequirement[]> = fc
  .uniqueArray(
    fc.record({
      kind: fc.constantFrom(...KINDS),
      strength: fc.constantFrom('must' as const, 'should' as const, 'should' as const),
      level: fc.constantFrom('some' as const, 'strong' as const),
      place: fc.nat(2),
    }),
    { selector: ({ kind }) => kind, maxLength: 7 },
  )
  .map((asked) =>
    asked.map(({ kind, strength, level, place }) => ({
      kind,
      strength,
      level: kind.startsWith('capability') ? level : null,
      option: kind === 'zone' ? ZONES[place]! : kind === 'language' ? LANGUAGES[place]! : null,
    })),
  );
const needs: fc.Arbitrary<MatchNeed> = fc
  .record({
    from: fc.nat(15),
    span: fc.integer({ min: 2, max: 5 }),
    childrenCount: fc.integer({ min: 1, max: 4 }),
    requirements,
  })
  .map(({ from, span, ...rest }) => ({
    assignmentType: 'foster_home',
    ageFrom: from,
    ageTo: from + span,
    startOn: localDate('2026-12-05'),
    ...rest,
  }));

const askedOf = (need: MatchNeed) => askedBy({ need, today, zoneNames: new Map() });
function shown(market: readonly MarketProfile[], need: MatchNeed): MarketProfile[] {
  const candidates = market.flatMap((one) => candidateFor(one, need, askedOf(need)) ?? []);
  return candidates
    .sort(byOrder)
    .slice(0, LONGEST_LIST)
    .map(({ profile }) => profile);
}

const isExact = (bands: MarketProfile['ageBands']) =>
  bands?.every((band) => (AGE_BANDS as readonly string[]).includes(band));

/** The same home, at least as good for the need in everything but the number of places, and better wherever `changes` says. */
function better(profile: MarketProfile, need: MatchNeed, changes: readonly boolean[]): MarketProfile {
  const option = (kind: RequirementKind) => need.requirements.find((one) => one.kind === kind)?.option;
  const [zone, language] = [option('zone'), option('language')];
  const steps: Partial<MarketProfile>[] = [
    { hasOwnChildren: false },
    { hasAnimals: false },
    { isStepFree: true },
    { offersOwnRoom: true },
    { hasDaytimeAdult: true },
    isExact(profile.ageBands)
      ? { ageBands: AGE_BANDS.filter((band) => profile.ageBands!.includes(band) || band === '7-12') }
      : {},
    zone ? { zone: { code: zone, name: zone } } : {},
    language ? { languages: [...(profile.languages ?? []), language] } : {},
    { available: profile.available === 'later' ? 'within_three_months' : 'now' },
    { capabilities: { ...profile.capabilities, trauma: 'strong' } },
    { capabilities: { ...profile.capabilities, npf: profile.capabilities.npf === 'none' ? 'some' : 'strong' } },
  ];
  return Object.assign({ ...profile }, ...steps.filter((_, index) => changes[index])) as MarketProfile;
}

/** As the database has them: one a home, or one for all that say the same, each known by two municipalities. */
function alikeIn(market: readonly MarketProfile[]): AlikeProfiles[] {
  const found = new Map<string, { shown: AlikeProfiles['shown']; own: string[] }>();
  for (const { id, capabilities, ...facts } of market) {
    const bands = CAPABILITY_AREAS.map((area) => ({ area, band: capabilities[area] }));
    const shown = { ...facts, capabilities: bands, isOnMarket: true, details: null };
    const like = found.get(JSON.stringify(shown)) ?? { shown, own: [] };
    like.own.unshift(id);
    found.set(JSON.stringify(shown), like);
  }
  return [...found.values()].map(({ shown, own }) => ({
    shown,
    idsOf: new Map([
      ['ours', own],
      ['theirs', own.map((id) => `theirs ${id}`)],
    ]),
  }));
}

describe('the order of homes for a need', () => {
  it('has published weights that add up to one', () =>
    expect(Object.values(WEIGHTS).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12));

  it('never shows a home that says no to a must', () =>
    fc.assert(
      fc.property(markets, needs, (market, need) => {
        for (const profile of shown(market, need)) {
          const answers = explained(profile, askedOf(need));
          expect(answers.filter(({ strength, status }) => strength === 'must' && status === 'not_met')).toEqual([]);
        }
      }),
    ));

  it('leaves out no other home until the list is full', () =>
    fc.assert(
      fc.property(markets, needs, (market, need) => {
        const possible = market.filter((one) =>
          explained(one, askedOf(need)).every(({ strength, status }) => strength === 'should' || status !== 'not_met'),
        );
        expect(shown(market, need)).toHaveLength(Math.min(possible.length, LONGEST_LIST));
      }),
    ));

  it('never ranks a home lower for being better', () =>
    fc.assert(
      fc.property(
        markets,
        profiles,
        needs,
        fc.array(fc.boolean(), { minLength: 11, maxLength: 11 }),
        (market, home, need, changes) => {
          const others = market.filter(({ id }) => id !== home.id);
          const before = shown([...others, home], need).findIndex(({ id }) => id === home.id);
          const after = shown([...others, better(home, need, changes)], need).findIndex(({ id }) => id === home.id);
          if (before >= 0) expect(after >= 0 && after <= before).toBe(true);
        },
      ),
      { numRuns: 1_000 },
    ));

  it('does not depend on the order of the input', () =>
    fc.assert(
      fc.property(
        markets.chain((market) =>
          fc.tuple(fc.constant(market), fc.shuffledSubarray(market, { minLength: market.length })),
        ),
        needs,
        ([market, shuffled], need) => expect(shown(shuffled, need)).toEqual(shown(market, need)),
      ),
    ));

  it('is the same for homes weighed once for all that are alike, also from memory', () => {
    const likely = fc.record({ kinds: fc.array(profiles, { minLength: 1, maxLength: 6 }), of: fc.array(fc.nat(5)) });
    const crowds = likely.map(({ kinds, of }) =>
      of.map((kind, index) => ({ ...kinds[kind % kinds.length]!, id: `${(index * 7) % 101} ${index}` })),
    );
    const weighings = new Weighings((text) => text);
    fc.assert(
      fc.property(crowds, needs, (market, need) => {
        const alike = alikeIn(market);
        const asking = { need, asked: askedOf(need) };
        const ours = marketOf('ours', alike, weighings.likenessesOf(alike));
        for (const _ of ['first', 'again']) {
          const chosen = chosenFrom(ours, asking, weighings.of(JSON.stringify(need)));
          expect(chosen.map(({ id }) => id)).toEqual(shown(market, need).map(({ id }) => id));
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('is the same when it is what the last run left but for what has come and gone', () => {
    // Most are of two kinds, so that lists are full and much on them is equal; some are alone of theirs.
    const kinds = fc.array(profiles, { minLength: 1, maxLength: 8 });
    const kind = fc.oneof({ weight: 9, arbitrary: fc.nat(1) }, { weight: 1, arbitrary: fc.nat(7) });
    const crowd = fc.uniqueArray(fc.record({ home: fc.nat(50), kind }), {
      selector: ({ home }) => home,
      minLength: 25,
      maxLength: 40,
    });
    const steps = fc.array(fc.array(fc.record({ home: fc.nat(50), kind: fc.option(kind) }), { maxLength: 3 }), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(kinds, crowd, steps, needs, (all, first, changes, need) => {
        const weighings = new Weighings((text) => text);
        const memory = new ListMemory((value) => JSON.stringify(value));
        const standing = new Map(first.map(({ home, kind }) => [home, kind]));
        for (const step of [[], ...changes]) {
          for (const { home, kind } of step) {
            if (kind === null) standing.delete(home);
            else standing.set(home, kind);
          }
          const market = [...standing].map(([home, kind]) => ({
            ...all[kind % all.length]!,
            id: `${(home * 7) % 101} ${home}`,
          }));
          const alike = alikeIn(market);
          const ours = marketOf('ours', alike, weighings.likenessesOf(alike));
          const read = memory.read('ours', { alike: ours, hash: JSON.stringify(ours) });
          const asks = JSON.stringify(need);
          const about = { municipalityId: 'ours', asks, asking: { need, asked: askedOf(need) } };
          const { chosen } = memory.of(about, read, weighings.of(asks));
          expect(chosen.map(({ id }) => id)).toEqual(shown(market, need).map(({ id }) => id));
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('gives every answer a sentence that fits the page and the table', () =>
    fc.assert(
      fc.property(profiles, needs, (profile, need) => {
        for (const { sentence } of explained(profile, askedOf(need))) {
          expect(sentence).toMatch(/^[A-ZÅÄÖ].{5,398}\.$/);
          expect(sentence).not.toMatch(/undefined|null|NaN|%/);
        }
      }),
    ));

  it('asks for what the need says and for nothing else', () =>
    fc.assert(
      fc.property(needs, (need) =>
        expect(
          askedOf(need)
            .map(({ kind }) => kind)
            .sort(),
        ).toEqual(['assignment_type', 'age', 'places', 'start', ...need.requirements.map(({ kind }) => kind)].sort()),
      ),
    ));
});
