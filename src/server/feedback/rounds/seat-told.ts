import type {Transaction} from 'kysely';
import type {Seat} from '../../../model/contract/feedback/round.js';
import type {Owed} from '../../../model/feedback/owing.js';
import type {FeedbackPlan} from '../../config/config.js';
import type {Tables} from '../../database/tables.js';
import type {SeatRow} from './own-seat.js';
import {entriesOf, roundBodyOf, roundOf, unsignedWith} from './round-row.js';
import {shownIn} from './shown.js';

/** A place as its holder is told of it, without what a request adds. */
export type ToldSeat = Omit<Seat, 'sealDays' | 'stamp'>;

const owesOf = async (trx: Transaction<Tables>, {round, id}: SeatRow): Promise<Seat['owes']> => {
  const owes = await trx
    .selectFrom('feedback_owes as owes')
    .innerJoin('feedback_seats as seat', 'seat.id', 'owes.receiver')
    .select(['seat.id', 'seat.name', 'owes.state'])
    .where('owes.round', '=', round)
    .where('owes.giver', '=', id)
    .orderBy('seat.place')
    .execute();
  return owes.map(({state, ...seat}) => ({...seat, state: state as Owed}));
};

/**
 * A place as it stands. With the link that was handed out nothing but its names is told; to who has left, nothing that others
 * show to the group.
 * @param trx acts in its round already.
 * @throws {HttpProblem} 404 when the round was taken back, or is past its time.
 */
export const seatTold = async (
  trx: Transaction<Tables>,
  seat: SeatRow,
  own: boolean,
  plan: FeedbackPlan,
): Promise<ToldSeat> => {
  const row = await roundOf(trx, seat.round);
  const unsigned = await unsignedWith(trx, row.id, roundBodyOf(row).pattern);
  return {
    id: seat.id,
    name: seat.name,
    own,
    round: entriesOf(row, unsigned),
    owes: own ? await owesOf(trx, seat) : [],
    shown: own && !seat.has_left ? await shownIn(trx, row.id, plan) : [],
  };
};
