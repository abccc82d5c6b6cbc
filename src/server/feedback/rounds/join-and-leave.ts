import type {Transaction} from 'kysely';
import {owesWith, owesWithout} from '../../../model/feedback/owing.js';
import type {RoundChange} from '../../../model/contract/feedback/round-draft.js';
import type {Tables} from '../../database/tables.js';
import {HttpProblem} from '../../http/http-problem.js';
import {addSeats, assertRoom} from './add-seats.js';
import {owesIn, writeOwes} from './owes.js';
import {type RoundRow, roundBodyOf} from './round-row.js';

const unknown = (): HttpProblem =>
  new HttpProblem(422, 'Only who has a place in the round can leave it.', {
    errors: [{at: '/left', message: 'is no place of this round'}],
  });

/** The circle of those who are there, and who of all had which place before. */
const circleOf = async (trx: Transaction<Tables>, row: RoundRow) => {
  const seats = await trx
    .selectFrom('feedback_seats')
    .select(['id', 'place', 'has_left'])
    .where('round', '=', row.id)
    .orderBy('place')
    .execute();
  const ids = seats.filter(({has_left: hasLeft}) => !hasLeft).map(({id}) => id);
  const {pattern, one} = roundBodyOf(row);
  return {seats, circle: {pattern, ids, ...(one !== undefined && {one})}};
};

/**
 * Lets the holders of these places leave: nobody owes them a card any more, nor they anybody; a circle closes behind them. What
 * they have received and given stays theirs.
 * @throws {HttpProblem} 422 for a place that is none of this round.
 */
export const leave = async (
  trx: Transaction<Tables>,
  row: RoundRow,
  left: NonNullable<RoundChange['left']>,
): Promise<void> => {
  if (left.length === 0) return;
  const {circle} = await circleOf(trx, row);
  // as the database spells them
  const ids = left.map((id) => id.toLowerCase());
  const {numUpdatedRows} = await trx
    .updateTable('feedback_seats')
    .set({has_left: true})
    .where('round', '=', row.id)
    .where('id', 'in', ids)
    .executeTakeFirstOrThrow();
  if (Number(numUpdatedRows) < new Set(ids).size) throw unknown();
  const owes = await owesIn(trx, row.id);
  await writeOwes(trx, row.id, owes, owesWithout(owes, circle, ids));
};

/**
 * Adds places at the end of the circle.
 * @throws {HttpProblem} 422 when they are too many, 403 where the circle cannot be opened any more.
 */
export const join = async (
  trx: Transaction<Tables>,
  row: RoundRow,
  seats: NonNullable<RoundChange['add']>,
): Promise<void> => {
  if (seats.length === 0) return;
  const {seats: before, circle} = await circleOf(trx, row);
  assertRoom(before, seats.length);
  const added = await addSeats(trx, row, seats, (before.at(-1)?.place ?? -1) + 1);
  const owes = await owesIn(trx, row.id);
  const after = owesWith(owes, circle, added);
  if (!after) throw new HttpProblem(403, 'The last one of the circle has given already: nobody can come after them.');
  await writeOwes(trx, row.id, owes, after);
};
