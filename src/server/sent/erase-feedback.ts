import {type Transaction, sql} from 'kysely';
import type {Tables} from '../database/tables.js';
import {emptied} from './emptied.js';

/** What of peer feedback is erased: an ask with all its cards, one card, the text of a removed one, or a round. */
export const feedbackKinds = ['ask', 'card', 'removed', 'round'] as const;
export type FeedbackKind = (typeof feedbackKinds)[number];

const withdrawn = {withdrawn_at: sql<Date>`coalesce(withdrawn_at, now())`};

const eraseAsks = async (trx: Transaction<Tables>, ids: readonly string[]): Promise<number> => {
  const {numUpdatedRows} = await trx
    .updateTable('feedback_asks')
    .set({...emptied.feedback_asks, ...withdrawn})
    .where('id', 'in', ids)
    .where((where) => where.or([where('withdrawn_at', 'is', null), where('body', 'is not', null)]))
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
};

const eraseCards = async (trx: Transaction<Tables>, by: 'ask' | 'id', ids: readonly string[]): Promise<number> => {
  const {numUpdatedRows} = await trx
    .updateTable('feedback_cards')
    .set({...emptied.feedback_cards, ...withdrawn})
    .where(by, 'in', ids)
    .where((where) => where.or([where('withdrawn_at', 'is', null), where('body', 'is not', null)]))
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
};

// Who wrote such a card may still read that it was removed.
const removeTexts = async (trx: Transaction<Tables>, ids: readonly string[]): Promise<number> => {
  const {numUpdatedRows} = await trx
    .updateTable('feedback_cards')
    .set({body: null, state: 'removed', reported: 'removed', shown: false})
    .where('id', 'in', ids)
    .where('body', 'is not', null)
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
};

const eraseRounds = async (trx: Transaction<Tables>, ids: readonly string[]): Promise<number> => {
  // of a round that was taken back there were none; by now somebody may have given one
  await trx
    .deleteFrom('feedback_cards')
    .where('ask', 'in', (query) => query.selectFrom('feedback_asks').select('id').where('round', 'in', ids))
    .execute();
  for (const table of ['feedback_owes', 'feedback_seats', 'feedback_asks'] as const)
    await trx.deleteFrom(table).where('round', 'in', ids).execute();
  const {numUpdatedRows} = await trx
    .updateTable('feedback_rounds')
    .set({body: null, ...withdrawn})
    .where('id', 'in', ids)
    .where((where) => where.or([where('withdrawn_at', 'is', null), where('body', 'is not', null)]))
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
};

type Items = readonly {id: string; kind?: FeedbackKind}[];

const idsOf = (items: Items, ...kinds: FeedbackKind[]): string[] =>
  items.filter(({kind}) => kind && kinds.includes(kind)).map(({id}) => id);

/**
 * Holds the rounds, and all that receives what is named or belongs to it, until the transaction ends, in the order in which
 * everybody takes them: others may serve already, and what is given or let go at this moment is to be found afterwards.
 */
const hold = async (trx: Transaction<Tables>, items: Items): Promise<void> => {
  const [rounds, asks, cards] = [idsOf(items, 'round'), idsOf(items, 'ask'), idsOf(items, 'card', 'removed')];
  if (rounds.length > 0)
    await trx.selectFrom('feedback_rounds').select('id').where('id', 'in', rounds).orderBy('id').forUpdate().execute();
  await trx
    .selectFrom('feedback_asks')
    .select('id')
    .where(
      sql<boolean>`id = ANY(ARRAY(
        SELECT unnest(${asks}::uuid[])
        UNION SELECT ask FROM feedback_cards WHERE id = ANY(${cards}::uuid[])
        UNION SELECT id FROM feedback_asks WHERE round = ANY(${rounds}::uuid[])))`,
    )
    .orderBy('id')
    .forUpdate()
    .execute();
};

/**
 * Erases again what a restored backup has brought back. The transaction keeps house already.
 * @returns how many items it had brought back; cards of an ask count with it.
 */
export const eraseFeedback = async (trx: Transaction<Tables>, items: Items): Promise<number> => {
  const orNone = (kind: FeedbackKind, erase: (ids: string[]) => Promise<number>): Promise<number> => {
    const ids = idsOf(items, kind);
    return ids.length > 0 ? erase(ids) : Promise.resolve(0);
  };
  if (idsOf(items, ...feedbackKinds).length === 0) return 0;
  await hold(trx, items);
  await orNone('ask', (ids) => eraseCards(trx, 'ask', ids));
  const erased = [
    await orNone('ask', (ids) => eraseAsks(trx, ids)),
    await orNone('card', (ids) => eraseCards(trx, 'id', ids)),
    await orNone('removed', (ids) => removeTexts(trx, ids)),
    await orNone('round', (ids) => eraseRounds(trx, ids)),
  ];
  return erased.reduce((sum, count) => sum + count, 0);
};
