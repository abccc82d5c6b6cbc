import {listingWriter} from '../../../src/server/listing/store.js';
import type {Group} from '../../../src/model/group.js';
import {generateGroups} from '../../bench/server/listing.js';
import {type FreshDatabase, freshDatabase} from '../support/database.js';
import {type ServerProcess, startServer} from './server-process.js';

/** Two servers, each a process of its own, on one PostgreSQL. */
export interface TwoServers {
  one: ServerProcess;
  other: ServerProcess;
  fresh: FreshDatabase;
  groups: Group[];
  close(): Promise<void>;
}

/** Starts both at the same moment; `env` are settings of both. */
export const twoServers = async (env: Record<string, string> = {}): Promise<TwoServers> => {
  const fresh = await freshDatabase();
  const groups = [...generateGroups({groups: 12, seed: 9})];
  await listingWriter(fresh.database).replace({id: 'bench', name: 'Bench'}, groups);
  const settings = {DATABASE_URL: fresh.url, DATABASE_MIGRATE_URL: fresh.ownerUrl, DATABASE_POOL_SIZE: '3', ...env};
  const [one, other] = await Promise.all([startServer(settings), startServer(settings)]);
  return {
    one,
    other,
    fresh,
    groups,
    close: async () => {
      await Promise.all([one.end(), other.end()]);
      await fresh.close();
    },
  };
};

/** Tells a server about a change of a group. */
export const tell = (
  {url}: ServerProcess,
  group: string,
  {secret, key, message = 'It starts at eight.'}: {secret: string; key: string; message?: string},
): Promise<Response> =>
  fetch(`${url}/groups/${encodeURIComponent(group)}/changes`, {
    method: 'POST',
    headers: {'content-type': 'application/json', 'kith-secret': secret, 'idempotency-key': key},
    body: JSON.stringify({message}),
  });
