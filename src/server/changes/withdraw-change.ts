import {type Transaction, sql} from 'kysely';
import type {Database} from '../database/database.js';
import type {Tables} from '../database/tables.js';
import {missing} from '../http/http-problem.js';
import {emptied} from '../sent/emptied.js';
import type {Erased} from '../sent/erasures.js';
import {forgetBodies} from '../sent/replays.js';
import {scoped} from '../sent/scope.js';
import {type ChangeScope, type ItemLink, scopeOf} from './item.js';

const erase = async (trx: Transaction<Tables>, {groupKey, caller}: ChangeScope, id: string): Promise<void> => {
  await trx
    .updateTable('changes')
    .set({...emptied.changes, withdrawn_at: sql<Date>`now()`, updated_at: sql<Date>`now()`})
    .where('group_key', '=', groupKey)
    .where('id', '=', id)
    .where('secret_hash', '=', caller)
    .execute();
  await forgetBodies(trx, {caller, items: [id]});
};

/**
 * Takes it back for ever: text, name and address are gone at once, and so is what could tell a repeated create's text.
 * That it was withdrawn is remembered for a while, so that a repeated withdrawal or create is understood.
 * @param note is told the item before the withdrawal is kept; when it fails, nothing is withdrawn.
 * @throws {HttpProblem} 404 when it does not exist, or the secret is another's.
 */
export const withdrawChange = (
  database: Database,
  link: ItemLink,
  note: (item: Erased) => Promise<void>,
): Promise<void> => {
  const scope = scopeOf(link);
  return scoped(database, scope, async (trx) => {
    const row = await trx
      .selectFrom('changes')
      .select(['id', 'withdrawn_at'])
      .where('group_key', '=', scope.groupKey)
      .where('id', '=', link.id)
      .where('secret_hash', '=', scope.caller)
      .forUpdate()
      .executeTakeFirst();
    if (!row) throw missing();
    if (row.withdrawn_at) return;
    await erase(trx, scope, row.id);
    await note({groupKey: scope.groupKey, id: row.id});
  });
};
