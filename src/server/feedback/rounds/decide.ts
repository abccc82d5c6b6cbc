import {type Transaction, sql} from 'kysely';
import type {Owed} from '../../../model/feedback/owing.js';
import type {FeedbackPlan} from '../../config/config.js';
import type {Database} from '../../database/database.js';
import type {Tables} from '../../database/tables.js';
import {HttpProblem, missing} from '../../http/http-problem.js';
import {digest} from '../../sent/digest.js';
import {scoped} from '../../sent/scope.js';
import {type SeatRow, ownSeat} from './own-seat.js';
import {roundOf} from './round-row.js';
import {type ToldSeat, seatTold} from './seat-told.js';

/** Whether somebody who has not left may still decide this. */
const isOpen = async (trx: Transaction<Tables>, seat: SeatRow, to: string): Promise<boolean> => {
  const open = await trx
    .selectFrom('feedback_asks as ask')
    .innerJoin('feedback_seats as receiver', 'receiver.id', 'ask.id')
    .select('ask.id')
    .where('ask.round', '=', seat.round)
    .where('ask.id', '=', to)
    .where('receiver.has_left', '=', false)
    .where(sql<boolean>`NOT ask.closed AND ask.until > now()`)
    .executeTakeFirst();
  return open !== undefined && !seat.has_left;
};

const stateOf = async (trx: Transaction<Tables>, {round, id}: SeatRow, to: string): Promise<Owed> => {
  const row = await trx
    .selectFrom('feedback_owes')
    .select('state')
    .where('round', '=', round)
    .where('giver', '=', id)
    .where('receiver', '=', to)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw missing();
  return row.state as Owed;
};

/** What somebody decides about a card that they owe. */
export interface Deciding {
  secret: string;
  /** Id of the place that it is owed to. */
  to: string;
  state: 'owed' | 'passed';
  plan: FeedbackPlan;
}

/**
 * “Pass”, and taking that back.
 * @throws {HttpProblem} 404 when nothing is owed to that place, or the round is past its time; 403 once a card was given, or none is taken any more.
 */
export const decide = (database: Database, {secret, to, state, plan}: Deciding): Promise<ToldSeat> => {
  const caller = digest(secret);
  return scoped(database, {caller}, async (trx) => {
    const seat = await ownSeat(trx, caller);
    // what is past its time is as if it were gone, before anything else is told
    await roundOf(trx, seat.round);
    if ((await stateOf(trx, seat, to)) === 'given') throw new HttpProblem(403, 'A card was given already.');
    if (!(await isOpen(trx, seat, to))) throw new HttpProblem(403, 'No cards are taken any more.');
    await trx
      .updateTable('feedback_owes')
      .set({state})
      .where('round', '=', seat.round)
      .where('giver', '=', seat.id)
      .where('receiver', '=', to)
      .execute();
    return seatTold(trx, seat, true, plan);
  });
};
