import {type Kysely, type Transaction, sql} from 'kysely';
import {retried} from '../../database/retried.js';
import type {Tables} from '../../database/tables.js';
import {timetable} from '../../../model/listing/timetable.js';
import {dayMinutes} from '../../../model/time/days.js';
import {noRecords} from '../../../model/no-records.js';
import type {Timing} from '../../../model/records.js';
import {ahead, behind, instantOf, least, minuteAt} from '../covered.js';
import {putOccurrences} from './insert.js';
import {type Span, occurrenceRows, weeklyIn} from './occurrence-rows.js';

/*
 * Nothing is written into `meetings`, whose search indexes make each change dear: how far all meetings are covered is
 * told by when the job is due again. A meeting that was written later is covered farther, as its own row says.
 */

const job = 'look-ahead';
const meetingsAtOnce = 500;
const lease = '5 minutes';

interface Row {
  key: string;
  group: string;
  timing: string;
}

/** Makes the job ours, unless it is somebody's; answers when it was due, in epoch milliseconds. */
const take = async (db: Kysely<Tables>): Promise<number | undefined> => {
  await sql`INSERT INTO jobs (name) VALUES (${job}) ON CONFLICT (name) DO NOTHING`.execute(db);
  const {rows} = await sql<{due: number}>`
    UPDATE jobs SET held_until = now() + ${lease}::interval WHERE name = ${job} AND held_until < now()
    RETURNING extract(epoch FROM due_at)::float8 * 1000 AS due`.execute(db);
  return rows[0]?.due;
};

const keep = (trx: Transaction<Tables>) =>
  sql`UPDATE jobs SET held_until = now() + ${lease}::interval WHERE name = ${job}`.execute(trx);

const giveBack = async (db: Kysely<Tables>, due: number): Promise<void> => {
  const at = Number.isFinite(due) ? new Date(due).toISOString() : '-infinity';
  await sql`
    UPDATE jobs SET held_until = '-infinity', due_at = ${at}::timestamptz WHERE name = ${job}`.execute(db);
};

// Held until what is worked out from them is there: who changes a meeting meanwhile waits, and then deletes it.
const meetingsAfter = async (trx: Transaction<Tables>, key: string, coveredLess: number): Promise<Row[]> => {
  const {rows} = await sql<Row>`
    SELECT key, group_key AS group, timing FROM meetings
    WHERE key > ${key}::uuid AND covered_until < ${coveredLess}::integer
    ORDER BY key LIMIT ${meetingsAtOnce}::integer FOR SHARE`.execute(trx);
  return rows;
};

const ownersOf = (rows: readonly Row[], span: Span) => {
  const timings = rows.map(({timing}) => JSON.parse(timing) as Timing);
  const timing = (index: number): Timing => timings[index]!;
  const table = timetable({...noRecords, size: rows.length, timing});
  const next = weeklyIn(span.from);
  return rows.map((row, index) => ({...row, occurrences: occurrenceRows({table, timing}, index, span, next)}));
};

const extend = async (db: Kysely<Tables>, span: Span, coveredLess: number): Promise<number> => {
  let last = '00000000-0000-0000-0000-000000000000';
  let count = 0;
  for (let size = meetingsAtOnce; size === meetingsAtOnce;) {
    const rows = await retried(db, async (trx) => {
      const some = await meetingsAfter(trx, last, coveredLess);
      await putOccurrences(trx, ownersOf(some, span));
      await keep(trx);
      return some;
    });
    size = rows.length;
    count += size;
    last = rows.at(-1)?.key ?? last;
  }
  return count;
};

/** Forgets what is over: no question goes back farther than `minute`. A day at a time, so that no statement takes long. */
const purge = async (db: Kysely<Tables>, minute: number): Promise<void> => {
  const {rows} = await sql<{first: number | null}>`SELECT min(starts) AS first FROM occurrences`.execute(db);
  for (let day = rows[0]?.first ?? minute; day < minute; day += dayMinutes) {
    const next = Math.min(day + dayMinutes, minute);
    await sql`DELETE FROM occurrences WHERE starts >= ${day} AND starts < ${next} AND ends < ${minute}`.execute(db);
  }
};

/**
 * Works out what comes when for every meeting of which that is not known far enough, and forgets what is long over. One
 * process at a time: another answers 0 at once. Safe while serving; stopped half-way, the next one starts again.
 * @param now epoch milliseconds
 * @returns how many meetings were looked at
 */
export const lookAhead = async (db: Kysely<Tables>, now: number): Promise<number> => {
  const due = await take(db);
  if (due === undefined) return 0;
  let nextDue = due;
  try {
    const minute = minuteAt(now);
    await purge(db, minute - behind);
    if (due > now) return 0;
    const covered = Math.max(minute - behind, minuteAt(due) + least);
    const count = await extend(db, {from: covered, until: minute + ahead}, minute + least);
    nextDue = instantOf(minute + ahead - least);
    return count;
  } finally {
    await giveBack(db, nextDue);
  }
};
