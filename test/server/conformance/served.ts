import {once} from 'node:events';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {sampleOffer} from '../../../src/conformance/samples/questionnaire.js';
import type {Group, Source} from '../../../src/model/group.js';
import {createApp} from '../../../src/server/app.js';
import type {Config} from '../../../src/server/config/config.js';
import {listenerOf} from '../../../src/server/listener.js';
import {listingReader, listingWriter} from '../../../src/server/listing/store.js';
import {databaseClock} from '../support/clock.js';
import {freshDatabase} from '../support/database.js';

/** A server that listens. */
export interface Served {
  endpoint: string;
  /** Lets time pass, for the server and for its database. */
  later: (minutes: number) => Promise<void>;
  close: () => Promise<void>;
}

/** A server on its own database that holds these groups, listening. */
export const served = async (groups: readonly Group[], source: Source, now: number): Promise<Served> => {
  const fresh = await freshDatabase();
  const {database, close: drop} = fresh;
  const clock = await databaseClock(fresh, now);
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
    feedback: {keepDays: 90, settleMinutes: 15, sealDays: 30, reported: 'held'},
    log: 'off',
  };
  let passed = 0;
  const app = createApp({config, listing: listingReader(database, at), database, now: () => now + passed});
  const server = createServer(listenerOf(app.fetch)).listen(0, config.host);
  await once(server, 'listening');
  return {
    endpoint: `http://${config.host}:${(server.address() as AddressInfo).port}${config.base}`,
    later: async (minutes) => {
      passed += minutes * 60_000;
      await clock.later(minutes);
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await drop();
      await rm(data, {recursive: true});
    },
  };
};
