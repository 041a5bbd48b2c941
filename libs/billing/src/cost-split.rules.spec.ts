import { localDate } from '#libs/kernel';
import { budgetProblems, explainShare, yearProblems } from './cost-split.rules.js';
import { splitHalfChildrenHalfPlaced } from './half-children-half-placed.split.js';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('a year to split', () => {
  const today = localDate('2026-11-22');
  it.each([2026, 2027])('%i is accepted on 22 November 2026', (year) => expect(yearProblems(year, today)).toEqual([]));
  it('is refused before its counting day', () =>
    expect(yearProblems(2028, today)).toEqual([
      { path: 'year', message: 'Räkningsdagen den 1 november 2027 har inte infallit ännu.' },
    ]));
  it.each([1999, 2200, 2026.5, Number.NaN, -1])('is refused as %p', (year) =>
    expect(yearProblems(year, today)).toMatchObject([{ path: 'year' }]),
  );
});

describe('a budget', () => {
  it.each([1n, 10n ** 12n])('of %p öre is accepted', (budget) => expect(budgetProblems(budget)).toEqual([]));
  it.each([0n, -1n, 10n ** 12n + 1n])('of %p öre is refused at its field', (budget) =>
    expect(budgetProblems(budget)).toMatchObject([{ path: 'budget' }]),
  );
});

describe('the explanation of a share', () => {
  const shares = splitHalfChildrenHalfPlaced(1_234_567_891n, [
    { code: '0114', residentChildren: 11177, placedChildren: 152 },
    { code: '0139', residentChildren: 7663, placedChildren: 77 },
    { code: '0163', residentChildren: 19284, placedChildren: 137 },
    { code: '0183', residentChildren: 10915, placedChildren: 151 },
    { code: '0184', residentChildren: 14990, placedChildren: 339 },
    { code: '0191', residentChildren: 12457, placedChildren: 30 },
  ]);

  it('gives counts, weight, exact share and rounding', () =>
    expect(plain(explainShare('Solna', shares[4]!, shares))).toBe(
      'Solna har 14 990 av 76 486 barn 0–18 år och 339 av 886 placerade barn. Hälften av varje andel ger vikten 28,9301 %. ' +
        'Exakt andel är 3 571 617,802811 kr, nedåt avrundat 3 571 617,80 kr. ' +
        '2 öre blev över och gick till de största resterna; den här resten är nummer 4 av 6 och ger inget öre.',
    ));

  it('says who got an öre', () =>
    expect(explainShare('Sigtuna', shares[5]!, shares)).toContain('nummer 2 av 6 och ger ett öre.'));

  it('says when nothing was left over', () => {
    const even = splitHalfChildrenHalfPlaced(100n, [
      { code: '0001', residentChildren: 1, placedChildren: 1 },
      { code: '0002', residentChildren: 1, placedChildren: 1 },
    ]);
    expect(explainShare('Ett', even[0]!, even)).toContain('Inget öre blev över.');
  });
});
