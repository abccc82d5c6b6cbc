import {type Transaction, sql} from 'kysely';
import type {Database} from '../database/database.js';
import type {Tables} from '../database/tables.js';
import {missing} from '../http/http-problem.js';
import {digest} from '../sent/digest.js';
import {emptied} from '../sent/emptied.js';
import type {Note} from '../sent/noting.js';
import {forgetBodies} from '../sent/replays.js';
import {scoped} from '../sent/scope.js';
import type {CheckInLink} from './item.js';

const erase = async (trx: Transaction<Tables>, caller: Buffer, ids: string[], note: Note): Promise<void> => {
  if (ids.length === 0) return;
  await trx
    .updateTable('check_ins')
    .set({...emptied.check_ins, withdrawn_at: sql<Date>`now()`, updated_at: sql<Date>`now()`})
    .where('owner', '=', caller)
    // one parameter, however many they are: a statement takes 65,535
    .where(sql<boolean>`id = ANY(${ids}::uuid[])`)
    .execute();
  await forgetBodies(trx, {caller, items: ids});
  await note(ids.map((id) => ({id})));
};

/**
 * Takes it back for ever: what was written, what it was about and how to get in touch are gone at once. That it was
 * withdrawn is remembered for a while, so that a repeated withdrawal or create is understood.
 * @throws {HttpProblem} 404 when it does not exist, or the secret is another's.
 */
export const withdrawCheckIn = (database: Database, {id, secret}: CheckInLink, note: Note): Promise<void> => {
  const caller = digest(secret);
  return scoped(database, {caller}, async (trx) => {
    const row = await trx
      .selectFrom('check_ins')
      .select('withdrawn_at')
      .where('owner', '=', caller)
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst();
    if (!row) throw missing();
    if (!row.withdrawn_at) await erase(trx, caller, [id], note);
  });
};

/** Takes back everything under one secret. An unknown one has nothing, which is no error. */
export const withdrawCheckIns = (database: Database, secret: string, note: Note): Promise<void> => {
  const caller = digest(secret);
  return scoped(database, {caller}, async (trx) => {
    const rows = await trx
      .selectFrom('check_ins')
      .select('id')
      .where('owner', '=', caller)
      .where('withdrawn_at', 'is', null)
      .forUpdate()
      .execute();
    await erase(
      trx,
      caller,
      rows.map(({id}) => id),
      note,
    );
  });
};
