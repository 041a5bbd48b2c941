import fc from 'fast-check';
import { splitHalfChildrenHalfPlaced, type Weighed } from './half-children-half-placed.split.js';

const member = (code: string, residentChildren: number, placedChildren: number): Weighed => ({
  code,
  residentChildren,
  placedChildren,
});

describe('Familjepoolen pays 12 345 678,91 kr', () => {
  /*
   * By hand. Residents R = 11 177 + 7 663 + 19 284 + 10 915 + 14 990 + 12 457 = 76 486, placed P = 152 + 77 + 137 + 151 + 339 + 30 = 886.
   * Exact share = (B·r·P + B·p·R) / (2·R·P), B = 1 234 567 891 öre, 2·R·P = 135 533 192.
   *   0114 Upplands Väsby  (1 234 567 891·11 177·886 + 1 234 567 891·152·76 486) / 135 533 192 = 196 104 245 rest 57 964 314
   *   0139 Upplands-Bro    115 491 183 rest 79 280 304   largest rest, gets 1 öre
   *   0163 Sollentuna      251 081 548 rest 15 768 330
   *   0183 Sundbyberg      193 293 053 rest  9 664 540
   *   0184 Solna           357 161 780 rest 38 111 794
   *   0191 Sigtuna         121 436 080 rest 70 277 102   second largest, gets 1 öre
   * The floors add up to 1 234 567 889, so 2 öre are left.
   */
  const members = [
    member('0114', 11177, 152),
    member('0139', 7663, 77),
    member('0163', 19284, 137),
    member('0183', 10915, 151),
    member('0184', 14990, 339),
    member('0191', 12457, 30),
  ];
  const shares = splitHalfChildrenHalfPlaced(1_234_567_891n, members);

  it('and each member pays, to the öre', () =>
    expect(shares.map(({ code, share }) => [code, share])).toEqual([
      ['0114', 196_104_245n],
      ['0139', 115_491_184n],
      ['0163', 251_081_548n],
      ['0183', 193_293_053n],
      ['0184', 357_161_780n],
      ['0191', 121_436_081n],
    ]));

  it('and the shares add up to the budget', () =>
    expect(shares.reduce((sum, { share }) => sum + share, 0n)).toBe(1_234_567_891n));

  it('and each share explains itself', () => {
    expect(shares.map(({ remainder }) => remainder)).toEqual([
      57_964_314n,
      79_280_304n,
      15_768_330n,
      9_664_540n,
      38_111_794n,
      70_277_102n,
    ]);
    expect(shares.map(({ rank }) => rank)).toEqual([3, 1, 5, 6, 4, 2]);
    expect(shares.map(({ remainderOre }) => remainderOre)).toEqual([0, 1, 0, 0, 0, 1]);
  });

  it('and the resident half is rounded down: Solna 1 234 567 891·14 990 / (2·76 486) = 120 977 516,7', () =>
    expect(shares[4]).toMatchObject({ residentAmount: 120_977_516n, placedAmount: 236_184_264n }));
});

describe('a split by residents and placed children', () => {
  it('gives an öre that everybody is equally close to, to the lowest municipality code', () => {
    const shares = splitHalfChildrenHalfPlaced(100n, [
      member('1283', 1, 1),
      member('0191', 1, 1),
      member('0184', 1, 1),
    ]);
    expect(shares.map(({ code, share }) => [code, share])).toEqual([
      ['1283', 33n],
      ['0191', 33n],
      ['0184', 34n],
    ]);
  });

  it('follows residents alone when no child is placed', () =>
    expect(splitHalfChildrenHalfPlaced(100n, [member('0001', 3, 0), member('0002', 1, 0)])).toMatchObject([
      { share: 75n, residentAmount: 37n, placedAmount: 38n },
      { share: 25n, residentAmount: 12n, placedAmount: 13n },
    ]));

  it('follows placed children alone when no children live there', () =>
    expect(splitHalfChildrenHalfPlaced(100n, [member('0001', 0, 1), member('0002', 0, 4)])).toMatchObject([
      { share: 20n },
      { share: 80n },
    ]));

  it('gives a member without children nothing', () =>
    expect(splitHalfChildrenHalfPlaced(99n, [member('0001', 0, 0), member('0002', 5, 5)])).toMatchObject([
      { share: 0n },
      { share: 99n },
    ]));

  it('is refused without a budget, with a negative count, and without children', () => {
    expect(() => splitHalfChildrenHalfPlaced(0n, [member('0001', 1, 1)])).toThrow(RangeError);
    expect(() => splitHalfChildrenHalfPlaced(1n, [member('0001', -1, 1)])).toThrow(RangeError);
    expect(() => splitHalfChildrenHalfPlaced(1n, [member('0001', 0, 0)])).toThrow(RangeError);
    expect(() => splitHalfChildrenHalfPlaced(1n, [])).toThrow(RangeError);
  });
});

/** Worked out apart from the split: exact shares B/2·(r/R + p/P) as numerators over one denominator, an empty half following the other. */
function exactShares(budget: bigint, members: readonly Weighed[]): { numerators: bigint[]; denominator: bigint } {
  const sum = (kind: Kind) => BigInt(members.reduce((total, one) => total + one[kind], 0));
  const kinds = (['residentChildren', 'placedChildren'] as const).filter((kind) => sum(kind) > 0n);
  const [first, second] = [kinds[0]!, kinds.at(-1)!];
  const [sumFirst, sumSecond] = [sum(first), sum(second)];
  return {
    numerators: members.map((one) => budget * (BigInt(one[first]) * sumSecond + BigInt(one[second]) * sumFirst)),
    denominator: 2n * sumFirst * sumSecond,
  };
}
type Kind = 'residentChildren' | 'placedChildren';

function isWithinOneOre(share: bigint, numerator: bigint, denominator: bigint): boolean {
  const distance = share * denominator - numerator;
  return distance < denominator && -distance < denominator;
}

describe('100 000 random splits', () => {
  const counts = fc.array(fc.tuple(fc.nat(250_000), fc.nat(3_000)), { minLength: 1, maxLength: 12 });
  const cases = fc
    .tuple(fc.integer({ min: 1, max: 10 ** 12 }), counts)
    .filter(([, all]) => all.some(([resident, placed]) => resident + placed > 0))
    .map(([budget, all]): [bigint, Weighed[]] => [
      BigInt(budget),
      all.map(([resident, placed], index) => member(`${1000 + index}`, resident, placed)),
    ]);

  it('add up to the budget, are never negative, within one öre of the exact share, and the same in any order', () => {
    fc.assert(
      fc.property(cases, ([budget, members]) => {
        const shares = splitHalfChildrenHalfPlaced(budget, members);
        const turned = splitHalfChildrenHalfPlaced(budget, [...members].reverse()).reverse();
        const { numerators, denominator } = exactShares(budget, members);
        const isSound = shares.every(
          ({ share, residentAmount, placedAmount }, index) =>
            share >= 0n &&
            isWithinOneOre(share, numerators[index]!, denominator) &&
            residentAmount >= 0n &&
            placedAmount >= 0n &&
            residentAmount + placedAmount === share &&
            share === turned[index]!.share,
        );
        return isSound && shares.reduce((sum, { share }) => sum + share, 0n) === budget;
      }),
      { numRuns: 100_000, seed: 2026 },
    );
  }, 120_000);
});
