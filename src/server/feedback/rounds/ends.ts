import {type RawBuilder, type Transaction, sql} from 'kysely';
import type {Tables} from '../../database/tables.js';
import {HttpProblem} from '../../http/http-problem.js';

/** Days that something may last. */
const longest = 366;

/** When what ends then is erased by itself. @param until epoch milliseconds, of this age of the world. */
export const erasedAfter = (until: number, keepDays: number): RawBuilder<Date> =>
  sql<Date>`to_timestamp(${until / 1000}::float8) + make_interval(days => ${keepDays})`;

/**
 * Makes sure that something ends later than now and within a year, by the database's clock.
 * @param until epoch milliseconds
 * @throws {HttpProblem} 422 that names `until`.
 */
export const assertEnds = async (trx: Transaction<Tables>, until: number): Promise<void> => {
  // as numbers: the database knows no time as far away as somebody may write
  const seconds = sql`${until / 1000}::float8 - extract(epoch FROM now())`;
  const {rows} = await sql<{
    fits: boolean;
  }>`SELECT ${seconds} > 0 AND ${seconds} <= ${longest * 86_400} AS fits`.execute(trx);
  if (rows[0]?.fits) return;
  throw new HttpProblem(422, 'It ends later than now, and within a year.', {
    errors: [{at: '/until', message: 'is not later than now, or not within a year'}],
  });
};
