import {HttpProblem} from './http-problem.js';

const exposed = 'ETag, Location, RateLimit, RateLimit-Policy, Request-Id, Retry-After';
const allowedHeaders = 'Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match, Kith-Give, Kith-Secret';
const unsafe = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);
const none: Record<string, string> = {};

/** Which pages of other origins may ask. There are no cookies: what opens something is sent by the page itself. */
export interface CrossOrigin {
  /** Headers of an answer to a request from this origin. */
  headers(origin: string | null): Record<string, string>;
  /** Headers of an answer to a preflight. */
  preflight(origin: string | null, methods: string): Record<string, string>;
  /** @throws {HttpProblem} 403 for an unsafe request from the page of an origin that is not listed. */
  check(request: Request): void;
}

const isOwn = (request: Request, origin: string): boolean =>
  // no script can set this header
  request.headers.get('Sec-Fetch-Site') === 'same-origin' || request.url.startsWith(`${origin}/`);

/** Browsers name the origin of whatever is unsafe; programs that are no browser name none. */
const isNoPage = (request: Request): boolean =>
  ['same-origin', 'none', null].includes(request.headers.get('Sec-Fetch-Site'));

/** @param origins exactly as browsers write them: `https://example.org`. */
export const crossOrigin = (origins: string[]): CrossOrigin => {
  // The header's value is the listed one, never the request's.
  const listed = new Map(
    origins.map((origin) => [
      origin,
      {'Access-Control-Allow-Origin': origin, 'Access-Control-Expose-Headers': exposed},
    ]),
  );
  return {
    headers: (origin) => (origin === null ? none : (listed.get(origin) ?? none)),
    preflight: (origin, methods) => {
      const entry = origin === null ? undefined : listed.get(origin);
      if (!entry) return none;
      return {
        'Access-Control-Allow-Origin': entry['Access-Control-Allow-Origin'],
        'Access-Control-Allow-Methods': methods,
        'Access-Control-Allow-Headers': allowedHeaders,
        'Access-Control-Max-Age': '7200',
      };
    },
    check: (request) => {
      if (!unsafe.has(request.method)) return;
      const origin = request.headers.get('Origin');
      if (origin === null ? isNoPage(request) : listed.has(origin) || isOwn(request, origin)) return;
      throw new HttpProblem(403, 'Pages of this origin may not send anything here: the server does not list it.');
    },
  };
};
