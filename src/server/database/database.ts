import {Kysely, PostgresDialect} from 'kysely';
import type pg from 'pg';
import {connections} from './connections.js';
import {type ReadPool, readingPool} from './reading.js';
import type {Tables} from './tables.js';

/** An open database. JSON and 64-bit numbers arrive as text, times as `Date`. */
export interface Database {
  db: Kysely<Tables>;
  pool: pg.Pool;
  /**
   * For reading what may be a moment old. With a replica: connects to it, or to the primary while it cannot be reached.
   * A statement that is under way when the replica breaks fails here, while `readPool.query` asks the primary again.
   */
  read: Kysely<Tables>;
  /** The same without Kysely. */
  readPool: ReadPool;
  /** Waits for what is under way, then closes every connection. */
  close: () => Promise<void>;
}

/** How to open a database. */
export interface DatabaseOptions {
  /** The serving role's `postgres://…` */
  url: string;
  /** A read replica's. */
  replicaUrl?: string;
  /** Connections of this process to each of the two; 10 when missing. */
  poolSize?: number;
  /** Takes lines for the person who runs the server. */
  log?: (line: string) => void;
}

const builder = (pool: {connect(): Promise<pg.PoolClient>; end(): Promise<void>}): Kysely<Tables> =>
  new Kysely<Tables>({dialect: new PostgresDialect({pool})});

const opened = ({url, replicaUrl, poolSize, log}: DatabaseOptions): Database => {
  const pool = connections({url, poolSize}, log);
  const db = builder(pool);
  if (!replicaUrl) return {db, pool, read: db, readPool: pool, close: () => pool.end()};
  const replica = connections({url: replicaUrl, poolSize, patience: 2000}, log);
  const readPool = readingPool(replica, pool, {log});
  return {
    db,
    pool,
    read: builder({connect: () => readPool.connect(), end: () => replica.end()}),
    readPool,
    close: async () => {
      await Promise.all([pool.end(), replica.end()]);
    },
  };
};

/** Opens it. Nothing connects before it is needed; a database that is not there is an error of the first statement. */
export const openDatabase = (options: DatabaseOptions): Promise<Database> => Promise.resolve(opened(options));
