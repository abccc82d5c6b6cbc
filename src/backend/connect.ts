import {type Backend, BackendError} from './backend.js';
import {fetchFeed} from './feeds/fetch-feed.js';
import {LocalGroups} from './local-groups.js';

/** What `connect` may be told besides where. */
export interface ConnectOptions {
  /** IANA zone of listings that name none; the device's own when missing. */
  timeZone?: string;
  /** A site's own sign-in. */
  token?: () => Promise<string>;
}

const absolute = (url: string): string => {
  try {
    return new URL(url).href;
  } catch {
    throw new BackendError(
      'invalid',
      `“${url}” is not an address. Use a URL such as https://example.org/meetings.json.`,
    );
  }
};

/**
 * Connects to whatever is behind an endpoint, recognised by what comes back: a server, or a feed. Several URLs, separated
 * by spaces, become one listing; see `connectSeveral`.
 * @throws {BackendError}
 */
export const connect = async (endpoint: string, options: ConnectOptions = {}): Promise<Backend> => {
  const urls = endpoint.split(/\s+/).filter(Boolean).map(absolute);
  const [url, another] = urls;
  if (another) return (await import('./connect-several.js')).connectSeveral(urls, options);
  if (!url) throw new BackendError('invalid', 'The endpoint is empty.');
  const {backend, records, source, explain} = await fetchFeed(url, options);
  return backend ?? {groups: new LocalGroups({records, source: [source], explain, asOf: Date.now()})};
};
