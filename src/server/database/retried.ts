import type {Kysely, Transaction} from 'kysely';
import {setTimeout as after} from 'node:timers/promises';

/** Serialisation failure and deadlock: nothing was kept, and the same again may succeed. */
const again = new Set(['40001', '40P01']);

const mayRetry = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && again.has(String(error.code));

interface Options {
  /** How often in all; 6 when missing. */
  tries?: number;
  /** 0 ≤ n < 1: spreads those who wait for the same row. */
  random?: () => number;
}

/**
 * Does `work` in a transaction, and all of it once more when the database says that others were in the way.
 * @throws whatever `work` throws, after undoing it; what kept failing, after the last try.
 */
export const retried = async <Tables, T>(
  db: Kysely<Tables>,
  work: (trx: Transaction<Tables>) => Promise<T>,
  {tries = 6, random = Math.random}: Options = {},
): Promise<T> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      if (attempt >= tries || !mayRetry(error)) throw error;
      await after(10 * 2 ** attempt * (0.5 + random()));
    }
  }
};
