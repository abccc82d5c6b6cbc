import {once} from 'node:events';
import {mkdtemp, rm} from 'node:fs/promises';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {privateFolder} from './folder.js';
import type {Runner} from './runner.js';

/** Where PostgreSQL listens: on a socket that only its user may open, or else on a port of this machine. */
export interface Address {
  settings: Record<string, string>;
  /** The URL for a role. */
  url(role: string, password: string, database: string): string;
  /** Removes what was made for it alone. */
  release(): Promise<void>;
}

const socketName = '.s.PGSQL.5432';
/** What the system's `sun_path` holds, without its final zero; macOS has the shorter one. */
const longest = process.platform === 'darwin' ? 103 : 107;

const fits = (folder: string): boolean => Buffer.byteLength(join(folder, socketName)) <= longest;

const url = (at: string) => (role: string, password: string, database: string) =>
  `postgres://${role}:${password}@${at}/${database}`;

const onSocket = (folder: string, release = async () => {}): Address => ({
  settings: {listen_addresses: '', port: '5432', unix_socket_directories: folder, unix_socket_permissions: '0700'},
  url: url(encodeURIComponent(folder)),
  release,
});

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
};

const onPort = async (): Promise<Address> => {
  const port = String(await freePort());
  return {
    settings: {listen_addresses: '127.0.0.1', port, unix_socket_directories: ''},
    url: url(`127.0.0.1:${port}`),
    release: async () => {},
  };
};

/** @param run the folder for the socket, if its path is short enough. */
export const address = async (run: string, as: Runner | undefined): Promise<Address> => {
  if (process.platform === 'win32') return onPort();
  if (fits(run)) return onSocket(run);
  if (!fits(join(tmpdir(), 'kith-XXXXXX'))) return onPort();
  const folder = await privateFolder(await mkdtemp(join(tmpdir(), 'kith-')), as);
  return onSocket(folder, () => rm(folder, {recursive: true, force: true}));
};
