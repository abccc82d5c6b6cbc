import type {HeaderField} from './route.js';
import {HttpProblem} from './http-problem.js';

/**
 * The headers that a route reads, checked; `''` for one that is missing and may be.
 * @throws {HttpProblem} with what the route says for a missing one (400, 428), and 400 for one of another form.
 */
export const readHeaders = (headers: Headers, fields: HeaderField[]): Map<string, string> =>
  new Map(
    fields.map(({name, pattern, required}) => {
      const text = headers.get(name) ?? '';
      if (!text && !required) return [name, ''];
      const errors = [{at: name, message: text ? 'is not of the form that is described' : 'is missing'}];
      if (!text) throw new HttpProblem(required!, `The header ${name} is needed.`, {errors});
      if (!pattern.test(text)) throw new HttpProblem(400, `The header ${name} cannot be read.`, {errors});
      return [name, text];
    }),
  );
