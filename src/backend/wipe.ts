import {erased} from './device/indexed-store.js';

// Where a browser does not tell what there is.
const known = ['kith-journal', 'kith-drafts', 'kith-outbox', 'kith-device'];

const named = async (): Promise<string[]> => {
  if (!('databases' in indexedDB)) return known;
  const all = await indexedDB.databases();
  return all.map(({name = ''}) => name).filter((name) => name.startsWith('kith-'));
};

/** Erases every database whose name begins with `kith-`; one that cannot be erased keeps no other from it. */
export const wipeDatabases = async (): Promise<void> => {
  await Promise.allSettled((await named()).map(erased));
};
