import {loadMarkup} from '../../model/text/plain-text.js';
import type {FeedOptions, OpenedFeed} from './feed.js';
import {empty, feedProblem, nothing, opened, openJson, openValue, readingOf, withReader} from './open-json.js';
import {sniffText} from './sniff-text.js';

const textReaders = {
  csv: async () => (await import('./csv/open.js')).open,
  icalendar: async () => (await import('./icalendar/open.js')).open,
};

const parsed = (text: string): {value: unknown} | undefined => {
  try {
    return {value: JSON.parse(text)};
  } catch {
    return undefined;
  }
};

const openBrokenJson = async (text: string, options: FeedOptions): Promise<OpenedFeed> => {
  await loadMarkup();
  const {salvage} = await import('./salvage.js');
  const {value, problems} = salvage(text);
  return openValue(value, options, problems);
};

const openText = async (text: string, format: keyof typeof textReaders, options: FeedOptions): Promise<OpenedFeed> => {
  const reading = readingOf(options);
  await loadMarkup();
  const readout = await withReader(text, textReaders[format](), reading);
  return opened({...readout, problems: empty(readout, reading)}, reading, options, format);
};

const openUnknown = async (text: string, options: FeedOptions): Promise<OpenedFeed> => {
  const reading = readingOf(options);
  const {notAFeed} = await import('./unreadable.js');
  return opened(nothing(feedProblem('not-a-feed', reading, notAFeed(text))), reading, options);
};

/**
 * Opens a feed; records are built as far as somebody looks. Never rejects because of what is in it: a feed that cannot
 * be read has no records and one problem in plain words. `type` is the answer's content type.
 */
export const openFeed = async (text: string, options: FeedOptions = {}, type?: string): Promise<OpenedFeed> => {
  const bare = text.replace(/^\uFEFF/, '');
  const seen = sniffText(bare, type);
  const format = options.format ?? seen;
  if (!bare.trim()) return openUnknown(bare, options);
  if (format === 'csv' || format === 'icalendar') return openText(bare, format, options);
  if (seen !== 'json') return openUnknown(bare, options);
  const json = parsed(bare);
  return json ? openJson(json.value, options, bare) : openBrokenJson(bare, options);
};
