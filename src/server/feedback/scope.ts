import {type Transaction, sql} from 'kysely';
import type {Tables} from '../database/tables.js';

/*
 * What a secret has opened, told to row-level security: to be set only after the row that proves it was read as the caller.
 * All is forgotten with the transaction.
 */

const set = async (trx: Transaction<Tables>, name: string, value: string): Promise<void> => {
  await sql`SELECT set_config(${`kith.${name}`}, ${value}, true)`.execute(trx);
};

// A page is read in the order of its index, however few rows the planner expects to come through the policies.
const byIndex = sql<string>`set_config('enable_bitmapscan', 'off', true)`;

/** From here on the cards that this ask has received may be read and handled. */
export const actAsReceiver = async (trx: Transaction<Tables>, ask: string): Promise<void> => {
  await sql`SELECT set_config('kith.reading', ${ask}, true), ${byIndex}`.execute(trx);
};

/** From here on these asks may be read, and what they show to the group. */
export const actAsInvited = (trx: Transaction<Tables>, asks: readonly string[]): Promise<void> =>
  set(trx, 'invited', asks.join(','));

/**
 * From here on this round may be read, with its places; and what the one at a place owes, once it is theirs.
 * @param seat id of their own place; missing as long as they have not taken it.
 */
export const actInRound = async (trx: Transaction<Tables>, round: string, seat = ''): Promise<void> => {
  await sql`SELECT set_config('kith.round', ${round}, true), set_config('kith.seat', ${seat}, true)`.execute(trx);
};

/** From here on all marks of cards for this place are written anew, as they are but for one's own. */
export const actOnMarks = (trx: Transaction<Tables>, to: string): Promise<void> => set(trx, 'marking', to);

/** From here on the places of this round, and what is owed, are read and changed as who leads it may; also the old links of an ask. */
export const actAsLeader = (trx: Transaction<Tables>, round: string): Promise<void> => set(trx, 'leading', round);

/**
 * From here on, `release`: what waits for the ask that is read is let go; `erase`: all its cards are erased; `moderation`: what is
 * held or reported is looked at, never for a request. `''` ends it.
 */
export const actAsKeeper = (trx: Transaction<Tables>, as: 'release' | 'erase' | 'moderation' | ''): Promise<void> =>
  set(trx, 'keeper', as);

/**
 * From here on what waits for this ask may be let go, or all its cards be erased; as nobody, they may only be received. Without an
 * ask nothing is read as receiver or keeper any more.
 */
export const actOn = async (trx: Transaction<Tables>, as: 'release' | 'erase' | '', ask = ''): Promise<void> => {
  await sql`SELECT set_config('kith.reading', ${ask}, true), set_config('kith.keeper', ${as}, true)`.execute(trx);
};

/** Who the transaction acts for, in a statement that is sent together with the one that says so. */
export const theCaller = sql<Buffer>`decode(nullif(current_setting('kith.caller', true), ''), 'hex')`;

/** The ask whose cards are read, in a statement that is sent together with the one that finds it. */
export const theAsk = sql<string>`nullif(current_setting('kith.reading', true), '')::uuid`;

/** The first of statements that are sent together: from here on they are this caller's. See `inOneGo`. */
export const actingAs = (caller: Buffer) =>
  sql`SELECT set_config('kith.group', '', true), set_config('kith.caller', ${sql.lit(caller.toString('hex'))}, true)`;

/**
 * In a list of columns of asks that are the caller's: from here on the cards of the one that is found may be read, and what waits
 * for it be let go. Nothing is found that is not theirs.
 */
export const readingIt = sql<string>`concat(
  set_config('kith.reading', feedback_asks.id::text, true), set_config('kith.keeper', 'release', true), ${byIndex})`.as(
  'reading',
);
