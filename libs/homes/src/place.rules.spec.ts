import fc from 'fast-check';
import { placeChange, type PlaceState } from './place.rules.js';

const anyPlaces = fc
  .array(fc.record({ isClosed: fc.boolean(), isInUse: fc.boolean() }), { minLength: 1, maxLength: 6 })
  .map((flags) =>
    flags.map((flag, index): PlaceState => ({
      id: `p${index + 1}`,
      position: index + 1,
      isClosed: flag.isClosed,
      isInUse: flag.isInUse && !flag.isClosed,
    })),
  );

describe('a home that gets another number of places', () => {
  it('has that many after, never loses one in use and never has a seventh', () =>
    fc.assert(
      fc.property(anyPlaces, fc.integer({ min: 1, max: 6 }), (places, wanted) => {
        const { close, reopen, add, problems } = placeChange(places, wanted);
        const inUse = places.filter(({ isInUse }) => isInUse);
        if (problems.length > 0) return expect(inUse.length).toBeGreaterThan(wanted);
        const open = places.filter(({ isClosed }) => !isClosed).length;
        expect(open - close.length + reopen.length + add.length).toBe(wanted);
        expect(inUse.filter(({ id }) => close.includes(id))).toEqual([]);
        expect(Math.max(...places.map(({ position }) => position), ...add)).toBeLessThanOrEqual(6);
        return expect(new Set([...close, ...reopen]).size).toBe(close.length + reopen.length);
      }),
    ));

  it('says how many are in use', () => {
    const used = (position: number): PlaceState => ({ id: `p${position}`, position, isClosed: false, isInUse: true });
    expect(placeChange([used(1), used(2)], 1).problems).toEqual([
      { path: 'places', message: '2 platser används eller är reserverade. Ange minst 2.' },
    ]);
  });
});
