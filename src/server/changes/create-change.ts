import {randomUUID} from 'node:crypto';
import type {Transaction} from 'kysely';
import type {ChangeDraft} from '../../model/contract/change.js';
import type {Database} from '../database/database.js';
import type {Tables} from '../database/tables.js';
import {missing} from '../http/http-problem.js';
import {digest} from '../sent/digest.js';
import {type Create, claim, madeBefore, withdrawn} from '../sent/replays.js';
import {scoped} from '../sent/scope.js';
import {type StoredChange, columns, rowOf, scopeOf, storedOf} from './item.js';

/** A change to be kept, and what makes a repeated request one. */
export interface NewChange {
  group: string;
  secret: string;
  key: string;
  draft: ChangeDraft;
}

/** What the same request made before. The answer is made anew: no copy of it is kept. */
const repeated = async (
  trx: Transaction<Tables>,
  create: Create,
  {group, groupKey}: {group: string; groupKey: string},
): Promise<StoredChange> => {
  const {item} = await madeBefore(trx, create);
  const row = await trx
    .selectFrom('changes')
    .select(columns)
    .where('group_key', '=', groupKey)
    .where('id', '=', item)
    .where('secret_hash', '=', create.caller)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  if (!row) throw withdrawn();
  return storedOf(row, group);
};

const isListed = async (trx: Transaction<Tables>, groupKey: string): Promise<boolean> =>
  (await trx
    .selectFrom('groups')
    .select('key')
    .where('key', '=', groupKey)
    .where('vanished_at', 'is', null)
    .executeTakeFirst()) !== undefined;

/**
 * Keeps what a visitor tells about a group. Resolves once it is safely kept.
 * @throws {HttpProblem} 404 for a group that is not listed, 422 for a key used with another body, 410 when what it made
 * was withdrawn.
 */
export const createChange = (database: Database, {group, secret, key, draft}: NewChange): Promise<StoredChange> => {
  const scope = scopeOf({group, secret});
  const {caller, groupKey} = scope;
  const route = `POST /groups/${groupKey}/changes`;
  const bodyHash = digest(JSON.stringify(draft));
  return scoped(database, scope, async (trx) => {
    const create = {caller, route, key, bodyHash, item: randomUUID()};
    if (!(await claim(trx, create))) return repeated(trx, create, {group, groupKey});
    if (!(await isListed(trx, groupKey))) throw missing();
    const row = await trx
      .insertInto('changes')
      .values({group_key: groupKey, id: create.item, secret_hash: caller, ...rowOf(draft)})
      .returning(columns)
      .executeTakeFirstOrThrow();
    return storedOf(row, group);
  });
};
