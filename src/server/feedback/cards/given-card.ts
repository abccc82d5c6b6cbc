import {type Transaction, sql} from 'kysely';
import type {Database} from '../../database/database.js';
import type {Tables} from '../../database/tables.js';
import {missing} from '../../http/http-problem.js';
import {digest} from '../../sent/digest.js';
import {scoped} from '../../sent/scope.js';
import {type AskRow, holdAsk, readableAsk} from '../asks/ask-row.js';
import {actAsInvited} from '../scope.js';
import {type CardRow, type StoredCard, cardColumns, storedCard} from './card-row.js';

/** The ask of this giver's card; from here on the transaction may read it. */
const askOf = async (trx: Transaction<Tables>, giver: Buffer): Promise<string> => {
  const card = await trx.selectFrom('feedback_cards').select('ask').where('giver', '=', giver).executeTakeFirst();
  if (!card) throw missing();
  await actAsInvited(trx, [card.ask]);
  return card.ask;
};

const cards = (trx: Transaction<Tables>, giver: Buffer) =>
  trx.selectFrom('feedback_cards').select(cardColumns).where('giver', '=', giver).where('withdrawn_at', 'is', null);

/** A card for its giver. The transaction acts as them already. @throws {HttpProblem} 404 as `readCard`. */
export const givenCard = async (trx: Transaction<Tables>, giver: Buffer): Promise<StoredCard> => {
  const ask = await readableAsk(trx, await askOf(trx, giver));
  const row = await cards(trx, giver).executeTakeFirst();
  if (!row) throw missing();
  return storedCard(row, ask);
};

/** A giver's card and what it was given to, both held until the transaction ends. */
export interface Held {
  row: CardRow & {
    /** By the database's clock. */
    now: Date;
  };
  ask: AskRow;
}

/** The ask is held first, by everybody: what waits may be laid anew meanwhile. @throws {HttpProblem} 404 as `readCard`. */
export const heldCard = async (trx: Transaction<Tables>, giver: Buffer): Promise<Held> => {
  const ask = await holdAsk(trx, await askOf(trx, giver));
  const row = await cards(trx, giver)
    .select(sql<Date>`clock_timestamp()`.as('now'))
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw missing();
  return {row, ask};
};

/** @throws {HttpProblem} 404 when there is none, it was withdrawn or erased, or the secret is another's. */
export const readCard = (database: Database, secret: string): Promise<StoredCard> => {
  const giver = digest(secret);
  return scoped(database, {caller: giver}, (trx) => givenCard(trx, giver));
};
