import type {Problem} from '../../model/records.js';
import {recordsOf} from '../../model/records-of.js';
import type {FeedFormat, FeedOptions, OpenedFeed, Reading, Readout} from './feed.js';
import {compact} from './fields.js';
import {sourceKey} from './ids.js';
import {sniff, sniffJson} from './sniff.js';
import {deviceZone, isZone} from './zones.js';

const jsonReaders = {
  'meeting-guide': async () => (await import('./meeting-guide/open.js')).open,
  bmlt: async () => (await import('./bmlt/open.js')).open,
  hsds: async () => (await import('./hsds/open.js')).open,
  kith: async () => (await import('./kith/open.js')).open,
};
const textReaders = {
  csv: async () => (await import('./csv/open.js')).open,
  icalendar: async () => (await import('./icalendar/open.js')).open,
};

const isText = (format: FeedFormat): format is keyof typeof textReaders => format in textReaders;

const readingOf = ({url, timeZone, columns = {}}: FeedOptions): Reading => {
  const zoneGiven = isZone(timeZone);
  return {
    source: compact({id: sourceKey(url), url: url?.slice(0, 2_000)}),
    timeZone: zoneGiven ? timeZone : deviceZone(),
    zoneGiven,
    columns,
  };
};

const feedProblem = (code: string, {source}: Reading, message: string): Problem => ({code, at: source.url ?? 'feed', message});

const zoneProblems = (reading: Reading, {timeZone}: FeedOptions): Problem[] =>
  (timeZone && !reading.zoneGiven ? [feedProblem('unknown-zone', reading,
    `The time zone given to the widget, “${timeZone}”, does not exist. Write one such as Europe/Madrid.`)] : []);

const nothing = (problem: Problem): Readout => ({records: recordsOf([]), problems: [problem]});

const opened = (readout: Readout, reading: Reading, options: FeedOptions, format?: FeedFormat): OpenedFeed => {
  const before = zoneProblems(reading, options);
  const {records, name} = readout;
  const problems = [...before, ...readout.problems];
  if (name) reading.source.name = name;
  return {
    records, problems, source: reading.source, ...format && {format},
    explain: async () => [...problems, ...await readout.explain?.() ?? []],
  };
};

/** Reads with a format's reader. Whatever goes wrong there becomes a problem. */
const withReader = async <T>(
  input: T, reader: Promise<(input: T, reading: Reading) => Readout | Promise<Readout>>, reading: Reading,
): Promise<Readout> => {
  const read = await reader;
  try {
    return await read(input, reading);
  } catch (error) {
    return nothing(feedProblem('unreadable', reading, `The feed could not be read: ${String(error)}`));
  }
};

const empty = ({records, problems}: Readout, reading: Reading): Problem[] =>
  (records.size > 0 || problems.length > 0 ? problems : [feedProblem('empty-feed', reading, 'The feed has no records.')]);

/** Opens a feed that is parsed JSON already. Never rejects because of what is in it. */
export const openJson = async (value: unknown, options: FeedOptions = {}): Promise<OpenedFeed> => {
  const reading = readingOf(options);
  const format = options.format ?? sniffJson(value);
  if (!format || isText(format)) {
    const {notAListing} = await import('./unreadable.js');
    return opened(nothing(feedProblem('not-a-feed', reading, notAListing(value))), reading, options);
  }
  const readout = await withReader(value, jsonReaders[format](), reading);
  return opened({...readout, problems: empty(readout, reading)}, reading, options, format);
};

const parsed = (text: string): {value: unknown} | undefined => {
  try {
    return {value: JSON.parse(text)};
  } catch {
    return undefined;
  }
};

const openBrokenJson = async (text: string, options: FeedOptions): Promise<OpenedFeed> => {
  const {salvage} = await import('./salvage.js');
  const {value, problems} = salvage(text);
  const feed = await openJson(value, options);
  return {
    ...feed, problems: [...problems, ...feed.problems], explain: async () => [...problems, ...await feed.explain()],
  };
};

const openText = async (text: string, format: keyof typeof textReaders, options: FeedOptions): Promise<OpenedFeed> => {
  const reading = readingOf(options);
  const readout = await withReader(text, textReaders[format](), reading);
  return opened({...readout, problems: empty(readout, reading)}, reading, options, format);
};

/**
 * Opens a feed; records are built as far as somebody looks. Never rejects because of what is in it: a feed that cannot
 * be read has no records and one problem in plain words. `type` is the answer's content type.
 */
export const openFeed = async (text: string, options: FeedOptions = {}, type?: string): Promise<OpenedFeed> => {
  const bare = text.replace(/^\uFEFF/, '');
  const seen = bare.trim() ? sniff(bare, type) : undefined;
  const format = options.format ?? seen;
  if (format && format !== 'json' && isText(format) && bare.trim()) return openText(bare, format, options);
  if (seen !== 'json') {
    const reading = readingOf(options);
    const {notAFeed} = await import('./unreadable.js');
    return opened(nothing(feedProblem('not-a-feed', reading, notAFeed(bare))), reading, options);
  }
  const json = parsed(bare);
  return json ? openJson(json.value, options) : openBrokenJson(bare, options);
};
