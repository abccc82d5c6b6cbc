import * as v from 'valibot';
import {line} from './values.js';
import {written} from './written.js';

/** What a visitor tells about a change of a listed group. */
const changeEntries = {
  /** What has changed, in the visitor's words. */
  message: written(4_000),
  /** The meeting that is meant, by its id. */
  meeting: v.optional(line),
  /** Who tells, if they want to say. */
  name: v.optional(written(200)),
  /** For an answer by the listing's keeper. Written only: no answer ever holds it. */
  email: v.optional(v.pipe(written(320), v.email('is not an e-mail address'))),
};

/** What is sent: strict. */
export const ChangeDraftSchema = v.strictObject(changeEntries);

export type ChangeDraft = v.InferOutput<typeof ChangeDraftSchema>;
