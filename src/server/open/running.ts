import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import pg from 'pg';

/** Addresses of an embedded database that a server of the same folder has started. */
export interface Running {
  url: string;
  ownerUrl: string;
}

const answers = async (url: string): Promise<boolean> => {
  const client = new pg.Client({connectionString: url, connectionTimeoutMillis: 2_000});
  // One that breaks is one that does not answer; without a listener it would end the process.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
};

/**
 * The database of a data folder, where a server is running on it now: so that an import or an export needs no pause.
 * `undefined` where there is none, or it is not ours to open.
 */
export const running = async (data: string): Promise<Running | undefined> => {
  try {
    const secrets = JSON.parse(await readFile(join(data, 'secrets.json'), 'utf8')) as {owner: string; server: string};
    // https://www.postgresql.org/docs/current/storage-file-layout.html: port, socket folder and address are lines 4 to 6
    const facts = (await readFile(join(data, 'postgresql', 'postmaster.pid'), 'utf8')).split('\n');
    const [port, socket, host] = facts.slice(3, 6).map((line) => line.trim());
    const at = socket ? encodeURIComponent(socket) : `${host}:${port}`;
    const url = (role: string, password: string) => `postgres://${role}:${password}@${at}/kith`;
    const found = {url: url('kith_server', secrets.server), ownerUrl: url('kith_owner', secrets.owner)};
    return (await answers(found.url)) ? found : undefined;
  } catch {
    return undefined;
  }
};
