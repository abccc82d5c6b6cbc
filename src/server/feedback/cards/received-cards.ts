import {type Transaction, sql} from 'kysely';
import * as v from 'valibot';
import type {CardPage} from '../../../model/contract/feedback/card.js';
import type {Database} from '../../database/database.js';
import type {Tables} from '../../database/tables.js';
import {invalid} from '../../http/http-problem.js';
import {digest} from '../../sent/digest.js';
import {scoped} from '../../sent/scope.js';
import {ownAskRead} from '../asks/ask-row.js';
import {cardColumns, cardOf, hasArrived} from './card-row.js';
import {letGoAndRead} from './let-go.js';

/** Which part of the cards of an ask. */
export interface Part {
  cursor?: string | undefined;
  /** How many at most. */
  limit: number;
}

// 31 February is not
const isInCalendar = (day: string): boolean => {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month - 1, date)).getUTCDate() === date;
};

const PlaceSchema = v.strictTuple([
  v.pipe(v.string(), v.isoDate(), v.check(isInCalendar)),
  v.pipe(v.string(), v.regex(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/)),
]);

/** Of the last card of a page. */
export interface Place {
  /** ISO date. */
  day: string;
  /** A UUID. */
  key: string;
}

const placeOf = (cursor: string): Place => {
  const {success, output} = v.safeParse(PlaceSchema, Buffer.from(cursor, 'base64url').toString().split(' '));
  if (!success) throw invalid('cursor', 'is none that an answer has given');
  return {day: output[0], key: output[1]};
};

/** One page, and one card more where there is one. The transaction acts as the receiver already. */
export const pageQuery = (
  trx: Transaction<Tables>,
  ask: string,
  {place, limit}: {place?: Place | undefined; limit: number},
) =>
  trx
    .selectFrom('feedback_cards')
    .select(cardColumns)
    .where('ask', '=', ask)
    .where(hasArrived)
    .$if(place !== undefined, (query) =>
      query.where(sql<boolean>`(feedback_cards.day, order_key) < (${place!.day}::date, ${place!.key}::uuid)`),
    )
    .orderBy('feedback_cards.day', 'desc')
    .orderBy('order_key', 'desc')
    .limit(limit + 1);

/**
 * The cards that have arrived, the newest day first, shuffled within a day. What is to arrive by now arrives first.
 * @param settleMinutes for which an unsigned card waits at least.
 * @throws {HttpProblem} 404 when there is no ask, it was erased, or the secret is another's.
 */
export const receivedCards = (
  database: Database,
  {secret, settleMinutes}: {secret: string; settleMinutes: number},
  {cursor, limit}: Part,
): Promise<CardPage> => {
  const owner = digest(secret);
  const place = cursor === undefined ? undefined : placeOf(cursor);
  return scoped(database, {caller: owner}, async (trx) => {
    const {id} = await ownAskRead(trx, owner);
    await letGoAndRead(trx, id, settleMinutes);
    const rows = await pageQuery(trx, id, {place, limit}).execute();
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    return {
      items: rows.slice(0, limit).map(cardOf),
      ...(last && {cursor: Buffer.from(`${last.day} ${last.order_key}`).toString('base64url')}),
    };
  });
};
