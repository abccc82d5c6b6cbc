import {joined} from '../model/joined.js';
import type {Problem} from '../model/records.js';
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

const unreachable = (url: string, reason: unknown): Problem => ({
  code: 'unreachable',
  at: url,
  message: `This feed could not be read, so its groups are missing: ${reason instanceof Error ? reason.message : String(reason)}`,
});

const absolute = (url: string): string => {
  try {
    return new URL(url).href;
  } catch {
    throw new BackendError('invalid', `“${url}” is not an address. Use a URL such as https://example.org/meetings.json.`);
  }
};

/**
 * Connects to whatever is behind an endpoint, recognised by what comes back. Several URLs, separated by spaces, become
 * one listing in which each record is credited; one that fails is a problem for the site's owner, all failing is an error.
 * @throws {BackendError}
 */
export const connect = async (endpoint: string, options: ConnectOptions = {}): Promise<Backend> => {
  const urls = endpoint.split(/\s+/).filter(Boolean).map(absolute);
  const answers = await Promise.allSettled(urls.map((url) => fetchFeed(url, options)));
  const feeds: Opened[] = [];
  const problems: Problem[] = [];
  answers.forEach((answer, index) => {
    if (answer.status === 'fulfilled') feeds.push(answer.value);
    else problems.push(unreachable(urls[index]!, answer.reason));
  });
  const [first] = answers;
  if (feeds.length === 0) throw first?.status === 'rejected' ? first.reason : new BackendError('invalid', 'The endpoint is empty.');
  const groups = new LocalGroups({
    records: feeds.length === 1 ? feeds[0]!.records : joined(feeds.map(({records}) => records)),
    source: feeds.map(({source}) => source),
    problems: [...problems, ...feeds.flatMap((feed) => feed.problems)],
    asOf: Date.now(),
  });
  return {groups};
};
