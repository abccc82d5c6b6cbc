import {mkdir, open, readFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {type Transaction, sql} from 'kysely';
import type {Config} from '../config/config.js';
import type {Database} from '../database/database.js';
import {retried} from '../database/retried.js';
import type {Tables} from '../database/tables.js';
import {emptied} from './emptied.js';
import {type FeedbackKind, eraseFeedback, feedbackKinds} from './erase-feedback.js';
import {forgetBodies} from './replays.js';
import {asKeeper} from './scope.js';

/*
 * The list of what was erased lives outside the database and its backups. A backup that is restored brings back what was
 * withdrawn since; the list, replayed at the start, takes it away again.
 */

/** An erased item. */
export interface Erased {
  id: string;
  /** Of a change: the key of its group. Missing: a check-in, whose owner the list does not tell, or what `kind` says. */
  groupKey?: string;
  /** What of peer feedback it is. */
  kind?: FeedbackKind;
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
 * Adds items to the list; once it resolves, the lines are on the disk.
 * @param day ISO date, so that lines older than every backup can be cut off
 */
export const noteErasures = async (file: string, items: readonly Erased[], day: string): Promise<void> => {
  await mkdir(dirname(file), {recursive: true});
  const list = await open(file, 'a', 0o600);
  try {
    const lines = items.map(({id, groupKey = 'check-in', kind = groupKey}) => `${day} ${kind} ${id}\n`);
    // begins a line of its own, also after one that a crash has cut short
    await list.appendFile(`\n${lines.join('')}`);
    await list.sync();
  } finally {
    await list.close();
  }
  await syncFolder(dirname(file));
};

const erasedOf = (what: string, id: string): Erased => {
  const kind = feedbackKinds.find((known) => known === what);
  if (kind) return {id, kind};
  return what === 'check-in' ? {id} : {id, groupKey: what};
};

const readErasures = async (file: string): Promise<Erased[]> => {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const line = new RegExp(`^\\S+ (${uuid}|check-in|${feedbackKinds.join('|')}) (${uuid})$`, 'gm');
  return [...text.matchAll(line)].map(([, kind = '', id = '']) => erasedOf(kind, id));
};

const eraseChanges = async (trx: Transaction<Tables>, items: readonly Erased[]): Promise<number> => {
  const groupKeys = new Set(items.flatMap(({groupKey}) => groupKey ?? []));
  if (groupKeys.size === 0) return 0;
  const {numUpdatedRows} = await trx
    .updateTable('changes')
    .set({...emptied.changes, withdrawn_at: sql<Date>`coalesce(withdrawn_at, now())`})
    .where('group_key', 'in', [...groupKeys])
    .where(
      'id',
      'in',
      items.map(({id}) => id),
    )
    .where((where) => where.or([where('withdrawn_at', 'is', null), where('body', 'is not', null)]))
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
};

const eraseCheckIns = async (trx: Transaction<Tables>, ids: readonly string[]): Promise<number> => {
  if (ids.length === 0) return 0;
  const {numUpdatedRows} = await trx
    .updateTable('check_ins')
    .set({...emptied.check_ins, withdrawn_at: sql<Date>`coalesce(withdrawn_at, now())`})
    .where('id', 'in', ids)
    .where((where) => where.or([where('withdrawn_at', 'is', null), where('body', 'is not', null)]))
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
};

const eraseAll = async (trx: Transaction<Tables>, items: readonly Erased[]): Promise<number> => {
  const checkIns = items.filter(({groupKey, kind}) => (groupKey ?? kind) === undefined).map(({id}) => id);
  await asKeeper(trx, 'housekeeping', checkIns);
  const sent = (await eraseChanges(trx, items)) + (await eraseCheckIns(trx, checkIns));
  const erased = sent + (await eraseFeedback(trx, items));
  await forgetBodies(trx, {items: items.map(({id}) => id)});
  return erased;
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
