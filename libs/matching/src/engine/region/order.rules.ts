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

/**
 * The order of 0 … count − 1 by number, and between equal numbers as told. Numbers alone are sorted without a call for every two that
 * meet, which is what a sort costs; so each number's place is packed with its index, and only equals are sorted by the call.
 */
export function orderBy(values: Float64Array, compareEquals: (a: number, b: number) => number): Int32Array {
  const { places } = placesOf(values);
  const room = 2 ** Math.ceil(Math.log2(values.length + 1));
  const packed = new Float64Array(values.length);
  for (let index = 0; index < packed.length; index++) packed[index] = places[index]! * room + index;
  packed.sort();
  const order = new Int32Array(values.length);
  for (let from = 0, to = 0; from < order.length; from = to) {
    const place = Math.floor(packed[from]! / room);
    for (; to < order.length && packed[to]! < (place + 1) * room; to++) order[to] = packed[to]! - place * room;
    if (to - from > 1) order.subarray(from, to).sort(compareEquals);
  }
  return order;
}

/** Each value's place among the different values there are, from 0 for the lowest. */
export function placesOf(values: Float64Array): { places: Int32Array; different: Float64Array } {
  const sorted = values.slice().sort();
  let count = 0;
  for (let at = 0; at < sorted.length; at++) {
    if (at === 0 || sorted[at]! !== sorted[count - 1]!) sorted[count++] = sorted[at]!;
  }
  const different = sorted.subarray(0, count);
  const places = new Int32Array(values.length);
  for (let index = 0; index < places.length; index++) places[index] = placeIn(different, values[index]!);
  return { places, different };
}

function placeIn(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Each one's place in the order of registration, then id. */
export function ranksOf(all: readonly Registered[]): Int32Array {
  const ids: string[] = [];
  const at = new Float64Array(all.length);
  for (let index = 0; index < all.length; index++) {
    ids.push(all[index]!.id);
    at[index] = all[index]!.registeredAt;
  }
  const order = orderBy(at, (a, b) => (ids[a]! < ids[b]! ? -1 : 1));
  const ranks = new Int32Array(all.length);
  for (let place = 0; place < order.length; place++) ranks[order[place]!] = place;
  return ranks;
}

/** Looked up by id for what is asked of a run, not for the run itself: made when it is first asked for. */
export function indexLater(all: readonly Registered[]): () => ReadonlyMap<string, number> {
  let known: Map<string, number> | undefined;
  return () => {
    if (known) return known;
    known = new Map();
    for (let index = 0; index < all.length; index++) known.set(all[index]!.id, index);
    return known;
  };
}
