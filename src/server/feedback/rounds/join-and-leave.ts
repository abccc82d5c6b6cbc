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

/**
 * Lets the holders of these places leave: nobody owes them a card any more, nor they anybody. What they have received and given
 * stays theirs.
 * @throws {HttpProblem} 422 for a place that is none of this round.
 */
export const leave = async (
  trx: Transaction<Tables>,
  {id: round}: Pick<RoundRow, 'id'>,
  left: NonNullable<RoundChange['left']>,
): Promise<void> => {
  if (left.length === 0) return;
  // as the database spells them
  const ids = left.map((id) => id.toLowerCase());
  const {numUpdatedRows} = await trx
    .updateTable('feedback_seats')
    .set({has_left: true})
    .where('round', '=', round)
    .where('id', 'in', ids)
    .executeTakeFirstOrThrow();
  if (Number(numUpdatedRows) < new Set(ids).size) throw unknown();
  const owes = await owesIn(trx, round);
  await writeOwes(trx, round, owes, owesWithout(owes, ids));
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
  const before = await trx
    .selectFrom('feedback_seats')
    .select(['id', 'place', 'has_left'])
    .where('round', '=', row.id)
    .orderBy('place')
    .execute();
  assertRoom(before, seats.length);
  const added = await addSeats(trx, row, seats, (before.at(-1)?.place ?? -1) + 1);
  const ids = before.filter(({has_left: hasLeft}) => !hasLeft).map(({id}) => id);
  const owes = await owesIn(trx, row.id);
  const {pattern, one} = roundBodyOf(row);
  const after = owesWith(owes, {pattern, ids, ...(one !== undefined && {one})}, added);
  if (!after) throw new HttpProblem(403, 'The last one of the circle has given already: nobody can come after them.');
  await writeOwes(trx, row.id, owes, after);
};
