import {type RawBuilder, type Transaction, sql} from 'kysely';
import {together} from '../../../model/feedback/rules.js';
import type {Tables} from '../../database/tables.js';
import {today} from '../../check-ins/item.js';
import {actOn, theAsk} from '../scope.js';
import {thisDay} from './card-row.js';

// By the clock as it is now: this transaction may have waited for the one that gave the last of them.
const settled = (minutes: number) => sql<boolean>`state = 'waiting' AND withdrawn_at IS NULL
  AND (created_at <= clock_timestamp() - make_interval(mins => ${sql.lit(minutes)}) OR EXISTS (
    SELECT FROM feedback_asks WHERE feedback_asks.id = feedback_cards.ask AND (closed OR until <= clock_timestamp())))`;

/** Whether enough wait for the ask that is read; with the answer the right to know it ends. */
export const enough = (minutes: number): RawBuilder<{enough: boolean}> => sql`WITH waiting AS MATERIALIZED (
    SELECT count(*) AS found FROM (
      SELECT id FROM feedback_cards WHERE ask = ${theAsk} AND ${settled(minutes)} LIMIT ${sql.lit(together)}) AS few)
  SELECT found = ${sql.lit(together)} AS enough, set_config('kith.keeper', '', true) FROM waiting`;

const areEnough = async (trx: Transaction<Tables>, minutes: number): Promise<boolean> =>
  (await enough(minutes).execute(trx)).rows[0]!.enough;

const kept = sql.raw('ask, id, giver, sent, body, signed, may_show');

// Laid anew in one statement and in random order: neither their place nor their transaction nor a time tells which is which.
const layAnew = async (trx: Transaction<Tables>, ask: string, minutes: number): Promise<void> => {
  await sql`WITH gone AS (
      DELETE FROM feedback_cards WHERE ask = ${ask} AND ${settled(minutes)} RETURNING ${kept})
    INSERT INTO feedback_cards (${kept}, state, day, created_at, updated_at)
    SELECT ${kept}, 'arrived', ${thisDay}, ${today}, ${today} FROM gone ORDER BY gen_random_uuid()`.execute(trx);
};

const release = async (trx: Transaction<Tables>, ask: string, minutes: number): Promise<void> => {
  await actOn(trx, 'release', ask);
  // of two at once the other finds nothing left
  await trx.selectFrom('feedback_asks').select('id').where('id', '=', ask).forUpdate().execute();
  if (!(await areEnough(trx, minutes))) return;
  await actOn(trx, 'release', ask);
  await layAnew(trx, ask, minutes);
  await actOn(trx, '', ask);
};

/**
 * The same as `letGo`, where the transaction may release already, and reads as the receiver afterwards: see `readingIt`.
 */
export const letGoAndRead = async (trx: Transaction<Tables>, ask: string, minutes: number): Promise<void> => {
  if (await areEnough(trx, minutes)) await release(trx, ask, minutes);
};

/**
 * Lets the unsigned cards of an ask arrive, all that are settled, once there are three; otherwise nothing changes, and nobody
 * is told how many wait. What the transaction may see as receiver or keeper ends with it.
 * @param minutes for which a card waits at least, as long as cards are taken.
 */
export const letGo = async (trx: Transaction<Tables>, ask: string, minutes: number): Promise<void> => {
  await actOn(trx, 'release', ask);
  await letGoAndRead(trx, ask, minutes);
  await actOn(trx, '');
};
