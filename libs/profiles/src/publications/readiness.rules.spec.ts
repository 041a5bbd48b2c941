import { localDate } from '#libs/kernel';
import { marketUntil, nextFullHour, obstaclesToPublishing, type Readiness } from './readiness.rules.js';

const today = localDate('2026-11-25');
const ready: Readiness = {
  freePlaces: 1,
  confirmedOn: today,
  isAvailable: true,
  isUnderStudy: false,
  isApproved: true,
  isTextApproved: true,
  consents: 3,
  checks: { obstacles: [], inOrderUntil: localDate('2027-06-01') },
  withheld: null,
};
const paths = (changes: Partial<Readiness>) =>
  obstaclesToPublishing({ ...ready, ...changes }, today).map(({ path }) => path);

describe('a home can be published', () => {
  it('when nothing is missing', () => expect(paths({})).toEqual([]));
  it('thirty days after the confirmation, and not thirty-one', () => {
    expect(paths({ confirmedOn: localDate('2026-10-26') })).toEqual([]);
    expect(paths({ confirmedOn: localDate('2026-10-25') })).toEqual(['availabilityConfirmedOn']);
  });
  it('and is told everything that is missing', () =>
    expect(
      paths({
        ...{ freePlaces: 0, consents: 0, isTextApproved: false, isAvailable: false, withheld: 'too_few_homes' },
        isUnderStudy: true,
        checks: { obstacles: [{ path: 'checks.1.police_record', message: 'saknas' }], inOrderUntil: null },
      }),
    ).toEqual([
      'consents',
      'approval',
      'study',
      'checks.1.police_record',
      'availabilityConfirmedOn',
      'places',
      'profile',
    ]));
  it('says a full home once', () => expect(paths({ freePlaces: 0, withheld: 'no_free_place' })).toEqual(['places']));
});

describe('a home may be shown', () => {
  it('until the first of availability and checks ends', () => {
    expect(marketUntil(ready)).toBe('2026-12-25');
    expect(marketUntil({ ...ready, checks: { obstacles: [], inOrderUntil: localDate('2026-12-01') } })).toBe(
      '2026-12-01',
    );
  });
  it('although its text is not approved, which is then not shown', () =>
    expect(marketUntil({ ...ready, isTextApproved: false })).toBe('2026-12-25'));
  it.each([{ isApproved: false }, { isAvailable: false }, { checks: { obstacles: [], inOrderUntil: null } }])(
    'not at all with %o',
    (changes) => expect(marketUntil({ ...ready, ...changes })).toBeNull(),
  );
});

describe('what leaves together', () => {
  it('leaves at the next full hour', () => {
    expect(nextFullHour(Date.parse('2026-11-25T10:20:00Z'))).toBe('2026-11-25T11:00:00.000Z');
    expect(nextFullHour(Date.parse('2026-11-25T11:00:00Z'))).toBe('2026-11-25T12:00:00.000Z');
  });
});
