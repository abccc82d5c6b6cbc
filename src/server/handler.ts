import type {RequestListener} from 'node:http';
import {createApp} from './app.js';
import {erasureFile, replayErasures} from './sent/erasures.js';
import type {Config} from './config/config.js';
import type {Database} from './database/database.js';
import {toOutput} from './http/log.js';
import type {FeedOrder} from './import/feed-order.js';
import {importFeed} from './import/import-feed.js';
import type {ImportReport} from './import/report.js';
import {safeFetch} from './import/safe-fetch.js';
import {type Fetch, listenerOf} from './listener.js';
import {listingReader, listingWriter} from './listing/store.js';
import {openStore} from './open/store.js';
import {type Questionnaires, openQuestionnaires} from './questionnaires/questionnaires.js';
import type {Voices} from './open/voices.js';
import {startDuties} from './schedule/duties.js';

/** The server without a socket, for who has one already. */
export interface Handler {
  /** From Request to Response. */
  fetch: Fetch;
  /** The same for Node's own HTTP server: `createServer(handler.listener)`, or a route of Express. */
  listener: RequestListener;
  /** Reads an address or a file into the listing, as the command `kith import` does. */
  importFeed(order: FeedOrder): Promise<ImportReport>;
  /** Ends the periodic work and closes the database. What is in flight must have been answered. */
  close(): Promise<void>;
}

/** Puts a handler together around an open database. */
const handlerOf = (
  config: Config,
  {database, questionnaires}: {database: Database; questionnaires: Questionnaires},
  {now, log, say}: Voices,
): Handler => {
  const voices = {...(now && {now}), ...(log && {log})};
  const app = createApp({config, database, questionnaires, listing: listingReader(database, voices), ...voices});
  const fetch: Fetch = (request, info) => app.fetch(request, info);
  const writer = listingWriter(database, voices);
  const duties = startDuties(config, database, writer, {...voices, ...(say && {say})});
  return {
    fetch,
    listener: listenerOf(fetch),
    importFeed: (order) => importFeed(order, {database, writer, fetch: (url) => safeFetch(url)}),
    close: () => duties.stop(),
  };
};

/**
 * Opens the database, brings it forward, and begins the periodic work. Structured lines go to standard output, unless `log`
 * takes them.
 * @throws {ConfigError} in words for who runs it.
 */
export const openHandler = async (config: Config, voices: Voices = {}): Promise<Handler> => {
  const {log = toOutput, ...others} = voices;
  const questionnaires = openQuestionnaires(config.questionnaires);
  await questionnaires.all();
  const {database, close} = await openStore(config, voices);
  try {
    await replayErasures(database, erasureFile(config));
    const handler = handlerOf(config, {database, questionnaires}, config.log === 'off' ? others : {...others, log});
    return {
      ...handler,
      close: async () => {
        await handler.close();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
};
