import type {Config} from '../config/config.js';
import type {Answer} from './answer.js';
import {compressed} from './compress.js';
import type {CrossOrigin} from './cross-origin.js';
import type {Call} from './parts.js';

/** What every answer carries. Nothing here is a page: no script, style or image may run in it. */
const standing = ({frameAncestors}: Config): Record<string, string> => ({
  'Content-Security-Policy': `default-src 'none'; frame-ancestors ${frameAncestors.join(' ') || "'none'"}`,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  Vary: 'Origin, Accept-Encoding',
});

const told = ({rates}: Call): Record<string, string> | undefined =>
  rates.length === 0
    ? undefined
    : {
        RateLimit: rates.map(({state}) => state).join(', '),
        'RateLimit-Policy': rates.map(({policy}) => policy).join(', '),
      };

/** Makes the `Response`: all headers are put together once, from plain objects. */
export const responder = (config: Config, origins: CrossOrigin) => {
  const always = standing(config);
  return async (call: Call, {status, headers, body, compressible = true}: Answer): Promise<Response> => {
    const asked = call.request.headers;
    const all: Record<string, string> = {
      ...always,
      'Request-Id': call.id,
      ...origins.headers(asked.get('Origin')),
      ...told(call),
      ...headers,
    };
    if (body === undefined) return new Response(null, {status, headers: all});
    const packed = await compressed(body, compressible ? asked.get('Accept-Encoding') : null);
    if (packed.encoding) all['Content-Encoding'] = packed.encoding;
    return new Response(packed.body, {status, headers: all});
  };
};
