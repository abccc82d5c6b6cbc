import type {Transaction} from 'kysely';
import type {FeedbackPlan} from '../../config/config.js';
import type {Database} from '../../database/database.js';
import type {Tables} from '../../database/tables.js';
import {HttpProblem, missing} from '../../http/http-problem.js';
import {digest} from '../../sent/digest.js';
import {actAs, scoped} from '../../sent/scope.js';
import {actInRound} from '../scope.js';
import {type SeatRow, seatColumns} from './own-seat.js';
import {type ToldSeat, seatTold} from './seat-told.js';

/** @throws {HttpProblem} 404 when no place was handed out with this secret. */
const handedSeat = async (trx: Transaction<Tables>, caller: Buffer): Promise<SeatRow> => {
  const seat = await trx
    .selectFrom('feedback_seats')
    .select(seatColumns)
    .where('handed', '=', caller)
    .executeTakeFirst();
  if (!seat) throw missing();
  return seat;
};

/**
 * A place, for who holds it: by their own secret, or, as long as nobody has taken it, by the one that was handed out.
 * @throws {HttpProblem} 404 for every other secret.
 */
export const readSeat = (database: Database, secret: string, plan: FeedbackPlan): Promise<ToldSeat> => {
  const caller = digest(secret);
  return scoped(database, {caller}, async (trx) => {
    // the policy shows a place by its own secret, and by the one that was handed out alone while it has no other
    const seat = await trx
      .selectFrom('feedback_seats')
      .select(seatColumns)
      .where((where) =>
        where.or([where('own', '=', caller), where.and([where('handed', '=', caller), where('own', 'is', null)])]),
      )
      .executeTakeFirst();
    if (!seat) throw missing();
    const taken = seat.own !== null;
    await actInRound(trx, seat.round, taken ? seat.id : '');
    return seatTold(trx, seat, taken, plan);
  });
};

const assertNew = (own: Buffer, caller: Buffer): void => {
  if (!own.equals(caller)) return;
  throw new HttpProblem(422, 'A place is taken with a secret of one’s own.', {
    errors: [{at: '/hash', message: 'is of the secret that was handed out'}],
  });
};

/** Of two who come at once one is the first; the other finds whose it is by then. */
const isTheirs = async (trx: Transaction<Tables>, {id, handed}: SeatRow, own: Buffer): Promise<boolean> => {
  const {numUpdatedRows} = await trx
    .updateTable('feedback_seats')
    .set({own})
    .where('id', '=', id)
    .where('own', 'is', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n || ((await handedSeat(trx, handed)).own?.equals(own) ?? false);
};

/** Gives the place, and what it receives, to who takes it; from here on the transaction acts in its round. */
const giveTo = async (trx: Transaction<Tables>, seat: SeatRow, own: Buffer): Promise<void> => {
  const {round, id} = seat;
  if (!(await isTheirs(trx, seat, own))) throw missing();
  await actInRound(trx, round, id);
  await trx
    .updateTable('feedback_asks')
    .set({owner: own})
    .where('round', '=', round)
    .where('id', '=', id)
    .where('owner', 'is', null)
    .execute();
};

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === '23505';

/** What somebody else's secret opens is not told: it is as if there were nothing. */
const unlessTaken = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work;
  } catch (error) {
    throw isTaken(error) ? missing() : error;
  }
};

/** One secret must not open two places: what was handed out for another is nobody's own. */
const assertNotHanded = async (trx: Transaction<Tables>, own: Buffer, caller: Buffer): Promise<void> => {
  await actAs(trx, {caller: own});
  const other = await trx.selectFrom('feedback_seats').select('id').where('handed', '=', own).executeTakeFirst();
  if (other) throw missing();
  await actAs(trx, {caller});
};

/** Somebody takes a place. */
export interface Taking {
  /** As it was handed out. */
  secret: string;
  /** SHA-256 of the new secret. */
  own: Buffer;
  plan: FeedbackPlan;
}

/**
 * Takes a place: from then on `own` opens it, and the secret that was handed out opens nothing.
 * @throws {HttpProblem} 404 when there is none, or another has taken it; 422 for the secret that was handed out.
 */
export const takeSeat = (database: Database, {secret, own, plan}: Taking): Promise<ToldSeat> => {
  const caller = digest(secret);
  const taking = scoped(database, {caller}, async (trx) => {
    const seat = await handedSeat(trx, caller);
    assertNew(own, caller);
    await assertNotHanded(trx, own, caller);
    await giveTo(trx, seat, own);
    return seatTold(trx, seat, true, plan);
  });
  return unlessTaken(taking);
};
