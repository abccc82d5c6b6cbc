import {type Transaction, sql} from 'kysely';
import {together} from '../../../model/feedback/rules.js';
import type {Tables} from '../../database/tables.js';
import {today} from '../../check-ins/item.js';
import {actAsKeeper, actAsReceiver} from '../scope.js';
import {thisDay} from './card-row.js';

// By the clock as it is now: this transaction may have waited for the one that gave the last of them.
const settled = (minutes: number) => sql<boolean>`state = 'waiting' AND withdrawn_at IS NULL
  AND (created_at <= clock_timestamp() - make_interval(mins => ${minutes}) OR EXISTS (
    SELECT FROM feedback_asks WHERE feedback_asks.id = feedback_cards.ask AND (closed OR until <= clock_timestamp())))`;

const areEnough = async (trx: Transaction<Tables>, ask: string, minutes: number): Promise<boolean> => {
  const found = await trx
    .selectFrom('feedback_cards')
    .select('id')
    .where('ask', '=', ask)
    .where(settled(minutes))
    .limit(together)
    .execute();
  return found.length === together;
};

const kept = sql.raw('ask, id, giver, sent, body, signed, may_show');

// Laid anew in one statement and in random order: neither their place nor their transaction nor a time tells which is which.
const layAnew = async (trx: Transaction<Tables>, ask: string, minutes: number): Promise<void> => {
  await sql`WITH gone AS (
      DELETE FROM feedback_cards WHERE ask = ${ask} AND ${settled(minutes)} RETURNING ${kept})
    INSERT INTO feedback_cards (${kept}, state, day, created_at, updated_at)
    SELECT ${kept}, 'arrived', ${thisDay}, ${today}, ${today} FROM gone ORDER BY gen_random_uuid()`.execute(trx);
};

/**
 * Lets the unsigned cards of an ask arrive, all that are settled, once there are three; otherwise nothing changes, and nobody
 * is told how many wait. What the transaction may see as receiver or keeper ends with it.
 * @param minutes for which a card waits at least, as long as cards are taken.
 */
export const letGo = async (trx: Transaction<Tables>, ask: string, minutes: number): Promise<void> => {
  await actAsReceiver(trx, ask);
  await actAsKeeper(trx, 'release');
  if (await areEnough(trx, ask, minutes)) {
    // of two at once the other finds nothing left
    await trx.selectFrom('feedback_asks').select('id').where('id', '=', ask).forUpdate().execute();
    if (await areEnough(trx, ask, minutes)) await layAnew(trx, ask, minutes);
  }
  await actAsKeeper(trx, '');
  await actAsReceiver(trx, '');
};
