import { homesFor, isEligible, needsFor, propose, readRegion, shownTo, type EngineSnapshot } from '#engine';
import { BASE } from '../bench/matching-quality/parameters.js';
import { marketOf } from '../bench/matching-quality/region.js';

const market = marketOf(BASE, 11, { needs: 120, homes: 600 });
const needs = market.needs.map((need, index) => ({
  ...need,
  zones: index % 7 ? null : ['norr', 'syd'],
  avoidedZones: index % 11 ? [] : ['syd'],
  assignmentType: index % 5 ? null : 'foster_home',
  languageRequired: index % 6 === 0,
  children: index % 9 ? need.children : [{ from: 4, to: 8 }],
}));
const homes = market.homes.map((home, index) => ({
  ...home,
  zone: [null, 'norr', 'syd', 'vast'][index % 4]!,
  assignmentTypes: index % 3 ? null : ['on_call'],
  position: index % 13 ? home.position : null,
  ages: index % 17 ? home.ages : null,
  freePlacesIsLeast: index % 10 === 0,
  facts: index % 19 ? home.facts : { ...home.facts, consent: false },
}));
const snapshot: EngineSnapshot = {
  ...market,
  needs,
  homes,
  closedPairs: needs.slice(0, 60).map(({ id }, index) => [id, homes[index * 3]!.id] as const),
  conflicts: needs.slice(20, 60).map(({ id }, index) => [id, homes[index]!.id] as const),
};
const region = readRegion(snapshot);
const answer = propose(region);

describe('one changed need', () => {
  it('gets the list, the reasons and the count that a run of everything would give it', () => {
    for (const need of needs) {
      const index = region.needs.indexOf.get(need.id)!;
      const { eligible, shown } = homesFor(region, need);
      expect(shown.map(({ home }) => region.homes.indexOf.get(home.id))).toEqual(shownTo(answer, index));
      expect(eligible).toBe(answer.candidates.eligible[index]);
      for (const { reasons } of shown) expect(reasons).toHaveLength(6);
    }
  });

  it('is answered as it is now, not as it was read', () => {
    const wider = { ...needs[3]!, required: [], preferred: [], maxKm: null, exclusive: false, zones: null };
    const alone = propose(readRegion({ ...snapshot, needs: [wider] }));
    expect(homesFor(region, wider).eligible).toBe(alone.candidates.eligible[0]);
  });
});

describe('one changed home', () => {
  it('serves exactly the needs it is eligible for, at the places it has in their lists', () => {
    for (const home of homes.slice(0, 200)) {
      const index = region.homes.indexOf.get(home.id)!;
      const expected = region.needs.source.flatMap((need, place) =>
        isEligible(region, place, index)
          ? [{ id: need.id, place: shownTo(answer, place).indexOf(index) + 1 || null }]
          : [],
      );
      const { served } = needsFor(answer, home);
      expect(served.map(({ need, place }) => ({ id: need.id, place }))).toEqual(expected);
    }
  });

  it('enters lists by its change, with the reasons of the needs it suits best', () => {
    const better = { ...homes[5]!, experienceYears: 9, facts: {}, ages: null, zone: null, freePlacesIsLeast: true };
    const renewed = propose(
      readRegion({ ...snapshot, homes: homes.map((home) => (home.id === better.id ? better : home)) }),
    );
    const { served, best } = needsFor(answer, better);
    for (const { need, place } of served) {
      const index = renewed.region.needs.indexOf.get(need.id)!;
      const at = shownTo(renewed, index).indexOf(renewed.region.homes.indexOf.get(better.id)!);
      expect(place ?? 0).toBe(at + 1);
    }
    expect(served.some(({ place }) => place !== null)).toBe(true);
    expect(best).toHaveLength(Math.min(24, served.length));
    expect(best.map(({ suitability }) => suitability)).toEqual(
      served
        .map(({ suitability }) => suitability)
        .sort((a, b) => b - a)
        .slice(0, 24),
    );
    expect(best[0]!.reasons).toHaveLength(6);
  });
});
