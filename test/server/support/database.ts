import {randomBytes} from 'node:crypto';
import pg from 'pg';
import {type Database, openDatabase} from '../../../src/server/database/database.js';
import {migrate} from '../../../src/server/database/migrate.js';
import {clusterUrl} from './cluster.js';

/** An empty database and its roles. */
export interface EmptyDatabase {
  url: string;
  ownerUrl: string;
  adminUrl: string;
  drop: () => Promise<void>;
}

/** A migrated empty database, and a way to be rid of it. */
export interface FreshDatabase {
  /** The serving role's, which cannot bypass row-level security. */
  url: string;
  /** The owner's of the tables. */
  ownerUrl: string;
  /** The superuser's. */
  adminUrl: string;
  /** Open as the serving role. */
  database: Database;
  /** Closes it and drops it. */
  close: () => Promise<void>;
}

const urlOf = (admin: string, parts: {database: string; user?: string; password?: string}): string => {
  const url = new URL(admin);
  url.pathname = `/${parts.database}`;
  if (parts.user) url.username = parts.user;
  if (parts.password) url.password = parts.password;
  return url.href;
};

const asAdmin = async (url: string, statements: string[]): Promise<void> => {
  const client = new pg.Client({connectionString: url});
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
};

/** Two roles and an empty database that belongs to the first of them. */
export const emptyDatabase = async (cluster?: string): Promise<EmptyDatabase> => {
  const admin = cluster ?? (await clusterUrl());
  const name = `kith_test_${randomBytes(6).toString('hex')}`;
  const [owner, server, password] = [`${name}_owner`, `${name}_server`, randomBytes(12).toString('hex')];
  const role = `LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD '${password}'`;
  await asAdmin(admin, [
    `CREATE ROLE ${owner} ${role}`,
    `CREATE ROLE ${server} ${role}`,
    `CREATE DATABASE ${name} OWNER ${owner} TEMPLATE template0 ENCODING 'UTF8'`,
  ]);
  return {
    url: urlOf(admin, {database: name, user: server, password}),
    ownerUrl: urlOf(admin, {database: name, user: owner, password}),
    adminUrl: urlOf(admin, {database: name}),
    drop: () =>
      asAdmin(admin, [`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`, `DROP ROLE ${server}`, `DROP ROLE ${owner}`]),
  };
};

/** A database of the test's own. Call `close` when done: `after(() => fresh.close())`. */
export const freshDatabase = async (): Promise<FreshDatabase> => {
  const {url, ownerUrl, adminUrl, drop} = await emptyDatabase();
  await migrate(ownerUrl, {servingUrl: url});
  const database = await openDatabase({url, poolSize: 5});
  return {
    url,
    ownerUrl,
    adminUrl,
    database,
    close: async () => {
      await database.close();
      await drop();
    },
  };
};
