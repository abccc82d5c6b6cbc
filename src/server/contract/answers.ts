import type {AnswerNote, HeaderNote, Route} from '../http/route.js';
import {examples} from './examples.js';

type Part = Record<string, unknown>;

const header = (description: string, example: string): Part => ({
  description,
  schema: {type: 'string'},
  example,
});

/** `components.headers`: what more than one answer has. */
export const headerComponents: Record<string, Part> = {
  'Request-Id': header('The request’s id, as in the server’s log.', '7a1c0f4e-1d2b-4c3a-8e9f-0b1a2c3d4e5f'),
  RateLimit: header(
    'What is left of each limit, and the seconds until it counts anew (draft-ietf-httpapi-ratelimit-headers). Of writes only told in a 429, so that nobody sees how much others send. Missing where nothing is counted.',
    '"reads";r=599;t=42',
  ),
  'RateLimit-Policy': header('The limits: how much in how many seconds.', '"reads";q=600;w=60'),
  'Retry-After': header('Seconds after which it may be tried again.', '30'),
};

const ref = (kind: string, name: string): Part => ({$ref: `#/components/${kind}/${name}`});

const standing = (isCounted: boolean): Part =>
  Object.fromEntries(
    ['Request-Id', ...(isCounted ? ['RateLimit', 'RateLimit-Policy'] : [])].map((name) => [name, ref('headers', name)]),
  );

const content = (type: string, schema: string): Part => ({
  [type]: {schema: ref('schemas', schema), ...(schema in examples && {example: examples[schema]})},
});

const ownHeaders = (notes: HeaderNote[] = []): Part =>
  Object.fromEntries(notes.map(({name, description, example}) => [name, header(description, example)]));

const success = ({description, schema, headers}: AnswerNote, isCounted: boolean): Part => ({
  description,
  headers: {...standing(isCounted), ...ownHeaders(headers)},
  ...(schema && {content: content('application/json', schema)}),
});

const problemNotes: Record<number, string> = {
  400: 'A parameter, a header or the body is not as it should be; `errors` names each.',
  403: 'A page of this origin may not send anything here; or the time for it is over, or it is not what this secret may do.',
  404: 'There is nothing, or it is not yours: both look the same.',
  410: 'What this request once made was withdrawn.',
  412: 'It has another version by now.',
  413: 'The body has more than 32 KiB.',
  414: 'The address has more than 8,000 characters.',
  415: 'The body is not said to be `application/json`.',
  422: 'The `Idempotency-Key` or the secret was used with another body; or this server does not ask for what was sent: `errors` names it.',
  428: '`If-Match` is missing.',
  429: 'More than this server takes at once.',
  500: 'A fault of the server. Its log knows the request by its id.',
  503: 'The database does not answer at the moment.',
};

const waits = new Set(['429', '503']);

const problemOf = ([status, description]: [string, string]): [string, Part] => [
  `Problem${status}`,
  {
    description,
    headers: {
      'Request-Id': ref('headers', 'Request-Id'),
      ...(waits.has(status) && {'Retry-After': ref('headers', 'Retry-After')}),
    },
    content: {'application/problem+json': {schema: ref('schemas', 'Problem')}},
  },
];

/** `components.responses`: the problems. */
export const problemComponents = (): Record<string, Part> =>
  Object.fromEntries(Object.entries(problemNotes).map(problemOf));

/** What every route can answer, and what those can that are counted. */
const always = [414, 500, 503];
const whenCounted = [429];

/** Every answer of a route, by status. */
export const answersOf = ({answers, problems, counted}: Route): Record<string, Part> => {
  const isCounted = counted !== 'never';
  const refused = [...problems, ...always, ...(isCounted ? whenCounted : [])];
  return Object.fromEntries([
    ...Object.entries(answers).map(([status, note]) => [status, success(note, isCounted)]),
    ...[...new Set(refused)].map((status) => [String(status), ref('responses', `Problem${status}`)]),
  ]) as Record<string, Part>;
};
