import {noRecords} from '../../model/no-records.js';
import type {Problem} from '../../model/records.js';
import {holdsMarkup, loadMarkup} from '../../model/text/plain-text.js';
import type {FeedFormat, FeedOptions, OpenedFeed, Reading, Readout} from './feed.js';
import {compact} from './fields.js';
import {sourceKey} from './ids.js';
import {sniffJson} from './sniff-json.js';
import {deviceZone, isZone} from './zones.js';

const jsonReaders = {
  'meeting-guide': async () => (await import('./meeting-guide/open.js')).open,
  bmlt: async () => (await import('./bmlt/open.js')).open,
  hsds: async () => (await import('./hsds/open.js')).open,
  kith: async () => (await import('./kith/open.js')).open,
};

const isJson = (format: FeedFormat): format is keyof typeof jsonReaders => format in jsonReaders;

/** What is known of a feed before it is read. */
export const readingOf = ({url, timeZone, columns = {}}: FeedOptions): Reading => {
  const zoneGiven = isZone(timeZone);
  return {
    source: compact({id: sourceKey(url), url: url?.slice(0, 2_000)}),
    timeZone: zoneGiven ? timeZone : deviceZone(),
    zoneGiven,
    columns,
  };
};

/** A problem of the feed as a whole. */
export const feedProblem = (code: string, {source}: Reading, message: string): Problem => ({
  code,
  at: source.url ?? 'feed',
  message,
});

/** What is made of a feed that cannot be read. */
export const nothing = (problem: Problem): Readout => ({records: noRecords, problems: [problem]});

/** The feed, with what went wrong. */
export const opened = (readout: Readout, reading: Reading, options: FeedOptions, format?: FeedFormat): OpenedFeed => {
  const {records, problems, name} = readout;
  if (name) reading.source.name = name;
  return {
    records,
    problems,
    source: reading.source,
    ...(format && {format}),
    explain: async () => (await import('./unreadable.js')).explained(readout, reading, options),
  };
};

/** Reads with a format's reader. Whatever goes wrong there becomes a problem. */
export const withReader = async <T>(
  input: T,
  reader: Promise<(input: T, reading: Reading) => Readout | Promise<Readout>>,
  reading: Reading,
): Promise<Readout> => {
  const read = await reader;
  try {
    return await read(input, reading);
  } catch (error) {
    return nothing(feedProblem('unreadable', reading, `The feed could not be read: ${String(error)}`));
  }
};

/** The problems of a feed; having no records is one. */
export const empty = ({records, problems}: Readout, reading: Reading): Problem[] =>
  records.size > 0 || problems.length > 0 ? problems : [feedProblem('empty-feed', reading, 'The feed has no records.')];

/** `found` = the problems of the text that the value was read from. */
export const openValue = async (value: unknown, options: FeedOptions, found: Problem[]): Promise<OpenedFeed> => {
  const reading = readingOf(options);
  const format = options.format ?? sniffJson(value);
  if (!format || !isJson(format)) {
    const {notAListing} = await import('./unreadable.js');
    return opened(nothing(feedProblem('not-a-feed', reading, notAListing(value))), reading, options);
  }
  const readout = await withReader(value, jsonReaders[format](), reading);
  const whole = {...readout, problems: [...found, ...readout.problems]};
  return opened({...whole, problems: empty(whole, reading)}, reading, options, format);
};

/**
 * Opens a feed that is parsed JSON already. Never rejects because of what is in it. With the `text` that it was parsed
 * from, what reads markup is loaded only where there may be some.
 */
export const openJson = async (value: unknown, options: FeedOptions = {}, text?: string): Promise<OpenedFeed> => {
  if (text === undefined || holdsMarkup(text)) await loadMarkup();
  return openValue(value, options, []);
};
