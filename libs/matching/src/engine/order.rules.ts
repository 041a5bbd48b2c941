/** What two things are told apart by when all else is equal. */
export interface Registered {
  readonly id: string;
  readonly registeredAt: number;
}

export function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Each one's place in the order of registration, then id. */
export function ranksOf(all: readonly Registered[]): Int32Array {
  const order = new Int32Array(all.length).map((_, index) => index).sort(
    (a, b) => compareNumbers(all[a]!.registeredAt, all[b]!.registeredAt) || compareTexts(all[a]!.id, all[b]!.id),
  );
  const ranks = new Int32Array(all.length);
  order.forEach((index, place) => (ranks[index] = place));
  return ranks;
}
