/** Chance that repeats, so that a failing case can be found again: a linear congruential generator. */
export class Chance {
  constructor(private state: number) {}

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    this.state = (Math.imul(this.state, 1_664_525) + 1_013_904_223) >>> 0;
    return low + Math.floor((this.state / 0x1_0000_0000) * (high - low + 1));
  }

  /** True once in `n` times. */
  once(n: number): boolean {
    return this.between(1, n) === 1;
  }

  pick<T>(values: readonly T[]): T {
    return values[this.between(0, values.length - 1)]!;
  }

  /** From one to `most` different values. */
  some<T>(values: readonly T[], most: number): T[] {
    return [...new Set(Array.from({length: this.between(1, most)}, () => this.pick(values)))];
  }
}
