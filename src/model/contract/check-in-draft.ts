import * as v from 'valibot';
import {clean} from '../text/clean.js';
import {line} from './values.js';
import {written} from './written.js';

/** Characters of one answer in words. */
const longest = 10_000;

const finite = v.pipe(v.number(), v.finite());

const AnswerSchema = v.union([
  written(longest),
  finite,
  v.boolean(),
  v.strictObject({other: written(longest)}),
  v.strictObject({
    value: finite,
    unit: v.pipe(
      line,
      v.transform((text) => clean(text, 500)),
    ),
  }),
  v.strictObject({declined: v.literal(true)}),
]);

/** By the key of the question: see `Answers`. */
export const AnswersSchema = v.pipe(
  v.record(v.pipe(v.string(), v.maxLength(500)), v.pipe(v.array(AnswerSchema), v.minLength(1), v.maxLength(200))),
  v.check((answers) => Object.keys(answers).length <= 3_000, 'holds more than 3,000 answers'),
);

/** What was agreed to before it was sent. */
export const ReceiptSchema = v.strictObject({
  /** Of the wording. */
  version: line,
  /** The words that were shown, so that nobody need look them up. */
  text: written(4_000),
  /** ISO date. */
  agreedOn: v.pipe(v.string(), v.isoDate()),
});

const draftEntries = {
  questionnaire: v.strictObject({id: line, version: line}),
  answers: AnswersSchema,
  /** Id of the group it is about. */
  group: v.optional(line),
  /** BCP 47 language in which it was asked. */
  language: v.optional(v.pipe(v.string(), v.maxLength(35))),
  consent: v.optional(ReceiptSchema),
};

/** What is sent where nobody can know who sent it, nor bring it back. */
export const AnonymousCheckInSchema = v.strictObject(draftEntries);

/** What is sent under a secret, with which it can be read back. */
export const CheckInDraftSchema = v.strictObject({
  ...draftEntries,
  /** `self`: kept for who sent it alone. `hosts`: shared with those who lead the group. */
  audience: v.picklist(['self', 'hosts']),
  /** How a host may get in touch. Written only: no answer ever holds it. */
  contact: v.optional(written(320)),
});

export type AnonymousCheckIn = v.InferOutput<typeof AnonymousCheckInSchema>;
export type CheckInDraft = v.InferOutput<typeof CheckInDraftSchema>;
export type Receipt = v.InferOutput<typeof ReceiptSchema>;
