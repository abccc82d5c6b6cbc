import type {JsonSchema} from '@valibot/to-json-schema';
import type * as v from 'valibot';
import type {Answer} from './answer.js';
import type {Call, Parts} from './parts.js';

/** A header that a route reads. */
export interface HeaderField {
  name: string;
  pattern: RegExp;
  description: string;
  example: string;
  /** Status when it is missing; without it the header may be. */
  required?: 400 | 428;
}

/** A header that an answer has. */
export interface HeaderNote {
  name: string;
  description: string;
  example: string;
}

/** One kind of answer, for the document. */
export interface AnswerNote {
  description: string;
  /** Name of its schema in the document; missing = no content. */
  schema?: string;
  headers?: HeaderNote[];
}

/** What a parameter of an address means. */
export interface ParameterNote {
  description: string;
  example: unknown;
  /** Where the text in the address stands for something else than text. */
  schema?: JsonSchema;
}

/** A request that has passed every check of its route. */
export interface Asked<Query = unknown, Body = unknown> {
  /** Decoded parts of the path. */
  params: Record<string, string>;
  query: Query;
  body: Body;
  /** The header's text; `''` when it is missing and may be. */
  header: (field: HeaderField) => string;
  call: Call;
}

/** Everything about one route: it is registered, checked and documented from this. */
export interface Route<Query = unknown, Body = unknown> {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** As in OpenAPI: `/groups/{id}`. */
  path: string;
  /** Its name in the document. */
  operation: string;
  summary: string;
  description?: string;
  tag: 'listing' | 'changes' | 'check-ins' | 'feedback' | 'server';
  /** What the parts of the path mean. */
  params?: Record<string, string>;
  query?: v.GenericSchema<unknown, Query>;
  /** What each parameter of the query means. */
  queryNotes?: Record<string, ParameterNote>;
  headers?: HeaderField[];
  body?: v.GenericSchema<unknown, Body>;
  /** Name of the body's schema in the document. */
  bodyName?: string;
  answers: Record<number, AnswerNote>;
  /** Statuses of the problems that it can answer, besides those that every route can. */
  problems: number[];
  /** Which limits count it; probes are not counted. */
  counted: 'reads' | 'writes' | 'never';
  /** True where nobody shall know who sends: the log then tells only of faults, and no more than the day. */
  nameless?: boolean;
  answer(asked: Asked<Query, Body>, parts: Parts): Promise<Answer> | Answer;
}

/** Keeps the types of query and body between the schemas and the answer of a route. */
export const route = <Query, Body>(given: Route<Query, Body>): Route => given;
