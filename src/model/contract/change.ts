import * as v from 'valibot';
import {instant, line} from './values.js';

// A module of its own: who only reads changes need not load how they are checked when they are written.
export {type ChangeDraft, ChangeDraftSchema} from './change-draft.js';

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

export type Change = v.InferOutput<typeof ChangeSchema>;

/** A secret that opens one item: at least 128 bits, made by the client, base64url. */
export const secretPattern = /^[\w-]{22,200}$/;
/** A key that makes a repeated create one: as long as a UUID, no more than 200 characters. */
export const keyPattern = /^[\w-]{16,200}$/;
