import type {FeedFormat, Raw} from './feed.js';
import {isRaw} from './fields.js';

const sniffObject = (value: Raw): FeedFormat | undefined => {
  const {kith, groups, contents, meetings, records} = value;
  if (kith !== undefined && Array.isArray(groups)) return 'kith';
  if (Array.isArray(contents)) return 'hsds';
  if (Array.isArray(meetings)) return sniffList(meetings);
  if (Array.isArray(records)) return 'meeting-guide';
  return 'service_at_locations' in value ? 'hsds' : undefined;
};

/** The format of a parsed JSON value, by what is in it; undefined when it is no listing. */
export const sniffJson = (value: unknown): FeedFormat | undefined => {
  if (Array.isArray(value)) return sniffList(value);
  return isRaw(value) ? sniffObject(value) : undefined;
};

const sniffList = (list: readonly unknown[]): FeedFormat => {
  const first = list.find(isRaw) ?? {};
  if ('weekday_tinyint' in first || 'id_bigint' in first || 'meeting_name' in first) return 'bmlt';
  if ('service_at_locations' in first || 'organization_id' in first) return 'hsds';
  return Array.isArray(first.meetings) ? 'kith' : 'meeting-guide';
};
