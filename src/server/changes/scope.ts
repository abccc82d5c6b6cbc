import {type Transaction, sql} from 'kysely';
import type {Database} from '../database/database.js';
import {retried} from '../database/retried.js';
import type {Tables} from '../database/tables.js';

/** Whose rows a transaction may see; row-level security keeps all others from it. */
export interface Scope {
  /** Key of the one group. */
  groupKey: string;
  /** SHA-256 of the caller's secret. */
  caller: Buffer;
}

/** A transaction within one group and of one caller, tried again when others were in the way. */
export const scoped = <T>(
  {db}: Database,
  {groupKey, caller}: Scope,
  work: (trx: Transaction<Tables>) => Promise<T>,
): Promise<T> =>
  retried(db, async (trx) => {
    await sql`SELECT set_config('kith.group', ${groupKey}, true),
      set_config('kith.caller', ${caller.toString('hex')}, true)`.execute(trx);
    return work(trx);
  });

/** Lets this transaction see the whole site's: for the keeper's export and for housekeeping, never for a request. */
export const asKeeper = async (trx: Transaction<Tables>): Promise<void> => {
  await sql`SELECT set_config('kith.keeper', 'yes', true)`.execute(trx);
};
