import {type Kysely, sql} from 'kysely';
import * as v from 'valibot';
import type {CardPage} from '../../../model/contract/feedback/card.js';
import type {Database} from '../../database/database.js';
import type {Tables} from '../../database/tables.js';
import {invalid, missing} from '../../http/http-problem.js';
import {digest} from '../../sent/digest.js';
import {scoped} from '../../sent/scope.js';
import {askRead} from '../asks/ask-row.js';
import {inOneGo} from '../in-one-go.js';
import {actingAs, theAsk} from '../scope.js';
import {type CardRow, cardColumns, cardOf, hasArrived} from './card-row.js';
import {enough, letGoAndRead} from './let-go.js';

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

interface Receiver {
  /** SHA-256 of their secret. */
  owner: Buffer;
  /** Minutes for which an unsigned card waits at least. */
  settleMinutes: number;
}

/** Which cards, as they are asked for: those after a place, or the first. */
export interface Window {
  place?: Place | undefined;
  limit: number;
}

const isAfter = ({day, key}: Place) =>
  sql<boolean>`(feedback_cards.day, order_key) < (${sql.lit(day)}::date, ${sql.lit(key)}::uuid)`;

/** One page of the ask that is read, and one card more where there is one. The transaction acts as the receiver already. */
export const pageQuery = (db: Kysely<Tables>, {place, limit}: Window) =>
  db
    .selectFrom('feedback_cards')
    .select(cardColumns)
    .where('ask', '=', theAsk)
    .where(hasArrived)
    .$if(place !== undefined, (query) => query.where(isAfter(place!)))
    .orderBy('feedback_cards.day', 'desc')
    .orderBy('order_key', 'desc')
    .limit(sql.lit(limit + 1));

/** What a receiver sees now; undefined when something is to arrive first. A page is asked for again and again: it is one question. */
const seenAtOnce = async ({db, pool}: Database, {owner, settleMinutes}: Receiver, window: Window) => {
  const [, asks, waiting, cards] = await inOneGo(pool, [
    actingAs(owner).compile(db),
    askRead(db).compile(),
    enough(settleMinutes).compile(db),
    pageQuery(db, window).compile(),
  ]);
  if (asks!.length === 0) throw missing();
  const [arrives] = waiting as {enough: boolean}[];
  return arrives!.enough ? undefined : (cards as CardRow[]);
};

/** The same once what waits has arrived. */
const seenAfterwards = (database: Database, {owner, settleMinutes}: Receiver, window: Window): Promise<CardRow[]> =>
  scoped(database, {caller: owner}, async (trx) => {
    const ask = await askRead(trx).executeTakeFirst();
    if (!ask) throw missing();
    await letGoAndRead(trx, ask.id, settleMinutes);
    return pageQuery(trx, window).execute();
  });

/**
 * The cards that have arrived, the newest day first, shuffled within a day. What is to arrive by now arrives first.
 * @param settleMinutes for which an unsigned card waits at least.
 * @throws {HttpProblem} 404 when there is no ask, it was erased, or the secret is another's.
 */
export const receivedCards = async (
  database: Database,
  {secret, settleMinutes}: {secret: string; settleMinutes: number},
  {cursor, limit}: Part,
): Promise<CardPage> => {
  const receiver = {owner: digest(secret), settleMinutes};
  const window = {place: cursor === undefined ? undefined : placeOf(cursor), limit};
  const rows = (await seenAtOnce(database, receiver, window)) ?? (await seenAfterwards(database, receiver, window));
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    items: rows.slice(0, limit).map(cardOf),
    ...(last && {cursor: Buffer.from(`${last.day} ${last.order_key}`).toString('base64url')}),
  };
};
