import * as v from 'valibot';
import {wishes} from '../../feedback/rules.js';
import {instant} from '../values.js';
import {written} from '../written.js';

/** SHA-256 of a secret, as lower-case hexadecimal: the server never needs the secret itself before it is used. */
export const hash = v.pipe(v.string(), v.regex(/^[\da-f]{64}$/, 'is no SHA-256 in lower-case hexadecimal'));

export const language = written(35, 0);

const askEntries = {
  about: written(1_000),
  wish: v.picklist(wishes),
  otherView: v.boolean(),
  name: written(100),
  language: v.optional(language),
  /** Later than now, and within a year. */
  until: instant,
};

/** What somebody asks for. */
export const AskDraftSchema = v.strictObject(askEntries);

/** What is sent: with the hash of the secret by which cards are given. */
export const NewAskSchema = v.strictObject({...askEntries, give: hash});

/** What can be changed: what givers have already replied to cannot. */
export const AskChangeSchema = v.strictObject({
  until: v.optional(instant),
  /** Stops the asking, or takes it up again. */
  closed: v.optional(v.boolean()),
  /** Another hash: from then on the old link to give opens nothing. */
  give: v.optional(hash),
});

export type AskDraft = v.InferOutput<typeof AskDraftSchema>;
export type NewAsk = v.InferOutput<typeof NewAskSchema>;
export type AskChange = v.InferOutput<typeof AskChangeSchema>;
