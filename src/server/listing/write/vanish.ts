import {type Kysely, sql} from 'kysely';
import {retried} from '../../database/retried.js';
import type {Tables} from '../../database/tables.js';
import {renewVersion} from './insert.js';

const groupsAtOnce = 500;

const keysOf = async (db: Kysely<Tables>, source: string): Promise<string[]> => {
  const {rows} = await sql<{key: string}>`
    SELECT key FROM groups WHERE source = ${source} AND vanished_at IS NULL ORDER BY key`.execute(db);
  return rows.map(({key}) => key);
};

const mark = (db: Kysely<Tables>, source: string, keys: readonly string[], at: Date): Promise<number> =>
  retried(db, async (trx) => {
    // By now it may be another source's, or gone already.
    const {rows} = await sql<{key: string}>`
      UPDATE groups SET vanished_at = ${at}
      WHERE key = ANY (${keys}::uuid[]) AND source = ${source} AND vanished_at IS NULL RETURNING key`.execute(trx);
    if (rows.length === 0) return 0;
    const gone = rows.map(({key}) => key);
    await sql`DELETE FROM meetings WHERE group_key = ANY (${gone}::uuid[])`.execute(trx);
    await sql`DELETE FROM occurrences WHERE group_key = ANY (${gone}::uuid[])`.execute(trx);
    await renewVersion(trx, at);
    return rows.length;
  });

/** Marks the groups of a source that are not among `seen` (keys) as vanished: found no more, but not lost. Answers how many. */
export const vanish = async (
  db: Kysely<Tables>,
  source: string,
  seen: ReadonlySet<string>,
  now: () => number,
): Promise<number> => {
  const gone = (await keysOf(db, source)).filter((key) => !seen.has(key));
  let count = 0;
  for (let from = 0; from < gone.length; from += groupsAtOnce) {
    count += await mark(db, source, gone.slice(from, from + groupsAtOnce), new Date(now()));
  }
  return count;
};
