import { localDate } from '#libs/kernel';
import { availabilityProblems, offerProblems, type OfferShape } from './home.rules.js';

const today = localDate('2026-11-22');
const offer: OfferShape = {
  ageFrom: 7,
  ageTo: 12,
  zoneCode: 'norr',
  capabilities: [{ area: 'npf' }, { area: 'school' }],
  availableFrom: localDate('2026-12-01'),
  availabilityConfirmedOn: today,
};
const paths = (changes: Partial<OfferShape>) =>
  offerProblems({ ...offer, ...changes }, today, ['norr']).map(({ path }) => path);

describe('an offer', () => {
  it('is accepted as it should be written', () => expect(paths({})).toEqual([]));

  it('is accepted for one single age', () => expect(paths({ ageFrom: 20, ageTo: 20 })).toEqual([]));

  it('is refused with the ages upside down', () => expect(paths({ ageFrom: 12, ageTo: 7 })).toEqual(['offer.ageTo']));

  it('is refused with a zone of another region', () =>
    expect(paths({ zoneCode: 'kusten' })).toEqual(['offer.zoneCode']));

  it('is refused with a capability twice', () =>
    expect(paths({ capabilities: [{ area: 'npf' }, { area: 'school' }, { area: 'npf' }] })).toEqual([
      'offer.capabilities.2.area',
    ]));

  it.each(['2025-11-22', '2028-11-21'])('is accepted when there is room from %s', (day) =>
    expect(paths({ availableFrom: localDate(day) })).toEqual([]),
  );

  it.each(['2025-11-21', '2028-11-22'])('is refused when there is room from %s', (day) =>
    expect(paths({ availableFrom: localDate(day) })).toEqual(['offer.availableFrom']),
  );

  it.each(['2026-11-23', '2025-11-21'])('is refused when it was confirmed on %s', (day) =>
    expect(paths({ availabilityConfirmedOn: localDate(day) })).toEqual(['offer.availabilityConfirmedOn']),
  );

  it('tells everything that is wrong at once', () =>
    expect(paths({ ageFrom: 12, ageTo: 7, zoneCode: '' })).toEqual(['offer.ageTo', 'offer.zoneCode']));
});

describe('an availability', () => {
  it('is refused more than two years ahead, at its own field', () =>
    expect(availabilityProblems(localDate('2031-01-01'), today)).toEqual([
      { path: 'availableFrom', message: 'Ledigt från ska ligga högst ett år bakåt och två år framåt.' },
    ]));
});
