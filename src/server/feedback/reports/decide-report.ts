import {type Transaction, sql} from 'kysely';
import type {Database} from '../../database/database.js';
import type {Tables} from '../../database/tables.js';
import type {Note} from '../../sent/noting.js';
import {arrivalOf} from '../cards/insert-card.js';
import {letGo} from '../cards/let-go.js';
import {type Keeper, moderating, writeDown} from './moderating.js';
import {type HeldRow, type ReportRow, type Subject, subjectOf} from './subject.js';

/** What became of a decision: `gone`: there is no such thing; `decided`: somebody has decided it already. */
export type Outcome = 'done' | 'gone' | 'decided';

interface CardKey {
  ask: string;
  id: string;
}

type Change = Partial<{body: null; state: string; reported: string; removed_for: string; shown: boolean; day: null}>;

const cardOf = (subject: Subject): CardKey =>
  'report' in subject ? {ask: subject.report.ask, id: subject.report.card} : subject.held;

const update = async (trx: Transaction<Tables>, {ask, id}: CardKey, change: Change): Promise<void> => {
  await trx
    .updateTable('feedback_cards')
    .set(change)
    .where('ask', '=', ask)
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .execute();
};

const decided = async (trx: Transaction<Tables>, {id}: ReportRow, state: string, outcome?: string): Promise<void> => {
  await trx
    .updateTable('feedback_reports')
    .set({state, outcome: outcome ?? null, decided_at: sql<Date>`now()`})
    .where('id', '=', id)
    .execute();
};

/** From now on what was held is a card like any other. */
const release = async (trx: Transaction<Tables>, {ask, id, signed}: HeldRow, settleMinutes: number): Promise<void> => {
  await trx.updateTable('feedback_cards').set(arrivalOf(signed)).where('ask', '=', ask).where('id', '=', id).execute();
  await letGo(trx, ask, settleMinutes);
};

/** Decides about what is still to be decided. */
const deciding = (
  database: Database,
  id: string,
  decide: (trx: Transaction<Tables>, subject: Subject) => Promise<void>,
): Promise<Outcome> =>
  moderating(database, async (trx) => {
    const subject = await subjectOf(trx, id);
    if (!subject) return 'gone';
    if ('report' in subject && subject.report.state !== 'open') return 'decided';
    await decide(trx, subject);
    return 'done';
  });

/** Keeps a card: what was reported stays with its receiver, and what was held arrives by the ordinary rules. */
export const keepCard = (
  database: Database,
  id: string,
  {settleMinutes, ...keeper}: Keeper & {settleMinutes: number},
): Promise<Outcome> =>
  deciding(database, id, async (trx, subject) => {
    await writeDown(trx, {...keeper, action: 'keep', subject: id});
    if ('held' in subject) return release(trx, subject.held, settleMinutes);
    await decided(trx, subject.report, 'kept', keeper.why);
    await update(trx, cardOf(subject), {reported: 'kept'});
  });

/**
 * Removes a card: its text is gone at once, and its giver reads why.
 * @param keeper `why` is what the giver reads.
 * @param note is told the card before that is kept; when it fails, nothing is removed.
 */
export const removeCard = (database: Database, id: string, keeper: Required<Keeper>, note: Note): Promise<Outcome> =>
  deciding(database, id, async (trx, subject) => {
    await writeDown(trx, {...keeper, action: 'remove', subject: id});
    if ('report' in subject) await decided(trx, subject.report, 'removed', keeper.why);
    const gone = {body: null, state: 'removed', reported: 'removed', removed_for: keeper.why, shown: false};
    const card = cardOf(subject);
    await update(trx, card, gone);
    await note([{id: card.id, kind: 'removed'}]);
  });
