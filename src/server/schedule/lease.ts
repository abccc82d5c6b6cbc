import {type Kysely, sql} from 'kysely';
import type {Tables} from '../database/tables.js';

/** Work of which one process at a time does each. */
export interface Job {
  name: string;
  /** Seconds from one time to the next. */
  every: number;
  /** Seconds after which others believe that who holds it is dead; prolonged while the work goes on. 120 when missing. */
  hold?: number;
}

const take = async (db: Kysely<Tables>, {name}: Job, hold: number): Promise<Date | undefined> => {
  await sql`INSERT INTO jobs (name) VALUES (${name}) ON CONFLICT DO NOTHING`.execute(db);
  // the database's clock decides: those of several machines differ
  const {rows} = await sql<{held_until: Date}>`
    UPDATE jobs SET held_until = date_trunc('milliseconds', now()) + make_interval(secs => ${hold})
    WHERE name = ${name} AND due_at <= now() AND held_until <= now() RETURNING held_until`.execute(db);
  return rows[0]?.held_until;
};

const prolong = async (db: Kysely<Tables>, {name}: Job, until: Date, hold: number): Promise<Date | undefined> => {
  const {rows} = await sql<{held_until: Date}>`
    UPDATE jobs SET held_until = date_trunc('milliseconds', now()) + make_interval(secs => ${hold})
    WHERE name = ${name} AND held_until = ${until} RETURNING held_until`.execute(db);
  return rows[0]?.held_until;
};

const release = (db: Kysely<Tables>, {name, every}: Job, until: Date): Promise<unknown> =>
  sql`UPDATE jobs SET held_until = '-infinity', due_at = now() + make_interval(secs => ${every})
    WHERE name = ${name} AND held_until = ${until}`.execute(db);

/**
 * Does a job if it is due and nobody else does it. A failure counts as done: it is tried again when due.
 * @param work ends early when `signal` aborts: the job was lost to another process, or all is closing.
 * @returns what the work answered; `undefined` when there was nothing to do.
 */
export const leased = async <T>(
  db: Kysely<Tables>,
  job: Job,
  work: (signal: AbortSignal) => Promise<T>,
  closing?: AbortSignal,
): Promise<T | undefined> => {
  const {hold = 120} = job;
  let until = await take(db, job, hold);
  if (!until) return undefined;
  const lost = new AbortController();
  const keep = async (): Promise<void> => {
    until = until && (await prolong(db, job, until, hold));
    if (!until) lost.abort(new Error(`Another process does “${job.name}”.`));
  };
  // an outage is no loss: the next turn tells
  const timer = setInterval(() => void keep().catch(() => undefined), (hold * 1_000) / 3);
  try {
    return await work(closing ? AbortSignal.any([closing, lost.signal]) : lost.signal);
  } finally {
    clearInterval(timer);
    if (until) await release(db, job, until);
  }
};
