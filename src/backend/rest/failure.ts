import {checked} from '../../model/contract/checked.js';
import {type ProblemAnswer, ProblemAnswerSchema} from '../../model/contract/problem.js';
import {BackendError, type BackendErrorKind} from '../backend.js';

/** Why there is no answer, and whether the same question may well succeed in a moment. */
export class Failure {
  constructor(
    readonly error: BackendError,
    /** True when the server, or the way to it, is only busy or away for a moment. */
    readonly passing = false,
  ) {}
}

const kinds: Record<number, BackendErrorKind> = {
  400: 'invalid',
  401: 'auth',
  403: 'denied',
  404: 'missing',
  409: 'conflict',
  410: 'missing',
  412: 'conflict',
  413: 'invalid',
  414: 'invalid',
  415: 'invalid',
  422: 'invalid',
  428: 'conflict',
  429: 'rate',
  504: 'timeout',
};
const passing = new Set([429, 502, 503, 504]);

/** Address without what was asked: a search is nobody else's business. */
const place = (url: string): string => url.replace(/[?#].*$/s, '');

const written = ({detail, title, errors = []}: ProblemAnswer): string =>
  [detail ?? title, ...errors.map(({at, message}) => `${at}: ${message}`)].join(' · ');

const said = async (response: Response): Promise<string> => {
  try {
    const {value} = checked(ProblemAnswerSchema, JSON.parse(await response.text()));
    return value ? `: ${written(value)}` : '.';
  } catch {
    return '.';
  }
};

/** Seconds that `Retry-After` asks to wait, from a number or a date; undefined when it says neither. */
const secondsIn = (header: string | null, now: number): number | undefined => {
  if (header === null) return undefined;
  const seconds = /^\d{1,9}$/.test(header) ? Number(header) : Math.ceil((Date.parse(header) - now) / 1_000);
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
};

/** What an answer other than 2xx means. `now` in epoch milliseconds. */
export const refusal = async (url: string, response: Response, now: number): Promise<Failure> => {
  const {status, headers} = response;
  const error = new BackendError(
    kinds[status] ?? 'server',
    `${place(url)} answered ${status}${await said(response)}`.slice(0, 3_000),
  );
  const retryAfter = secondsIn(headers.get('retry-after'), now);
  return new Failure(retryAfter === undefined ? error : Object.assign(error, {retryAfter}), passing.has(status));
};

/** What it means when no answer came. The browser does not tell scripts why; these are the usual reasons. */
export const unreached = (url: string, cause: unknown): Failure =>
  globalThis.navigator?.onLine === false
    ? new Failure(new BackendError('offline', 'Offline.', {cause}))
    : new Failure(
        new BackendError('server', `${place(url)} is out of reach, closed to other sites (CORS), or redirects.`, {
          cause,
        }),
        true,
      );

/** No answer in time. */
export const late = (url: string, milliseconds: number): Failure =>
  new Failure(new BackendError('timeout', `${place(url)} did not answer within ${milliseconds / 1_000} seconds.`));

/** An answer that is not what the contract says. */
export const broken = (url: string, why: string): BackendError =>
  new BackendError('server', `${place(url)} answered what the contract does not know: ${why}.`);
