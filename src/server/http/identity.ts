import {invalid} from './http-problem.js';

const telling = ['Kith-Secret', 'Authorization'];

/** Where nobody shall know who sends, nothing is taken that says it. @throws {HttpProblem} 400 that names the header. */
export const refuseIdentity = (headers: Headers): void => {
  const told = telling.find((name) => headers.has(name));
  if (told) throw invalid(told, 'says who sends this, which nobody shall know');
};
