import * as v from 'valibot';
import {clean} from '../text/clean.js';
import {instant, line} from './values.js';

const written = (max: number, least = 1) =>
  v.pipe(
    v.string(),
    // far beyond the cap nobody types by hand; before it, cutting would lose somebody's words in silence
    v.maxLength(max, `is longer than ${max} characters`),
    v.transform((text) => clean(text, max)),
    v.minLength(least, 'is empty'),
  );

/** What a visitor tells about a change of a listed group. */
export const changeEntries = {
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

/** What is read back by who holds the secret. */
export const ChangeSchema = v.object({
  /** Random, 128 bits, as a UUID. */
  id: v.pipe(v.string(), v.uuid()),
  /** The group it is about, by its id. */
  group: line,
  message: v.pipe(v.string(), v.maxLength(4_000)),
  meeting: v.optional(line),
  name: v.optional(line),
  /** `waiting` for the listing's keeper, who has `read` it. */
  status: v.picklist(['waiting', 'read']),
  created: instant,
  updated: instant,
});

export type ChangeDraft = v.InferOutput<typeof ChangeDraftSchema>;
export type Change = v.InferOutput<typeof ChangeSchema>;

/** A secret that opens one item: at least 128 bits, made by the client, base64url. */
export const secretPattern = /^[\w-]{22,200}$/;
/** A key that makes a repeated create one: as long as a UUID, no more than 200 characters. */
export const keyPattern = /^[\w-]{16,200}$/;
