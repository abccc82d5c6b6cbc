import type {Backend} from './backend.js';
import {fetchFeed} from './feeds/fetch-feed.js';
import {LocalGroups} from './local-groups.js';

/** What `connect` may be told besides where. */
export interface ConnectOptions {
  /** IANA zone of listings that name none; the device's own when missing. */
  timeZone?: string;
  /** A site's own sign-in. */
  token?: () => Promise<string>;
}

/**
 * Connects to whatever is behind an endpoint, recognised by what comes back: a server, or a feed. Several URLs, separated
 * by spaces, become one listing; see `connectSeveral`.
 * @throws {BackendError}
 */
export const connect = async (endpoint: string, options: ConnectOptions = {}): Promise<Backend> => {
  const urls = endpoint.split(/\s+/).filter(Boolean);
  const [url] = urls;
  // What is no address at all is explained there too.
  if (!url || urls.length > 1 || !URL.canParse(url))
    return (await import('./connect-several.js')).connectSeveral(urls, options);
  const {backend, records, source, explain} = await fetchFeed(new URL(url).href, options);
  return backend ?? {groups: new LocalGroups({records, source: [source], explain, asOf: Date.now()})};
};
