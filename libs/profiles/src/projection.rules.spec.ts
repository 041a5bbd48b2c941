import { CAPABILITY_AREAS, localDate } from '#libs/kernel';
import type { HomeOfferType } from '#libs/homes';
import { projectionOf, tellsSomethingElse } from './projection.rules.js';

const offer: HomeOfferType = {
  assignmentType: 'foster_home',
  ageFrom: 7,
  ageTo: 12,
  zone: { code: 'norr', name: 'Norr' },
  hasOwnChildren: true,
  hasAnimals: false,
  isStepFree: false,
  offersOwnRoom: true,
  hasDaytimeAdult: false,
  languages: ['sv', 'ar'],
  capabilities: CAPABILITY_AREAS.map((area) => ({ area, level: 0 })),
  availableFrom: localDate('2027-01-17'),
  availabilityConfirmedOn: localDate('2026-11-20'),
  availabilityHoldsUntil: localDate('2026-12-21'),
  isAvailable: true,
  experience: 'some',
  contactWithParents: 'with_support',
  takesSiblingGroups: true,
  rooms: 2,
  limits: [],
  support: [],
};
const projection = (changes: Partial<HomeOfferType> = {}, freePlaces = 1) =>
  projectionOf({ ...offer, ...changes }, freePlaces);

describe('the projection of an offer, version 1', () => {
  it('tells bands, zone and month', () =>
    expect(projection()).toEqual({
      projectionVersion: 1,
      assignmentType: 'foster_home',
      ageBands: ['7-12'],
      zone: { code: 'norr', name: 'Norr' },
      freePlaces: '1',
      hasOwnChildren: true,
      hasAnimals: false,
      isStepFree: false,
      offersOwnRoom: true,
      hasDaytimeAdult: false,
      languages: ['ar', 'sv'],
      capabilities: CAPABILITY_AREAS.map((area) => ({ area, band: 'none' })),
      availableFrom: '2027-01-01',
      availabilityConfirmedOn: '2026-11-20',
    }));

  it.each([
    [0, 6, ['0-6']],
    [6, 7, ['0-6', '7-12']],
    [5, 14, ['0-6', '7-12', '13-17']],
    [0, 20, ['0-6', '7-12', '13-17', '18-20']],
    [17, 17, ['13-17']],
    [18, 20, ['18-20']],
  ])('lists an offer for %d–%d years under every band it touches', (ageFrom, ageTo, bands) =>
    expect(projection({ ageFrom, ageTo }).ageBands).toEqual(bands),
  );

  it.each([
    [0, '0'],
    [1, '1'],
    [2, '2'],
    [3, '3+'],
    [6, '3+'],
  ])('tells %d free places as %s', (places, band) => expect(projection({}, places).freePlaces).toBe(band));

  it('tells level 0 as none, 1 and 2 as some, 3 as strong', () => {
    const bands = [0, 1, 2, 3].map(
      (level) => projection({ capabilities: [{ area: 'npf', level }] }).capabilities[0]?.band,
    );
    expect(bands).toEqual(['none', 'some', 'some', 'strong']);
  });

  it('does not tell how long the home has stood empty', () =>
    expect(projection({ availableFrom: localDate('2026-03-02') }).availableFrom).toBe('2026-11-01'));

  it('tells nothing of the home beyond the facts of a profile', () => {
    const leaky = { ...offer, familyName: 'Åberg', homeId: '7', number: 12 };
    expect(Object.keys(projectionOf(leaky, 1))).toEqual(Object.keys(projection()));
  });
});

describe('a published profile', () => {
  it.each([
    ['a place is taken', projection({}, 0), true],
    ['the availability is confirmed', projection({ availabilityConfirmedOn: localDate('2026-11-22') }), true],
    ['the day changes within the month', projection({ availableFrom: localDate('2027-01-30') }), false],
    ['the fourth place becomes free', projection({}, 1), false],
  ])('when %s', (_, current, changes) => expect(tellsSomethingElse(projection(), current)).toBe(changes));

  it('stays as it is when only its id and dates of publication differ', () => {
    const published = { ...projection(), id: 'x', publishedAt: '2026-11-22T08:00:00.000Z', withdrawnAt: null };
    expect(tellsSomethingElse(published, projection())).toBe(false);
  });
});
