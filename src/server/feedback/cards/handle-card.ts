import type {Transaction} from 'kysely';
import type {Card} from '../../../model/contract/feedback/card.js';
import type {CardHandling} from '../../../model/contract/feedback/card-draft.js';
import {type Handled, handledAfter, refusedHandling} from '../../../model/feedback/handling.js';
import type {Database} from '../../database/database.js';
import type {Tables} from '../../database/tables.js';
import {HttpProblem, missing} from '../../http/http-problem.js';
import {digest} from '../../sent/digest.js';
import {scoped} from '../../sent/scope.js';
import {ownAsk} from '../asks/ask-row.js';
import {actAsReceiver} from '../scope.js';
import {type CardRow, cardColumns, cardOf, hasArrived} from './card-row.js';

/** What a receiver does with one card. */
export interface Handling {
  secret: string;
  /** Id of the card. */
  id: string;
  handling: CardHandling;
  /** Those that it is meant for; `undefined` = any. */
  versions: string[] | undefined;
}

const receivedCard = async (trx: Transaction<Tables>, {ask, id}: {ask: string; id: string}): Promise<CardRow> => {
  const row = await trx
    .selectFrom('feedback_cards')
    .select(cardColumns)
    .where('ask', '=', ask)
    .where('id', '=', id)
    .where(hasArrived)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw missing();
  return row;
};

const assertAllowed = (row: CardRow, {handling, versions}: Handling): void => {
  const {place: _place, ...others} = handling;
  const {version, mayShow, answered} = cardOf(row);
  if (versions && !versions.includes(version))
    throw new HttpProblem(412, 'It has another version by now. Read it, then do that again.');
  // what the receiver has answered stays theirs to take back
  const more = Object.entries(others).filter(([name, value]) => name !== 'answer' || value !== null);
  if (row.state === 'removed' && more.length > 0) throw new HttpProblem(403, 'A keeper of this site has removed it.');
  const refused = refusedHandling({mayShow, answered}, handling);
  if (refused) throw new HttpProblem(403, refused);
};

const handledOf = ({answer, ...row}: CardRow): Handled => ({
  thanked: row.thanked,
  place: row.place === 'kept' || row.place === 'away' ? row.place : 'new',
  shown: row.shown,
  ...(answer !== null && {answer}),
  answered: row.answered,
  turnedAway: row.turned_away,
});

const changesOf = ({answer, turnedAway, ...facts}: Handled) => ({
  ...facts,
  answer: answer ?? null,
  turned_away: turnedAway,
});

/**
 * Thanks, keeps, puts away, answers, shows, turns away.
 * @throws {HttpProblem} 403 for a second answer, for showing what its giver has not agreed to, and for what was removed; 412
 *   when it is another version by now; 404 when no such card has arrived, or the secret is another's.
 */
export const handleCard = (database: Database, {secret, id, ...given}: Handling): Promise<Card> => {
  const owner = digest(secret);
  return scoped(database, {caller: owner}, async (trx) => {
    const {id: ask} = await ownAsk(trx, owner);
    await actAsReceiver(trx, ask);
    const row = await receivedCard(trx, {ask, id});
    assertAllowed(row, {secret, id, ...given});
    const changed = await trx
      .updateTable('feedback_cards')
      .set(changesOf(handledAfter(handledOf(row), given.handling)))
      .where('ask', '=', ask)
      .where('id', '=', id)
      .returning(cardColumns)
      .executeTakeFirstOrThrow();
    return cardOf(changed);
  });
};
