/** Draws that always fall the same way for the same seed. */
export interface Chance {
  /** A whole number from 0 to `count` − 1. */
  below: (count: number) => number;
  /** True in this share (0 … 1) of all cases. */
  often: (share: number) => boolean;
  pick: <T>(list: readonly T[]) => T;
  /** One of the list, the first much more often than the last, as words are in a language (Zipf). */
  zipf: <T>(list: readonly T[]) => T;
  /** Up to `count` different ones of the list, drawn by `zipf`. */
  some: <T>(list: readonly T[], count: number) => T[];
}

const edges = new Map<number, Float64Array>();

/** Where each rank ends on a line from 0 to 1: rank r has a share of 1 / (r + 1.7). */
const edgesOf = (size: number): Float64Array => {
  const known = edges.get(size);
  if (known) return known;
  const made = new Float64Array(size);
  let sum = 0;
  for (let rank = 0; rank < size; rank++) made[rank] = sum += 1 / (rank + 1.7);
  edges.set(
    size,
    made.map((edge) => edge / sum),
  );
  return edges.get(size)!;
};

const firstAbove = (sorted: Float64Array, value: number): number => {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! > value) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** A generator of chance (mulberry32). */
export const chanceFrom = (seed: number): Chance => {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number): number => Math.floor(next() * count);
  const zipf = <T>(list: readonly T[]): T => list[firstAbove(edgesOf(list.length), next())]!;
  return {
    below,
    zipf,
    often: (share) => next() < share,
    pick: (list) => list[below(list.length)]!,
    some: (list, count) => [...new Set(Array.from({length: count}, () => zipf(list)))],
  };
};
