import pg from 'pg';

/** Where a database is, and how many connections one process may hold to it. */
export interface Reach {
  /** `postgres://…` */
  url: string;
  /** 10 when missing. */
  poolSize?: number;
  /** Milliseconds until a connection that does not come is an error; 5,000 when missing. */
  patience?: number;
}

/** Milliseconds after which a statement is given up, by the database, and a little later by us if it says nothing. */
const statementTimeout = 10_000;

const asText = (value: string): string => value;

const jsonArray = 199;
const textArray: number = 1009;
type Parser = (value: string) => unknown;
const parsers = new Map<number, Parser>([
  [pg.types.builtins.JSON, asText],
  [pg.types.builtins.INT8, asText],
  [jsonArray, pg.types.getTypeParser(textArray)],
]);

/** JSON stays the text that it is stored as, and 64-bit numbers are texts; the rest is as `pg` has it (times are `Date`). */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    (format === 'binary' ? undefined : parsers.get(oid)) ?? (pg.types.getTypeParser(oid, format) as Parser),
};

/**
 * Connections that come back after the database was gone, and that turn a database that hangs into an error. An idle
 * connection that breaks is told to `log` and replaced; it never ends the process.
 */
export const connections = ({url, poolSize = 10, patience = 5000}: Reach, log?: (line: string) => void): pg.Pool => {
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    types,
    application_name: 'kith',
    // compiling costs these short statements more than it gains, and broad ones would spill to disk
    options: '-c jit=off -c work_mem=32MB',
    connectionTimeoutMillis: patience,
    statement_timeout: statementTimeout,
    query_timeout: statementTimeout + 2000,
    idle_in_transaction_session_timeout: 60_000,
    keepAlive: true,
  });
  // The pool hears only of idle ones. One in use that breaks between two statements of a transaction says so here, and
  // again to whoever asks it next.
  pool.on('connect', (client) => client.on('error', () => {}));
  pool.on('error', (error) => log?.(`database: a connection broke: ${error.message}`));
  return pool;
};
