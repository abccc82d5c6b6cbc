import {type Transaction, sql} from 'kysely';
import type {ChangeDraft} from '../../model/contract/change.js';
import type {Database} from '../database/database.js';
import type {Tables} from '../database/tables.js';
import {HttpProblem, missing} from '../http/http-problem.js';
import {scoped} from '../sent/scope.js';
import {type ChangeScope, type ItemLink, type StoredChange, columns, rowOf, scopeOf, storedOf} from './item.js';

const found = async (
  trx: Transaction<Tables>,
  {groupKey, caller}: ChangeScope,
  {id, group}: ItemLink,
): Promise<StoredChange> => {
  const row = await trx
    .selectFrom('changes')
    .select(columns)
    .where('group_key', '=', groupKey)
    .where('id', '=', id)
    .where('secret_hash', '=', caller)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  if (!row) throw missing();
  return storedOf(row, group);
};

/** @throws {HttpProblem} 404 when it does not exist, was withdrawn, or the secret is another's. */
export const readChange = (database: Database, link: ItemLink): Promise<StoredChange> => {
  const scope = scopeOf(link);
  return scoped(database, scope, (trx) => found(trx, scope, link));
};

/**
 * Puts another text in its place; the keeper has it to read again. An e-mail address that is not given stays as it was:
 * nobody can send back what is never answered.
 * @param versions those that may be replaced; `undefined` = any.
 * @throws {HttpProblem} 412 when it is another version by now; 404 as when reading.
 */
export const correctChange = (
  database: Database,
  link: ItemLink,
  draft: ChangeDraft,
  versions: string[] | undefined,
): Promise<StoredChange> => {
  const scope = scopeOf(link);
  return scoped(database, scope, async (trx) => {
    const row = await trx
      .updateTable('changes')
      .set({...rowOf(draft), status: 'waiting'})
      .set({version: sql<string>`gen_random_uuid()`, updated_at: sql<Date>`now()`})
      .where('group_key', '=', scope.groupKey)
      .where('id', '=', link.id)
      .where('secret_hash', '=', scope.caller)
      .where('withdrawn_at', 'is', null)
      .$if(versions !== undefined, (query) => query.where(sql<string>`version::text`, 'in', [...versions!, '']))
      .returning(columns)
      .executeTakeFirst();
    if (row) return storedOf(row, link.group);
    await found(trx, scope, link);
    throw new HttpProblem(412, 'It has another version by now. Read it, then correct that one.');
  });
};
