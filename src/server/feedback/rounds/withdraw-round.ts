import {type Transaction, sql} from 'kysely';
import type {Database} from '../../database/database.js';
import type {Tables} from '../../database/tables.js';
import {HttpProblem, missing} from '../../http/http-problem.js';
import {digest} from '../../sent/digest.js';
import type {Note} from '../../sent/noting.js';
import {forgetBodies} from '../../sent/replays.js';
import {scoped} from '../../sent/scope.js';
import {actAsLeader} from '../scope.js';

/** What is left of a round: that it was, and who led it. */
const empty = {body: null, closed: true} as const;

/** @throws {HttpProblem} 403 once a card was given. */
const assertUnused = async (trx: Transaction<Tables>, round: string): Promise<void> => {
  await trx.selectFrom('feedback_asks').select('id').where('round', '=', round).orderBy('id').forUpdate().execute();
  const owed = await trx.selectFrom('feedback_owes').select('state').where('round', '=', round).forUpdate().execute();
  if (owed.some(({state}) => state === 'given'))
    throw new HttpProblem(403, 'A card was given: it belongs to others. The round can be closed.');
};

const erase = async (trx: Transaction<Tables>, caller: Buffer, id: string): Promise<void> => {
  for (const table of ['feedback_owes', 'feedback_seats', 'feedback_asks'] as const)
    await trx.deleteFrom(table).where('round', '=', id).execute();
  await trx
    .updateTable('feedback_rounds')
    .set({...empty, withdrawn_at: sql<Date>`now()`, updated_at: sql<Date>`now()`})
    .where('id', '=', id)
    .execute();
  await forgetBodies(trx, {caller, items: [id]});
};

/**
 * Takes a round back for ever, with the names in it.
 * @param note is told the round before that is kept; when it fails, nothing is taken back.
 * @throws {HttpProblem} 404 when there is none, or the secret is another's; 403 once a card was given.
 */
export const withdrawRound = (database: Database, secret: string, note: Note): Promise<void> => {
  const caller = digest(secret);
  return scoped(database, {caller}, async (trx) => {
    const row = await trx
      .selectFrom('feedback_rounds')
      .select(['id', 'withdrawn_at'])
      .where('host', '=', caller)
      .forUpdate()
      .executeTakeFirst();
    if (!row) throw missing();
    if (row.withdrawn_at) return;
    await actAsLeader(trx, row.id);
    await assertUnused(trx, row.id);
    await erase(trx, caller, row.id);
    await note([{id: row.id, kind: 'round'}]);
  });
};
