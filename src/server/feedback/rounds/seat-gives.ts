import {type Transaction, sql} from 'kysely';
import type {Tables} from '../../database/tables.js';
import {HttpProblem, missing} from '../../http/http-problem.js';
import {actOnMarks} from '../scope.js';
import {isThere, ownSeat, takesCards} from './own-seat.js';
import {roundBodyOf, roundOf, unsignedWith} from './round-row.js';

/** A card that is about to be given in a round. */
export interface Giving {
  /** SHA-256 of the giver's own secret of their place. */
  caller: Buffer;
  /** Id of the place it is for. */
  to: string;
}

/** Where it goes. */
export interface Taken {
  /** Id of the ask: the same as the place's. */
  ask: string;
  /** Whether the card may be unsigned: see `mayBeUnsigned`. */
  unsigned: boolean;
}

const over = (): HttpProblem => new HttpProblem(403, 'No cards are taken any more.');
const notOwed = (): HttpProblem => new HttpProblem(403, 'No card is owed to this place.');

/** Holds the place that is given to, until the transaction ends: what is given to one comes one after the other. */
const hold = async (trx: Transaction<Tables>, round: string, to: string): Promise<void> => {
  const ask = await trx
    .selectFrom('feedback_asks')
    .select(takesCards.as('open'))
    .where('round', '=', round)
    .where('id', '=', to)
    .where(isThere)
    .forUpdate()
    .executeTakeFirst();
  if (!ask) throw missing();
  if (!ask.open) throw over();
};

// All marks to this place are written anew with each card: which of them came with which is then not to be seen from the
// transactions that wrote them.
const mark = async (
  trx: Transaction<Tables>,
  round: string,
  {giver, to}: {giver: string; to: string},
): Promise<void> => {
  await actOnMarks(trx, to);
  const owed = await trx
    .selectFrom('feedback_owes')
    .select(['giver', 'state'])
    .where('round', '=', round)
    .where('receiver', '=', to)
    .orderBy('giver')
    .forUpdate()
    .execute();
  if (owed.find((each) => each.giver === giver)?.state !== 'owed') throw notOwed();
  await trx
    .updateTable('feedback_owes')
    .set({state: sql<string>`CASE WHEN giver = ${giver}::uuid THEN 'given' ELSE state END`})
    .where('round', '=', round)
    .where('receiver', '=', to)
    .execute();
  await actOnMarks(trx, '');
};

/**
 * Marks that the holder of a place gives to another, in the transaction that keeps the card.
 * @param trx acts as that holder already; from here on in the round, too.
 * @throws {HttpProblem} 404 when the secret is no place's or the place not in its round; 403 when no card is owed to it, or
 *   none taken any more.
 */
export const seatGives = async (trx: Transaction<Tables>, {caller, to}: Giving): Promise<Taken> => {
  const {id: giver, round, has_left: hasLeft} = await ownSeat(trx, caller);
  const {pattern} = roundBodyOf(await roundOf(trx, round));
  await hold(trx, round, to);
  if (hasLeft) throw notOwed();
  await mark(trx, round, {giver, to});
  return {ask: to, unsigned: await unsignedWith(trx, round, pattern)};
};
