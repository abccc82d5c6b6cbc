import type {Problem} from '../../model/records.js';
import type {Raw} from './feed.js';
import {isRaw} from './fields.js';

// Far more than any real listing: a server that never stops answering must not hold a phone for ever.
const pagesAtMost = 500;
const recordsAtMost = 250_000;

/** Reads one more page, as parsed JSON. */
export type ReadPage = (url: string) => Promise<unknown>;

interface Paging {
  /** The parameter that numbers pages. */
  number: string;
  /** The records of a page. */
  records: (page: unknown) => readonly unknown[];
  /** What tells one record from another. */
  id: (record: unknown) => unknown;
  /** The address of page `n`, counted from 1; undefined when there is none. */
  address: (url: URL, n: number, first: unknown) => URL | undefined;
  /** The first page with the records of all. */
  whole: (first: unknown, records: readonly unknown[]) => unknown;
}

const fieldOf = (page: unknown, name: string): unknown => (isRaw(page) ? page[name] : undefined);

const listOf = (page: unknown, name: string): readonly unknown[] => {
  const list: unknown = Array.isArray(page) ? page : fieldOf(page, name);
  return Array.isArray(list) ? (list as unknown[]) : [];
};

const withParameters = (url: URL, values: Record<string, string | number>): URL => {
  const next = new URL(url);
  for (const [name, value] of Object.entries(values)) next.searchParams.set(name, String(value));
  return next;
};

// A BMLT server caps a page without saying so: the next page of the same size tells whether there is more.
const bmlt: Paging = {
  number: 'page_num',
  records: (page) => listOf(page, 'meetings'),
  id: (record) => fieldOf(record, 'id_bigint'),
  address: (url, n, first) => {
    if (url.searchParams.get('switcher') !== 'GetSearchResults') return undefined;
    const size = url.searchParams.get('page_size') ?? listOf(first, 'meetings').length;
    return withParameters(url, {page_size: size, page_num: n});
  },
  whole: (first, meetings) => (Array.isArray(first) ? meetings : {...(first as Raw), meetings}),
};

const hsds: Paging = {
  number: 'page',
  records: (page) => listOf(page, 'contents'),
  id: (record) => fieldOf(record, 'id'),
  address: (url, n, first) => (n <= Number(fieldOf(first, 'total_pages')) ? withParameters(url, {page: n}) : undefined),
  whole: (first, contents) => ({...(first as Raw), contents}),
};

/** The records of one more page, or why it could not be read. */
const readRecords = async (paging: Paging, url: URL, read: ReadPage): Promise<readonly unknown[] | string> => {
  try {
    return paging.records(await read(url.href));
  } catch (error) {
    return String(error);
  }
};

/** The records of a page that are not there yet; one without an id counts as new. */
const newIn = (paging: Paging, page: readonly unknown[], seen: Set<unknown>): readonly unknown[] => {
  const fresh = page.filter((record) => paging.id(record) === undefined || !seen.has(paging.id(record)));
  for (const record of fresh) seen.add(paging.id(record));
  return fresh;
};

/** Adds the records of the further pages to `all`; answers why it stopped early, if it did. */
const readOn = async (
  paging: Paging,
  first: unknown,
  url: URL,
  read: ReadPage,
  all: unknown[],
): Promise<string | undefined> => {
  const seen = new Set(all.map(paging.id));
  const start = Number(url.searchParams.get(paging.number)) || 1;
  for (let n = start + 1; n < start + pagesAtMost && all.length < recordsAtMost; n++) {
    const next = all.length > 0 ? paging.address(url, n, first) : undefined;
    const page = next ? await readRecords(paging, next, read) : [];
    if (typeof page === 'string') return `Page ${n} could not be read, so the listing ends there: ${page}`;
    const fresh = newIn(paging, page, seen);
    if (fresh.length === 0) return undefined;
    all.push(...fresh);
  }
  return `There are more than ${pagesAtMost} pages or ${recordsAtMost} records; the rest is not shown.`;
};

/**
 * Reads the pages that follow the first, until one brings nothing new, all from the address of the first. A page that
 * fails is a problem; what came before stays.
 */
export const wholeOf = async (
  format: 'bmlt' | 'hsds',
  first: unknown,
  url: string,
  read: ReadPage,
): Promise<{whole: unknown; problems: Problem[]}> => {
  const paging = format === 'bmlt' ? bmlt : hsds;
  const all = [...paging.records(first)];
  const message = await readOn(paging, first, new URL(url), read, all);
  return {whole: paging.whole(first, all), problems: message ? [{code: 'pages-missing', at: url, message}] : []};
};
