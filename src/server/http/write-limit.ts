import {createHmac} from 'node:crypto';
import {sql} from 'kysely';
import type {Limits} from '../config/config.js';
import type {Database} from '../database/database.js';
import {sharedSecret} from '../database/shared-secret.js';
import {type Rate, rateOf} from './read-limit.js';

const window = 3600; // seconds
/** Shared by all processes, so that they count the same callers under the same names. */
const secretName = 'rates';

const count = async ({db}: Database, bucket: Buffer, began: number): Promise<number> => {
  const {used} = await db
    .insertInto('rates')
    .values({bucket, began, used: 1})
    .onConflict((conflict) => conflict.columns(['bucket', 'began']).doUpdateSet({used: sql<number>`rates.used + 1`}))
    .returning('used')
    .executeTakeFirstOrThrow();
  return used;
};

/**
 * Counts what callers send, hour by hour, across all processes: each address prefix for itself, and all together. The
 * prefix is stored as an HMAC with the hour, so that nobody is recognised from one hour to the next.
 */
export const writeLimit = (database: Database, {writesPerHour, writesPerHourInAll}: Limits) => {
  let known: Buffer | undefined;
  /** @param now epoch milliseconds */
  return async (caller: string, now: number): Promise<Rate[]> => {
    const began = Math.floor(now / 1000 / window) * window;
    const reset = Math.ceil(began + window - now / 1000);
    known ??= await sharedSecret(database, secretName);
    const bucket = (name: string) => createHmac('sha256', known!).update(`${began} ${name}`).digest();
    const own = rateOf('writes', writesPerHour, window, await count(database, bucket(`of ${caller}`), began), reset);
    // whoever is over their own limit must not use up everybody's
    if (!own.allowed) return [own];
    const used = await count(database, bucket('all'), began);
    return [own, rateOf('writes-in-all', writesPerHourInAll, window, used, reset)];
  };
};
