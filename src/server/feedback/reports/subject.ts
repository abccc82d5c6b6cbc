import type {Transaction} from 'kysely';
import type {Tables} from '../../database/tables.js';
import type {Reason} from './queue.js';

/** A report, as it is kept. */
export interface ReportRow {
  id: string;
  ask: string;
  card: string;
  reason: Reason;
  note: string | null;
  /** JSON; null once its time is over. */
  sealed: string | null;
  state: string;
  outcome: string | null;
  reported_at: Date;
  sealed_until: Date;
}

/** A card that is held, as it is kept. */
export interface HeldRow {
  ask: string;
  id: string;
  body: unknown;
  signed: boolean;
}

/** What a keeper has named by its id. */
export type Subject = {report: ReportRow} | {held: HeldRow};

/** A report or a held card, held until the transaction ends; undefined when there is none with this id. */
export const subjectOf = async (trx: Transaction<Tables>, id: string): Promise<Subject | undefined> => {
  const report = await trx
    .selectFrom('feedback_reports')
    .select(['id', 'ask', 'card', 'reason', 'note', 'sealed', 'state', 'outcome', 'reported_at', 'sealed_until'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (report) return {report: {...report, reason: report.reason as Reason, sealed: report.sealed as string | null}};
  const held = await trx
    .selectFrom('feedback_cards')
    .select(['ask', 'id', 'body', 'signed'])
    .where('id', '=', id)
    .where('state', '=', 'held')
    .where('withdrawn_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  return held && {held};
};
