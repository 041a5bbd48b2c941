/** Longest list for one need, and for one home. */
export const LIST_LENGTH = 24;

/** The best so far, best first; equals by the earlier rank. */
export class TopList {
  size = 0;
  readonly values = new Float64Array(LIST_LENGTH);
  readonly items = new Int32Array(LIST_LENGTH);
  /** What a newcomer must reach. */
  least = -Infinity;

  constructor(private readonly ranks: Int32Array) {}

  clear(): void {
    this.size = 0;
    this.least = -Infinity;
  }

  offer(value: number, item: number): void {
    if (value < this.least) return;
    const isFull = this.size === LIST_LENGTH;
    let place = isFull ? LIST_LENGTH - 1 : this.size;
    if (isFull && !this.isBefore(value, item, place)) return;
    while (place > 0 && this.isBefore(value, item, place - 1)) {
      this.values[place] = this.values[place - 1]!;
      this.items[place] = this.items[place - 1]!;
      place--;
    }
    this.values[place] = value;
    this.items[place] = item;
    if (!isFull) this.size++;
    if (this.size === LIST_LENGTH) this.least = this.values[LIST_LENGTH - 1]!;
  }

  private isBefore(value: number, item: number, place: number): boolean {
    const known = this.values[place]!;
    return value > known || (value === known && this.ranks[item]! < this.ranks[this.items[place]!]!);
  }
}

/** A list for every home, of the needs it is worth most to, in three arrays. */
export class HomeLists {
  readonly sizes: Uint8Array;
  readonly values: Float64Array;
  readonly needs: Int32Array;
  private readonly least: Float64Array;

  constructor(homes: number) {
    this.sizes = new Uint8Array(homes);
    this.least = new Float64Array(homes).fill(-Infinity);
    this.values = new Float64Array(homes * LIST_LENGTH);
    this.needs = new Int32Array(homes * LIST_LENGTH);
  }

  /** Needs come in order, so an equal that comes later stays behind. */
  offer(home: number, value: number, need: number): void {
    if (value <= this.least[home]!) return;
    const start = home * LIST_LENGTH;
    const size = this.sizes[home]!;
    let place = start + (size < LIST_LENGTH ? size : LIST_LENGTH - 1);
    while (place > start && value > this.values[place - 1]!) {
      this.values[place] = this.values[place - 1]!;
      this.needs[place] = this.needs[place - 1]!;
      place--;
    }
    this.values[place] = value;
    this.needs[place] = need;
    if (size < LIST_LENGTH) this.sizes[home] = size + 1;
    if (size + 1 >= LIST_LENGTH) this.least[home] = this.values[start + LIST_LENGTH - 1]!;
  }
}
