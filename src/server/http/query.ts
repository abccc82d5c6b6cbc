import * as v from 'valibot';
import {fromParams} from '../../model/contract/search-params.js';
import {HttpProblem} from './http-problem.js';
import {parameterErrors} from './issues.js';

/** Characters of a whole address. */
export const longestAddress = 8_000;

/** @throws {HttpProblem} 414. */
export const checkLength = (url: string): void => {
  if (url.length > longestAddress) throw new HttpProblem(414, `An address has at most ${longestAddress} characters.`);
};

const refuse = (errors: {at: string; message: string}[]): never => {
  throw new HttpProblem(400, 'The parameters are not as they should be.', {errors});
};

/**
 * The parameters of an address, checked.
 * @throws {HttpProblem} 400 that names every parameter that is wrong.
 */
export const readQuery = <Query>(url: string, schema: v.GenericSchema<unknown, Query>): Query => {
  const start = url.indexOf('?');
  const params = new URLSearchParams(start < 0 ? '' : url.slice(start));
  // no text in the database can hold one
  for (const [at, value] of params)
    if (value.includes('\0')) refuse([{at: at.slice(0, 500), message: 'holds a null character'}]);
  const result = v.safeParse(schema, fromParams(params));
  return result.success ? result.output : refuse(parameterErrors(result.issues));
};
