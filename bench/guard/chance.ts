/** Chance that gives the same every time for one seed (mulberry32). */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A whole number from 0 to below `limit`. */
  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * limit);
  }

  /** A whole number from `least` to `most`, both among them. */
  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  pick<T>(from: readonly T[]): T {
    const index = this.below(from.length);
    const picked = from[index];
    if (picked === undefined) throw new Error('nothing to pick from');
    return picked;
  }

  /** So many digits, the first of them not 0. */
  digits(count: number): string {
    let digits = String(this.between(1, 9));
    while (digits.length < count) digits += String(this.below(10));
    return digits;
  }
}
