import {type Transaction, sql} from 'kysely';
import type {CardText} from '../../../model/contract/feedback/card-draft.js';
import {refusedCorrection} from '../../../model/feedback/correcting.js';
import type {Database} from '../../database/database.js';
import type {Tables} from '../../database/tables.js';
import {HttpProblem} from '../../http/http-problem.js';
import {digest} from '../../sent/digest.js';
import {scoped} from '../../sent/scope.js';
import {askBodyOf} from '../asks/ask-row.js';
import {type StoredCard, storedCard, storedText, textOf} from './card-row.js';
import {type Held, givenCard, heldCard} from './given-card.js';
import {arrivalOf} from './insert-card.js';
import {assertInvited} from './invited.js';

const assertAllowed = ({row}: Held, text: CardText): void => {
  if (row.state === 'removed') throw new HttpProblem(403, 'A keeper of this site has removed it.');
  const card = {
    text: textOf(row),
    created: row.created_at.getTime(),
    arrived: row.state === 'arrived',
    turnedAway: row.turned_away,
  };
  const refused = refusedCorrection(card, text, row.now.getTime());
  if (refused) throw new HttpProblem(403, refused);
};

const assertVersion = ({row, ask}: Held, versions: string[] | undefined): void => {
  if (versions && !versions.includes(storedCard(row, ask).version))
    throw new HttpProblem(412, 'It has another version by now. Read it, then correct that one.');
};

/** What was waiting and has a name now arrives at once. */
const arrivalAfter = ({row}: Held, text: CardText) =>
  row.state === 'waiting' && text.signature !== undefined
    ? {...arrivalOf(true), order_key: sql<string>`gen_random_uuid()`}
    : {};

const write = async (trx: Transaction<Tables>, giver: Buffer, held: Held, text: CardText): Promise<void> => {
  await trx
    .updateTable('feedback_cards')
    .set({body: storedText(text), signed: text.signature !== undefined, may_show: text.mayShow})
    .set({shown: held.row.shown && text.mayShow, updated_at: sql<Date>`now()`})
    .set(arrivalAfter(held, text))
    .where('giver', '=', giver)
    .execute();
};

/** What is to be corrected. */
export interface Correcting {
  secret: string;
  text: CardText;
  /** Those that may be replaced; `undefined` = any. */
  versions: string[] | undefined;
}

/**
 * Puts another text in its place, or a name under what waits.
 * @throws {HttpProblem} 403 after 15 minutes, once an unsigned one has arrived, when it would become unsigned, was removed, or
 *   its giver was turned away; 412 when it is another version by now; 422 for what is not invited; 404 as `readCard`.
 */
export const correctCard = (database: Database, {secret, text, versions}: Correcting): Promise<StoredCard> => {
  const giver = digest(secret);
  return scoped(database, {caller: giver}, async (trx) => {
    const held = await heldCard(trx, giver);
    assertAllowed(held, text);
    assertVersion(held, versions);
    // whoever may not be unsigned is signed already, and stays so
    assertInvited(text, {...askBodyOf(held.ask), unsigned: true});
    await write(trx, giver, held, text);
    return givenCard(trx, giver);
  });
};
