import {type Transaction, sql} from 'kysely';
import type {OwnRound} from '../../../model/contract/feedback/round.js';
import type {Tables} from '../../database/tables.js';
import {type RoundRow, entriesOf, roundBodyOf, unsignedWith} from './round-row.js';

/** A round as its facilitator is told of it, with the version to name when changing it. */
export interface StoredRound {
  round: OwnRound;
  version: string;
}

// Passed and given look the same here: to whom somebody has given is nobody's business.
const stateOf = (seat: {left: boolean; taken: boolean; owing: boolean}): OwnRound['seats'][number]['state'] => {
  if (seat.left) return 'left';
  if (!seat.taken) return 'unopened';
  return seat.owing ? 'giving' : 'done';
};

const seatsOf = async (trx: Transaction<Tables>, round: string): Promise<OwnRound['seats']> => {
  const seats = await trx
    .selectFrom('feedback_seats as seat')
    .select(['seat.id', 'seat.name', 'seat.has_left as left', sql<boolean>`seat.own IS NOT NULL`.as('taken')])
    .select(
      sql<boolean>`EXISTS (SELECT FROM feedback_owes owes
        WHERE owes.round = seat.round AND owes.giver = seat.id AND owes.state = 'owed')`.as('owing'),
    )
    .where('seat.round', '=', round)
    .orderBy('seat.place')
    .execute();
  return seats.map((seat) => ({id: seat.id, name: seat.name, state: stateOf(seat)}));
};

/** A round as it stands, for who leads it. The version tells nothing of what is given. */
export const told = async (trx: Transaction<Tables>, row: RoundRow): Promise<StoredRound> => {
  const {pattern, one} = roundBodyOf(row);
  const unsigned = await unsignedWith(trx, row.id, pattern);
  const seats = await seatsOf(trx, row.id);
  return {round: {...entriesOf(row, unsigned), seats, ...(one !== undefined && {one})}, version: row.version};
};
