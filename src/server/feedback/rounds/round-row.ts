import type {Transaction} from 'kysely';
import {type Pattern, mayBeUnsigned} from '../../../model/feedback/rules.js';
import type {OwnRound} from '../../../model/contract/feedback/round.js';
import type {RoundDraft} from '../../../model/contract/feedback/round-draft.js';
import type {Tables} from '../../database/tables.js';
import {missing} from '../../http/http-problem.js';
import {actAsLeader} from '../scope.js';
import {isThere} from './own-seat.js';

/** What `body` holds, as JSON. */
export type RoundBody = Pick<RoundDraft, 'prompt' | 'pattern' | 'wish' | 'otherView' | 'language'> & {
  /** Id of the place that receives, in the pattern `one`. */
  one?: string;
};

/** A round, as it is kept. */
export interface RoundRow {
  id: string;
  body: unknown;
  until: Date;
  closed: boolean;
  version: string;
  erase_at: Date;
}

/** The columns of a round. Whose it is is not among them. */
export const roundColumns = ['id', 'body', 'until', 'closed', 'version', 'erase_at'] as const;

export const roundBodyOf = ({body}: Pick<RoundRow, 'body'>): RoundBody => JSON.parse(String(body)) as RoundBody;

/**
 * The round of who leads it; from here on the transaction leads it.
 * @param trx acts as `host` already.
 * @throws {HttpProblem} 404 when there is none.
 */
export const ownRound = async (trx: Transaction<Tables>, host: Buffer): Promise<RoundRow> => {
  const row = await trx
    .selectFrom('feedback_rounds')
    .select(roundColumns)
    .where('host', '=', host)
    .where(isThere)
    .executeTakeFirst();
  if (!row) throw missing();
  await actAsLeader(trx, row.id);
  return row;
};

/**
 * A round, for who has a place in it.
 * @param trx acts in it already.
 * @throws {HttpProblem} 404 when it was taken back, or is past its time.
 */
export const roundOf = async (trx: Transaction<Tables>, id: string): Promise<RoundRow> => {
  const row = await trx
    .selectFrom('feedback_rounds')
    .select(roundColumns)
    .where('id', '=', id)
    .where(isThere)
    .executeTakeFirst();
  if (!row) throw missing();
  return row;
};

/** How many have not left. */
const present = async (trx: Transaction<Tables>, round: string): Promise<number> => {
  const {count} = await trx
    .selectFrom('feedback_seats')
    .select(({fn}) => fn.countAll<string>().as('count'))
    .where('round', '=', round)
    .where('has_left', '=', false)
    .executeTakeFirstOrThrow();
  return Number(count);
};

/** Whether cards may be unsigned: as long as enough people are in the round. */
export const unsignedWith = async (trx: Transaction<Tables>, round: string, pattern: Pattern): Promise<boolean> =>
  mayBeUnsigned(pattern, await present(trx, round));

/** What everybody in the round is told of it. */
export const entriesOf = (row: RoundRow, unsigned: boolean): Omit<OwnRound, 'seats' | 'one'> => {
  const {prompt, pattern, wish, otherView, language} = roundBodyOf(row);
  return {
    prompt,
    pattern,
    wish,
    otherView,
    ...(language !== undefined && {language}),
    until: row.until.getTime(),
    closed: row.closed,
    unsigned,
    erasedOn: row.erase_at.getTime(),
  };
};
