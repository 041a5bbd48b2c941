import fc from 'fast-check';
import { changesOf, type Match, type StoredMatch } from './match-list.rules.js';

const listed = (id: string, answers: number): Match => ({ profileId: id, answersHash: `${answers}`, requirements: [] });
const lists = fc
  .uniqueArray(fc.record({ id: fc.constantFrom(...'abcdefghijklmnop'), answers: fc.nat(1) }), {
    selector: ({ id }) => id,
  })
  .map((some) => some.map(({ id, answers }) => listed(id, answers)));

/** As the database does it. */
function applied(stored: readonly StoredMatch[], list: readonly Match[]): StoredMatch[] {
  const { gone, ranked } = changesOf(stored, list);
  const rows = new Map(stored.map((row) => [row.profileId, row]));
  for (const id of gone) rows.delete(id);
  for (const row of ranked) rows.set(row.profileId, { ...(rows.get(row.profileId) ?? row), rank: row.rank });
  return [...rows.values()].sort((a, b) => a.rank - b.rank);
}

const said = (rows: readonly { profileId: string; answersHash: string | null }[]) =>
  rows.map(({ profileId, answersHash }) => `${profileId}${answersHash}`);

describe('the changes of a list', () => {
  it('make any stored list any other, however often', () =>
    fc.assert(
      fc.property(fc.array(lists, { minLength: 2, maxLength: 6 }), (history) => {
        let rows: StoredMatch[] = [];
        for (const list of history) {
          const { gone, ranked, added } = changesOf(rows, list);
          rows = applied(rows, list);
          expect(said(rows)).toEqual(said(list));
          expect(new Set(rows.map(({ rank }) => rank)).size).toBe(rows.length);
          expect(ranked.map(({ profileId }) => profileId)).toEqual(
            expect.arrayContaining(added.map(({ profileId }) => profileId)),
          );
          expect(new Set(gone).size).toBe(gone.length);
          expect(changesOf(rows, list)).toEqual({ gone: [], ranked: [], added: [] });
        }
      }),
      { numRuns: 2_000 },
    ));

  it('leave the others where they are when a home leaves and comes back', () => {
    const all = [...'abcde'].map((id) => listed(id, 0));
    const first = applied([], all);
    const without = all.filter(({ profileId }) => profileId !== 'b');
    expect(changesOf(first, without)).toEqual({ gone: ['b'], ranked: [], added: [] });
    const back = changesOf(applied(first, without), all);
    expect(back.ranked).toEqual([{ profileId: 'b', answersHash: '0', rank: 2 }]);
  });

  it('write a home that answers otherwise anew, and one whose answers nobody has hashed', () => {
    const rows = [
      { profileId: 'a', rank: 1, answersHash: '0' },
      { profileId: 'b', rank: 2, answersHash: null },
    ];
    const { gone, added } = changesOf(rows, [listed('a', 1), listed('b', 0)]);
    expect([gone, said(added)]).toEqual([
      ['a', 'b'],
      ['a1', 'b0'],
    ]);
  });

  it('number a list anew before its ranks outgrow their column', () => {
    const rows = [{ profileId: 'a', rank: 1_000, answersHash: '0' }];
    expect(applied(rows, [listed('a', 0), listed('b', 0)]).map(({ rank }) => rank)).toEqual([1, 2]);
  });
});
