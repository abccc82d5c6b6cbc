import {sql} from 'kysely';
import {mixAnonymous} from '../check-ins/mix-anonymous.js';
import type {Database} from '../database/database.js';
import {retried} from '../database/retried.js';
import {purgeFeedback} from './purge-feedback.js';
import {asKeeper} from './scope.js';

/** Days for which a withdrawn item still knows the secret it was withdrawn with. */
const remembered = 30;
const longAgo = sql<Date>`now() - make_interval(days => ${remembered})`;

/**
 * Removes what has had its time: answers to repeated creates, counters, what is left of withdrawn items, and what was promised
 * to be erased by now: check-ins, asks and rounds with their cards, sealed copies; and of anonymous check-ins, once their day is
 * over, in what order they came.
 */
export const purge = async (database: Database): Promise<void> => {
  const {db} = database;
  await db
    .deleteFrom('rates')
    .where('began', '<', sql<number>`extract(epoch FROM now() - interval '2 hours')::bigint`)
    .execute();
  await retried(db, async (trx) => {
    await asKeeper(trx, 'housekeeping');
    await trx
      .deleteFrom('replays')
      .where('expires_at', '<=', sql<Date>`now()`)
      .execute();
    await trx.deleteFrom('changes').where('withdrawn_at', '<', longAgo).execute();
    await trx
      .deleteFrom('check_ins')
      .where((where) => where.or([where('erase_at', '<=', sql<Date>`now()`), where('withdrawn_at', '<', longAgo)]))
      .execute();
    await purgeFeedback(trx, longAgo);
  });
  await mixAnonymous(database);
};
