import type { HomeType } from '#libs/homes';
import { CAPABILITY_AREAS, localDate } from '#libs/kernel';
import { factsOf } from './facts.rules.js';
import { TIER_TWO_COLUMNS, shownFrom, valuesOf } from './shown-columns.rules.js';

const today = localDate('2026-11-25');
const offer = {
  ...{ assignmentType: 'foster_home', ageFrom: 7, ageTo: 12, zone: { code: 'norr', name: 'Norr' } },
  ...{ hasOwnChildren: true, hasAnimals: false, isStepFree: false, offersOwnRoom: true, hasDaytimeAdult: false },
  ...{ languages: ['sv', 'ar'], experience: 'some', contactWithParents: 'welcome', takesSiblingGroups: false },
  capabilities: CAPABILITY_AREAS.map((area, level) => ({ area, level: Math.min(level, 3) })),
  availableFrom: localDate('2027-01-17'),
  availabilityConfirmedOn: today,
} as unknown as HomeType['offer'];
const facts = (changes: Partial<HomeType['offer']> = {}, free = 1) =>
  factsOf({ offer: { ...offer, ...changes }, places: { total: 6, free, reserved: 0 } }, today);

describe('the facts of a home', () => {
  it('are bands and zones, with nothing of the home beyond them', () => {
    const leaky = { ...offer, familyName: 'Åberg', number: 12 };
    expect(Object.values(facts(leaky)).flat()).not.toContain('Åberg');
    expect(facts()).toMatchObject({
      ageBands: ['7-12'],
      languages: ['ar', 'sv'],
      zoneCode: 'norr',
      siblingGroups: false,
    });
    expect(facts().capabilities).toMatchObject({ substance: 'none', trauma: 'some', npf: 'some', school: 'strong' });
  });

  it.each([
    [0, 6, ['0-6']],
    [6, 7, ['0-6', '7-12']],
    [5, 14, ['0-6', '7-12', '13-17']],
    [18, 20, ['18-20']],
  ])('list an offer for %d–%d years under every band it touches', (ageFrom, ageTo, bands) =>
    expect(facts({ ageFrom, ageTo }).ageBands).toEqual(bands),
  );

  it.each([
    [0, '0'],
    [1, '1'],
    [2, '2'],
    [3, '3+'],
    [6, '3+'],
  ])('tell %d free places as %s', (free, band) => expect(facts({}, free).freePlaces).toBe(band));

  it.each([
    ['2026-11-25', 'now'],
    ['2025-12-01', 'now'],
    ['2027-02-25', 'within_three_months'],
    ['2027-02-26', 'later'],
  ])('tell %s as %s, never the day', (day, band) =>
    expect(facts({ availableFrom: localDate(day) }).available).toBe(band),
  );
});

describe('the columns of what is shown', () => {
  it('hold all of it and give it back', () => {
    const shown = { ...facts(), freePlaces: '1' as const };
    const row = Object.fromEntries(
      TIER_TWO_COLUMNS.map((column, index) => [column, valuesOf(shown, TIER_TWO_COLUMNS)[index]!]),
    );
    expect(shownFrom(row)).toEqual(shown);
    expect(shownFrom({ assignment_type: 'foster_home' }).capabilities.npf).toBeNull();
  });
});
