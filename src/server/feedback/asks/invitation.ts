import type {Transaction} from 'kysely';
import type {Invitation} from '../../../model/contract/feedback/ask.js';
import type {FeedbackPlan} from '../../config/config.js';
import type {Database} from '../../database/database.js';
import type {Tables} from '../../database/tables.js';
import {digest} from '../../sent/digest.js';
import {scoped} from '../../sent/scope.js';
import {type CardRow, cardColumns, shownCardOf} from '../cards/card-row.js';
import {actAsInvited} from '../scope.js';
import {stampFor} from '../stamp.js';
import {type AskRow, askBodyOf, invitedAsk} from './ask-row.js';

/** Cards at most that one ask shows to the group. */
const most = 200;

/**
 * What these asks show to the group, in the order in which it is read. The transaction may see it already: see
 * `actAsInvited`.
 */
export const shownOf = (
  trx: Transaction<Tables>,
  asks: readonly string[],
  {reported}: Pick<FeedbackPlan, 'reported'>,
  limit = most,
): Promise<CardRow[]> =>
  trx
    .selectFrom('feedback_cards')
    .select(cardColumns)
    .where('ask', 'in', asks.length > 0 ? [...asks] : [null])
    .where('shown', '=', true)
    .where('state', '=', 'arrived')
    .where('withdrawn_at', 'is', null)
    .$if(reported === 'held', (query) =>
      query.where((where) => where.or([where('reported', 'is', null), where('reported', '=', 'kept')])),
    )
    .orderBy('day', 'desc')
    .orderBy('order_key', 'desc')
    .limit(limit)
    .execute();

const told = (ask: AskRow, {stamp, sealDays}: {stamp: string; sealDays: number}): Omit<Invitation, 'shown'> => {
  const {name, about, wish, otherView, language} = askBodyOf(ask);
  return {
    name,
    about,
    wish,
    otherView,
    ...(language !== undefined && {language}),
    until: ask.until.getTime(),
    open: ask.open,
    erasedOn: ask.erase_at.getTime(),
    sealDays,
    stamp,
  };
};

/**
 * What is seen by who is invited to give.
 * @param now epoch milliseconds
 * @throws {HttpProblem} 404 when this secret invites to nothing.
 */
export const readInvitation = async (
  database: Database,
  give: string,
  {plan, now}: {plan: FeedbackPlan; now: number},
): Promise<Invitation> => {
  const caller = digest(give);
  const stamp = await stampFor(database, caller, now);
  return scoped(database, {caller}, async (trx) => {
    const ask = await invitedAsk(trx, caller);
    await actAsInvited(trx, [ask.id]);
    const shown = await shownOf(trx, [ask.id], plan);
    const {name} = askBodyOf(ask);
    return {...told(ask, {stamp, sealDays: plan.sealDays}), shown: shown.map((row) => shownCardOf(row, name))};
  });
};
