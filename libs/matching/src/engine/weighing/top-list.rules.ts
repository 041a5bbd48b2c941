/** Longest list for one need, and for one home. */
export const LIST_LENGTH = 24;

/** Kept before the best are told from the others: sorting at every newcomer is what would cost. */
const ROOM = 2 * LIST_LENGTH;

/** Values and whose they are; the greater value is before, and of equals the lower rank. */
interface Ranked {
  readonly values: Float64Array;
  readonly items: Int32Array;
  readonly ranks: Int32Array;
}

/** The best so far; equals by the earlier rank. In order, best first, once `finish` is called. */
export class TopList implements Ranked {
  size = 0;
  readonly values = new Float64Array(ROOM);
  readonly items = new Int32Array(ROOM);
  /** What a newcomer must reach, as of the latest cut. */
  least = -Infinity;

  constructor(readonly ranks: Int32Array) {}

  clear(): void {
    this.size = 0;
    this.least = -Infinity;
  }

  offer(value: number, item: number): void {
    if (value < this.least) return;
    this.values[this.size] = value;
    this.items[this.size++] = item;
    if (this.size === ROOM) this.cut();
  }

  /** Lets go of what is no longer among the best. */
  cut(): void {
    if (this.size < LIST_LENGTH) return;
    bestFirst(this, 0, this.size);
    this.size = LIST_LENGTH;
    this.least = this.values[LIST_LENGTH - 1]!;
  }

  finish(): void {
    this.cut();
    sortBest(this, 0, this.size);
  }
}

/** A list for every home, of the needs it is worth most to, in three arrays; the best in no order, once `finish` is called. */
export class HomeLists implements Ranked {
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

/** Moves the best `LIST_LENGTH` first, the last of them last: Hoare's quickselect, half of a quicksort. */
function bestFirst({ values, items, ranks }: Ranked, from: number, to: number): void {
  const wanted = from + LIST_LENGTH - 1;
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
function sortBest({ values, items, ranks }: Ranked, from: number, to: number): void {
  for (let next = from + 1; next < to; next++) {
    const value = values[next]!;
    const item = items[next]!;
    const rank = ranks[item]!;
    let place = next;
    for (; place > from; place--) {
      const known = values[place - 1]!;
      if (known > value || (known === value && ranks[items[place - 1]!]! < rank)) break;
      values[place] = known;
      items[place] = items[place - 1]!;
    }
    values[place] = value;
    items[place] = item;
  }
}
