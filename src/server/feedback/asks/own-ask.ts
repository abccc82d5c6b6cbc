import {type Transaction, sql} from 'kysely';
import type {AskChange} from '../../../model/contract/feedback/ask-draft.js';
import type {FeedbackPlan} from '../../config/config.js';
import type {Database} from '../../database/database.js';
import type {Tables} from '../../database/tables.js';
import {HttpProblem} from '../../http/http-problem.js';
import {digest} from '../../sent/digest.js';
import {scoped} from '../../sent/scope.js';
import {letGo} from '../cards/let-go.js';
import {assertEnds, erasedAfter} from '../rounds/ends.js';
import {type AskRow, type StoredAsk, askColumns, heldAsk, ownAsk, storedAsk} from './ask-row.js';
import {giveOf, orTaken} from './give-hash.js';
import {spendLink} from './spent-link.js';

/** @throws {HttpProblem} 404 when there is none, it was erased, or the secret is another's. */
export const readAsk = (database: Database, secret: string, {sealDays}: FeedbackPlan): Promise<StoredAsk> => {
  const caller = digest(secret);
  return scoped(database, {caller}, async (trx) => storedAsk(await ownAsk(trx, caller), sealDays));
};

const assertChangeable = ({round, version}: AskRow, versions: string[] | undefined): void => {
  if (round !== null) throw new HttpProblem(403, 'What a place in a round asks for is the round’s.');
  if (versions && !versions.includes(version))
    throw new HttpProblem(412, 'It has another version by now. Read it, then change that one.');
};

const changed = async (
  trx: Transaction<Tables>,
  {owner, id}: {owner: Buffer; id: string},
  {until, closed, give}: AskChange,
  keepDays: number,
): Promise<AskRow> => {
  if (until !== undefined) await assertEnds(trx, until);
  return trx
    .updateTable('feedback_asks')
    .set({version: sql<string>`gen_random_uuid()`, updated_at: sql<Date>`now()`})
    .set(until === undefined ? {} : {until: new Date(until), erase_at: erasedAfter(until, keepDays)})
    .set(closed === undefined ? {} : {closed})
    .set(give === undefined ? {} : {give: giveOf(give, owner)})
    .where('owner', '=', owner)
    .where('id', '=', id)
    .returning(askColumns)
    .executeTakeFirstOrThrow();
};

/** What is to be changed. */
export interface Changing {
  secret: string;
  change: AskChange;
  /** Those that may be changed; `undefined` = any. */
  versions: string[] | undefined;
}

/**
 * Stops the asking or takes it up again, gives it more time, or another link for peers.
 * @throws {HttpProblem} 403 for a place in a round, or after too many links; 412 when it is another version by now; 422 for a time that is over, or a
 *   link that is another ask's; 404 as when reading.
 */
export const changeAsk = (
  database: Database,
  {secret, change, versions}: Changing,
  {keepDays, sealDays, settleMinutes}: FeedbackPlan,
): Promise<StoredAsk> => {
  const owner = digest(secret);
  const work = scoped(database, {caller: owner}, async (trx) => {
    const before = await heldAsk(trx, owner);
    assertChangeable(before, versions);
    const row = await changed(trx, {owner, id: before.id}, change, keepDays);
    if (before.give && !row.give?.equals(before.give)) await spendLink(trx, before);
    await letGo(trx, row.id, settleMinutes);
    return storedAsk(row, sealDays);
  });
  return orTaken(work);
};
