import {readFile} from 'node:fs/promises';
import {decoded} from '../../backend/feeds/decoded.js';
import type {FeedOptions, OpenedFeed} from '../../backend/feeds/feed.js';
import {openFeed} from '../../backend/feeds/open-feed.js';
import {openJson} from '../../backend/feeds/open-json.js';
import {wholeOf} from '../../backend/feeds/pages.js';
import {sniffJson} from '../../backend/feeds/sniff-json.js';
import {type FeedOrder, isAddress, sourceOf} from './feed-order.js';
import {FetchError} from './fetch-error.js';
import type {Fetched} from './safe-fetch.js';

/** Fetches an address. */
export type FetchFeed = (url: string) => Promise<Fetched>;

const textOf = (bytes: Uint8Array<ArrayBuffer>): string => {
  const text = new TextDecoder().decode(bytes);
  return text.includes('\uFFFD') ? decoded(bytes.buffer, text) : text;
};

const fromFile = async (path: string): Promise<Fetched> => {
  try {
    return {bytes: new Uint8Array(await readFile(path)), type: ''};
  } catch (error) {
    throw new FetchError(`The file “${path}” cannot be read: ${(error as NodeJS.ErrnoException).code}.`);
  }
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Bytes of all pages of a feed together: twice what one answer may have. */
const largest = 100_000_000;

/** Fetches no more once that much has come: pages without end must not fill the memory. */
const bounded = (fetch: FetchFeed): FetchFeed => {
  let size = 0;
  return async (url) => {
    const fetched = await fetch(url);
    size += fetched.bytes.length;
    if (size > largest)
      throw new FetchError(`Its pages are larger than ${largest.toLocaleString('en')} bytes together.`);
    return fetched;
  };
};

const openPages = async (
  format: 'bmlt' | 'hsds',
  first: unknown,
  url: string,
  options: FeedOptions,
  fetch: FetchFeed,
): Promise<OpenedFeed> => {
  const {whole, problems} = await wholeOf(format, first, url, async (page) => {
    const value = parsed(textOf((await fetch(page)).bytes));
    if (value === undefined) throw new FetchError('It is not valid JSON.');
    return value;
  });
  const feed = await openJson(whole, options);
  return {...feed, explain: async () => [...problems, ...(await feed.explain())]};
};

/** Opens a feed of any format, with all its pages. */
const opened = async (order: FeedOrder, options: FeedOptions, fetch: FetchFeed): Promise<OpenedFeed> => {
  const {place} = order;
  const fetchAll = bounded(fetch);
  const {bytes, type} = await (isAddress(place) ? fetchAll(place) : fromFile(place));
  const text = textOf(bytes);
  const value = isAddress(place) ? parsed(text) : undefined;
  const format = value === undefined ? undefined : sniffJson(value);
  return format === 'bmlt' || format === 'hsds'
    ? openPages(format, value, place, options, fetchAll)
    : openFeed(text, options, type);
};

/** The address for all to see: behind “?” there may be a key. */
const credited = (place: string): string => place.replace(/[?#].*$/s, '').slice(0, 2_000);

/**
 * Opens what an order names.
 * @throws {FetchError} when it is not there. What is wrong inside it is a problem, not an error.
 */
export const openPlace = async (order: FeedOrder, fetch: FetchFeed): Promise<OpenedFeed> => {
  const {place, name, timeZone} = order;
  const feed = await opened(order, {url: sourceOf(order), ...(timeZone && {timeZone})}, fetch);
  // groups hold this very object
  if (isAddress(place)) feed.source.url = credited(place);
  else delete feed.source.url;
  if (name) feed.source.name = name;
  return feed;
};
