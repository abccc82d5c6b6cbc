import type {FeedOptions} from '../../../src/backend/feeds/feed.js';
import {only, problemsOf, readChecked} from './read-checked.js';

/** One row, given as heading and cell. */
export const row = async (
  cells: Record<string, string>,
  options: FeedOptions = {},
): Promise<ReturnType<typeof only> & {problems: string[]}> => {
  const quoted = (list: string[]): string => list.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
  const all = {Name: 'Kestrel', Day: 'Monday', Time: '18:00', ...cells};
  const feed = await readChecked(`${quoted(Object.keys(all))}\n${quoted(Object.values(all))}\n`, options);
  return {...only(feed), problems: problemsOf(feed)};
};
