import type {History} from './feedback-history.js';

/** One of some, by a number. */
export const chosen = <T>(all: readonly T[], index: number): T | undefined => all[index % Math.max(1, all.length)];

/** A link that fits, by a number; every sixth time any at all. */
export const linkFor = (history: History, fitting: readonly string[], by: number): string => {
  const pool = by % 6 === 0 || fitting.length === 0 ? history.links : fitting;
  return chosen(pool, Math.floor(by / 6))!;
};
