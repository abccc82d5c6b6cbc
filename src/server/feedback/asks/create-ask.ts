import {createHmac, randomUUID} from 'node:crypto';
import type {Transaction} from 'kysely';
import type {NewAsk} from '../../../model/contract/feedback/ask-draft.js';
import type {FeedbackPlan} from '../../config/config.js';
import type {Database} from '../../database/database.js';
import type {Tables} from '../../database/tables.js';
import {HttpProblem} from '../../http/http-problem.js';
import {digest} from '../../sent/digest.js';
import {withdrawn} from '../../sent/replays.js';
import {scoped} from '../../sent/scope.js';
import {assertEnds, erasedAfter} from '../rounds/ends.js';
import {type StoredAsk, ownAsk, rowOf, storedAsk} from './ask-row.js';
import {giveOf, taken} from './give-hash.js';

interface Create {
  owner: Buffer;
  /** HMAC of what is sent: what was changed since cannot be guessed from it without the secret. */
  sent: Buffer;
  draft: NewAsk;
}

/** What was asked under this secret before: only the same again is no mistake. */
const before = async (trx: Transaction<Tables>, {owner, sent}: Create): Promise<boolean> => {
  const row = await trx
    .selectFrom('feedback_asks')
    .select(['sent', 'withdrawn_at'])
    .where('owner', '=', owner)
    .executeTakeFirst();
  if (!row) return false;
  if (row.withdrawn_at) throw withdrawn();
  if (!row.sent?.equals(sent))
    throw new HttpProblem(422, 'This secret opens something else already. Take another one for another ask.');
  return true;
};

const insert = async (trx: Transaction<Tables>, {owner, sent, draft}: Create, keepDays: number): Promise<boolean> => {
  await assertEnds(trx, draft.until);
  const row = await trx
    .insertInto('feedback_asks')
    .values({
      id: randomUUID(),
      owner,
      give: giveOf(draft.give, owner),
      sent,
      body: rowOf(draft),
      until: new Date(draft.until),
      erase_at: erasedAfter(draft.until, keepDays),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
};

/**
 * Keeps an ask. Resolves once it is safely kept. Under one secret there is one: the same again is answered as it stands.
 * @throws {HttpProblem} 422 when the secret opens another, for a time that is over, or for a link that is another ask's; 410
 *   when it was erased.
 */
export const createAsk = (
  database: Database,
  {secret, draft}: {secret: string; draft: NewAsk},
  {keepDays, sealDays}: FeedbackPlan,
): Promise<StoredAsk> => {
  const owner = digest(secret);
  const sent = createHmac('sha256', secret).update(JSON.stringify(draft)).digest();
  return scoped(database, {caller: owner}, async (trx) => {
    const create = {owner, sent, draft};
    const isKept = (await before(trx, create)) || (await insert(trx, create, keepDays)) || (await before(trx, create));
    if (!isKept) throw taken();
    return storedAsk(await ownAsk(trx, owner), sealDays);
  });
};
