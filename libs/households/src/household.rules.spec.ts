import { householdProblems, positionsOf, type PersonShape } from './household.rules.js';

const adult: PersonShape = { role: 'adult' };
const child: PersonShape = { role: 'child' };
const paths = (persons: PersonShape[]) => householdProblems(persons).map(({ path }) => path);

describe('a household', () => {
  it('may be left out, and may be one adult', () => expect([paths([]), paths([adult])]).toEqual([[], []]));

  it('has an adult', () => expect(paths([child, child])).toEqual(['household.persons.0.role']));

  it('has at most as many adults as register checks can name', () => {
    expect(paths(Array<PersonShape>(6).fill(adult))).toEqual([]);
    expect(paths([child, ...Array<PersonShape>(7).fill(adult)])).toEqual(['household.persons.7.role']);
  });

  it('has nobody twice', () =>
    expect(
      paths([
        { role: 'adult', personalNumber: '199001189811' },
        { role: 'adult', personalNumber: null },
        { role: 'child', personalNumber: '199001189811' },
      ]),
    ).toEqual(['household.persons.2.personalNumber']));

  it('numbers its people by role', () =>
    expect(positionsOf([adult, child, adult, { role: 'other' }, child])).toEqual([1, 1, 2, 1, 2]));
});
