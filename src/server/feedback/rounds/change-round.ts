import {type Transaction, sql} from 'kysely';
import type {RoundChange} from '../../../model/contract/feedback/round-draft.js';
import type {FeedbackPlan} from '../../config/config.js';
import type {Database} from '../../database/database.js';
import type {Tables} from '../../database/tables.js';
import {HttpProblem} from '../../http/http-problem.js';
import {digest} from '../../sent/digest.js';
import {scoped} from '../../sent/scope.js';
import {closeRound} from './close-round.js';
import {assertEnds, erasedAfter} from './ends.js';
import {join, leave} from './join-and-leave.js';
import {type RoundRow, ownRound, roundColumns} from './round-row.js';
import {type StoredRound, told} from './told.js';

/** A change of a round. */
export interface Changing {
  secret: string;
  change: RoundChange;
  /** Those that may be changed; `undefined` = any. */
  versions: string[] | undefined;
  /** What is promised. */
  plan: FeedbackPlan;
}

/** Holds the round and all that receives in it until the change is made, in the order in which everybody takes them. */
const hold = async (trx: Transaction<Tables>, round: string): Promise<Pick<RoundRow, 'closed' | 'version'>> => {
  const held = await trx
    .selectFrom('feedback_rounds')
    .select(['closed', 'version'])
    .where('id', '=', round)
    .forUpdate()
    .executeTakeFirstOrThrow();
  await trx.selectFrom('feedback_asks').select('id').where('round', '=', round).orderBy('id').forUpdate().execute();
  return held;
};

const assertChangeable = ({closed, version}: Pick<RoundRow, 'closed' | 'version'>, versions?: string[]): void => {
  if (closed) throw new HttpProblem(403, 'The round is closed.');
  if (versions && !versions.includes(version))
    throw new HttpProblem(412, 'It has another version by now. Read it, then change that one.');
};

/** Also of its places, which end with it. */
const extend = async (trx: Transaction<Tables>, round: string, until: number, keepDays: number): Promise<void> => {
  await assertEnds(trx, until);
  const ends = {until: new Date(until), erase_at: erasedAfter(until, keepDays)};
  await trx.updateTable('feedback_rounds').set(ends).where('id', '=', round).execute();
  await trx.updateTable('feedback_asks').set(ends).where('round', '=', round).execute();
};

const changed = (trx: Transaction<Tables>, round: string): Promise<RoundRow> =>
  trx
    .updateTable('feedback_rounds')
    .set({version: sql<string>`gen_random_uuid()`, updated_at: sql<Date>`now()`})
    .where('id', '=', round)
    .returning(roundColumns)
    .executeTakeFirstOrThrow();

/**
 * Gives a round more time, lets people leave and come, and closes it.
 * @throws {HttpProblem} 404 as when reading; 403 once it is closed, or nobody can come any more; 412 when it is another version
 *   by now; 422 for a time that is over, too many places, or a place that is none of it.
 */
export const changeRound = (
  database: Database,
  {secret, change, versions, plan: {keepDays, settleMinutes}}: Changing,
): Promise<StoredRound> => {
  const caller = digest(secret);
  return scoped(database, {caller}, async (trx) => {
    const {id} = await ownRound(trx, caller);
    assertChangeable(await hold(trx, id), versions);
    if (change.until !== undefined) await extend(trx, id, change.until, keepDays);
    const row = await changed(trx, id);
    await leave(trx, row, change.left ?? []);
    await join(trx, row, change.add ?? []);
    if (change.closed) await closeRound(trx, id, settleMinutes);
    return told(trx, await ownRound(trx, caller));
  });
};
