import type {Group, Meeting, Source} from '../../model/group.js';
import type {Problem, Records} from '../../model/records.js';
import type {Backend} from '../backend.js';

/** The formats in which sites publish groups. */
export type FeedFormat = 'meeting-guide' | 'bmlt' | 'csv' | 'icalendar' | 'hsds' | 'kith';

export interface FeedOptions {
  /** Recognised by content when missing. */
  format?: FeedFormat;
  /** Where the feed comes from: credited, and the beginning of every id. */
  url?: string;
  /** IANA zone of records that name none; the device's own when missing. */
  timeZone?: string;
  /** For CSV: the field meant by a heading, `{'Where we meet': 'location'}`. */
  columns?: Record<string, string>;
}

/** A feed whose records are built as far as somebody looks. */
export interface OpenedFeed {
  records: Records;
  /** Why nothing, or not everything, could be read: known at once. */
  problems: Problem[];
  /**
   * Looks the feed over: answers all that concerns it as a whole, and the records that could not be taken at all. From
   * then on `records.problems(index)` tells what is wrong with the others; before, some formats answer nothing there.
   */
  explain: () => Promise<Problem[]>;
  source: Source;
  /** Missing when the feed could not be read. */
  format?: FeedFormat;
  /** Where a server answered instead of a feed: what it offers. */
  backend?: Backend;
}

/** A feed, whole. */
export interface ReadFeed {
  groups: Group[];
  problems: Problem[];
  source: Source;
}

/** What a reader knows besides the feed itself. */
export interface Reading {
  source: Source;
  /** IANA zone of records that name none. */
  timeZone: string;
  /** True when the site gave that zone, false when it is the device's. */
  zoneGiven: boolean;
  columns: Record<string, string>;
}

/** What a reader makes of a feed. */
export interface Readout {
  records: Records;
  /** What concerns the whole feed, and the records that could not be taken. */
  problems: Problem[];
  /** Finds more such problems, and those of the records, for formats that look for them only when asked. */
  explain?: () => Promise<Problem[]>;
  /** The listing's own name, when it says one. */
  name?: string;
}

/** One JSON object, or one row, as published. */
export type Raw = Record<string, unknown>;

/** A problem of a record, before it is known where the record is. */
export type Flaw = Omit<Problem, 'at'>;

/** A group without what it gets from its place in the listing. */
export type GroupDraft = Omit<Group, 'id' | 'meetings' | 'source'>;
export type MeetingDraft = Omit<Meeting, 'id'>;
