import type {Backend} from './backend.js';
import {fetchFeed} from './feeds/fetch-feed.js';

/** What `connect` may be told besides where. */
export interface ConnectOptions {
  /** IANA zone of listings that name none; the device's own when missing. */
  timeZone?: string;
  /** A site's own sign-in. */
  token?: () => Promise<string>;
}

/**
 * Connects to whatever is behind an endpoint, recognised by what comes back: a server, or a feed. Several URLs, separated
 * by spaces, become one listing, and `device:` names the journal of this device; see `connectSeveral`.
 * @throws {BackendError}
 */
export const connect = async (endpoint: string, options: ConnectOptions = {}): Promise<Backend> => {
  const urls = endpoint.split(/\s+/).filter(Boolean);
  const [url] = urls;
  // The journal of this device, and what is no address at all, are seen to there too.
  if (!url || urls.length > 1 || url === 'device:' || !URL.canParse(url))
    return (await import('./connect-several.js')).connectSeveral(urls, options);
  const {backend, records, source, explain} = await fetchFeed(new URL(url).href, options);
  if (backend) return backend;
  // A page that only sends something need not load how a listing is searched.
  const {LocalGroups} = await import('./local-groups.js');
  return {groups: new LocalGroups({records, source: [source], explain, asOf: Date.now()})};
};
