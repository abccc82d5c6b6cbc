import type {Transaction} from 'kysely';
import type {CardText} from '../../../model/contract/feedback/card-draft.js';
import type {Tables} from '../../database/tables.js';
import {storedText, thisDay} from './card-row.js';

/** A card to be kept. */
export interface NewCard {
  /** Id of the ask it is given to. */
  ask: string;
  /** Random UUID. */
  id: string;
  /** SHA-256 of its giver's secret for it. */
  giver: Buffer;
  /** HMAC of what was sent, by that secret. */
  sent: Buffer;
  text: CardText;
  /** True: a keeper looks at it first. */
  held: boolean;
}

/** Where a card is that nobody need look at: what is signed arrives at once, all else waits for others. */
export const arrivalOf = (signed: boolean) =>
  signed ? {state: 'arrived', day: thisDay} : {state: 'waiting', day: null};

/**
 * Keeps a card. The ask is held already, and the transaction acts as its giver.
 * @returns false when its giver's secret opens a card already.
 */
export const insertCard = async (trx: Transaction<Tables>, {text, held, ...keys}: NewCard): Promise<boolean> => {
  const signed = text.signature !== undefined;
  const kept = await trx
    .insertInto('feedback_cards')
    .values({
      ...keys,
      body: storedText(text),
      signed,
      may_show: text.mayShow,
      ...(held ? {state: 'held', day: null} : arrivalOf(signed)),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return kept !== undefined;
};
