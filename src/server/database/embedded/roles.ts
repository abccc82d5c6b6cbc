import pg from 'pg';
import type {Address} from './address.js';
import type {Secrets} from './secrets.js';

const role = (name: string, password: string): string[] => [
  `DO $$ BEGIN IF to_regrole('${name}') IS NULL THEN CREATE ROLE ${name}; END IF; END $$`,
  `ALTER ROLE ${name} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION PASSWORD '${password}'`,
];

/** Makes the roles and the database of the server, unless they are there. */
export const prepareRoles = async (address: Address, secrets: Secrets): Promise<void> => {
  const client = new pg.Client({connectionString: address.url('postgres', secrets.postgres, 'postgres')});
  // one that breaks fails what it was asked; told once more to nobody, it would end the process
  client.on('error', () => {});
  await client.connect();
  try {
    for (const statement of [...role('kith_owner', secrets.owner), ...role('kith_server', secrets.server)]) {
      await client.query(statement);
    }
    const {rowCount} = await client.query("SELECT 1 FROM pg_database WHERE datname = 'kith'");
    if (!rowCount) await client.query('CREATE DATABASE kith OWNER kith_owner');
  } finally {
    await client.end();
  }
};
