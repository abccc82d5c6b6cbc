import {Kysely, Migrator, PostgresDialect, type Migration, sql} from 'kysely';
import pg from 'pg';
import * as listing from './migrations/0001-listing.js';
import * as changes from './migrations/0002-changes.js';
import * as checkIns from './migrations/0003-check-ins.js';
import * as feedback from './migrations/0004-feedback.js';

/** In order; a name once released never changes. */
const migrations: Record<string, Migration> = {
  '0001-listing': listing,
  '0002-changes': changes,
  '0003-check-ins': checkIns,
  '0004-feedback': feedback,
};

interface Options {
  /** The `postgres://…` that the server will use: its role is granted reading and writing of rows, and nothing else. */
  servingUrl?: string;
}

/** A connection that breaks when its work is done is no news; one that breaks before fails what it was asked. */
const noMore = (): void => {};

const roleAt = async (url: string): Promise<string> => {
  const client = new pg.Client({connectionString: url, connectionTimeoutMillis: 5000});
  client.on('error', noMore);
  await client.connect();
  try {
    const {rows} = await client.query<{role: string}>('SELECT current_user AS role');
    return rows[0]?.role ?? '';
  } finally {
    await client.end();
  }
};

const grant = async (db: Kysely<unknown>, servingUrl: string): Promise<void> => {
  const role = await roleAt(servingUrl);
  await db.transaction().execute(async (trx) => {
    // two processes that grant at once would be in each other's way
    await sql`LOCK TABLE kysely_migration_lock IN EXCLUSIVE MODE`.execute(trx);
    const {rows} = await sql<{name: string}>`
      SELECT tablename AS name FROM pg_tables
      WHERE schemaname = current_schema() AND tablename NOT LIKE 'kysely%' AND tableowner <> ${role}`.execute(trx);
    if (rows.length === 0) return;
    const tables = sql.join(rows.map(({name}) => sql.table(name)));
    await sql`GRANT SELECT, INSERT, UPDATE, DELETE ON ${tables} TO ${sql.id(role)}`.execute(trx);
  });
};

/**
 * Brings the database forward to what this version needs. Several processes may start it at once: one does the work while
 * the others wait.
 * @param url of the role that owns the tables.
 * @returns the names of what was applied.
 */
export const migrate = async (url: string, {servingUrl}: Options = {}): Promise<string[]> => {
  const pool = new pg.Pool({
    connectionString: url,
    max: 2,
    application_name: 'kith migrate',
    connectionTimeoutMillis: 5000,
  });
  pool.on('error', noMore);
  pool.on('connect', (client) => client.on('error', noMore));
  const db = new Kysely<unknown>({dialect: new PostgresDialect({pool})});
  try {
    const migrator = new Migrator({db, provider: {getMigrations: () => Promise.resolve(migrations)}});
    const {error, results = []} = await migrator.migrateToLatest();
    if (error) throw error instanceof Error ? error : new Error(JSON.stringify(error));
    if (servingUrl) await grant(db, servingUrl);
    return results.map(({migrationName}) => migrationName);
  } finally {
    await db.destroy();
  }
};
