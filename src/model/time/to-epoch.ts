import {dayMinutes} from './days.js';
import {offsets, toLocal} from './zone.js';

/**
 * The instant at which the wall clock shows `localMinute`. A time that the clock skips moves forward by as much as is
 * skipped; of a time that it shows twice, the first is meant (RFC 5545, 3.3.5).
 */
export const toEpoch = (zone: string, localMinute: number): number => {
  const offset = offsets(zone);
  // A day to either side is farther than any offset from UTC.
  const first = localMinute - offset(localMinute - dayMinutes);
  const second = localMinute - offset(localMinute + dayMinutes);
  return toLocal(zone, first) !== localMinute && toLocal(zone, second) === localMinute ? second : first;
};
