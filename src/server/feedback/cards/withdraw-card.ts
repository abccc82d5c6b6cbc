import {sql} from 'kysely';
import type {Database} from '../../database/database.js';
import {missing} from '../../http/http-problem.js';
import {digest} from '../../sent/digest.js';
import {emptied} from '../../sent/emptied.js';
import type {Note} from '../../sent/noting.js';
import {scoped} from '../../sent/scope.js';
import {actAsInvited} from '../scope.js';

const now = sql<Date>`now()`;

/**
 * Takes a card back for ever: what was written and answered is gone at once. That it was withdrawn is remembered for a while,
 * so that a repeated request is understood.
 * @throws {HttpProblem} 404 when there is none, or the secret is another's.
 */
export const withdrawCard = (database: Database, secret: string, note: Note): Promise<void> => {
  const giver = digest(secret);
  return scoped(database, {caller: giver}, async (trx) => {
    const own = () => trx.selectFrom('feedback_cards').where('giver', '=', giver);
    const card = await own().select('ask').executeTakeFirst();
    if (!card) throw missing();
    await actAsInvited(trx, [card.ask]);
    // first, as everybody does: what waits may be laid anew meanwhile
    await trx.selectFrom('feedback_asks').select('id').where('id', '=', card.ask).forUpdate().execute();
    const row = await own().select(['id', 'withdrawn_at']).forUpdate().executeTakeFirst();
    if (!row || row.withdrawn_at) return;
    await trx
      .updateTable('feedback_cards')
      .set({...emptied.feedback_cards, withdrawn_at: now, updated_at: now})
      .where('giver', '=', giver)
      .execute();
    await note([{id: row.id, kind: 'card'}]);
  });
};
