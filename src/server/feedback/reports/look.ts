import type {Transaction} from 'kysely';
import type {Database} from '../../database/database.js';
import type {Tables} from '../../database/tables.js';
import {askBodyOf} from '../asks/ask-row.js';
import {cardBodyOf} from '../cards/card-row.js';
import {type Keeper, moderating, writeDown} from './moderating.js';
import type {Reason} from './queue.js';
import type {Sealed} from './sealed.js';
import {type HeldRow, type ReportRow, subjectOf} from './subject.js';

/** What a keeper reads. */
export interface Looked {
  id: string;
  kind: 'reported' | 'held';
  reason?: Reason;
  /** In the reporter's words. */
  note?: string;
  /** What was decided. */
  state: 'open' | 'kept' | 'removed';
  outcome?: string;
  /** Epoch milliseconds. */
  reportedAt?: number;
  sealedUntil?: number;
  /** Missing once the time of the copy is over. */
  card?: Partial<Sealed>;
}

const sealedOf = ({sealed}: Pick<ReportRow, 'sealed'>): {card?: Sealed} =>
  sealed === null ? {} : {card: JSON.parse(sealed) as Sealed};

const ofReport = (report: ReportRow): Looked => ({
  id: report.id,
  kind: 'reported',
  reason: report.reason,
  ...(report.note !== null && {note: report.note}),
  state: report.state === 'kept' || report.state === 'removed' ? report.state : 'open',
  ...(report.outcome !== null && {outcome: report.outcome}),
  reportedAt: report.reported_at.getTime(),
  sealedUntil: report.sealed_until.getTime(),
  ...sealedOf(report),
});

const ofHeld = async (trx: Transaction<Tables>, held: HeldRow): Promise<Looked> => {
  const ask = await trx.selectFrom('feedback_asks').select('body').where('id', '=', held.ask).executeTakeFirst();
  const asked = ask?.body ? askBodyOf(ask) : undefined;
  const card = {...cardBodyOf(held), ...(asked && {about: asked.about, wish: asked.wish})};
  return {id: held.id, kind: 'held', state: 'open', card};
};

/** Shows a keeper one card, which is written down. Undefined when there is no report and no held card with this id. */
export const look = (database: Database, id: string, keeper: Required<Keeper>): Promise<Looked | undefined> =>
  moderating(database, async (trx) => {
    const subject = await subjectOf(trx, id);
    if (!subject) return undefined;
    await writeDown(trx, {...keeper, action: 'show', subject: id});
    return 'report' in subject ? ofReport(subject.report) : ofHeld(trx, subject.held);
  });
