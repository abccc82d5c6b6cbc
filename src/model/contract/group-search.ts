import * as v from 'valibot';
import {line, opaque, zone} from './values.js';

const values = v.pipe(v.array(line), v.maxLength(50));
const number = v.pipe(v.string(), v.regex(/^-?\d{1,16}(\.\d{1,20})?$/, 'is not a number'), v.transform(Number));
const whole = v.pipe(number, v.integer('is not a whole number'));

const between = (text: string, limits: readonly number[]): boolean => {
  const numbers = text.split(',').map((part) => (part.trim() === '' ? NaN : Number(part)));
  return numbers.length === limits.length && numbers.every((one, index) => Math.abs(one) <= limits[index]!);
};
const degrees = (limits: readonly number[], form: string) =>
  v.pipe(
    v.string(),
    v.maxLength(100),
    v.check((text) => between(text, limits), `is not ${form} in degrees`),
  );

/**
 * What `GET /groups` is asked, as text from its address; every name is that of `GroupQuery` or `SearchOptions`. Filters
 * of several values are repeated parameters.
 */
export const GroupSearchSchema = v.strictObject({
  /** Words; every one must match. Quotes keep words together. */
  text: v.optional(v.pipe(v.string(), v.maxLength(200))),
  /** Weekdays in `timeZone`, 0 = Sunday … 6. */
  day: v.optional(v.pipe(v.array(v.picklist(['0', '1', '2', '3', '4', '5', '6'])), v.maxLength(50))),
  /** Parts of the day in `timeZone`. */
  time: v.optional(v.pipe(v.array(v.picklist(['morning', 'afternoon', 'evening', 'night'])), v.maxLength(50))),
  attendance: v.optional(values),
  topic: v.optional(values),
  audience: v.optional(values),
  language: v.optional(values),
  access: v.optional(values),
  region: v.optional(values),
  cost: v.optional(values),
  room: v.optional(values),
  /** `latitude,longitude` in degrees. */
  near: v.optional(degrees([90, 180], '“latitude,longitude”')),
  /** Kilometres around `near`; 25 when missing. */
  within: v.optional(v.pipe(number, v.minValue(0), v.maxValue(20_100))),
  /** `west,south,east,north` in degrees. The answer then has `clusters`. */
  box: v.optional(degrees([180, 90, 180, 90], '“west,south,east,north”')),
  /** Epoch milliseconds; occurrences that have ended by then are left out. Now, when missing. */
  from: v.optional(v.pipe(whole, v.minValue(-8.64e15), v.maxValue(8.64e15))),
  cursor: v.optional(opaque),
  /** How many items at most; 25 when missing. */
  limit: v.optional(v.pipe(whole, v.minValue(0), v.maxValue(500))),
  /** One item for each meeting (the default), or only the next meeting of each group. */
  per: v.optional(v.picklist(['meeting', 'group'])),
  /** IANA zone in which `day` and `time` are meant; UTC when missing. */
  timeZone: v.optional(zone),
  /** Whether the answer shall count, for each value of each filter, what it would leave. */
  facets: v.optional(
    v.pipe(
      v.picklist(['true', 'false']),
      v.transform((text) => text === 'true'),
    ),
  ),
});

/** What a search asks, read from the address. */
export type GroupSearch = v.InferOutput<typeof GroupSearchSchema>;
