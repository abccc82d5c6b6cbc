import {type Transaction, sql} from 'kysely';
import type {CheckInDraft} from '../../model/contract/check-in-draft.js';
import type {Database} from '../database/database.js';
import type {Tables} from '../database/tables.js';
import {HttpProblem, missing} from '../http/http-problem.js';
import {digest} from '../sent/digest.js';
import {scoped} from '../sent/scope.js';
import {
  type CheckInLink,
  type StoredCheckIn,
  columns,
  contactOf,
  isCorrectable,
  isThere,
  rowOf,
  storedOf,
} from './item.js';

/** @throws {HttpProblem} 404 when it does not exist, was withdrawn or erased, or the secret is another's. */
export const readCheckIn = (database: Database, {id, secret}: CheckInLink): Promise<StoredCheckIn> => {
  const owner = digest(secret);
  return scoped(database, {caller: owner}, async (trx) => {
    const row = await trx
      .selectFrom('check_ins')
      .select(columns)
      .where('owner', '=', owner)
      .where('id', '=', id)
      .where(isThere)
      .executeTakeFirst();
    if (!row) throw missing();
    return storedOf(row);
  });
};

/** Makes sure that this one may be corrected now, and holds it until it is. */
const assertCorrectable = async (
  trx: Transaction<Tables>,
  {owner, id}: {owner: Buffer; id: string},
  {questionnaire, versions}: {questionnaire: string; versions: string[] | undefined},
): Promise<void> => {
  const row = await trx
    .selectFrom('check_ins')
    .select(['questionnaire', 'version', isCorrectable])
    .where('owner', '=', owner)
    .where('id', '=', id)
    .where(isThere)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw missing();
  if (!row.correctable)
    throw new HttpProblem(403, 'A check-in can be corrected for 15 minutes. It can still be withdrawn.');
  if (versions && !versions.includes(row.version))
    throw new HttpProblem(412, 'It has another version by now. Read it, then correct that one.');
  if (row.questionnaire !== questionnaire)
    throw new HttpProblem(422, 'It is a check-in of another questionnaire. Send a new one for this.');
};

/**
 * Puts other answers in its place. How to get in touch stays as it was when it is not given, since nobody can send back
 * what is never answered, and is erased when hosts no longer read it.
 * @param versions those that may be replaced; `undefined` = any.
 * @throws {HttpProblem} 403 after 15 minutes; 412 when it is another version by now; 404 as when reading.
 */
export const correctCheckIn = (
  database: Database,
  {id, secret}: CheckInLink,
  draft: CheckInDraft,
  versions: string[] | undefined,
): Promise<StoredCheckIn> => {
  const owner = digest(secret);
  return scoped(database, {caller: owner}, async (trx) => {
    await assertCorrectable(trx, {owner, id}, {questionnaire: draft.questionnaire.id, versions});
    const row = await trx
      .updateTable('check_ins')
      .set({audience: draft.audience, ...rowOf(draft), ...contactOf(draft)})
      .set({version: sql<string>`gen_random_uuid()`, updated_at: sql<Date>`now()`})
      .where('owner', '=', owner)
      .where('id', '=', id)
      .returning(columns)
      .executeTakeFirstOrThrow();
    return storedOf(row);
  });
};
