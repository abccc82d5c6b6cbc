import {noRecords} from '../../model/no-records.js';
import {BackendError} from '../backend.js';
import type {FeedOptions, OpenedFeed} from '../feeds/feed.js';
import {restBackend} from './rest-backend.js';

/** A server where a feed might have been. */
export interface ServerOptions extends Pick<FeedOptions, 'url'> {
  token?: () => Promise<string>;
  /** True when it is one of several addresses. */
  several?: boolean;
}

/**
 * Connects to the server whose discovery document came back.
 * @param at the address that answered.
 * @throws {BackendError} `server` when the document is broken, `invalid` for a server among several addresses.
 */
export const openServer = (value: unknown, at: string, {url = at, token, several}: ServerOptions): OpenedFeed => {
  if (several)
    throw new BackendError(
      'invalid',
      'This is a server, not a feed, and cannot be merged with others. Name it alone, and let it import the other feeds: kith import URL.',
    );
  // A redirect must not carry the visitor's sign-in to another site.
  const own = new URL(url).origin === new URL(at).origin;
  const backend = restBackend(value, at, own ? {token} : {});
  return {backend, records: noRecords, problems: [], source: {id: at}, explain: () => Promise.resolve([])};
};
