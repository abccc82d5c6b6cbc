import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {openDatabase} from '../../../src/server/database/database.js';
import {startEmbedded} from '../../../src/server/database/embedded/start.js';
import {migrate} from '../../../src/server/database/migrate.js';
import {listingWriter} from '../../../src/server/listing/store.js';
import {generateGroups} from '../../bench/server/listing.js';

/** A data folder with a small listing in it. */
export interface FilledFolder {
  folder: string;
  /** Ids of its groups. */
  groups: string[];
  remove(): Promise<void>;
}

/** Makes a data folder as `kith serve` keeps it, with so many groups; nothing runs on it when this resolves. */
export const filledFolder = async (count: number): Promise<FilledFolder> => {
  const folder = await mkdtemp(join(tmpdir(), 'kith-crash-'));
  const embedded = await startEmbedded(folder);
  const {url, ownerUrl} = embedded;
  await migrate(ownerUrl, {servingUrl: url});
  const database = await openDatabase({url});
  const groups = [...generateGroups({groups: count, seed: 5})];
  await listingWriter(database).replace({id: 'bench'}, groups);
  await database.close();
  await embedded.stop();
  return {folder, groups: groups.map(({id}) => id), remove: () => rm(folder, {recursive: true, force: true})};
};
