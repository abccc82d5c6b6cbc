import {mkdir, mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {startEmbedded} from '../../../src/server/database/embedded/start.ts';
import {openDatabase} from '../../../src/server/database/database.ts';
import {migrate} from '../../../src/server/database/migrate.ts';
import {listingWriter} from '../../../src/server/listing/store.ts';
import {generateGroups} from './listing.ts';
import {progressOf} from './progress.mjs';

/** Who is credited for the bench's groups. */
export const source = {id: 'bench', name: 'Bench', url: 'https://example.org/'};

// PostgreSQL's own user must come through to it, so not below anybody's home
async function folderFor({keep, groups, seed}) {
  if (!keep) return mkdtemp(join(tmpdir(), 'kith-bench-'));
  const folder = join(tmpdir(), `kith-bench-kept-${groups}-${seed}`);
  await mkdir(folder, {recursive: true});
  return folder;
}

const holds = async ({db}) =>
  Number((await db.selectFrom('groups').select(db.fn.countAll().as('count')).executeTakeFirstOrThrow()).count);

/** Fills a database with a seeded listing, unless it has it already; answers the seconds it took. */
async function fill(database, {groups, seed, now}) {
  const started = performance.now();
  const writer = listingWriter(database, {now});
  if ((await holds(database)) !== groups) {
    const progress = progressOf('Filling the listing', groups);
    await writer.replace(source, generateGroups({groups, seed}), {onProgress: progress.at});
    progress.done();
  }
  await writer.lookAhead();
  return (performance.now() - started) / 1000;
}

/**
 * A PostgreSQL of its own with a seeded listing in it: `{folder, url, ownerUrl, seconds, stop, remove}`. `keep` = where the
 * next run finds it filled; else in a folder of its own.
 */
export async function openStore({groups, seed, keep = false, now = Date.now}) {
  const folder = await folderFor({keep, groups, seed});
  const {url, ownerUrl, stop} = await startEmbedded(folder, {log: (line) => console.error(line)});
  await migrate(ownerUrl, {servingUrl: url});
  const database = await openDatabase({url, poolSize: 10});
  const seconds = await fill(database, {groups, seed, now});
  return {
    folder,
    url,
    ownerUrl,
    seconds,
    database,
    stop: async () => {
      await database.close();
      await stop();
    },
    remove: () => (keep ? undefined : rm(folder, {recursive: true, force: true})),
  };
}
