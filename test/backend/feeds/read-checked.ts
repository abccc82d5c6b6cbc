import {expect} from '@open-wc/testing';
import * as v from 'valibot';
import type {FeedOptions, ReadFeed} from '../../../src/backend/feeds/feed.js';
import {readFeed} from '../../../src/backend/feeds/read-feed.js';
import {GroupSchema} from '../../../src/model/group.js';
import type {Group, Meeting} from '../../../src/model/group.js';

/** Reads a feed, and expects of it what holds for every feed: groups as the schema has them, and ids that are unique. */
export const readChecked = async (text: string, options: FeedOptions = {}): Promise<ReadFeed> => {
  const feed = await readFeed(text, {timeZone: 'Europe/Madrid', ...options});
  for (const group of feed.groups) v.parse(GroupSchema, group);
  const ids = feed.groups.map(({id}) => id);
  const meetings = feed.groups.flatMap((group) => group.meetings.map(({id}) => id));
  expect(new Set(ids).size, 'group ids').to.equal(ids.length);
  expect(new Set(meetings).size, 'meeting ids').to.equal(meetings.length);
  return feed;
};

/** The same for a value that becomes JSON. */
export const readJson = (value: unknown, options: FeedOptions = {}): Promise<ReadFeed> =>
  readChecked(JSON.stringify(value), options);

/** The one group of a feed, with its first meeting. */
export const only = ({groups}: ReadFeed): {group: Group; meeting: Meeting} => {
  expect(groups).to.have.length(1);
  const [group] = groups as [Group];
  return {group, meeting: group.meetings[0] as Meeting};
};

/** What is wrong with a feed, as `at code field`. */
export const problemsOf = ({problems}: ReadFeed): string[] =>
  problems.map(({at, code, field}) => [at, code, field].filter(Boolean).join(' '));
