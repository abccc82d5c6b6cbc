import * as v from 'valibot';
import {AnswersSchema, ReceiptSchema} from './check-in-draft.js';
import {instant, line, opaque} from './values.js';

/** What is read back by who holds the secret. */
export const CheckInSchema = v.object({
  /** Random, 128 bits, as a UUID. */
  id: v.pipe(v.string(), v.uuid()),
  questionnaire: v.object({id: line, version: line}),
  answers: AnswersSchema,
  audience: v.picklist(['self', 'hosts']),
  group: v.optional(line),
  language: v.optional(line),
  consent: v.optional(ReceiptSchema),
  /** True when a host was asked to get in touch. How is never answered. */
  contactAsked: v.boolean(),
  created: instant,
  updated: instant,
  /** Until then it can be corrected: 15 minutes after `created`. */
  correctableUntil: instant,
  /** When it will be erased by itself; missing = kept until it is withdrawn. */
  erasedOn: v.optional(instant),
});

export type CheckIn = v.InferOutput<typeof CheckInSchema>;

/** Somebody's own check-ins, the newest first. */
export const CheckInPageSchema = v.object({
  items: v.pipe(v.array(CheckInSchema), v.maxLength(200)),
  /** Ask again with it for the next page; missing on the last. */
  cursor: v.optional(opaque),
});

export type CheckInPage = v.InferOutput<typeof CheckInPageSchema>;

/** All that is told of one whose sender nobody can know. */
export const AnonymousReceiptSchema = v.object({
  /** ISO date on which it was received; the hour is not kept. */
  day: v.pipe(v.string(), v.isoDate()),
});

export type AnonymousReceipt = v.InferOutput<typeof AnonymousReceiptSchema>;
