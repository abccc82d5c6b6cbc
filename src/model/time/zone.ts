/*
 * Offsets of IANA zones, from the browser's own time zone data. An offset is kept for whole stretches of days, so that
 * ordering 50,000 meetings asks Intl a handful of times. Instants are minutes since 1970-01-01T00:00Z.
 */

/** A stretch of time: the offset is `before` until the minute `at`, and `after` from then on (minutes east of UTC). */
export interface Change {
  at: number;
  before: number;
  after: number;
}

/** The offset at an instant: minutes east of UTC. `NaN` when the zone is unknown. */
export type Offset = (epochMinute: number) => number;

// Four days: from 1970 to 2100 no zone changes its clocks twice within six (tzdata 2025c).
export const stretchMinutes = 5760;

const formatted = (zone: string): Offset => {
  try {
    const format = new Intl.DateTimeFormat('en-US', {timeZone: zone, timeZoneName: 'longOffset'});
    return (minute) => {
      const [, sign, hours = 0, minutes = 0, seconds = 0] =
        /([+-])(\d+):(\d+):?(\d*)/.exec(format.format(minute * 60_000)) ?? [];
      return Math.round(+hours * 60 + +minutes + +seconds / 60) * (sign === '-' ? -1 : 1);
    };
  } catch {
    return () => NaN;
  }
};

const changeBetween = (offset: Offset, from: number, to: number): Change => {
  const before = offset(from);
  const after = offset(to);
  // NaN, of a zone that is unknown, is no difference.
  if (!(after - before)) return {at: to, before, after};
  let at = to;
  for (let low = from; at - low > 1;) {
    const middle = Math.floor((low + at) / 2);
    if (offset(middle) === before) low = middle;
    else at = middle;
  }
  return {at, before, after};
};

const cached = <K, V>(make: (key: K) => V): ((key: K) => V) => {
  const known = new Map<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = make(key)));
    return value;
  };
};

/** For a zone, the stretch of four days with the given number; number 0 starts at 1970-01-01T00:00Z. */
export const stretches = cached((zone: string) => {
  const offset = formatted(zone);
  return cached((index: number) => changeBetween(offset, index * stretchMinutes, (index + 1) * stretchMinutes));
});

/** For a zone, the function that answers its offsets. Keep it where one zone is asked often. */
export const offsets = cached((zone: string): Offset => {
  const stretch = stretches(zone);
  return (minute) => {
    const {at, before, after} = stretch(Math.floor(minute / stretchMinutes));
    return minute < at ? before : after;
  };
});

/** The zone's offset at an instant: minutes east of UTC. `NaN` when the zone is unknown. */
export const offsetAt = (zone: string, epochMinute: number): number => offsets(zone)(epochMinute);

/** True for a zone that this browser knows. */
export const isZone = (name: string): boolean => !Number.isNaN(offsetAt(name, 0));

/** What the wall clock shows, in local minutes. */
export const toLocal = (zone: string, epochMinute: number): number => epochMinute + offsetAt(zone, epochMinute);
