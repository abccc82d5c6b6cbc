import {type FeedOrder, orderOf, sharedSource} from '../import/feed-order.js';
import {FetchError} from '../import/fetch-error.js';
import {type ImportParts, importFeed} from '../import/import-feed.js';
import type {ImportReport} from '../import/report.js';
import {reportLines} from '../import/report-text.js';
import {safeFetch} from '../import/safe-fetch.js';
import {listingWriter} from '../listing/store.js';
import {openStore} from '../open/store.js';
import type {Config} from '../config/config.js';
import type {Call, Run, Terminal} from './command.js';
import {configOf} from './config-of.js';
import {UsageError} from './usage-error.js';

/** What came of one feed: a report, or why there is none. */
type Outcome = ImportReport | {place: string; error: string};

const textOf = (value: string | boolean | undefined): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

const isZone = (zone: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', {timeZone: zone}));
  } catch {
    return false;
  }
};

const named = ({values, positionals}: Call): FeedOrder[] => {
  const {name, source, 'time-zone': zone} = values;
  if (positionals.length > 1 && (name ?? source))
    throw new UsageError('--name and --source go with one feed at a time.');
  if (typeof zone === 'string' && !isZone(zone))
    throw new UsageError(`“${zone}” is no time zone; write one such as Europe/London.`);
  const about = {name: textOf(name), source: textOf(source), timeZone: textOf(zone)};
  const given = Object.fromEntries(Object.entries(about).filter(([, value]) => value !== undefined));
  return positionals.map((place) => ({place, ...given}));
};

const ordersOf = (call: Call, {imports}: Config): FeedOrder[] => {
  const orders = call.positionals.length > 0 ? named(call) : imports.map(orderOf);
  if (orders.length === 0) throw new UsageError('Name a feed: kith import https://example.org/meetings.json');
  const shared = sharedSource(orders);
  if (shared)
    throw new UsageError(
      `Two of the feeds would have the same source, “${shared}”; import them one by one with --source.`,
    );
  return orders;
};

const fetcher = ({values: {timeout, 'allow-http': local}, terminal: {signal}}: Call): ImportParts['fetch'] => {
  const seconds = Number(timeout ?? 5);
  if (!(seconds > 0 && seconds <= 3_600)) throw new UsageError('--timeout wants seconds, such as 20.');
  return (url) => safeFetch(url, {timeout: seconds * 1_000, signal, local: local === true});
};

const rateOf = (done: number, began: number): string => {
  const seconds = (performance.now() - began) / 1_000;
  return seconds < 0.5 ? '' : ` (${Math.round(done / seconds).toLocaleString('en')} a second)`;
};

const outcomeOf = async (order: FeedOrder, parts: ImportParts, {progress}: Terminal): Promise<Outcome> => {
  const began = performance.now();
  progress(`Reading ${order.place} …`);
  const onProgress = (done: number, all: number): void =>
    progress(`${done.toLocaleString('en')} of ${all.toLocaleString('en')} groups${rateOf(done, began)}`);
  try {
    return await importFeed(order, {...parts, onProgress});
  } catch (error) {
    parts.signal?.throwIfAborted();
    if (error instanceof FetchError) return {place: order.place, error: error.message};
    throw error;
  } finally {
    progress('');
  }
};

const linesOf = (outcome: Outcome): string[] =>
  'error' in outcome
    ? [`${outcome.place} could not be read, so the listing stays as it was: ${outcome.error}`]
    : reportLines(outcome);

const isLost = (outcome: Outcome): boolean => 'error' in outcome || outcome.groups === 0;

/** `kith import` */
export const importFeeds: Run = async (call) => {
  const {terminal, values} = call;
  const config = configOf(call);
  const orders = ordersOf(call, config);
  const fetch = fetcher(call);
  const {database, close} = await openStore(config, {say: terminal.say, signal: terminal.signal, share: true});
  const parts = {database, writer: listingWriter(database), fetch, signal: terminal.signal};
  const outcomes: Outcome[] = [];
  try {
    for (const order of orders) {
      const outcome = await outcomeOf(order, {...parts, dryRun: values['dry-run'] === true}, terminal);
      outcomes.push(outcome);
      if (!values.json) await terminal.write(`${linesOf(outcome).join('\n')}\n`);
    }
  } finally {
    await close();
  }
  if (values.json) await terminal.write(`${JSON.stringify({reports: outcomes}, null, 2)}\n`);
  return outcomes.some(isLost) ? 1 : 0;
};
