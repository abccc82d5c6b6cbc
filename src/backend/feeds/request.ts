import {BackendError, type BackendErrorKind} from '../backend.js';

/** How a request may end early. */
export interface RequestOptions {
  signal?: AbortSignal;
  /** Milliseconds; 20,000 when missing. */
  timeout?: number;
}

/** What came back. */
export interface Answer {
  text: string;
  /** The address that answered, after redirects. */
  at: string;
  /** The content type; empty when the server says none. */
  type: string;
}

const kinds: Record<number, BackendErrorKind> = {
  401: 'auth',
  403: 'denied',
  404: 'missing',
  410: 'missing',
  429: 'rate',
};

const refused = (url: string, {status}: Response): BackendError =>
  new BackendError(kinds[status] ?? 'server', `${url} answered ${status}.`);

// The browser does not tell scripts why a request failed; these are the two usual reasons.
const failed = (url: string, cause: unknown): BackendError =>
  globalThis.navigator?.onLine === false
    ? new BackendError('offline', 'Offline.', {cause})
    : new BackendError('server', `${url} is out of reach, or closed to other sites (CORS).`, {cause});

const read = async (url: string, signal: AbortSignal): Promise<Answer> => {
  const response = await fetch(url, {cache: 'no-cache', credentials: 'omit', referrerPolicy: 'no-referrer', signal});
  if (!response.ok) throw refused(url, response);
  const bytes = await response.arrayBuffer();
  const text = new TextDecoder().decode(bytes);
  // What is no UTF-8 leaves this mark.
  const strange = text.includes('\uFFFD');
  return {
    text: strange ? (await import('./decoded.js')).decoded(bytes, text) : text,
    at: response.url,
    type: response.headers.get('content-type') ?? '',
  };
};

const explained = (url: string, cause: unknown, late: AbortSignal): unknown => {
  if (late.aborted) return new BackendError('timeout', `${url} did not answer in time.`, {cause});
  return cause instanceof BackendError ? cause : failed(url, cause);
};

/**
 * Reads a text. No header of our own: third-party feeds refuse the preflight that one would cost.
 * @throws {BackendError} and, when `signal` aborts, its reason.
 */
export const request = async (url: string, {signal, timeout = 20_000}: RequestOptions = {}): Promise<Answer> => {
  const late = AbortSignal.timeout(timeout);
  try {
    return await read(url, signal ? AbortSignal.any([signal, late]) : late);
  } catch (cause) {
    signal?.throwIfAborted();
    throw explained(url, cause, late);
  }
};
