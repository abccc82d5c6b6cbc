import {lookup} from 'node:dns/promises';
import {once} from 'node:events';
import {request as overHttp, type IncomingMessage} from 'node:http';
import {request as overHttps} from 'node:https';
import {isIP} from 'node:net';
import {bodyOf} from './body-of.js';
import {FetchError} from './fetch-error.js';
import {isPublic} from './public-address.js';

/** Bounds of what a feed may cost. */
export interface FetchOptions {
  /** Milliseconds until the whole answer must be there; 5,000 when missing. */
  timeout?: number;
  /** Bytes of the answer, as it comes and unpacked; 50 MB when missing. */
  largest?: number;
  /** Also http, and addresses of this machine and its network: for who sits at the command line, never for plans. */
  local?: boolean;
  signal?: AbortSignal;
  /** All addresses of a name. */
  resolve?: (name: string) => Promise<string[]>;
  /** Certificates to trust besides the known ones. */
  ca?: string;
}

/** What came back. */
export interface Fetched {
  bytes: Uint8Array<ArrayBuffer>;
  /** The content type; empty when the server says none. */
  type: string;
}

const resolveName = async (name: string): Promise<string[]> =>
  (await lookup(name, {all: true, verbatim: true})).map(({address}) => address);

const parsed = (text: string, {local}: FetchOptions): URL => {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new FetchError(`“${text.slice(0, 200)}” is no address.`);
  }
  if (url.protocol !== 'https:' && !(local && url.protocol === 'http:'))
    throw new FetchError(`${url.protocol}//… is not fetched: feeds come over https.`);
  if (url.username || url.password) throw new FetchError('An address with a name or password in it is not fetched.');
  return url;
};

/** The one address that is asked: named once, judged, and then connected to whatever the name says later. */
const addressOf = async (host: string, {resolve = resolveName, local}: FetchOptions): Promise<string> => {
  const addresses = isIP(host) ? [host] : await resolve(host);
  // one that is not public among others is how a name gets past a check
  if (!local && !addresses.every(isPublic)) throw new FetchError(`${host} is not on the open internet.`);
  // nothing tries the next one, and IPv4 is what works nearly everywhere
  const address = addresses.find((each) => isIP(each) === 4) ?? addresses[0];
  if (address === undefined) throw new FetchError(`${host} has no address.`);
  return address;
};

const aborted = async (signal: AbortSignal): Promise<never> => {
  if (!signal.aborted) await once(signal, 'abort');
  throw signal.reason;
};

const answered = async (url: URL, options: FetchOptions, signal: AbortSignal): Promise<IncomingMessage> => {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // names cannot be looked up with a signal
  const address = await Promise.race([addressOf(host, options), aborted(signal)]);
  const ask = url.protocol === 'https:' ? overHttps : overHttp;
  return new Promise((resolve, reject) => {
    ask(
      {
        host: address,
        port: url.port || undefined,
        path: url.pathname + url.search,
        agent: false,
        // the name is still what the certificate must be for, and what the server is asked for
        servername: isIP(host) ? '' : host.replace(/\.$/, ''),
        headers: {host: url.host, accept: '*/*', 'accept-encoding': 'gzip, deflate, br', 'user-agent': 'kith'},
        signal,
        ...(options.ca && {ca: options.ca}),
      },
      resolve,
    )
      .on('error', reject)
      .end();
  });
};

/** Without what may hold a key: an error is logged. */
const shown = (location: string): string => location.replace(/([?#]).*$/s, '$1…').slice(0, 200);

const checked = ({statusCode = 0, headers}: IncomingMessage, url: URL): void => {
  if (statusCode >= 300 && statusCode < 400 && headers.location)
    throw new FetchError(`${url.host} sends on to “${shown(headers.location)}”: if that is right, name it instead.`);
  if (statusCode !== 200) throw new FetchError(`${url.host} answered ${statusCode}.`);
};

const explained = (error: unknown, url: URL, late: AbortSignal, timeout: number): FetchError => {
  if (error instanceof FetchError) return error;
  if (late.aborted) return new FetchError(`${url.host} did not answer within ${timeout / 1_000} seconds.`);
  const {code, message} = error as NodeJS.ErrnoException;
  return new FetchError(`${url.host} cannot be reached: ${code ?? message}.`);
};

/**
 * Fetches a feed for the server, so that whoever names an address learns nothing of the server's own network: https only,
 * to an address of the open internet that is looked up once; no redirects, little time, a bounded size.
 * @throws {FetchError} that says why in one sentence.
 */
export const safeFetch = async (text: string, options: FetchOptions = {}): Promise<Fetched> => {
  const {timeout = 5_000, largest = 50_000_000, signal} = options;
  const url = parsed(text, options);
  const late = AbortSignal.timeout(timeout);
  const ending = signal ? AbortSignal.any([signal, late]) : late;
  try {
    const answer = await answered(url, options, ending);
    try {
      checked(answer, url);
      return {bytes: await bodyOf(answer, largest, ending), type: answer.headers['content-type'] ?? ''};
    } finally {
      answer.destroy();
    }
  } catch (error) {
    signal?.throwIfAborted();
    throw explained(error, url, late, timeout);
  }
};
