import * as v from 'valibot';
import {line} from './values.js';

/** What is wrong with one field or parameter of a request. */
const FieldErrorSchema = v.object({
  /** JSON Pointer into the body, or the name of a parameter or header. */
  at: line,
  message: line,
});

/** Every answer that is an error: RFC 9457, `application/problem+json`. Plain English, for developers and logs. */
export const ProblemAnswerSchema = v.object({
  /** `about:blank`, or the address of a page about this kind of problem. */
  type: v.optional(line, 'about:blank'),
  title: line,
  status: v.pipe(v.number(), v.integer(), v.minValue(400), v.maxValue(599)),
  detail: v.optional(v.pipe(v.string(), v.maxLength(2_000))),
  /** The request's id, as in the server's log. */
  instance: v.optional(line),
  errors: v.optional(v.pipe(v.array(FieldErrorSchema), v.maxLength(100))),
});

export type ProblemAnswer = v.InferOutput<typeof ProblemAnswerSchema>;
