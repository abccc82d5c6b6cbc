import type {FeedOptions, OpenedFeed} from './feed.js';
import {openJson} from './open-json.js';
import {wholeOf} from './pages.js';
import {type RequestOptions, request} from './request.js';

/** Opens a feed whose first page is here, with the pages that follow; its address is absolute. */
export const openPaged = async (
  format: 'bmlt' | 'hsds',
  first: unknown,
  options: FeedOptions & RequestOptions & {url: string},
): Promise<OpenedFeed> => {
  const {whole, problems} = await wholeOf(format, first, options.url, async (page) => {
    const {text} = await request(page, options);
    try {
      return JSON.parse(text) as unknown;
    } catch {
      throw new SyntaxError('it is not valid JSON.');
    }
  });
  const feed = await openJson(whole, options);
  return {
    ...feed,
    problems: [...problems, ...feed.problems],
    explain: async () => [...problems, ...(await feed.explain())],
  };
};
