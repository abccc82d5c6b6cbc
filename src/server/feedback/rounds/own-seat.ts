import {type Transaction, sql} from 'kysely';
import type {Tables} from '../../database/tables.js';
import {missing} from '../../http/http-problem.js';
import {actInRound} from '../scope.js';

/** A place in a round, as it is kept. */
export interface SeatRow {
  round: string;
  id: string;
  place: number;
  name: string;
  handed: Buffer;
  own: Buffer | null;
  has_left: boolean;
}

/** The columns of a place. */
export const seatColumns = ['round', 'id', 'place', 'name', 'handed', 'own', 'has_left'] as const;

/**
 * The place whose holder's own secret this is; from here on the transaction may read its round.
 * @param trx acts as `caller` already.
 * @throws {HttpProblem} 404 when there is none.
 */
export const ownSeat = async (trx: Transaction<Tables>, caller: Buffer): Promise<SeatRow> => {
  const seat = await trx.selectFrom('feedback_seats').select(seatColumns).where('own', '=', caller).executeTakeFirst();
  if (!seat) throw missing();
  await actInRound(trx, seat.round, seat.id);
  return seat;
};

/** True while cards are taken, by the database's clock: of a round, or of a place. */
export const takesCards = sql<boolean>`NOT closed AND until > now()`;

/** True of what is neither taken back nor past its time, though it may not have been cleared away yet. */
export const isThere = sql<boolean>`withdrawn_at IS NULL AND erase_at > now()`;
