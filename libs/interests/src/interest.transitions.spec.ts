import { TransitionRefusedError, assertTransition, isEnd } from '#libs/kernel';
import { INTEREST_TRANSITIONS, REFUSAL_OF } from './interest.transitions.js';
import { INTEREST_STATUSES, OPEN_STATUSES, type InterestStatus } from './interest.words.js';

const forward = [
  ['expressed', 'under_consideration'],
  ['under_consideration', 'family_asked'],
  ['family_asked', 'contact_brokered'],
  ['contact_brokered', 'accepted'],
] as const;
const ends = OPEN_STATUSES.flatMap((from) => (['declined', 'withdrawn', 'lapsed'] as const).map((to) => [from, to]));
const allowed = new Set([...forward, ...ends].map(([from, to]) => `${from} → ${to}`));
const pairs = INTEREST_STATUSES.flatMap((from) => INTEREST_STATUSES.map((to) => [from, to] as const));

const step = (from: InterestStatus, to: InterestStatus) => () =>
  assertTransition(INTEREST_TRANSITIONS, { from, to }, REFUSAL_OF[to]);

describe('an interest', () => {
  it.each(pairs.filter(([from, to]) => allowed.has(`${from} → ${to}`)))('goes from %s to %s', (from, to) =>
    expect(step(from, to)).not.toThrow(),
  );

  it.each(pairs.filter(([from, to]) => !allowed.has(`${from} → ${to}`)))('does not go from %s to %s', (from, to) =>
    expect(step(from, to)).toThrow(TransitionRefusedError),
  );

  it('has 16 steps in all', () => expect(allowed.size).toBe(16));

  it('is open exactly until it ends', () =>
    expect(INTEREST_STATUSES.filter((status) => !isEnd(INTEREST_TRANSITIONS, status))).toEqual([...OPEN_STATUSES]));
});
