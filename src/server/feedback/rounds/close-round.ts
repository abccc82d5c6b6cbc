import type {Transaction} from 'kysely';
import type {Tables} from '../../database/tables.js';
import {letGo} from '../cards/let-go.js';

/** Ends a round for good; what waits for its places arrives, wherever there is enough of it. */
export const closeRound = async (trx: Transaction<Tables>, round: string, settleMinutes: number): Promise<void> => {
  await trx.updateTable('feedback_rounds').set({closed: true}).where('id', '=', round).execute();
  const asks = await trx
    .updateTable('feedback_asks')
    .set({closed: true})
    .where('round', '=', round)
    .returning('id')
    .execute();
  for (const {id} of asks) await letGo(trx, id, settleMinutes);
};
