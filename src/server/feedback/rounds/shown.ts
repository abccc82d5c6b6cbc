import type {Transaction} from 'kysely';
import type {ShownCard} from '../../../model/contract/feedback/card.js';
import type {FeedbackPlan} from '../../config/config.js';
import type {Tables} from '../../database/tables.js';
import {shownOf} from '../asks/invitation.js';
import {shownCardOf} from '../cards/card-row.js';
import {actAsInvited} from '../scope.js';

/** The most that are told at once. */
const most = 500;

/**
 * What people of a round show to all in it, the newest day first.
 * @param trx acts in the round already.
 */
export const shownIn = async (trx: Transaction<Tables>, round: string, plan: FeedbackPlan): Promise<ShownCard[]> => {
  const seats = await trx.selectFrom('feedback_seats').select(['id', 'name']).where('round', '=', round).execute();
  const names = new Map(seats.map(({id, name}) => [id, name]));
  await actAsInvited(trx, [...names.keys()]);
  const rows = await shownOf(trx, [...names.keys()], plan, most);
  return rows.map((row) => shownCardOf(row, names.get(row.ask) ?? ''));
};
