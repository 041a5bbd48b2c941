import { VALUES, type Fact } from './fact.words.js';
import { agesOf, agreed, isOpen, valueProblems, type WordState } from './word.rules.js';

const said = (familyValue: string | null, recruiterValue: string | null, settledValue: string | null = null) =>
  ({ familyValue, recruiterValue, settledValue }) satisfies WordState;

describe('a word about a home', () => {
  it.each(Object.entries(VALUES))('%s takes the words of its list and no other', (fact, values) => {
    expect(values.flatMap((value) => valueProblems(fact as Fact, value))).toEqual([]);
    for (const value of ['', 'maybe', `${values[0]} `, 'Anna Åberg']) {
      expect(valueProblems(fact as Fact, value)).toHaveLength(1);
    }
  });

  it.each(['0-20', '5-14', '7-7'])('ages may be %s', (value) => expect(valueProblems('ages', value)).toEqual([]));

  it.each(['14-5', '5-21', '5', '5-', '-1-4', '5–14'])('ages are not %s', (value) =>
    expect(agesOf(value)).toBeUndefined(),
  );

  it.each([
    [said('yes', 'no'), true, undefined],
    [said('yes', 'yes'), false, 'yes'],
    [said('yes', null), false, undefined],
    [said(null, 'no'), false, undefined],
    [said('yes', 'no', 'no'), false, 'no'],
  ])('of %j is open: %s, and %s holds', (state, open, holds) =>
    expect([isOpen(state), agreed(state)]).toEqual([open, holds]),
  );
});
