import {randomUUID} from 'node:crypto';
import type {Transaction} from 'kysely';
import {seats as bounds} from '../../../model/feedback/rules.js';
import type {RoundDraft} from '../../../model/contract/feedback/round-draft.js';
import type {Tables} from '../../database/tables.js';
import {HttpProblem} from '../../http/http-problem.js';
import {type RoundRow, roundBodyOf} from './round-row.js';

type NewSeats = RoundDraft['seats'];

/** Places in all that a round has had, with those whose holders have left. */
const most = 60;

const wrong = (message: string): HttpProblem =>
  new HttpProblem(422, 'These places cannot be made.', {errors: [{at: '', message}]});

/** @throws {HttpProblem} 422 when they are too many. */
export const assertRoom = (before: readonly {has_left: boolean}[], added: number): void => {
  const present = before.filter(({has_left: hasLeft}) => !hasLeft).length;
  if (present + added > bounds.most || before.length + added > most)
    throw wrong(`has more than ${bounds.most} places, or ${most} with those who left`);
};

/** What receives at a place: its ask, which nobody can open until the place is taken. */
const askOf = (round: RoundRow, {id, name}: {id: string; name: string}) => {
  const {prompt, wish, otherView, language} = roundBodyOf(round);
  return {
    id,
    round: round.id,
    body: JSON.stringify({about: prompt, wish, otherView, name, language}),
    until: round.until,
    erase_at: round.erase_at,
  };
};

/**
 * Makes places in a round, in the order of the circle, and what receives at each.
 * @param from the first one's place.
 * @returns their ids.
 * @throws {HttpProblem} 422 when one of their secrets opens another place already.
 */
export const addSeats = async (
  trx: Transaction<Tables>,
  round: RoundRow,
  seats: NewSeats,
  from = 0,
): Promise<string[]> => {
  const rows = seats.map(({name, hash}, index) => ({
    round: round.id,
    id: randomUUID(),
    place: from + index,
    name,
    handed: Buffer.from(hash, 'hex'),
  }));
  const kept = await trx
    .insertInto('feedback_seats')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute();
  if (kept.length < rows.length) throw wrong('has a place whose secret opens another already');
  await trx
    .insertInto('feedback_asks')
    .values(rows.map((row) => askOf(round, row)))
    .execute();
  return rows.map(({id}) => id);
};
