import {type Transaction, sql} from 'kysely';
import type {Database} from '../../database/database.js';
import type {Tables} from '../../database/tables.js';
import {missing} from '../../http/http-problem.js';
import {digest} from '../../sent/digest.js';
import {emptied} from '../../sent/emptied.js';
import type {Note} from '../../sent/noting.js';
import {scoped} from '../../sent/scope.js';
import {actOn} from '../scope.js';

const now = sql<Date>`now()`;

/** Empties all cards of an ask, those that wait too. @returns their ids. */
const emptyCards = async (trx: Transaction<Tables>, ask: string): Promise<string[]> => {
  await actOn(trx, 'erase', ask);
  const cards = await trx
    .updateTable('feedback_cards')
    .set({...emptied.feedback_cards, withdrawn_at: now, updated_at: now})
    .where('ask', '=', ask)
    .where('withdrawn_at', 'is', null)
    .returning('id')
    .execute();
  await actOn(trx, '');
  return cards.map(({id}) => id);
};

const emptyAsk = async (trx: Transaction<Tables>, owner: Buffer): Promise<void> => {
  await trx
    .updateTable('feedback_asks')
    .set({...emptied.feedback_asks, withdrawn_at: now, updated_at: now})
    .where('owner', '=', owner)
    .execute();
};

/**
 * Erases an ask with all its cards, for ever; of a place in a round its cards alone. That it was erased is remembered for a
 * while, so that a repeated request is understood.
 * @throws {HttpProblem} 404 when there is none, or the secret is another's.
 */
export const eraseAsk = (database: Database, secret: string, note: Note): Promise<void> => {
  const owner = digest(secret);
  return scoped(database, {caller: owner}, async (trx) => {
    const row = await trx
      .selectFrom('feedback_asks')
      .select(['id', 'round', 'withdrawn_at'])
      .where('owner', '=', owner)
      .forUpdate()
      .executeTakeFirst();
    if (!row) throw missing();
    if (row.withdrawn_at) return;
    const cards = await emptyCards(trx, row.id);
    if (row.round === null) await emptyAsk(trx, owner);
    await note(row.round === null ? [{id: row.id, kind: 'ask'}] : cards.map((id) => ({id, kind: 'card' as const})));
  });
};
