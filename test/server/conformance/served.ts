import {once} from 'node:events';
import {mkdtemp, rm} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Group, Source} from '../../../src/model/group.js';
import {createApp} from '../../../src/server/app.js';
import type {Config} from '../../../src/server/config/config.js';
import {listenerOf} from '../../../src/server/listener.js';
import {listingReader, listingWriter} from '../../../src/server/listing/store.js';
import {freshDatabase} from '../support/database.js';

/** A server on its own database that holds these groups, listening. */
export const served = async (
  groups: readonly Group[],
  source: Source,
  now: number,
): Promise<{endpoint: string; close: () => Promise<void>}> => {
  const {database, close: drop} = await freshDatabase();
  const data = await mkdtemp(join(tmpdir(), 'kith-conformance-'));
  const at = {now: () => now};
  await listingWriter(database, at).replace(source, groups);
  const config: Config = {
    host: '127.0.0.1',
    port: 0,
    base: '/kith',
    data,
    poolSize: 4,
    origins: [],
    proxies: [],
    frameAncestors: [],
    imports: [],
    log: 'off',
  };
  const app = createApp({config, listing: listingReader(database, at), database, ...at});
  const server = createServer(listenerOf(app.fetch)).listen(0, config.host);
  await once(server, 'listening');
  return {
    endpoint: `http://${config.host}:${(server.address() as AddressInfo).port}${config.base}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await drop();
      await rm(data, {recursive: true});
    },
  };
};
