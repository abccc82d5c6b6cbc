import {randomUUID} from 'node:crypto';
import {type Transaction, sql} from 'kysely';
import type {ReportReceipt} from '../../../model/contract/feedback/card.js';
import type {ReportDraft} from '../../../model/contract/feedback/card-draft.js';
import type {Database} from '../../database/database.js';
import type {Tables} from '../../database/tables.js';
import {missing} from '../../http/http-problem.js';
import {digest} from '../../sent/digest.js';
import {scoped} from '../../sent/scope.js';
import {type AskRow, askBodyOf, ownAsk} from '../asks/ask-row.js';
import {type CardRow, cardBodyOf, cardColumns, hasArrived} from '../cards/card-row.js';
import {actAsReceiver} from '../scope.js';
import type {Sealed} from './sealed.js';

/** A card that its receiver reports. */
export interface Reporting {
  secret: string;
  /** Id of the card. */
  card: string;
  report: ReportDraft;
  /** Days for which the copy is kept. */
  sealDays: number;
}

const sealedOf = (row: CardRow, ask: AskRow): string => {
  const {about, wish} = askBodyOf(ask);
  return JSON.stringify({...cardBodyOf(row), day: row.day ?? '', about, wish} satisfies Sealed);
};

/** The card, held until the report is kept. */
const held = async (trx: Transaction<Tables>, ask: string, id: string): Promise<CardRow> => {
  const row = await trx
    .selectFrom('feedback_cards')
    .select(cardColumns)
    .where('ask', '=', ask)
    .where('id', '=', id)
    .where(hasArrived)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw missing();
  return row;
};

const reportedBefore = (trx: Transaction<Tables>, {ask, id}: CardRow): Promise<{sealed_until: Date} | undefined> =>
  trx
    .selectFrom('feedback_reports')
    .select('sealed_until')
    .where('ask', '=', ask)
    .where('card', '=', id)
    .executeTakeFirst();

const keep = async (
  trx: Transaction<Tables>,
  {row, ask}: {row: CardRow; ask: AskRow},
  {report: {reason, note}, sealDays}: Reporting,
): Promise<{sealed_until: Date}> => {
  const kept = await trx
    .insertInto('feedback_reports')
    .values({
      id: randomUUID(),
      ask: row.ask,
      card: row.id,
      reason,
      note: note ?? null,
      sealed: sealedOf(row, ask),
      sealed_until: sql<Date>`now() + make_interval(days => ${sealDays})`,
    })
    .returning('sealed_until')
    .executeTakeFirstOrThrow();
  await trx
    .updateTable('feedback_cards')
    .set({reported: 'open'})
    .where('ask', '=', row.ask)
    .where('id', '=', row.id)
    .execute();
  return kept;
};

/**
 * Seals a copy of a card as it is now for the keepers of the site. Of what was reported already, the same receipt.
 * @throws {HttpProblem} 404 for a card that this secret has not received.
 */
export const reportCard = (database: Database, reporting: Reporting): Promise<ReportReceipt> => {
  const owner = digest(reporting.secret);
  return scoped(database, {caller: owner}, async (trx) => {
    const ask = await ownAsk(trx, owner);
    await actAsReceiver(trx, ask.id);
    const row = await held(trx, ask.id, reporting.card);
    const report = (await reportedBefore(trx, row)) ?? (await keep(trx, {row, ask}, reporting));
    return {sealedUntil: report.sealed_until.getTime()};
  });
};
