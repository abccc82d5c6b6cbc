import type * as v from 'valibot';
import type {ProblemAnswer} from '../../model/contract/problem.js';

type FieldErrors = NonNullable<ProblemAnswer['errors']>;

const most = 100;
const longest = 500;

/** Without what was sent: an answer repeats nothing of it. */
const messageOf = (issue: v.BaseIssue<unknown>): string => {
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'is not known';
  if (issue.kind === 'schema' && issue.received === 'undefined') return 'is missing';
  // a schema's own message speaks for itself; the library's says what was received
  if (!issue.message.startsWith('Invalid')) return issue.message.slice(0, longest);
  return `is not ${issue.expected ?? 'valid'}`.slice(0, longest);
};

const keysOf = (issue: v.BaseIssue<unknown>): string[] => (issue.path ?? []).map(({key}) => String(key));

const pointer = (keys: string[]): string =>
  keys.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** What is wrong with a body, by JSON Pointers; the pointer of the whole body is empty. */
export const bodyErrors = (issues: v.BaseIssue<unknown>[]): FieldErrors =>
  issues.slice(0, most).map((issue) => ({at: pointer(keysOf(issue)).slice(0, longest), message: messageOf(issue)}));

/** What is wrong with parameters, by their names. */
export const parameterErrors = (issues: v.BaseIssue<unknown>[]): FieldErrors =>
  issues.slice(0, most).map((issue) => ({at: (keysOf(issue)[0] ?? '').slice(0, longest), message: messageOf(issue)}));
