import type { HomeOfferType } from '#libs/homes';
import { localDate } from '#libs/kernel';
import { obstaclesToPublishing } from './publication.rules.js';

const today = localDate('2026-11-22');
const obstacles = (free: number, confirmedOn: string) =>
  obstaclesToPublishing(
    {
      places: { total: 2, free, reserved: 0 },
      offer: { availabilityConfirmedOn: localDate(confirmedOn) } as HomeOfferType,
    },
    today,
  ).map(({ path }) => path);

describe('a home can be published', () => {
  it('with one free place and a fresh confirmation', () => expect(obstacles(1, '2026-11-22')).toEqual([]));
  it('thirty days after the confirmation', () => expect(obstacles(1, '2026-10-23')).toEqual([]));
  it('but not thirty-one days after it', () => expect(obstacles(1, '2026-10-22')).toEqual(['availabilityConfirmedOn']));
  it('but not without a free place', () => expect(obstacles(0, '2026-11-22')).toEqual(['places']));
  it('and is told everything that is missing', () =>
    expect(obstacles(0, '2026-01-01')).toEqual(['places', 'availabilityConfirmedOn']));
});
