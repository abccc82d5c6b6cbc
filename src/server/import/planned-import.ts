import type {ImportPlan} from '../config/config.js';
import type {Database} from '../database/database.js';
import type {ListingWriter} from '../listing/listing-store.js';
import {orderOf, sourceOf} from './feed-order.js';
import {importFeed} from './import-feed.js';
import {safeFetch} from './safe-fetch.js';

/** Reads a planned feed; what came of it, or why it was not read, is a line for `log`. */
export const plannedImport = async (
  plan: ImportPlan,
  database: Database,
  writer: ListingWriter,
  {signal, log}: {signal: AbortSignal; log?: (facts: Record<string, unknown>) => void},
): Promise<void> => {
  const order = orderOf(plan);
  // an address may hold a key: the source is told instead
  const about = {job: 'import', source: sourceOf(order)};
  try {
    const fetch = (url: string) => safeFetch(url, {signal});
    const {groups, count, kept, problems} = await importFeed(order, {database, writer, fetch, signal});
    log?.({...about, groups, ...count, ...(kept && {kept}), problems: problems.length});
  } catch (error) {
    signal.throwIfAborted();
    log?.({...about, level: 'error', error: error instanceof Error ? error.message : String(error)});
  }
};
