import type {DayPart} from '../query.js';

/*
 * Arithmetic on the local wall clock. "Local minutes" count from 1970-01-01T00:00 on that clock, whatever the zone;
 * "days" count whole local days from the same point.
 */

export const dayMinutes = 1440;
export const weekMinutes = 10_080;

/** The remainder that is never negative. */
export const modulo = (value: number, by: number): number => ((value % by) + by) % by;

/** The weekday of a local minute, 0 = Sunday … 6. */
export const weekday = (local: number): number => modulo(Math.floor(local / dayMinutes) + 4, 7);

/** The minute of the day, 0 … 1439, of a clock time, `HH:mm`. */
export const minuteOf = (clock: string): number => +clock.slice(0, 2) * 60 + +clock.slice(3, 5);

/** The part of the day of a local minute, or of a minute of the day. */
export const dayPart = (local: number): DayPart => {
  const hour = modulo(local, dayMinutes) / 60;
  if (hour < 5 || hour >= 21) return 'night';
  if (hour < 12) return 'morning';
  return hour < 17 ? 'afternoon' : 'evening';
};
