import {waitUntil} from '@open-wc/testing';

const named = async (): Promise<string[]> => (await indexedDB.databases()).map(({name}) => name ?? '').sort();

/**
 * The names of all databases of this origin: as soon as they are those that are wanted, else what there is after three
 * seconds. Some browsers list what is deleted for a while.
 */
export const databases = async (...wanted: string[]): Promise<string[]> => {
  const there = async (): Promise<boolean> => JSON.stringify(await named()) === JSON.stringify(wanted.sort());
  await waitUntil(there, undefined, {timeout: 3_000, interval: 25}).catch(() => undefined);
  return named();
};

/** Takes away what earlier pages of the same browser have left. */
export const noDatabases = async (): Promise<void> => {
  for (const name of await named()) indexedDB.deleteDatabase(name);
  await databases();
};

/** All that a database of Kith holds, as text; empty when there is none. */
export const heldIn = async (database: string): Promise<string> => {
  if (!(await named()).includes(database)) return '';
  const request = indexedDB.open(database);
  await new Promise((resolve) => {
    request.onsuccess = resolve;
  });
  const all = request.result.transaction('kept').objectStore('kept').getAll();
  await new Promise((resolve) => {
    all.onsuccess = resolve;
  });
  request.result.close();
  return JSON.stringify(all.result);
};

const isWebKit = /AppleWebKit/.test(navigator.userAgent) && !/Chrome\//.test(navigator.userAgent);

/** A test of which databases there are. WebKitGTK's driver keeps the pages of earlier tests open, and these keep theirs. */
export const whereTheyGo = isWebKit ? it.skip : it;
