import {missing} from '../http/http-problem.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The id of what somebody sent. @throws {HttpProblem} 404 for what no id looks like. */
export const uuidOf = (id: string): string => {
  if (!uuid.test(id)) throw missing();
  return id;
};
