import {dayMinutes, weekMinutes} from './days.js';
import {transitions} from './transitions.js';
import {offsetAt} from './zone.js';

// 1970-01-04 was a Sunday; this one is so long before it that no remainder is negative.
const firstSunday = 3 * dayMinutes - 5_000 * weekMinutes;

/** The longest meeting a listing may hold, two weeks, and a day for the distance between any two clocks. */
const reach = 20_160 + dayMinutes;

/**
 * For a zone and an instant (epoch minutes), the function that finds when a weekly meeting comes next. It takes the
 * local weekday (0 = Sunday … 6), the local minute of the day and the duration in minutes, and answers the start, in
 * epoch minutes, of the first meeting that has not ended by `now`; one that ends at `now` has. `NaN` when the zone is
 * unknown. Times that a change of clocks skips or repeats are read as by `toEpoch`.
 */
export const weekly = (zone: string, now: number): ((day: number, start: number, minutes: number) => number) => {
  const first = offsetAt(zone, now - reach);
  const changes = transitions(zone, now - reach, now + weekMinutes + 2 * dayMinutes);
  const lowest = Math.min(first, ...changes.map(({after}) => after));

  const epochOf = (local: number): number => {
    let epoch = local - first;
    for (const {at, after} of changes) {
      // In a gap, the offset from before it holds: that moves the time forward.
      if (epoch < at || local - after < at) return epoch;
      epoch = local - after;
    }
    return epoch;
  };

  return (day, start, minutes) => {
    const ended = now - minutes;
    const before = ended + lowest;
    let local = before + weekMinutes - ((before - firstSunday - day * dayMinutes - start) % weekMinutes);
    // Nearly always: no change of clocks is near.
    if (changes.length === 0) return local - first;
    let epoch = epochOf(local);
    while (epoch <= ended) epoch = epochOf((local += weekMinutes));
    return epoch;
  };
};
