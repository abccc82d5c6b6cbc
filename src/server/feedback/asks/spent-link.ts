import {randomUUID} from 'node:crypto';
import type {Transaction} from 'kysely';
import type {Tables} from '../../database/tables.js';
import {HttpProblem} from '../../http/http-problem.js';
import {actAsLeader} from '../scope.js';
import type {AskRow} from './ask-row.js';

/** How often the link of an ask for peers can be another. */
const most = 100;

/**
 * Keeps a link for peers that opens nothing any more, as long as its ask: whoever still holds it could otherwise ask under it,
 * and get the cards of all who believe they give to somebody else. What is kept belongs to nobody, and counts as taken back.
 * @param trx acts as the asker; the ask has its new link already.
 * @param before the ask as it was.
 * @throws {HttpProblem} 403 when too many are kept.
 */
export const spendLink = async (trx: Transaction<Tables>, before: AskRow): Promise<void> => {
  const {id, give, until, erase_at: eraseAt} = before;
  // old links of an ask go with it, as the places of a round do
  await actAsLeader(trx, id);
  const full = await trx
    .selectFrom('feedback_asks')
    .select('id')
    .where('round', '=', id)
    .offset(most - 1)
    .limit(1)
    .executeTakeFirst();
  if (full) throw new HttpProblem(403, 'It had too many links for peers already.');
  await trx
    .insertInto('feedback_asks')
    .values({id: randomUUID(), round: id, give, until, closed: true, erase_at: eraseAt, withdrawn_at: eraseAt})
    .execute();
  await actAsLeader(trx, '');
};
