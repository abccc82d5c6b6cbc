import {keepOwnDevice} from './own-device.js';

// Milliseconds: who leaves in a hurry cannot be kept waiting.
const patience = 300;

const storages: (() => Storage)[] = [() => sessionStorage, () => localStorage];

// A browser may refuse even to name its storage.
const cleared = (storage: () => Storage): void => {
  try {
    const kept = storage();
    for (const key of Object.keys(kept)) if (key.startsWith('kith')) kept.removeItem(key);
  } catch {
    // nothing is kept where nothing can be read
  }
};

const loaded = () => import('../backend/wipe.js');

/** Loads what `wipe` needs, so that leaving waits for no network. A failure shows in nothing but a slower wipe. */
export const prepareToLeave = (): void => void loaded().catch(() => undefined);

/**
 * Takes everything of Kith off this device: drafts, the outbox, secrets, saved groups and sign-in – whatever is kept
 * in `sessionStorage` and `localStorage` under keys that begin with `kith`, in IndexedDB under names that begin with
 * `kith-`, or in the page's memory. What a page itself remembers it can forget at the event `kith-leaving` of the window,
 * which comes first. Done, or given up, within 300 ms; never rejects.
 */
export const wipe = async (): Promise<void> => {
  dispatchEvent(new Event('kith-leaving'));
  keepOwnDevice(false);
  storages.forEach(cleared);
  const databases = loaded().then((module) => module.wipeDatabases());
  await Promise.race([databases.catch(() => undefined), new Promise((resolve) => setTimeout(resolve, patience))]);
};
