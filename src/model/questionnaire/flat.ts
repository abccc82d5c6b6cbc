import type {Entry} from './entries.js';

/** A tree of entries in reading order. */
export const flat = (entries: readonly Entry[]): Entry[] =>
  entries.flatMap((entry) => [entry, ...flat(entry.children)]);
