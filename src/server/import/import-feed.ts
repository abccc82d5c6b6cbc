import type {Group, Source} from '../../model/group.js';
import type {Problem} from '../../model/records.js';
import type {Database} from '../database/database.js';
import type {ListingWriter, WriteCount} from '../listing/listing-store.js';
import type {FeedOrder} from './feed-order.js';
import {groupsOf, problemsOf} from './groups-of.js';
import {countListed, taken} from './listed.js';
import {type FetchFeed, openPlace} from './open-place.js';
import type {ImportReport} from './report.js';

/** What an import needs besides its order. */
export interface ImportParts {
  database: Database;
  writer: ListingWriter;
  fetch: FetchFeed;
  /** Reads and reports, and writes nothing. */
  dryRun?: boolean;
  onProgress?: (done: number, all: number) => void;
  signal?: AbortSignal;
}

/** Problems after which a feed is not whole: what is missing has not vanished. */
const partial = new Set(['pages-missing', 'cut-off', 'broken-json']);

const reasonToKeep = async (
  {database}: ImportParts,
  {id}: Source,
  groups: readonly Group[],
  problems: readonly Problem[],
): Promise<string | undefined> => {
  const listed = await countListed(database, id);
  const stays = listed > 0 ? ` What was read of it earlier stays listed: ${listed.toLocaleString('en')} groups.` : '';
  if (groups.length === 0) return `Nothing in it could be listed.${stays}`;
  const cut = problems.find(({code}) => partial.has(code));
  return cut && listed > groups.length ? `Only a part of it could be read.${stays}` : undefined;
};

const write = async (
  parts: ImportParts,
  source: Source,
  groups: readonly Group[],
): Promise<{count: WriteCount; problems: Problem[]}> => {
  const {database, writer, onProgress, signal} = parts;
  const others = await taken(database, source.id, groups);
  const own = groups.filter(({id}) => !others.has(id));
  const count = await writer.replace(source, own, {
    ...(signal && {signal}),
    ...(onProgress && {onProgress: (done) => onProgress(done, own.length)}),
  });
  const problems = [...others].map((id) => ({
    code: 'taken-id',
    at: id,
    message: 'Another source lists a group with this id, which stays as it is.',
  }));
  return {count, problems};
};

/**
 * Reads a feed and makes the listing hold what is in it. A feed of which nothing or not all could be read takes nothing
 * away that was listed.
 * @throws {FetchError} when it is not there; the listing then stays as it was, too.
 */
export const importFeed = async (order: FeedOrder, parts: ImportParts): Promise<ImportReport> => {
  const feed = await openPlace(order, parts.fetch);
  const found = await feed.explain();
  const {records, source} = feed;
  const groups = [...groupsOf(records)];
  const problems = [...found, ...problemsOf(records)];
  const report = {place: order.place, source, groups: groups.length, meetings: records.size, problems};
  parts.signal?.throwIfAborted();
  const kept = await reasonToKeep(parts, source, groups, problems);
  if (kept) return {...report, kept};
  if (parts.dryRun) return {...report, kept: 'This was a trial: nothing was written.'};
  const written = await write(parts, source, groups);
  return {...report, count: written.count, problems: [...problems, ...written.problems]};
};
