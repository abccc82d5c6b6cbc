import {sql} from 'kysely';
import type {Database} from '../database/database.js';
import {json} from '../http/answer.js';
import {HttpProblem} from '../http/http-problem.js';
import {route} from '../http/route.js';

const fresh = {'Cache-Control': 'no-store'};

/** `GET /healthz` */
export const health = route({
  method: 'GET',
  path: '/healthz',
  operation: 'health',
  summary: 'Whether the process lives.',
  tag: 'server',
  answers: {200: {description: 'It does.', schema: 'Health'}},
  problems: [],
  counted: 'never',
  answer: () => json({status: 'ok'}, fresh),
});

const asked = new WeakMap<Database, Promise<unknown>>();

/**
 * Asks one table of each migration: the serving role may not read the list of them. However many ask at once, the
 * database is asked once.
 */
const touch = (database: Database): Promise<unknown> => {
  const now =
    asked.get(database) ??
    sql`SELECT EXISTS (SELECT FROM listing), EXISTS (SELECT FROM changes), EXISTS (SELECT FROM check_ins),
      EXISTS (SELECT FROM feedback_asks),
      EXISTS (SELECT FROM secrets)`
      .execute(database.db)
      .finally(() => asked.delete(database));
  asked.set(database, now);
  return now;
};

/** `GET /readyz` */
export const ready = route({
  method: 'GET',
  path: '/readyz',
  operation: 'ready',
  summary: 'Whether the database answers and is migrated.',
  description: 'Send nobody here while it says 503.',
  tag: 'server',
  answers: {200: {description: 'It does, and is.', schema: 'Health'}},
  problems: [],
  counted: 'never',
  answer: async (_asked, {database}) => {
    try {
      await touch(database);
      return json({status: 'ok'}, fresh);
    } catch {
      throw new HttpProblem(503, 'The database does not answer, or is not migrated.', {headers: {'Retry-After': '5'}});
    }
  },
});
