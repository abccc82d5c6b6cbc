import {randomUUID} from 'node:crypto';
import {type Transaction, sql} from 'kysely';
import type {ChangeDraft} from '../../model/contract/change.js';
import type {Database} from '../database/database.js';
import type {Tables} from '../database/tables.js';
import {HttpProblem, missing} from '../http/http-problem.js';
import {type StoredChange, columns, digest, rowOf, scopeOf, storedOf} from './item.js';
import {type Scope, scoped} from './scope.js';

/** A create that may be a repeated one. */
export interface Create {
  group: string;
  secret: string;
  key: string;
  draft: ChangeDraft;
}

interface Replay extends Scope {
  route: string;
  key: string;
  bodyHash: Buffer;
  item: string;
}

/**
 * Takes the key for this item. Of two that come at once the primary key lets one in; the other waits for it and finds
 * its row.
 * @returns false when the key was taken within the last 24 hours.
 */
const claim = async (trx: Transaction<Tables>, {caller, route, key, bodyHash, item}: Replay): Promise<boolean> => {
  const expires = sql<Date>`now() + interval '24 hours'`;
  const taken = await trx
    .insertInto('replays')
    .values({caller, route, key, body_hash: bodyHash, item, expires_at: expires})
    .onConflict((conflict) =>
      conflict
        .columns(['caller', 'route', 'key'])
        .doUpdateSet({body_hash: bodyHash, item, expires_at: expires})
        .where('replays.expires_at', '<=', sql<Date>`now()`),
    )
    .returning('item')
    .executeTakeFirst();
  return taken !== undefined;
};

/** What the same request made before. The answer is made anew: no copy of it is kept. */
const repeated = async (trx: Transaction<Tables>, given: Replay, group: string): Promise<StoredChange> => {
  const {groupKey, caller, route, key, bodyHash} = given;
  const before = await trx
    .selectFrom('replays')
    .select(['item', 'body_hash'])
    .where('caller', '=', caller)
    .where('route', '=', route)
    .where('key', '=', key)
    .executeTakeFirst();
  // a withdrawal leaves no hash of what was written, only that the key was used
  if (!before || before.body_hash.length === 0)
    throw new HttpProblem(410, 'What this request once made was withdrawn.');
  if (!before.body_hash.equals(bodyHash))
    throw new HttpProblem(422, 'This Idempotency-Key was used with another body. Take another key for another text.');
  const row = await trx
    .selectFrom('changes')
    .select(columns)
    .where('group_key', '=', groupKey)
    .where('id', '=', before.item)
    .where('secret_hash', '=', caller)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  if (!row) throw new HttpProblem(410, 'What this request once made was withdrawn.');
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
export const createChange = (database: Database, {group, secret, key, draft}: Create): Promise<StoredChange> => {
  const scope = scopeOf({group, secret});
  const route = `POST /groups/${scope.groupKey}/changes`;
  const bodyHash = digest(JSON.stringify(draft));
  return scoped(database, scope, async (trx) => {
    const replay = {...scope, route, key, bodyHash, item: randomUUID()};
    if (!(await claim(trx, replay))) return repeated(trx, replay, group);
    if (!(await isListed(trx, scope.groupKey))) throw missing();
    const row = await trx
      .insertInto('changes')
      .values({group_key: scope.groupKey, id: replay.item, secret_hash: scope.caller, ...rowOf(draft)})
      .returning(columns)
      .executeTakeFirstOrThrow();
    return storedOf(row, group);
  });
};
