import type pg from 'pg';
import {isUnreachable} from './unreachable.js';

/** What reads: a pool, or a replica with the primary behind it. */
export interface ReadPool {
  /** Asked again of the primary when the replica breaks while it answers: only for statements that change nothing. */
  query<R extends pg.QueryResultRow>(query: string | pg.QueryConfig, values?: unknown[]): Promise<pg.QueryResult<R>>;
  connect(): Promise<pg.PoolClient>;
}

/** Milliseconds for which a replica that did not answer is left alone. */
const pause = 5000;

interface Options {
  log?: (line: string) => void;
  /** Epoch milliseconds. */
  now?: () => number;
}

/** Reads from a replica, and from the primary while the replica cannot be reached; says so once each time. */
export const readingPool = (replica: pg.Pool, primary: pg.Pool, {log, now = Date.now}: Options = {}): ReadPool => {
  let awayUntil = 0;
  const orPrimary = async <T>(ask: (pool: pg.Pool) => Promise<T>): Promise<T> => {
    if (now() < awayUntil) return ask(primary);
    try {
      const answer = await ask(replica);
      if (awayUntil > 0) log?.('database: the replica answers again');
      awayUntil = 0;
      return answer;
    } catch (error) {
      if (!isUnreachable(error)) throw error;
      if (awayUntil === 0) log?.('database: the replica does not answer, reading from the primary');
      awayUntil = now() + pause;
      return ask(primary);
    }
  };
  return {
    query: <R extends pg.QueryResultRow>(query: string | pg.QueryConfig, values?: unknown[]) =>
      orPrimary((pool) => pool.query<R>(query, values)),
    connect: () => orPrimary((pool) => pool.connect()),
  };
};
