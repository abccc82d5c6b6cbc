import type {Group} from '../../model/group.js';
import type {Problem, Records} from '../../model/records.js';
import type {FeedOptions, ReadFeed} from './feed.js';
import {openFeed} from './open-feed.js';

// The copies have plain values where the listing has getters.
const plain = (group: Group): Group => ({...group, meetings: group.meetings.map((meeting) => ({...meeting}))});

const groupsOf = (records: Records): Group[] => {
  const groups = new Map<number, Group>();
  for (let index = 0; index < records.size; index++) {
    const key = records.groupIndex(index);
    if (!groups.has(key)) groups.set(key, plain(records.group(index)));
  }
  return [...groups.values()];
};

const problemsOf = (records: Records): Problem[] =>
  Array.from({length: records.size}, (_none, index) => records.problems(index)).flat();

/**
 * Reads a feed of any known format, anywhere. Every record is either in a group's `meetings` or named in `problems`;
 * never rejects because of what is in the text.
 */
export const readFeed = async (text: string, options: FeedOptions = {}): Promise<ReadFeed> => {
  const feed = await openFeed(text, options);
  const problems = await feed.explain();
  const {records, source} = feed;
  return {groups: groupsOf(records), problems: [...problems, ...problemsOf(records)], source};
};
