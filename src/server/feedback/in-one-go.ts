import type {CompiledQuery} from 'kysely';
import type pg from 'pg';

/**
 * Sends statements at once, as one transaction, and answers the rows of each: one way to the database and back. It does one after
 * the other, so that each is bound by what those before it have set. They have no parameters: what is written into them is made
 * of hashes, ids, days and numbers alone, by `sql.lit`.
 * @throws {TypeError} for a statement with parameters.
 */
export const inOneGo = async (pool: pg.Pool, statements: readonly CompiledQuery[]): Promise<unknown[][]> => {
  if (statements.some(({parameters}) => parameters.length > 0)) throw new TypeError('A statement has parameters.');
  // of several statements pg answers a list
  const answers: unknown = await pool.query(statements.map((each) => each.sql).join(';\n'));
  return (answers as pg.QueryResult[]).map(({rows}) => rows as unknown[]);
};
