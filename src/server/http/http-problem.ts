import {STATUS_CODES} from 'node:http';
import type {ProblemAnswer} from '../../model/contract/problem.js';
import type {Answer} from './answer.js';

interface Extras {
  errors?: ProblemAnswer['errors'];
  headers?: Record<string, string>;
}

/** A request that is refused: thrown anywhere, answered as a problem (RFC 9457). */
export class HttpProblem extends Error {
  override readonly name = 'HttpProblem';
  constructor(
    /** HTTP status, 400 … 599. */
    readonly status: number,
    /** Plain English for developers; nothing of what was sent. */
    readonly detail?: string,
    readonly extras: Extras = {},
  ) {
    super(detail ?? STATUS_CODES[status]);
  }
}

/** The same answer for whatever is not there, or not the asker's. */
export const missing = (): HttpProblem => new HttpProblem(404, 'There is nothing here, or it is not yours.');

/** A 400 that names one field, parameter or header. */
export const invalid = (at: string, message: string): HttpProblem =>
  new HttpProblem(400, 'The request is not as it should be.', {errors: [{at, message}]});

/** @param instance the request's id. */
export const problemAnswer = ({status, detail, extras}: HttpProblem, instance: string): Answer => {
  const body: ProblemAnswer = {
    type: 'about:blank',
    title: STATUS_CODES[status] ?? 'Error',
    status,
    ...(detail && {detail}),
    instance,
    ...(extras.errors && {errors: extras.errors}),
  };
  return {
    status,
    headers: {'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store', ...extras.headers},
    body: JSON.stringify(body),
  };
};
