import {once} from 'node:events';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import type {Config} from './config/config.js';
import {ConfigError} from './database/config-error.js';
import {openHandler} from './handler.js';
import type {Fetch} from './listener.js';
import type {Voices} from './open/voices.js';

/** A server that listens. */
export interface OpenServer {
  /** The endpoint, as pages name it. */
  url: string;
  /** From Request to Response, past the socket. */
  fetch: Fetch;
  /** Takes no more requests, answers those in flight (for ten seconds at most), and closes the database. */
  close(): Promise<void>;
}

/** Milliseconds that requests in flight have to be answered when the server closes. */
const grace = 10_000;

const listen = async (server: Server, {host, port}: Config): Promise<void> => {
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException;
    throw code === 'EADDRINUSE'
      ? new ConfigError(`Port ${port} of ${host} is taken; name another.`)
      : new ConfigError(`It cannot listen at ${host}:${port}: ${message}.`);
  }
};

const addressOf = (server: Server, {host, base}: Config): string => {
  const {port, family, address} = server.address() as AddressInfo;
  const name = host === '127.0.0.1' || !family.endsWith('6') ? host : `[${address}]`;
  return `http://${name}:${port}${base}`;
};

const closed = async (server: Server): Promise<void> => {
  const done = new Promise<void>((resolve) => server.close(() => resolve()));
  // one that was just answered is kept open by its client, in vain
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const late = setTimeout(() => server.closeAllConnections(), grace);
  await done;
  clearInterval(idle);
  clearTimeout(late);
};

/**
 * Puts everything together and listens.
 * @throws {ConfigError} in words for who runs it.
 */
export const openServer = async (config: Config, voices: Voices = {}): Promise<OpenServer> => {
  const handler = await openHandler(config, voices);
  const server = createServer({requestTimeout: 30_000, headersTimeout: 10_000}, handler.listener);
  try {
    await listen(server, config);
  } catch (error) {
    await handler.close();
    throw error;
  }
  return {
    url: addressOf(server, config),
    fetch: handler.fetch,
    close: async () => {
      await closed(server);
      await handler.close();
    },
  };
};
