import {once} from 'node:events';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import pg from 'pg';
import {sampleOffer} from '../../../src/conformance/samples/questionnaire.js';
import type {Group, Source} from '../../../src/model/group.js';
import {createApp} from '../../../src/server/app.js';
import type {Config} from '../../../src/server/config/config.js';
import {listenerOf} from '../../../src/server/listener.js';
import {listingReader, listingWriter} from '../../../src/server/listing/store.js';
import {freshDatabase} from '../support/database.js';

/** A server that listens. */
export interface Served {
  endpoint: string;
  /** Lets time pass for what was sent: the database's clock is the one that counts. */
  later: (minutes: number) => Promise<void>;
  close: () => Promise<void>;
}

const olderBy = async (adminUrl: string, minutes: number): Promise<void> => {
  // whom policies do not bind
  const admin = new pg.Client({connectionString: adminUrl});
  await admin.connect();
  const past = 'make_interval(mins => $1)';
  await admin.query(`UPDATE check_ins SET created_at = created_at - ${past}, erase_at = erase_at - ${past}`, [minutes]);
  await admin.end();
};

/** A server on its own database that holds these groups, listening. */
export const served = async (groups: readonly Group[], source: Source, now: number): Promise<Served> => {
  const {database, adminUrl, close: drop} = await freshDatabase();
  const data = await mkdtemp(join(tmpdir(), 'kith-conformance-'));
  const definition = join(data, 'sample.json');
  await writeFile(definition, JSON.stringify(sampleOffer.definition));
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
    questionnaires: [{id: 'arriving', keepDays: 365}, {id: 'leaving'}, {id: 'phq-9'}, {id: sampleOffer.id, definition}],
    log: 'off',
  };
  const app = createApp({config, listing: listingReader(database, at), database, ...at});
  const server = createServer(listenerOf(app.fetch)).listen(0, config.host);
  await once(server, 'listening');
  return {
    endpoint: `http://${config.host}:${(server.address() as AddressInfo).port}${config.base}`,
    later: (minutes) => olderBy(adminUrl, minutes),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await drop();
      await rm(data, {recursive: true});
    },
  };
};
