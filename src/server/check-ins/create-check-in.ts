import {createHmac, randomUUID} from 'node:crypto';
import {type Transaction, sql} from 'kysely';
import type {CheckInDraft} from '../../model/contract/check-in-draft.js';
import type {Database} from '../database/database.js';
import type {Tables} from '../database/tables.js';
import {digest} from '../sent/digest.js';
import {type Create, claim, madeBefore, rememberedDays, withdrawn} from '../sent/replays.js';
import {scoped} from '../sent/scope.js';
import {type StoredCheckIn, columns, contactOf, eraseAfter, isThere, rowOf, storedOf} from './item.js';

/** A check-in to be kept under a secret. */
export interface NewCheckIn {
  secret: string;
  /** Makes a repeated request one. */
  key: string;
  draft: CheckInDraft;
  /** Days after which it is erased; missing = when it is withdrawn. */
  keepDays?: number | undefined;
}

/** What the same request made before. The answer is made anew: no copy of it is kept. */
const repeated = async (trx: Transaction<Tables>, create: Create): Promise<StoredCheckIn> => {
  const {item} = await madeBefore(trx, create);
  const row = await trx
    .selectFrom('check_ins')
    .select(columns)
    .where('owner', '=', create.caller)
    .where('id', '=', item)
    .where(isThere)
    .executeTakeFirst();
  if (!row) throw withdrawn();
  return storedOf(row);
};

/**
 * Keeps a check-in. Resolves once it is safely kept.
 * @throws {HttpProblem} 422 for a key used with another body, 410 when what it made was withdrawn.
 */
export const createCheckIn = (
  database: Database,
  {secret, key, draft, keepDays}: NewCheckIn,
): Promise<StoredCheckIn> => {
  const caller = digest(secret);
  // what was corrected away cannot be guessed from it without the secret
  const bodyHash = createHmac('sha256', secret).update(JSON.stringify(draft)).digest();
  const expires = sql<Date>`now() + make_interval(days => ${rememberedDays})`;
  return scoped(database, {caller}, async (trx) => {
    const create = {caller, route: 'POST /check-ins', key, bodyHash, item: randomUUID(), expires};
    if (!(await claim(trx, create))) return repeated(trx, create);
    const row = await trx
      .insertInto('check_ins')
      .values({
        owner: caller,
        id: create.item,
        mode: 'pseudonymous',
        audience: draft.audience,
        erase_at: eraseAfter(sql<Date>`now()`, keepDays),
        ...rowOf(draft),
        ...contactOf(draft),
      })
      .returning(columns)
      .executeTakeFirstOrThrow();
    return storedOf(row);
  });
};
