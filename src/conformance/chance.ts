/** Chance that repeats itself: the same seed gives the same choices, everywhere. */
export interface Chance {
  /** A whole number from 0 up to, not including, `below`. */
  below(below: number): number;
  /** One of the values. */
  one<T>(values: readonly T[]): T;
  /** From none up to `most` different values, in their order. */
  some<T>(values: readonly T[], most?: number): T[];
  /** True so many times in a hundred. */
  percent(share: number): boolean;
}

// Mulberry32, by Tommy Ettinger (public domain).
const numbers = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
};

export const chanceFrom = (seed: number): Chance => {
  const next = numbers(seed);
  const below = (most: number): number => Math.floor(next() * most);
  return {
    below,
    one: (values) => values[below(values.length)]!,
    some: (values, most = 2) => {
      const chosen = new Set(Array.from({length: below(most + 1)}, () => below(values.length)));
      return values.filter((_value, index) => chosen.has(index));
    },
    percent: (share) => below(100) < share,
  };
};
