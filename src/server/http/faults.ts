import {CursorError} from '../listing/listing-store.js';
import {isUnreachable} from '../database/unreachable.js';
import {HttpProblem, invalid} from './http-problem.js';

/** SQLSTATE class 22: a value that the database cannot hold, such as a null character in a text. */
const isData = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^22...$/.test(String(error.code));

/** Deadlock after every retry, a primary that has just become a standby, a statement given up, no room left. */
const isPassing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^(40P01|25006|57014|53...)$/.test(String(error.code));

/** What is answered for whatever was thrown, and whether it is a fault to be logged. */
export const problemOf = (error: unknown): {problem: HttpProblem; fault: boolean} => {
  if (error instanceof HttpProblem) return {problem: error, fault: false};
  if (error instanceof CursorError)
    return {problem: invalid('cursor', 'is none that an answer has given'), fault: false};
  if (isUnreachable(error) || isPassing(error)) {
    const headers = {'Retry-After': '5'};
    return {problem: new HttpProblem(503, 'The database does not answer at the moment.', {headers}), fault: true};
  }
  if (isData(error)) return {problem: new HttpProblem(400, 'A value cannot be read.'), fault: true};
  return {
    problem: new HttpProblem(500, 'Something went wrong here. The log knows this request by its id.'),
    fault: true,
  };
};
