import fc from 'fast-check';
import type {Timing} from '../../../src/model/records.js';
import {dayMinutes} from '../../../src/model/time/days.js';
import {daysOf, isoOf} from '../../../src/model/time/iso-days.js';
import {changes} from '../time/random-timing.js';

const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const some = fc.uniqueArray(fc.constantFrom(...days), {minLength: 1, maxLength: 3});
const nth = fc.uniqueArray(fc.constantFrom('1', '2', '3', '4', '-1'), {minLength: 1, maxLength: 2});

const repeats = fc.oneof(
  some.map((names) => `FREQ=WEEKLY;BYDAY=${names.join()}`),
  fc
    .tuple(some, fc.integer({min: 2, max: 4}))
    .map(([names, interval]) => `FREQ=WEEKLY;INTERVAL=${interval};BYDAY=${names.join()}`),
  fc
    .tuple(nth, fc.constantFrom(...days))
    .map(([ordinals, name]) => `FREQ=MONTHLY;BYDAY=${ordinals.map((ordinal) => ordinal + name).join()}`),
  fc.integer({min: 1, max: 31}).map((day) => `FREQ=MONTHLY;BYMONTHDAY=${day}`),
  fc.integer({min: 1, max: 5}).map((interval) => `FREQ=DAILY;INTERVAL=${interval}`),
);

const ends = fc.oneof(
  fc.constant(''),
  fc.integer({min: 1, max: 40}).map((count) => `;COUNT=${count}`),
  fc.constantFrom('20220401', '20231101', '20240410T120000Z', '20241120T235900').map((until) => `;UNTIL=${until}`),
);

const iso =
  (around: number) =>
  (offset: number): string =>
    isoOf((around + offset) * dayMinutes);
const clock = (minute: number): string => new Date(minute * 60_000).toISOString().slice(11, 16);

const dates = (around: number): fc.Arbitrary<string[]> =>
  fc.array(fc.integer({min: -40, max: 60}).map(iso(around)), {minLength: 1, maxLength: 4});

const plans = (around: number): fc.Arbitrary<Pick<Timing, 'days' | 'rule' | 'dates'>> =>
  fc.oneof(
    fc.uniqueArray(fc.integer({min: 0, max: 6}), {minLength: 1}).map((weekdays) => ({days: weekdays})),
    dates(around).map((only) => ({days: [], dates: only})),
    fc.tuple(repeats, ends, dates(around)).map(([rule, end, from]) => ({days: [], rule: rule + end, dates: from})),
  );

/** Meetings as groups have them, with the day around which their zone changes clocks; none in its hours. */
export const plainTimings: fc.Arbitrary<{timing: Timing; around: number}> = fc
  .constantFrom(...changes)
  .chain(([timeZone, date]) => {
    const around = daysOf(date);
    const start = fc.integer({min: 4 * 60, max: dayMinutes - 1}).map(clock);
    const base = fc.record({start, minutes: fc.integer({min: 1, max: 600}), except: dates(around)});
    return fc
      .tuple(plans(around), base)
      .map(([plan, rest]) => ({around, timing: {...plan, ...rest, timeZone, attendance: 'online' as const}}));
  });
