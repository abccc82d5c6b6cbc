import type {ServerOptions} from '../rest/open-server.js';
import type {FeedOptions, OpenedFeed} from './feed.js';
import {isRaw} from './fields.js';
import {openJson} from './open-json.js';
import {type RequestOptions, request} from './request.js';
import {sniffJson} from './sniff-json.js';

/** JSON that parses. Anything else, broken JSON too, is for `openFeed` to make something of. */
const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

type FetchOptions = Omit<FeedOptions, 'format'> & ServerOptions & RequestOptions;

const openParsed = async (value: unknown, text: string, options: FetchOptions & {url: string}): Promise<OpenedFeed> => {
  const format = sniffJson(value);
  if (format === 'bmlt' || format === 'hsds') {
    const {openPaged} = await import('./open-paged.js');
    return openPaged(format, value, options);
  }
  return openJson(value, options, text);
};

/**
 * Fetches and opens a feed, with all its pages; or connects to the server that answers. `url` is absolute.
 * @throws {BackendError} when it cannot be fetched. What is wrong inside it is a problem, not an error.
 */
export const fetchFeed = async (url: string, about: Omit<FetchOptions, 'url'> = {}): Promise<OpenedFeed> => {
  const options = {...about, url};
  const {text, type, at} = await request(url, options);
  const value = parsed(text);
  if (value === undefined) {
    const {openFeed} = await import('./open-feed.js');
    return openFeed(text, options, type);
  }
  if (isRaw(value) && value.offers) {
    const {openServer} = await import('../rest/open-server.js');
    return openServer(value, at, options);
  }
  return openParsed(value, text, options);
};
