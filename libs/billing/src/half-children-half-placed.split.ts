import type { Ore } from '#libs/kernel';

/** A member as the key weighs it, on the counting day. */
export interface Weighed {
  /** Four-digit municipality code; decides ties. */
  readonly code: string;
  readonly residentChildren: number;
  readonly placedChildren: number;
}

/** A member's part of the budget and everything needed to check it by hand. */
export interface Share extends Weighed {
  readonly share: Ore;
  /** The resident half rounded down to whole öre; the rest of the share is the placed half. */
  readonly residentAmount: Ore;
  readonly placedAmount: Ore;
  /** The exact share is `floor` öre and `remainder`/`denominator` of one more. */
  readonly floor: Ore;
  readonly remainder: bigint;
  readonly denominator: bigint;
  /** Place among the remainders, 1 = the largest. */
  readonly rank: number;
  /** Öre given by largest remainder: 0 or 1. */
  readonly remainderOre: number;
}

interface Halves {
  readonly resident: bigint;
  readonly placed: bigint;
  readonly denominator: bigint;
}

/**
 * Familjepoolen's key: half the budget by resident children 0–18, half by placed children 0–18. The exact share of member i,
 * B/2·rᵢ/R + B/2·pᵢ/P, is one fraction; it is rounded down, and the öre left over go one each to the largest remainders, ties by
 * municipality code. When nobody has children of one kind, that half follows the other.
 * @returns shares in the order of the members; they add up to the budget exactly
 * @throws RangeError when the budget is not positive, a count is negative, or there are no children at all
 */
export function splitHalfChildrenHalfPlaced(budget: Ore, members: readonly Weighed[]): Share[] {
  const halves = halvesOf(budget, members);
  const exact = members.map((member, index) => {
    const { resident, placed, denominator } = halves[index]!;
    const total = resident + placed;
    return {
      ...member,
      residentAmount: resident / denominator,
      floor: total / denominator,
      remainder: total % denominator,
      denominator,
    };
  });
  const left = budget - exact.reduce((sum, { floor }) => sum + floor, 0n);
  const ranked = [...exact].sort(
    (a, b) => Number(b.remainder > a.remainder) - Number(b.remainder < a.remainder) || byCode(a, b),
  );
  const rankOf = new Map(ranked.map(({ code }, index) => [code, index + 1]));
  return exact.map((member) => {
    const rank = rankOf.get(member.code)!;
    const remainderOre = rank <= left ? 1 : 0;
    const share = member.floor + BigInt(remainderOre);
    return { ...member, rank, remainderOre, share, placedAmount: share - member.residentAmount };
  });
}

/** Both halves of every member over one denominator, so that they can be added without rounding. */
function halvesOf(budget: Ore, members: readonly Weighed[]): Halves[] {
  const counts = members.map(
    ({ residentChildren, placedChildren }) => [BigInt(residentChildren), BigInt(placedChildren)] as const,
  );
  if (budget <= 0n || counts.flat().some((count) => count < 0n))
    throw new RangeError('a split needs a budget and counts');
  const residents = counts.reduce((sum, [resident]) => sum + resident, 0n);
  const placed = counts.reduce((sum, [, one]) => sum + one, 0n);
  if (residents === 0n && placed === 0n) throw new RangeError('a split needs children to split by');
  return counts.map(([r, p]) => {
    if (residents === 0n) return { resident: budget * p, placed: budget * p, denominator: 2n * placed };
    if (placed === 0n) return { resident: budget * r, placed: budget * r, denominator: 2n * residents };
    return { resident: budget * r * placed, placed: budget * p * residents, denominator: 2n * residents * placed };
  });
}

function byCode(a: Weighed, b: Weighed): number {
  return a.code < b.code ? -1 : 1;
}
