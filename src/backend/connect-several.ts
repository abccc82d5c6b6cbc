import {joined} from '../model/joined.js';
import {type Backend, BackendError} from './backend.js';
import type {ConnectOptions} from './connect.js';
import type {OpenedFeed} from './feeds/feed.js';
import {fetchFeed} from './feeds/fetch-feed.js';
import {unreachable} from './feeds/unreadable.js';

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

const journal = 'device:';

const joinedFeeds = async (named: readonly string[], options: ConnectOptions): Promise<Backend> => {
  const urls = named.map(absolute);
  if (urls.length === 0) throw new BackendError('invalid', 'The endpoint is empty.');
  const answers = await Promise.allSettled(urls.map((url) => fetchFeed(url, {...options, several: true})));
  const feeds: OpenedFeed[] = [];
  const failures: {url: string; reason: Error}[] = [];
  answers.forEach((answer, index) => {
    if (answer.status === 'fulfilled') feeds.push(answer.value);
    else failures.push({url: urls[index]!, reason: answer.reason as Error});
  });
  if (feeds.length === 0) throw failures[0]!.reason;
  const {LocalGroups} = await import('./local-groups.js');
  const groups = new LocalGroups({
    records: joined(feeds.map(({records}) => records)),
    source: feeds.map(({source}) => source),
    explain: async () => {
      const found = await Promise.all(feeds.map((feed) => feed.explain()));
      return [...failures.map(unreachable), ...found.flat()];
    },
    asOf: Date.now(),
  });
  return {groups};
};

/**
 * Makes one listing of several feeds, in which each record is credited. One that fails is a problem for the site's owner,
 * all failing is an error. A server stands alone: here it counts as one that fails. With `device:`, check-ins stay in the
 * journal of this device; beside feeds, groups come from those.
 * @throws {BackendError}
 */
export const connectSeveral = async (named: readonly string[], options: ConnectOptions): Promise<Backend> => {
  if (!named.includes(journal)) return joinedFeeds(named, options);
  const {openJournal} = await import('./device/journal.js');
  const feeds = named.filter((url) => url !== journal);
  const [own, listing] = await Promise.all([openJournal(), feeds.length > 0 ? joinedFeeds(feeds, options) : {}]);
  return {...listing, ...own};
};
