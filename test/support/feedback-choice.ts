import type {History} from './feedback-history.js';
import type {Outcome} from './feedback-oracle.js';

/** One of some, by a number. */
export const chosen = <T>(all: readonly T[], index: number): T | undefined => all[index % Math.max(1, all.length)];

/** The version to name: that of what was read or, every eleventh time, another. */
export const versionFor = (how: number, read: {version: string} | undefined): {version: string; stale: boolean} =>
  how % 11 === 0 ? {version: 'another', stale: true} : {version: read?.version ?? 'none', stale: false};

/** How something ends that its owner may change, or not. */
export const endFor = (isThere: boolean, isDenied: boolean, stale: boolean): Outcome[] => {
  if (!isThere) return ['missing'];
  if (isDenied) return stale ? ['denied', 'conflict'] : ['denied'];
  return stale ? ['conflict'] : ['answered'];
};

/** A link that fits, by a number; every sixth time any at all. */
export const linkFor = (history: History, fitting: readonly string[], by: number): string => {
  const pool = by % 6 === 0 || fitting.length === 0 ? history.links : fitting;
  return chosen(pool, Math.floor(by / 6))!;
};
