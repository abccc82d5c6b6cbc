import * as v from 'valibot';
import {clean} from '../text/clean.js';

/** What somebody has written, fit to be stored: see `clean`. Longer than `max` UTF-16 units is refused. */
export const written = (max: number, least = 1) =>
  v.pipe(
    v.string(),
    // far beyond the cap nobody types by hand; before it, cutting would lose somebody's words in silence
    v.maxLength(max, `is longer than ${max} characters`),
    v.transform((text) => clean(text, max)),
    v.minLength(least, 'is empty'),
  );
