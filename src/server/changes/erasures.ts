import {mkdir, open, readFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {type Transaction, sql} from 'kysely';
import type {Config} from '../config/config.js';
import type {Database} from '../database/database.js';
import {retried} from '../database/retried.js';
import type {Tables} from '../database/tables.js';
import {asKeeper} from './scope.js';

/*
 * The list of what was erased lives outside the database and its backups. A backup that is restored brings back what was
 * withdrawn since; the list, replayed at the start, takes it away again.
 */

/** An erased item, by the keys it has in the database. */
export interface Erased {
  groupKey: string;
  id: string;
}

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const batch = 500;

/** Where the list is kept. */
export const erasureFile = ({erasures, data}: Config): string => erasures ?? join(data, 'erasures');

/** So that a file that has just come into being survives a loss of power too. */
const syncFolder = async (path: string): Promise<void> => {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
};

/**
 * Adds one item to the list; once it resolves, the line is on the disk.
 * @param day ISO date, so that lines older than every backup can be cut off
 */
export const noteErasure = async (file: string, {groupKey, id}: Erased, day: string): Promise<void> => {
  await mkdir(dirname(file), {recursive: true});
  const list = await open(file, 'a', 0o600);
  try {
    // begins a line of its own, also after one that a crash has cut short
    await list.appendFile(`\n${day} ${groupKey} ${id}\n`);
    await list.sync();
  } finally {
    await list.close();
  }
  await syncFolder(dirname(file));
};

const readErasures = async (file: string): Promise<Erased[]> => {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const line = new RegExp(`^\\S+ (${uuid}) (${uuid})$`, 'gm');
  return [...text.matchAll(line)].map(([, groupKey = '', id = '']) => ({groupKey, id}));
};

const eraseAll = async (trx: Transaction<Tables>, items: Erased[]): Promise<number> => {
  await asKeeper(trx);
  const ids = items.map(({id}) => id);
  const {numUpdatedRows} = await trx
    .updateTable('changes')
    .set({body: null, email: null, withdrawn_at: sql<Date>`coalesce(withdrawn_at, now())`})
    .where('group_key', 'in', [...new Set(items.map(({groupKey}) => groupKey))])
    .where('id', 'in', ids)
    .where((where) => where.or([where('withdrawn_at', 'is', null), where('body', 'is not', null)]))
    .executeTakeFirstOrThrow();
  await trx
    .updateTable('replays')
    .set({body_hash: Buffer.alloc(0)})
    .where('item', 'in', ids)
    .execute();
  return Number(numUpdatedRows);
};

/**
 * Erases again whatever the list names: to be run at every start, before anything is served.
 * @returns how many items a restored backup had brought back.
 */
export const replayErasures = async ({db}: Database, file: string): Promise<number> => {
  const items = await readErasures(file);
  let erased = 0;
  for (let start = 0; start < items.length; start += batch)
    erased += await retried(db, (trx) => eraseAll(trx, items.slice(start, start + batch)));
  return erased;
};
