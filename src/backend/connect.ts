import type {Records} from '../model/records.js';
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

type Opened = Awaited<ReturnType<typeof fetchFeed>>;

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

const merged = async (list: Records[]): Promise<Records> =>
  list.length === 1 ? list[0]! : (await import('../model/joined.js')).joined(list);

/**
 * Connects to whatever is behind an endpoint, recognised by what comes back. Several URLs, separated by spaces, become
 * one listing in which each record is credited; one that fails is a problem for the site's owner, all failing is an error.
 * A server stands alone: among several URLs it counts as one that fails.
 * @throws {BackendError}
 */
export const connect = async (endpoint: string, options: ConnectOptions = {}): Promise<Backend> => {
  const urls = endpoint.split(/\s+/).filter(Boolean).map(absolute);
  const answers = await Promise.allSettled(urls.map((url) => fetchFeed(url, {...options, several: urls.length > 1})));
  const feeds: Opened[] = [];
  const failures: {url: string; reason: Error}[] = [];
  answers.forEach((answer, index) => {
    if (answer.status === 'fulfilled') feeds.push(answer.value);
    else failures.push({url: urls[index]!, reason: answer.reason as Error});
  });
  if (feeds.length === 0) throw failures[0]?.reason ?? new BackendError('invalid', 'The endpoint is empty.');
  const [{backend}] = feeds as [Opened];
  if (backend) return backend;
  const groups = new LocalGroups({
    records: await merged(feeds.map(({records}) => records)),
    source: feeds.map(({source}) => source),
    explain: async () => {
      const {unreachable} = await import('./feeds/unreadable.js');
      const found = await Promise.all(feeds.map((feed) => feed.explain()));
      return [...failures.map(unreachable), ...found.flat()];
    },
    asOf: Date.now(),
  });
  return {groups};
};
