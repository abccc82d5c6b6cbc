import {type Transaction, sql} from 'kysely';
import type {Tables} from '../database/tables.js';

/** Days for which the audit of what keepers did is kept. */
const audited = 365;

const past = sql<boolean>`erase_at <= now()`;

/** Asks and rounds that have had their time, and what is left of those that were taken back, with all that belongs to them. */
const eraseEnded = async (trx: Transaction<Tables>, longAgo: ReturnType<typeof sql<Date>>): Promise<void> => {
  const ended = sql<boolean>`(${past} OR withdrawn_at < ${longAgo})`;
  await trx
    .deleteFrom('feedback_cards')
    .where('ask', 'in', (query) => query.selectFrom('feedback_asks').select('id').where(ended))
    .execute();
  await trx.deleteFrom('feedback_asks').where(ended).execute();
  for (const table of ['feedback_owes', 'feedback_seats'] as const)
    await trx
      .deleteFrom(table)
      .where('round', 'in', (query) => query.selectFrom('feedback_rounds').select('id').where(ended))
      .execute();
  await trx.deleteFrom('feedback_rounds').where(ended).execute();
};

/** Sealed copies, and what was written about them; then the reports of cards that are not there any more. */
const eraseSealed = async (trx: Transaction<Tables>): Promise<void> => {
  const unsealed = sql<boolean>`sealed_until <= now()`;
  await trx
    .updateTable('feedback_reports')
    .set({sealed: null, note: null})
    .where(unsealed)
    .where((where) => where.or([where('sealed', 'is not', null), where('note', 'is not', null)]))
    .execute();
  await trx
    .deleteFrom('feedback_reports as report')
    .where(unsealed)
    .where(
      sql<boolean>`NOT EXISTS (SELECT FROM feedback_cards card WHERE card.ask = report.ask AND card.id = report.card)`,
    )
    .execute();
};

/**
 * Removes what of peer feedback has had its time. The transaction keeps house already.
 * @param longAgo withdrawn before then, nothing of a thing is remembered.
 */
export const purgeFeedback = async (trx: Transaction<Tables>, longAgo: ReturnType<typeof sql<Date>>): Promise<void> => {
  await eraseEnded(trx, longAgo);
  await trx.deleteFrom('feedback_cards').where('withdrawn_at', '<', longAgo).execute();
  await eraseSealed(trx);
  await trx
    .deleteFrom('feedback_audit')
    .where('at', '<', sql<Date>`now() - make_interval(days => ${audited})`)
    .execute();
};
