import { declineProblems, mayHavePlaceFor, thatNoLongerFit, withdrawProblems } from './interest.rules.js';
import { INTEREST_REASONS } from './interest.words.js';

const waiting = [1, 2, 3, 1].map((childrenCount, index) => ({ id: `interest ${index}`, childrenCount }));
const leaving = (freePlaces: number) => thatNoLongerFit(waiting, freePlaces).map(({ id }) => id);

describe('when places are held', () => {
  it('nobody fits a full home', () => expect(leaving(0)).toHaveLength(4));

  it('siblings who need more places than are left no longer fit', () =>
    expect(leaving(1)).toEqual(['interest 1', 'interest 2']));

  it('everybody who fits alone stays, since only one of them will be chosen next', () =>
    expect(leaving(3)).toEqual([]));
});

describe('a profile', () => {
  it.each([
    [1, '0', false],
    [1, '1', true],
    [2, '1', false],
    [2, '2', true],
    [6, '3+', true],
  ])('for %i children showing %s free places may have room: %s', (children, shown, expected) =>
    expect(mayHavePlaceFor(children, shown)).toBe(expected),
  );
});

describe('a reason', () => {
  const accepted = (problems: typeof declineProblems) =>
    INTEREST_REASONS.filter((reason) => problems(reason).length === 0);

  it('of the unit speaks of the home and the choice', () =>
    expect(accepted(declineProblems)).toEqual([
      'other_interest_chosen',
      'family_declined',
      'not_suitable',
      'place_taken',
    ]));

  it('of the member speaks of its need', () =>
    expect(accepted(withdrawProblems)).toEqual(['not_needed', 'found_other_home']));

  it('is answered at its field', () => expect(withdrawProblems('place_taken')[0]?.path).toBe('reason'));
});
