import {type Transaction, sql} from 'kysely';
import type {Database} from '../database/database.js';
import {retried} from '../database/retried.js';
import type {Tables} from '../database/tables.js';

/**
 * Whose rows a transaction may see; row-level security keeps all others from it. Until members and hosts sign in, a caller
 * is whoever holds a secret; who has signed in will be a scope of their own beside it (mode `identified`).
 */
export interface Scope {
  /** SHA-256 of the caller's secret. */
  caller: Buffer;
  /** Key of the one group whose changes may be seen. */
  groupKey?: string;
}

/** From here on the transaction is this caller's. */
export const actAs = async (trx: Transaction<Tables>, {caller, groupKey = ''}: Scope): Promise<void> => {
  await sql`SELECT set_config('kith.group', ${groupKey}, true),
    set_config('kith.caller', ${caller.toString('hex')}, true)`.execute(trx);
};

/** A transaction of one caller, and within one group where one is named; tried again when others were in the way. */
export const scoped = <T>({db}: Database, scope: Scope, work: (trx: Transaction<Tables>) => Promise<T>): Promise<T> =>
  retried(db, async (trx) => {
    await actAs(trx, scope);
    return work(trx);
  });

/**
 * Lets this transaction see more than one caller's, never for a request. `export`: what was told or shared, for the site's
 * administrator. `housekeeping`: what has had its time, and the check-ins that are named to be erased.
 */
export const asKeeper = async (
  trx: Transaction<Tables>,
  as: 'export' | 'housekeeping',
  erased: readonly string[] = [],
): Promise<void> => {
  await sql`SELECT set_config('kith.keeper', ${as}, true),
    set_config('kith.erased', ${erased.join(',')}, true)`.execute(trx);
};
