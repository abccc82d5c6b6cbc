import {createHmac} from 'node:crypto';
import {sql} from 'kysely';
import type {Limits} from '../config/config.js';
import type {Database} from '../database/database.js';
import {sharedSecret} from '../database/shared-secret.js';
import type {Call} from './parts.js';
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

/** So that callers from everywhere at once cost no more than some megabytes. */
const mostCallers = 50_000;

/** What was counted of a bucket, without leaving anything. */
const counted = async ({db}: Database, bucket: Buffer, began: number): Promise<number> => {
  const row = await db
    .selectFrom('rates')
    .select('used')
    .where('bucket', '=', bucket)
    .where('began', '=', began)
    .executeTakeFirst();
  return row?.used ?? 0;
};

/** Counts by name in this process alone, hour by hour. */
const memory = () => {
  let hour = 0;
  const used = new Map<string, number>();
  return (name: string, began: number, more: 0 | 1): number => {
    if (began !== hour) used.clear();
    hour = began;
    const sum = (used.get(name) ?? 0) + more;
    if (used.size >= mostCallers && !used.has(name)) used.delete(used.keys().next().value!);
    if (more) used.set(name, sum);
    return sum;
  };
};

/**
 * Counts what callers send, hour by hour, across all processes: each address prefix for itself, and all together. The
 * prefix is stored as an HMAC with the hour, so that nobody is recognised from one hour to the next. What is sent by nobody is
 * counted in this process alone: a row written just before that of a check-in would tell whose prefix it came from.
 */
export const writeLimit = (database: Database, {writesPerHour, writesPerHourInAll}: Limits) => {
  let known: Buffer | undefined;
  const unnamed = memory();
  /** @param now epoch milliseconds */
  return async ({caller, nameless}: Pick<Call, 'caller' | 'nameless'>, now: number): Promise<Rate[]> => {
    const began = Math.floor(now / 1000 / window) * window;
    const reset = Math.ceil(began + window - now / 1000);
    known ??= await sharedSecret(database, secretName);
    const bucket = (name: string) => createHmac('sha256', known!).update(`${began} ${name}`).digest();
    const usedOf = async (name: string): Promise<number> =>
      (await (nameless ? counted : count)(database, bucket(name), began)) + unnamed(name, began, nameless ? 1 : 0);
    const own = rateOf('writes', writesPerHour, window, await usedOf(`of ${caller}`), reset);
    // whoever is over their own limit must not use up everybody's
    if (!own.allowed) return [own];
    return [own, rateOf('writes-in-all', writesPerHourInAll, window, await usedOf('all'), reset)];
  };
};
