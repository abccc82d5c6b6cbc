import type {FeedOptions, OpenedFeed} from './feed.js';
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

/**
 * Fetches and opens a feed, with all its pages. `url` is absolute.
 * @throws {BackendError} when it cannot be fetched. What is wrong inside it is a problem, not an error.
 */
export const fetchFeed = async (
  url: string,
  {signal, timeout, ...about}: Omit<FeedOptions, 'url' | 'format'> & RequestOptions = {},
): Promise<OpenedFeed> => {
  const options: FeedOptions = {...about, url};
  const limits: RequestOptions = {...(signal && {signal}), ...(timeout && {timeout})};
  const {text, type} = await request(url, limits);
  const value = parsed(text);
  if (value === undefined) {
    const {openFeed} = await import('./open-feed.js');
    return openFeed(text, options, type);
  }
  const format = sniffJson(value);
  if (format === 'bmlt' || format === 'hsds') {
    const {openPaged} = await import('./open-paged.js');
    return openPaged(format, value, url, options, limits);
  }
  return openJson(value, options, text);
};
