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
  const ids = all.map(({ id }) => id);
  const at = new Float64Array(all.length);
  const order = new Int32Array(all.length);
  for (let index = 0; index < order.length; index++) {
    at[index] = all[index]!.registeredAt;
    order[index] = index;
  }
  order.sort((a, b) => at[a]! - at[b]! || (ids[a]! < ids[b]! ? -1 : 1));
  const ranks = new Int32Array(all.length);
  for (let place = 0; place < order.length; place++) ranks[order[place]!] = place;
  return ranks;
}
