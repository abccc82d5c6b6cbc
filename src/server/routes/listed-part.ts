import * as v from 'valibot';
import {opaque} from '../../model/contract/values.js';

/** How many items a page has when nothing else is asked. */
export const usual = 50;
const most = 200;

/** Which part of a list is asked for. */
export const ListedPartSchema = v.strictObject({
  cursor: v.optional(opaque),
  limit: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d{1,4}$/, 'is not a whole number'),
      v.transform(Number),
      v.minValue(1),
      v.maxValue(most),
    ),
  ),
});
