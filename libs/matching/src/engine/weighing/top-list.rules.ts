/** Longest list for one need, and for one home. */
export const LIST_LENGTH = 24;

/** A home collects so many before the best are told from the others: sorting at every newcomer is what would cost. */
const ROOM = 4 * LIST_LENGTH;

/** Values and whose they are; the greater value is before, and of equals the lower rank. */
interface Ranked {
  readonly length: number;
  readonly values: Float64Array;
  readonly items: Int32Array;
  readonly ranks: Int32Array;
}

/** The best so far; equals by the earlier rank. In order, best first, once `finish` is called. */
export class TopList implements Ranked {
  size = 0;
  readonly values: Float64Array;
  readonly items: Int32Array;
  /** What a newcomer must reach, as of the latest cut. */
  least = -Infinity;

  constructor(
    readonly ranks: Int32Array,
    readonly length = LIST_LENGTH,
  ) {
    this.values = new Float64Array(2 * length);
    this.items = new Int32Array(2 * length);
  }

  clear(): void {
    this.size = 0;
    this.least = -Infinity;
  }

  offer(value: number, item: number): void {
    if (value < this.least) return;
    this.values[this.size] = value;
    this.items[this.size++] = item;
    if (this.size === this.values.length) this.cut();
  }

  /** Raises what a newcomer must reach, when enough have come to be worth it. */
  tighten(): void {
    if (this.size >= this.length + (this.length >> 1) || this.least === -Infinity) this.cut();
  }

  /** In order. */
  finish(): void {
    this.cut();
    sortBest(this, this.size);
  }

  /** Lets go of what is no longer among the best. */
  private cut(): void {
    if (this.size < this.length) return;
    bestFirst(this, 0, this.size);
    this.size = this.length;
    this.least = this.values[this.length - 1]!;
  }
}

/** A list for every home, of the needs it is worth most to, in three arrays; the best in no order, once `finish` is called. */
export class HomeLists implements Ranked {
  readonly length = LIST_LENGTH;
  readonly sizes: Uint8Array;
  /** The list of home `h` begins at `h · width`. */
  readonly width = ROOM;
  readonly values: Float64Array;
  readonly items: Int32Array;
  readonly least: Float64Array;

  constructor(
    homes: number,
    readonly ranks: Int32Array,
  ) {
    this.sizes = new Uint8Array(homes);
    this.least = new Float64Array(homes).fill(-Infinity);
    this.values = new Float64Array(homes * ROOM);
    this.items = new Int32Array(homes * ROOM);
  }

  offer(home: number, value: number, need: number): void {
    if (value < this.least[home]!) return;
    const at = home * ROOM + this.sizes[home]!++;
    this.values[at] = value;
    this.items[at] = need;
    if (this.sizes[home] === ROOM) this.cut(home);
  }

  finish(): void {
    for (let home = 0; home < this.sizes.length; home++) if (this.sizes[home]! > LIST_LENGTH) this.cut(home);
  }

  private cut(home: number): void {
    const from = home * ROOM;
    bestFirst(this, from, from + this.sizes[home]!);
    this.sizes[home] = LIST_LENGTH;
    this.least[home] = this.values[from + LIST_LENGTH - 1]!;
  }
}

/** Moves the best `length` first, the last of them last: Hoare's quickselect, half of a quicksort. */
function bestFirst({ values, items, ranks, length }: Ranked, from: number, to: number): void {
  const wanted = from + length - 1;
  let low = from;
  let high = to - 1;
  while (low < high) {
    const value = values[(low + high) >> 1]!;
    const rank = ranks[items[(low + high) >> 1]!]!;
    let up = low;
    let down = high;
    while (up <= down) {
      while (values[up]! > value || (values[up] === value && ranks[items[up]!]! < rank)) up++;
      while (values[down]! < value || (values[down] === value && ranks[items[down]!]! > rank)) down--;
      if (up > down) break;
      const other = values[up]!;
      const item = items[up]!;
      values[up] = values[down]!;
      items[up++] = items[down]!;
      values[down] = other;
      items[down--] = item;
    }
    if (wanted <= down) high = down;
    else if (wanted >= up) low = up;
    else return;
  }
}

/** By insertion, which is quickest for so few. */
function sortBest({ values, items, ranks }: Ranked, size: number): void {
  for (let next = 1; next < size; next++) {
    const value = values[next]!;
    const item = items[next]!;
    const rank = ranks[item]!;
    let place = next;
    for (; place > 0; place--) {
      const known = values[place - 1]!;
      if (known > value || (known === value && ranks[items[place - 1]!]! < rank)) break;
      values[place] = known;
      items[place] = items[place - 1]!;
    }
    values[place] = value;
    items[place] = item;
  }
}
