import {createHmac, randomUUID} from 'node:crypto';
import {type Transaction, sql} from 'kysely';
import {owesOf} from '../../../model/feedback/owing.js';
import type {RoundDraft} from '../../../model/contract/feedback/round-draft.js';
import type {Database} from '../../database/database.js';
import type {Tables} from '../../database/tables.js';
import {HttpProblem} from '../../http/http-problem.js';
import {digest} from '../../sent/digest.js';
import {type Create, claim, madeBefore, rememberedDays, withdrawn} from '../../sent/replays.js';
import {scoped} from '../../sent/scope.js';
import {actAsLeader} from '../scope.js';
import {addSeats} from './add-seats.js';
import {assertEnds, erasedAfter} from './ends.js';
import {writeOwes} from './owes.js';
import {isThere} from './own-seat.js';
import {type RoundBody, type RoundRow, roundColumns} from './round-row.js';
import {type StoredRound, told} from './told.js';

/** A round to be opened. */
export interface NewRound {
  secret: string;
  /** Makes a repeated request one. */
  key: string;
  draft: RoundDraft;
  /** Days after its end for which it is kept. */
  keepDays: number;
}

/** What the same request made before, as it stands now. */
const repeated = async (trx: Transaction<Tables>, create: Create): Promise<StoredRound> => {
  const {item} = await madeBefore(trx, create);
  const row = await trx
    .selectFrom('feedback_rounds')
    .select(roundColumns)
    .where('host', '=', create.caller)
    .where('id', '=', item)
    .where(isThere)
    .executeTakeFirst();
  if (!row) throw withdrawn();
  await actAsLeader(trx, row.id);
  return told(trx, row);
};

const bodyOf = ({prompt, pattern, wish, otherView, language}: RoundDraft, one?: string): string =>
  JSON.stringify({prompt, pattern, wish, otherView, language, one} satisfies {
    [Name in keyof RoundBody]: RoundBody[Name] | undefined;
  });

const kept = async (
  trx: Transaction<Tables>,
  {caller, item}: Create,
  {draft, keepDays}: NewRound,
): Promise<RoundRow> => {
  const row = await trx
    .insertInto('feedback_rounds')
    .values({
      id: item,
      host: caller,
      body: bodyOf(draft),
      until: new Date(draft.until),
      erase_at: erasedAfter(draft.until, keepDays),
    })
    .onConflict((conflict) => conflict.column('host').doNothing())
    .returning(roundColumns)
    .executeTakeFirst();
  if (!row) throw new HttpProblem(422, 'This secret opens a round already. Take another one for another round.');
  return row;
};

/** Its places, and who owes whom. */
const withSeats = async (trx: Transaction<Tables>, row: RoundRow, draft: RoundDraft): Promise<RoundRow> => {
  const {pattern, seats, one} = draft;
  const ids = await addSeats(trx, row, seats);
  const receiver = one === undefined ? {} : {one: ids[one]!};
  await writeOwes(trx, row.id, {}, owesOf({pattern, ids, ...receiver}));
  if (one === undefined) return row;
  const body = bodyOf(draft, ids[one]);
  await trx.updateTable('feedback_rounds').set({body}).where('id', '=', row.id).execute();
  return {...row, body};
};

/**
 * Opens a round. Resolves once it is safely kept.
 * @throws {HttpProblem} 422 for a key used with another body, for a time that is over, and for a secret that opens something
 *   already; 410 when what the same request made was taken back.
 */
export const openRound = (database: Database, round: NewRound): Promise<StoredRound> => {
  const {secret, key, draft} = round;
  const caller = digest(secret);
  const bodyHash = createHmac('sha256', secret).update(JSON.stringify(draft)).digest();
  const expires = sql<Date>`now() + make_interval(days => ${rememberedDays})`;
  return scoped(database, {caller}, async (trx) => {
    const create = {caller, route: 'POST /feedback/rounds', key, bodyHash, item: randomUUID(), expires};
    if (!(await claim(trx, create))) return repeated(trx, create);
    await assertEnds(trx, draft.until);
    const row = await kept(trx, create, round);
    await actAsLeader(trx, row.id);
    return told(trx, await withSeats(trx, row, draft));
  });
};
