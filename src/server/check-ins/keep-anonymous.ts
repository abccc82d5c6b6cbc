import {createHmac, randomBytes, randomUUID} from 'node:crypto';
import {type Transaction, sql} from 'kysely';
import type {AnonymousReceipt} from '../../model/contract/check-in.js';
import type {AnonymousCheckIn} from '../../model/contract/check-in-draft.js';
import type {Database} from '../database/database.js';
import type {Tables} from '../database/tables.js';
import {digest} from '../sent/digest.js';
import {claim, madeBefore, rememberedDays} from '../sent/replays.js';
import {actAs, scoped} from '../sent/scope.js';
import {eraseAfter, rowOf, today} from './item.js';

/** What nobody may bring back, and what makes a repeated request one. */
export interface NewAnonymous {
  key: string;
  draft: AnonymousCheckIn;
  /** Days after which it is erased; missing = never. */
  keepDays?: number | undefined;
}

/** In place of the id: no row may lead from the key to what was sent with it. */
const nothing = '00000000-0000-0000-0000-000000000000';
const msPerDay = 86_400_000;
/** The key is remembered to the end of the last of these days after this one. */
const remembered = rememberedDays + 1;

const insert = async (trx: Transaction<Tables>, {draft, keepDays}: NewAnonymous): Promise<void> => {
  // forgotten with the transaction: whose it is can then be found by nobody
  const owner = randomBytes(32);
  await actAs(trx, {caller: owner});
  await trx
    .insertInto('check_ins')
    .values({
      owner,
      id: randomUUID(),
      mode: 'anonymous',
      audience: 'hosts',
      created_at: today,
      updated_at: today,
      erase_at: eraseAfter(today, keepDays),
      ...rowOf(draft),
    })
    .execute();
};

/**
 * Keeps a check-in of which nobody can know who sent it. What makes a repeated request one holds the hash of its key, the
 * day, and a hash of the body that only who has the key can make: neither leads to the check-in.
 * @throws {HttpProblem} 422 for a key used with another body.
 */
export const keepAnonymous = (database: Database, given: NewAnonymous): Promise<AnonymousReceipt> => {
  const caller = digest(`anonymous ${given.key}`);
  const bodyHash = createHmac('sha256', given.key).update(JSON.stringify(given.draft)).digest();
  const expires = sql<Date>`${today} + make_interval(days => ${remembered})`;
  const create = {caller, route: 'POST /check-ins/anonymous', key: '', bodyHash, item: nothing, expires};
  return scoped(database, {caller}, async (trx) => {
    const isNew = await claim(trx, create);
    const {expires: until} = await madeBefore(trx, create);
    if (isNew) await insert(trx, given);
    return {day: new Date(until.getTime() - remembered * msPerDay).toISOString().slice(0, 10)};
  });
};
