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
  /** The content type; empty when the server says none. */
  type: string;
}

const kinds = new Map<number, BackendErrorKind>([
  [401, 'auth'],
  [403, 'denied'],
  [404, 'missing'],
  [408, 'timeout'],
  [410, 'missing'],
  [429, 'rate'],
]);

const refused = (url: string, {status}: Response): BackendError =>
  new BackendError(kinds.get(status) ?? 'server', `${url} answered ${status}.`);

// The browser does not tell scripts why a request failed; these are the two usual reasons.
const failed = (url: string, cause: unknown): BackendError =>
  globalThis.navigator?.onLine === false
    ? new BackendError('offline', 'Offline.', {cause})
    : new BackendError('server', `${url} is out of reach, or closed to other sites (CORS).`, {cause});

const isUtf8 = (bytes: ArrayBuffer): boolean => {
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** Text of UTF-8, of UTF-16 with its mark, or, where nothing in it is UTF-8, of windows-1252, in which Excel saves. */
const decoded = (bytes: ArrayBuffer): string => {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  const text = new TextDecoder().decode(bytes);
  const strange = text.includes('\uFFFD') && !/[\u0080-\uFFFC]/.test(text);
  return strange && !isUtf8(bytes) ? new TextDecoder('windows-1252').decode(bytes) : text;
};

const read = async (url: string, signal: AbortSignal): Promise<Answer> => {
  const response = await fetch(url, {cache: 'no-cache', credentials: 'omit', referrerPolicy: 'no-referrer', signal});
  if (!response.ok) throw refused(url, response);
  return {text: decoded(await response.arrayBuffer()), type: response.headers.get('content-type') ?? ''};
};

const explained = (url: string, cause: unknown, late: AbortSignal, timeout: number): unknown => {
  if (late.aborted)
    return new BackendError('timeout', `${url} did not answer within ${timeout / 1_000} seconds.`, {cause});
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
    throw explained(url, cause, late, timeout);
  }
};
